// Runs the conformance kit on a host in a JavaScript runtime (Node 20 or later; no packages).
//
//     node run.mjs --host ./my-host.mjs [--only dgemm/beta-zero] [--family gemm] [--echo]
//
// The host module exports one of
//
//     core(guest): the imports of wasi_ephemeral_blas by name, { dgemm(layout, transa, …) { … return errno } };
//         `guest.memory` is the memory of the guest, which exists as soon as one of them is called; a trap
//         is an exception. They are called from a WebAssembly guest, forward.wasm;
//     views(call): one call in other terms, without a linear memory: buffers and views of them, as in
//         wasi:blas. Its content is described at `said` below. It changes the buffers' bytes and returns the
//         result (nothing, a number, or [re, im]), or { refused: error }, an error's name in wasi:blas;
//     wit: the interfaces of wasi:blas as `jco transpile` makes them from a component that exports them:
//         { buffers, level1, level2, level3 }.
//
// Functions that the host does not have are counted, not judged. Exit status 1 if a case went wrong.
// README.md says what a case is; this file is all that it takes to run one.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = new URL('cases/', import.meta.url);
const load = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

// --- numbers --------------------------------------------------------------------------------------

export const isSingle = (type) => type === 's' || type === 'c';
export const partsOf = (type) => (type === 'c' || type === 'z' ? 2 : 1);
export const partBytes = (type) => (isSingle(type) ? 4 : 8);

// Bits are written as bits: a NaN may lose its own on the way through a Float64Array.
const put = (view, at, bits, single) =>
  single ? view.setUint32(at, Number(bits), true) : view.setBigUint64(at, BigInt(bits), true);
const bitsAt = (view, at, single) => (single ? view.getUint32(at, true) : view.getBigUint64(at, true));
export const numberAt = (view, at, single) => (single ? view.getFloat32(at, true) : view.getFloat64(at, true));

const WORDS = { nan: NaN, inf: Infinity, '-inf': -Infinity, '+0': 0, '-0': -0, '.': NaN, '!': NaN, '*': NaN };
const scratch = new DataView(new ArrayBuffer(8));

// The value of a word.
export function value(word) {
  if (typeof word === 'number') return word;
  if (!word.startsWith('0x')) return WORDS[word];
  const single = word.length === 10;
  put(scratch, 0, word, single);
  return numberAt(scratch, 0, single);
}

function putWord(view, at, word, single) {
  if (word === '.') put(view, at, single ? '0x7fe5e5e5' : '0x7ffde5e5e5e5e5e5', single);
  else if (typeof word === 'string' && word.startsWith('0x')) put(view, at, word, single);
  else if (single) view.setFloat32(at, value(word), true);
  else view.setFloat64(at, value(word), true);
}

// The bytes of a buffer before the call.
export function bytesOf(buffer) {
  const words = buffer.data ?? Array(buffer.length * partsOf(buffer.type)).fill('.');
  const bytes = new Uint8Array(words.length * partBytes(buffer.type));
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => putWord(view, i * partBytes(buffer.type), word, isSingle(buffer.type)));
  return bytes;
}

// --- the judgement --------------------------------------------------------------------------------

function passes(word, x, bound, sameBits, wantedBits, finite) {
  switch (word) {
    case '*': return true;
    case '.': return sameBits();
    case '!': return !finite();
    case 'nan': return Number.isNaN(x);
    case 'inf': case '-inf': return x === value(word);
    case '+0': case '-0': return Object.is(x, value(word));
  }
  if (typeof word === 'string' && bound === 0 && wantedBits) return wantedBits();
  return Math.abs(x - value(word)) <= bound;
}

// What is wrong with an outcome; nothing if it is right.
// An outcome is { errno }, { trap }, or { buffers: [Uint8Array], returned: [number] | undefined }.
export function judge(test, outcome) {
  const { errno, trap, after = [], returns, within } = test.expect;
  if ('errno' in outcome) return outcome.errno === errno ? undefined : `errno ${outcome.errno}, should be ${errno ?? (trap ? 'a trap' : 'carried out')}`;
  if ('trap' in outcome) return trap ? undefined : `a trap: ${outcome.trap}`;
  if (errno !== undefined || trap) return 'was carried out, should be refused';
  for (const [number, buffer] of test.buffers?.entries() ?? []) {
    const [single, part, parts] = [isSingle(buffer.type), partBytes(buffer.type), partsOf(buffer.type)];
    const before = new DataView(bytesOf(buffer).buffer);
    const bytes = outcome.buffers[number];
    const got = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (got.byteLength !== before.byteLength) return `buffer ${number}: its length has changed`;
    const said = after.find((entry) => entry.buffer === number);
    for (let i = 0; i * part < before.byteLength; i++) {
      const at = i * part;
      const word = said?.want[i] ?? '.';
      const x = numberAt(got, at, single);
      const bound = said?.within?.[i] ?? 0;
      const first = (i - (i % parts)) * part;
      const ok = passes(
        word, x, bound,
        () => bitsAt(got, at, single) === bitsAt(before, at, single),
        () => BigInt(bitsAt(got, at, single)) === BigInt(word),
        () => [...Array(parts).keys()].every((p) => Number.isFinite(numberAt(got, first + p * part, single))),
      );
      if (!ok) return `buffer ${number}: number ${i} is ${x}, should be ${word} (${value(word)}) within ${bound}`;
    }
  }
  if (returns === undefined) return outcome.returned === undefined ? undefined : `returned ${outcome.returned}`;
  const words = Array.isArray(returns) ? returns : [returns];
  const got = outcome.returned;
  if (got?.length !== words.length) return `returned ${got}, should be ${returns}`;
  for (const [i, word] of words.entries()) {
    const finite = () => got.every(Number.isFinite);
    if (!passes(word, got[i], within?.[i] ?? 0, () => true, undefined, finite)) {
      return `returned ${got}, should be ${words} (${words.map(value)}) within ${within ?? 0}`;
    }
  }
}

// --- core modules ---------------------------------------------------------------------------------

const GAP = 48;
const SENTINEL = 0xe5;
const OUTSIDE = 0x7fffff00;
const upTo16 = (x) => Math.ceil(x / 16) * 16;

// A guest that forwards to the functions of a host.
export function guestOf(core) {
  const guest = {};
  const functions = core(guest);
  const module = new WebAssembly.Module(readFileSync(new URL('forward.wasm', import.meta.url)));
  const imports = Object.fromEntries(WebAssembly.Module.imports(module).map(({ name }) => [name, functions[name] ?? (() => 65)]));
  const { exports } = new WebAssembly.Instance(module, { wasi_ephemeral_blas: imports });
  guest.memory = exports.memory;
  return { memory: exports.memory, exports, has: (name) => name in functions };
}

// Carries out a case in a guest.
export function onCore({ memory, exports, has }, test, prototype) {
  if (!has(prototype.name)) return { unsaid: 'the host does not have it' };
  const call = exports[prototype.name];
  const buffers = test.buffers ?? [];
  const shift = test.shift ?? 0;
  const contents = buffers.map(bytesOf);
  let end = 0;
  const place = (bytes) => {
    const at = upTo16(end + GAP) + shift;
    end = at + bytes;
    return at;
  };
  const result = prototype.returns ? place(16) : undefined;
  const at = buffers.map((buffer, i) => (buffer['ends-memory'] ? undefined : place(contents[i].length)));
  const last = buffers.findIndex((buffer) => buffer['ends-memory']);
  const size = end + 2 * GAP + (last < 0 ? 0 : contents[last].length);
  if (memory.buffer.byteLength < size) memory.grow(Math.ceil((size - memory.buffer.byteLength) / 65536));
  if (last >= 0) at[last] = memory.buffer.byteLength - contents[last].length;
  const bytes = new Uint8Array(memory.buffer);
  bytes.fill(SENTINEL);
  contents.forEach((content, i) => bytes.set(content, at[i]));
  const before = bytes.slice();

  const args = prototype.params.flatMap(({ name, kind, type }) => {
    const argument = test.args[name];
    if (argument === 'outside') return [OUTSIDE];
    if (kind === 'operand') {
      const { buffer, offset } = argument;
      return [at[buffer] + offset * partBytes(buffers[buffer].type) * partsOf(buffers[buffer].type)];
    }
    if (kind === 'scalar' && partsOf(type) === 2) return argument.map(value);
    return [value(argument)];
  });
  if (prototype.returns) args.push(test.result === 'outside' ? OUTSIDE : result);
  let outcome;
  try {
    const errno = call(...args);
    outcome = errno === 0 ? {} : { errno: errno >>> 0 };
  } catch (trap) {
    outcome = { trap: trap.message };
  }

  const now = new Uint8Array(memory.buffer);
  const done = !('errno' in outcome) && !('trap' in outcome);
  const own = new Uint8Array(now.length);
  if (done) {
    at.forEach((start, i) => own.fill(1, start, start + contents[i].length));
    if (result !== undefined) own.fill(1, result, result + 16);
  }
  const changed = before.findIndex((byte, i) => byte !== now[i] && !own[i]);
  if (changed >= 0) return { broken: `byte ${changed}, which the call must not touch, has changed` };
  if (!done) return outcome;
  outcome.buffers = at.map((start, i) => now.slice(start, start + contents[i].length));
  if (prototype.returns) {
    const view = new DataView(memory.buffer);
    const type = prototype.returns;
    const part = (i) => numberAt(view, result + i * partBytes(type), isSingle(type));
    outcome.returned = type === 'index' ? [view.getUint32(result, true)] : [...Array(partsOf(type)).keys()].map(part);
  }
  return outcome;
}

// --- buffers and views ----------------------------------------------------------------------------

// The flags, by their names in WIT.
const FLAGS = {
  101: 'row-major', 102: 'column-major', 111: 'none', 112: 'transpose', 113: 'conjugate-transpose',
  121: 'upper-triangle', 122: 'lower-triangle', 131: 'non-unit', 132: 'unit', 141: 'left', 142: 'right',
};

// A size of routines.json in a case.
function sizeIn(args, size) {
  if (typeof size === 'string') return args[size];
  if (size['one-more']) return size['one-more'].reduce((sum, name) => sum + args[name], 1);
  return args[args[size.flag] === size.is ? size.then : size.else];
}

// A case as a call without a linear memory:
//
//     { routine, family, type,
//       flags: { layout: 'row-major', transa: 'none', … }, sizes: { m, n, k, … },
//       scalars: { alpha: 2, beta: [0, 1], … },
//       buffers: [{ type, bytes: Uint8Array }],
//       operands: {
//         x: { buffer, offset, length, stride },          a vector: `offset` is its element 0, of which a
//                                                         negative stride counts down
//         a: { buffer, offset, rows, cols, ld },          a general matrix
//         a: { buffer, offset, order, ld },               a triangle
//         a: { buffer, offset, width, rows, cols, ld },   a band
//         ap: { buffer, offset, order },                  a packed triangle
//         param: { buffer, offset, length } } }           adjacent elements
//
// Offsets, strides and leading dimensions count elements.
export function said(test, prototype) {
  const { args } = test;
  const call = { routine: prototype.name, family: prototype.family, type: prototype.type, flags: {}, sizes: {}, scalars: {}, operands: {} };
  call.buffers = (test.buffers ?? []).map((buffer) => ({ type: buffer.type, bytes: bytesOf(buffer) }));
  prototype.params.forEach(({ name, kind, shape }, i) => {
    const argument = args[name];
    if (kind === 'flag') call.flags[name] = FLAGS[argument];
    if (kind === 'size') call.sizes[name] = argument;
    if (kind === 'scalar') call.scalars[name] = Array.isArray(argument) ? argument.map(value) : value(argument);
    if (kind !== 'operand') return;
    const stride = args[prototype.params[i + 1]?.name];
    const [[form, size]] = Object.entries(shape);
    const sizes = (Array.isArray(size) ? size : [size]).map((one) => (typeof one === 'number' ? one : sizeIn(args, one)));
    const view = { ...argument };
    if (form === 'vector') {
      const below = stride < 0 && sizes[0] > 0 ? (sizes[0] - 1) * -stride : 0;
      Object.assign(view, { offset: view.offset + below, length: Math.max(0, sizes[0]), stride });
    }
    if (form === 'general') Object.assign(view, { rows: sizes[0], cols: sizes[1], ld: stride });
    if (form === 'triangle') Object.assign(view, { order: sizes[0], ld: stride });
    if (form === 'band') Object.assign(view, { width: sizes[0], rows: sizes[1], cols: sizes[2], ld: stride });
    if (form === 'packed') view.order = sizes[0];
    if (form === 'cells') view.length = sizes[0];
    call.operands[name] = view;
  });
  return call;
}

// Carries out a case on buffers and views.
export function onViews(views, test, prototype) {
  if (test['not-in-wit']) return { unsaid: test['not-in-wit'] };
  const call = said(test, prototype);
  const result = views(call);
  if (result === NOT_HERE) return { unsaid: 'the host does not have it' };
  const refused = test['in-wit'];
  const changed = () => call.buffers.some(({ bytes }, i) => bytesOf(test.buffers[i]).some((byte, at) => byte !== bytes[at]));
  if (result?.refused !== refused) return { broken: `${result?.refused ?? 'carried out'}, should be ${refused ?? 'carried out'}` };
  if (refused) return changed() ? { broken: 'was refused, but has changed something' } : { right: true };
  const returned = result === undefined ? undefined : Array.isArray(result) ? result : [result];
  return { buffers: call.buffers.map(({ bytes }) => bytes), returned };
}

// What `views` returns for a routine that the host does not have.
export const NOT_HERE = Symbol.for('the host does not have it');

// --- wasi:blas --------------------------------------------------------------------------------------

const ELEMENT = { s: 'single', d: 'double', c: 'complex-single', z: 'complex-double' };
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const scalar = (x, type) => ({ tag: ELEMENT[type], val: Array.isArray(x) ? { re: x[0], im: x[1] } : x });
const plain = ({ val }) => (typeof val === 'number' ? val : [val.re, val.im]);
// The functions whose names differ from their family's.
const FUNCTIONS = { real_scal: 'scal', dotu: 'dot', dotc: 'dot-conjugated', geru: 'ger', gerc: 'ger-conjugated' };
// The forms of rotm's H, by the flag of the BLAS, and the entries that each has.
const FORMS = { '-1': 'full', 0: 'unit-diagonal', 1: 'unit-anti-diagonal', '-2': 'identity' };
const ENTRIES = { full: [1, 2, 3, 4], 'unit-diagonal': [2, 3], 'unit-anti-diagonal': [1, 4], identity: [] };
const H = [, 'h11', 'h21', 'h12', 'h22'];

// A function `views` over the interfaces of wasi:blas. Routines whose function is missing are left
// out.
export function viewsOfWit(wit) {
  const prototypes = new Map(load('routines.json').map((routine) => [routine.name, routine]));
  return (call) => {
    const prototype = prototypes.get(call.routine);
    const name = camel(FUNCTIONS[call.family] ?? call.family);
    const compute = wit[`level${prototype.level}`]?.[name];
    if (!compute) return NOT_HERE;
    const real = isSingle(call.type) ? 's' : 'd';
    const typeOf = (param) => prototype.params.find((p) => p.name === param).type;
    const { layout } = call.flags;
    const triangle = call.flags.uplo;
    // Adjacent numbers are passed by value: their places among the bytes.
    const cell = (name, i = 0) => {
      const { buffer, offset } = call.operands[name];
      const { type, bytes } = call.buffers[buffer];
      const [single, parts, part] = [isSingle(type), partsOf(type), partBytes(type)];
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const at = (p) => ((offset + i) * parts + p) * part;
      return {
        get: () => (parts === 2 ? [numberAt(view, at(0), single), numberAt(view, at(1), single)] : numberAt(view, at(0), single)),
        set: (x) => [x].flat().forEach((x, p) => (single ? view.setFloat32(at(p), x, true) : view.setFloat64(at(p), x, true))),
      };
    };
    const byValue = (name, i) => scalar(cell(name, i).get(), typeOf(name));
    try {
      if (call.family === 'rotg') {
        const { r, z, c, s } = compute(byValue('a'), byValue('b'));
        cell('a').set(plain(r));
        if (z) cell('b').set(plain(z));
        cell('c').set(plain(c));
        cell('s').set(plain(s));
        return undefined;
      }
      if (call.family === 'rotmg') {
        const update = compute(byValue('d1'), byValue('d2'), byValue('x1'), scalar(call.scalars.y1, real));
        const { form } = update.h;
        for (const name of ['d1', 'd2', 'x1']) {
          const x = plain(update[name]);
          if (!Object.is(x, cell(name).get())) cell(name).set(x);
        }
        cell('param').set(Number(Object.keys(FORMS).find((flag) => FORMS[flag] === form)));
        for (const i of ENTRIES[form]) cell('param', i).set(plain(update.h[H[i]]));
        return undefined;
      }
      const held = call.buffers.map(({ type, bytes }) => {
        const buffer = wit.buffers.Buffer.create(ELEMENT[type], BigInt(bytes.length / partBytes(type) / partsOf(type)));
        buffer.write(0n, bytes);
        return buffer;
      });
      const view = ({ buffer, ...rest }) => {
        const whole = Object.fromEntries(Object.entries(rest).map(([key, x]) => [key, BigInt(x)]));
        return { buffer: held[buffer], ...whole };
      };
      const operand = (name) => {
        const { cols, width, ...rest } = view(call.operands[name]);
        if ('stride' in rest) return rest;
        if (cols === undefined) return { ...rest, layout, triangle };
        if (width === undefined) return { ...rest, columns: cols, layout };
        if (!('k' in call.sizes)) {
          const [subDiagonals, superDiagonals] = [BigInt(call.sizes.kl), BigInt(call.sizes.ku)];
          return { ...rest, columns: cols, subDiagonals, superDiagonals, layout };
        }
        const { rows: order, ...band } = rest;
        return { ...band, order, diagonals: width - 1n, layout, triangle };
      };
      const args = prototype.params.flatMap(({ name, kind, type }) => {
        if (kind === 'flag') return name === 'layout' || name === 'uplo' ? [] : [call.flags[name]];
        if (kind === 'scalar') return [scalar(call.scalars[name], type)];
        if (kind !== 'operand') return [];
        if (call.family !== 'rotm' || name !== 'param') return [operand(name)];
        const entries = [1, 2, 3, 4].map((i) => [H[i], byValue('param', i)]);
        return [{ form: FORMS[cell('param').get()], ...Object.fromEntries(entries) }];
      });
      const result = compute(...args);
      call.buffers.forEach(({ bytes, type }, i) => {
        bytes.set(held[i].read(0n, BigInt(bytes.length / partBytes(type) / partsOf(type))));
      });
      for (const buffer of held) buffer[Symbol.dispose]?.();
      if (!prototype.returns) return undefined;
      // Among no elements, none is the largest.
      if (prototype.returns === 'index') return Number(result ?? 0);
      return typeof result === 'number' ? result : plain(result);
    } catch (error) {
      // The error of a result is thrown as an exception with a payload; anything else is a bug.
      if (!error.payload?.tag) throw error;
      if (error.payload.tag === 'unsupported') return NOT_HERE;
      return { refused: error.payload.tag };
    }
  };
}

// --- what only wasi:blas has --------------------------------------------------------------------------

// The number 1 as a `scalar`.
const one = (type) => scalar(partsOf(type) === 2 ? [1, 0] : 1, type);
const fromHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const toHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// An argument of a case of views.json, in jco's form.
function argumentOf(argument, held) {
  if (typeof argument === 'string') return argument;
  if ('number' in argument) return BigInt(argument.number);
  if ('scalar' in argument) return one(argument.scalar);
  if ('data' in argument) return fromHex(argument.data);
  if ('rotation' in argument) {
    const entry = one(argument.rotation);
    return { form: 'full', h11: entry, h21: entry, h12: entry, h22: entry };
  }
  const { buffer, layout, triangle, ...numbers } = argument;
  const whole = Object.entries(numbers).map(([key, x]) => [camel(key), BigInt(x)]);
  return { buffer: held[buffer], ...Object.fromEntries(whole), ...(layout && { layout }), ...(triangle && { triangle }) };
}

// Why a case of views.json is wrong on the interfaces of wasi:blas; nothing if it is right, NOT_HERE if the host
// does not have the function.
export function wrongOnWit(wit, test) {
  const buffers = test.buffers ?? [];
  const elements = ({ bytes }, { type }) => BigInt(bytes.length / partBytes(type) / partsOf(type));
  const held = [];
  for (const buffer of buffers) {
    const bytes = bytesOf(buffer);
    const made = wit.buffers.Buffer.create(ELEMENT[buffer.type], elements({ bytes }, buffer));
    made.write(0n, bytes);
    held.push(made);
  }
  const name = test.function.replace('buffer.', '');
  const [first, ...others] = test.args;
  let call;
  if (first.handle !== undefined) {
    call = () => held[first.handle][camel(name)](...others.map((other) => argumentOf(other, held)));
  } else {
    const on = name === 'create' ? wit.buffers.Buffer : [wit.buffers, wit.level1, wit.level2, wit.level3].find((all) => all?.[camel(name)]);
    if (!on) return NOT_HERE;
    call = () => on[camel(name)](...test.args.map((argument) => argumentOf(argument, held)));
  }
  let result;
  let error;
  try {
    result = call();
  } catch (fault) {
    if (!fault.payload?.tag) throw fault;
    error = fault.payload;
  }
  if (error?.tag === 'unsupported') return NOT_HERE;
  const at = test.at !== undefined && error?.val !== test.at ? ` at ${error?.val}, should be at ${test.at}` : '';
  if (error?.tag !== test.error || at) return `${error?.tag ?? 'carried out'}${at}, should be ${test.error ?? 'carried out'}`;
  if (test.returns !== undefined && toHex(result) !== test.returns) return `${toHex(result)} came back`;
  const after = held.map((buffer, i) => ({ i, bytes: buffer.read(0n, elements({ bytes: bytesOf(buffers[i]) }, buffers[i])) }));
  if (name === 'create') result?.[Symbol.dispose]?.();
  for (const buffer of held) buffer[Symbol.dispose]?.();
  for (const { i, bytes } of after) {
    const want = test.after?.find(({ buffer }) => buffer === i)?.want;
    const wanted = want ? bytesOf({ type: buffers[i].type, data: want }) : bytesOf(buffers[i]);
    if (toHex(bytes) !== toHex(wanted)) return `buffer ${i} is ${toHex(bytes)}, should be ${toHex(wanted)}`;
  }
  return undefined;
}

// --- the command ----------------------------------------------------------------------------------

async function main(argv) {
  const option = (name) => {
    const i = argv.indexOf(name);
    return i < 0 ? undefined : argv[i + 1];
  };
  const path = option('--host');
  if (!path) throw new Error('usage: node run.mjs --host ./my-host.mjs [--only ID] [--family NAME] [--echo]');
  const host = await import(pathToFileURL(resolve(path)));
  if (!host.core && !host.views && !host.wit) throw new Error(`${path} exports neither core, views nor wit`);
  const guest = host.core && guestOf(host.core);
  const views = host.views ?? (host.wit && viewsOfWit(host.wit));
  const call = (test, prototype) => (guest ? onCore(guest, test, prototype) : onViews(views, test, prototype));
  const prototypes = new Map(load('routines.json').map((routine) => [routine.name, routine]));
  const total = { right: 0, wrong: 0, unsaid: 0 };
  const words = [];
  console.log('| family | right | wrong | not said |\n|---|---|---|---|');
  for (const family of load('index.json')) {
    if (option('--family') && option('--family') !== family) continue;
    const count = { right: 0, wrong: 0, unsaid: 0 };
    for (const test of load(`${family}.json`)) {
      const only = option('--only');
      if (only && test.id !== only && !test.id.startsWith(`${only}/`)) continue;
      if (argv.includes('--echo') && test.kind !== 'echo') continue;
      const outcome = call(test, prototypes.get(test.routine));
      if (outcome.unsaid) {
        count.unsaid++;
        continue;
      }
      const why = outcome.right ? undefined : outcome.broken ?? judge(test, outcome);
      if (why) words.push(`${test.id}: ${why}`);
      count[why ? 'wrong' : 'right']++;
    }
    for (const key of Object.keys(total)) total[key] += count[key];
    if (count.right + count.wrong > 0) console.log(`| ${family} | ${count.right} | ${count.wrong} | ${count.unsaid} |`);
  }
  if (host.wit && !option('--family')) {
    const count = { right: 0, wrong: 0, unsaid: 0 };
    for (const test of load('views.json')) {
      const only = option('--only');
      if (only && test.id !== only && !test.id.startsWith(`${only}/`)) continue;
      const why = wrongOnWit(host.wit, test);
      if (why && why !== NOT_HERE) words.push(`${test.id}: ${why}`);
      count[why === NOT_HERE ? 'unsaid' : why ? 'wrong' : 'right']++;
    }
    for (const key of Object.keys(total)) total[key] += count[key];
    console.log(`| views and buffers | ${count.right} | ${count.wrong} | ${count.unsaid} |`);
  }
  console.log(`| all | ${total.right} | ${total.wrong} | ${total.unsaid} |`);
  for (const why of words.slice(0, 40)) console.log(why);
  return total.wrong > 0 || total.right === 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  // Not awaited here: a host may import from this module, which would then wait for itself.
  main(process.argv.slice(2)).then(
    (status) => { process.exitCode = status; },
    (error) => {
      console.error(error.message);
      process.exitCode = 2;
    },
  );
}
