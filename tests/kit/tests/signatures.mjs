// Whether the calls that the runner makes from the cases are those of the WIT package: every
// function that a case needs exists, and gets parameters of the right number and kinds.
//
//     node signatures.mjs FOLDER-OF-THE-PACKAGE

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { said, viewsOfWit } from '../run.mjs';

const ENUMS = {
  transpose: ['none', 'transpose', 'conjugate-transpose'],
  diagonal: ['non-unit', 'unit'],
  side: ['left', 'right'],
};

const folder = process.argv[2];
const text = (name) => readFileSync(join(folder, name), 'utf8').replace(/\/\/.*$/gm, '').replace(/\s+/g, ' ');
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const list = (text) => text.split(',').map((entry) => entry.trim()).filter(Boolean);

// The fields of each record, and the parameters of each function.
const records = {};
for (const file of ['buffers.wit', 'level1.wit']) {
  for (const [, name, fields] of text(file).matchAll(/record ([a-z-]+) \{([^}]*)\}/g)) {
    records[name] = list(fields).map((field) => camel(field.split(':')[0].trim())).sort().join();
  }
}
const wrong = [];
const called = new Set();
const all = [];
const wit = { buffers: { Buffer: { create: () => ({ write() {} }) } } };
for (const level of ['level1', 'level2', 'level3']) {
  wit[level] = {};
  for (const [, name, parameters] of text(`${level}.wit`).matchAll(/([a-z0-9-]+): func\(([^)]*)\)/g)) {
    const types = list(parameters).map((parameter) => parameter.split(':')[1].trim());
    all.push(name);
    wit[level][camel(name)] = (...args) => {
      called.add(name);
      if (args.length !== types.length) wrong.push(`${name}: ${args.length} arguments, not ${types.length}`);
      types.forEach((type, i) => {
        const argument = args[i];
        const right = type in ENUMS ? ENUMS[type].includes(argument)
          : type === 'scalar' ? typeof argument?.tag === 'string' && argument.val !== undefined
          : Object.keys(argument ?? {}).sort().join() === records[type] && Object.values(argument).every((x) => x !== undefined);
        if (!right) wrong.push(`${name}: argument ${i + 1} is no ${type}`);
      });
      throw Object.assign(new Error(name), { payload: { tag: 'other' } });
    };
  }
}

const views = viewsOfWit(wit);
const load = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8'));
const prototypes = new Map(load('routines.json').map((routine) => [routine.name, routine]));
let count = 0;
for (const family of load('index.json')) {
  for (const test of load(`${family}.json`)) {
    if (test['not-in-wit']) continue;
    count++;
    if (!views(said(test, prototypes.get(test.routine)))?.refused) wrong.push(`${test.routine}: no function`);
  }
}
wrong.push(...all.filter((name) => !called.has(name)).map((name) => `${name}: no case calls it`));
console.log(`${count} calls of ${called.size} functions`);
for (const why of new Set(wrong)) console.log(why);
process.exitCode = wrong.length > 0 || called.size === 0 ? 1 : 0;
