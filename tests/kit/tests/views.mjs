// The example host on buffers and views: each call is reconstructed from its views, with every
// buffer in the memory of a guest. So the views contain everything that a case says.

import { core } from '../example-host.mjs';
import { NOT_HERE, guestOf, isSingle, numberAt, partBytes, partsOf } from '../run.mjs';
import { readFileSync } from 'node:fs';

const routines = JSON.parse(readFileSync(new URL('../cases/routines.json', import.meta.url), 'utf8'));
const prototypes = new Map(routines.map((routine) => [routine.name, routine]));
const FLAGS = {
  'row-major': 101, 'column-major': 102, none: 111, transpose: 112, 'conjugate-transpose': 113,
  'upper-triangle': 121, 'lower-triangle': 122, 'non-unit': 131, unit: 132, left: 141, right: 142,
};

// One guest for each size of the memory's contents would do; one for all is simpler.
const guest = guestOf(core);

// The elements from the first to the last, and the first, of a view.
function extent(view, row) {
  if ('stride' in view) {
    if (view.length < 1) return [view.offset, 0];
    const reach = (view.length - 1) * view.stride;
    return [view.offset + Math.min(0, reach), Math.abs(reach) + 1];
  }
  if ('cols' in view && !('width' in view)) {
    const [outer, inner] = row ? [view.rows, view.cols] : [view.cols, view.rows];
    return [view.offset, outer < 1 || inner < 1 ? 0 : (outer - 1) * view.ld + inner];
  }
  throw new Error('the example host has no such operand');
}

export function views(call) {
  if (!guest.has(call.routine)) return NOT_HERE;
  const prototype = prototypes.get(call.routine);
  const row = call.flags.layout === 'row-major';
  let at = 64;
  const places = call.buffers.map(({ bytes }) => {
    const place = at;
    at = Math.ceil((at + bytes.length) / 16) * 16 + 16;
    return place;
  });
  // Where the BLAS does nothing with an increment below 1, this interface returns an error.
  if (call.family === 'iamax' && call.operands.x.stride < 1) return { refused: 'invalid-argument' };
  const memory = () => new Uint8Array(guest.memory.buffer);
  call.buffers.forEach(({ bytes }, i) => memory().set(bytes, places[i]));
  const args = [];
  for (const { name, kind, type } of prototype.params) {
    if (kind === 'flag') args.push(FLAGS[call.flags[name]]);
    if (kind === 'size') args.push(call.sizes[name]);
    if (kind === 'scalar') args.push(...[call.scalars[name]].flat());
    if (kind !== 'operand') continue;
    const view = call.operands[name];
    const [start, length] = extent(view, row);
    const size = partBytes(type) * partsOf(type);
    // A view is bounded by the length of its buffer.
    if ((start + length) * size > call.buffers[view.buffer].bytes.length) return { refused: 'out-of-bounds' };
    args.push(places[view.buffer] + start * size, view.stride ?? view.ld);
  }
  if (prototype.returns) args.push(16);
  const errno = guest.exports[call.routine](...args);
  if (errno !== 0) return { refused: 'invalid-argument' };
  call.buffers.forEach(({ bytes }, i) => bytes.set(memory().slice(places[i], places[i] + bytes.length)));
  if (!prototype.returns) return undefined;
  const view = new DataView(guest.memory.buffer);
  if (prototype.returns === 'index') return view.getUint32(16, true);
  const type = prototype.returns;
  return [...Array(partsOf(type)).keys()].map((i) => numberAt(view, 16 + i * partBytes(type), isSingle(type)));
}
