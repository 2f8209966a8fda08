// The example host in the form that a component with exports of wasi:blas has after `jco
// transpile`: classes for resources, camel case, bigints, variants as { tag, val }, errors thrown
// with a payload.

import { views } from './views.mjs';
import { partBytes, partsOf } from '../run.mjs';

const TYPES = { single: 's', double: 'd', 'complex-single': 'c', 'complex-double': 'z' };

class ComponentError extends Error {
  constructor(payload) {
    super(payload.tag);
    this.payload = payload;
  }
}

const refuse = (tag, val) => {
  throw new ComponentError({ tag, val });
};

class Buffer {
  static create(elementType, length) {
    if (length > 1n << 32n) refuse('out-of-memory');
    const buffer = new Buffer();
    buffer.type = TYPES[elementType];
    buffer.size = partBytes(buffer.type) * partsOf(buffer.type);
    buffer.elements = length;
    buffer.bytes = new Uint8Array(Number(length) * buffer.size);
    return buffer;
  }
  write(offset, data) {
    if (data.length % this.size !== 0) refuse('invalid-argument', 2);
    if (offset + BigInt(data.length / this.size) > this.elements) refuse('out-of-bounds', 1);
    this.bytes.set(data, Number(offset) * this.size);
  }
  read(offset, length) {
    if (offset + length > this.elements) refuse('out-of-bounds', 2);
    return this.bytes.slice(Number(offset) * this.size, Number(offset + length) * this.size);
  }
}

// How many lines a matrix has, and how long each is.
const lines = ({ layout, rows, columns }) => (layout === 'row-major' ? [rows, columns] : [columns, rows]);

// The elements of a view, in the order of a transfer: where they are in its buffer.
function* places(view) {
  if ('stride' in view) {
    for (let i = 0n; i < view.length; i++) yield view.offset + i * view.stride;
    return;
  }
  const [outer, inner] = lines(view);
  for (let j = 0n; j < (inner > 0n ? outer : 0n); j++) for (let i = 0n; i < inner; i++) yield view.offset + j * view.ld + i;
}

function isInBounds(view) {
  const { buffer, offset, length, stride, ld } = view;
  const [outer, inner] = length === undefined ? lines(view) : [length, 1n];
  if (outer < 1n || inner < 1n) return offset <= buffer.elements;
  const last = offset + (outer - 1n) * (stride ?? ld) + inner - 1n;
  return last >= 0n && last < buffer.elements && offset < buffer.elements;
}

// Refuses operands, at their positions, of other types, with other layouts, too short leading dimensions, other
// sizes than they should have, or outside their buffers.
function check(operands, { scalars = [], fit = [] } = {}) {
  const [[, first]] = operands;
  const types = [...scalars, ...operands.map(([at, { buffer }]) => [at, buffer.type])].sort(([a], [b]) => a - b);
  for (const [at, type] of types) if (type !== first.buffer.type) refuse('type-mismatch', at);
  for (const [at, view] of operands) if (view.layout !== first.layout) refuse('layout-mismatch', at);
  for (const [at, view] of operands) if ('ld' in view && view.ld < lines(view)[1]) refuse('invalid-argument', at);
  for (const [at, fits] of fit) if (!fits) refuse('shape-mismatch', at);
  for (const [at, view] of operands) if (!isInBounds(view)) refuse('out-of-bounds', at);
}

function readView(view) {
  check([[1, view]]);
  const { buffer } = view;
  const elements = [...places(view)].map((at) => buffer.read(at, 1n));
  return Uint8Array.from(elements.flatMap((element) => [...element]));
}

function writeView(view, data) {
  const { buffer } = view;
  const elements = 'rows' in view ? view.rows * view.columns : view.length;
  check([[1, view]], { fit: [[2, BigInt(data.length) === elements * BigInt(buffer.size)]] });
  [...places(view)].forEach((at, i) => buffer.write(at, data.slice(i * buffer.size, (i + 1) * buffer.size)));
}

// The reverse: numbers, and the buffer by its place among the buffers of the call.
function call(routine, family, buffers, operands, rest) {
  const own = [...new Set(buffers)];
  const views_ = Object.fromEntries(Object.entries(operands).map(([name, view]) => {
    const { buffer, columns, layout, ...sizes } = view;
    const plain = Object.fromEntries(Object.entries(sizes).map(([key, x]) => [key, Number(x)]));
    if (columns !== undefined) plain.cols = Number(columns);
    return [name, { buffer: own.indexOf(buffer), ...plain }];
  }));
  const result = views({
    routine, family, flags: {}, sizes: {}, scalars: {}, ...rest,
    buffers: own.map(({ type, bytes }) => ({ type, bytes })), operands: views_,
  });
  if (result?.refused) throw new ComponentError({ tag: result.refused, val: 1 });
  return result;
}

const two = (family) => (x, y) => {
  check([[1, x], [2, y]], { fit: [[2, x.length === y.length]] });
  return call(x.buffer.type + family, family, [x.buffer, y.buffer], { x, y }, { sizes: { n: Number(x.length) } });
};

export const wit = {
  buffers: { Buffer, readVector: readView, readMatrix: readView, writeVector: writeView, writeMatrix: writeView },
  level1: {
    copy: two('copy'),
    swap: two('swap'),
    dot(x, y) {
      const { type } = x.buffer;
      if (type !== 's' && type !== 'd') refuse('unsupported');
      const [val] = two('dot')(x, y);
      return { tag: type === 's' ? 'single' : 'double', val };
    },
    iamax(x) {
      if (x.stride < 1n) refuse('invalid-argument', 1);
      check([[1, x]]);
      const index = call(`i${x.buffer.type}amax`, 'iamax', [x.buffer], { x }, { sizes: { n: Number(x.length) } });
      return x.length > 0n ? BigInt(index) : undefined;
    },
  },
  level3: {
    gemm(transa, transb, alpha, a, b, beta, c) {
      const { type } = c.buffer;
      if (type !== 's' && type !== 'd') refuse('unsupported');
      const [m, k] = transa === 'none' ? [a.rows, a.columns] : [a.columns, a.rows];
      const [inner, n] = transb === 'none' ? [b.rows, b.columns] : [b.columns, b.rows];
      check([[4, a], [5, b], [7, c]], {
        scalars: [[3, TYPES[alpha.tag]], [6, TYPES[beta.tag]]],
        fit: [[4, m === c.rows], [5, inner === k && n === c.columns]],
      });
      call(`${type}gemm`, 'gemm', [a.buffer, b.buffer, c.buffer], { a, b, c }, {
        flags: { layout: c.layout, transa, transb },
        sizes: { m: Number(m), n: Number(n), k: Number(k) },
        scalars: { alpha: alpha.val, beta: beta.val },
      });
    },
  },
};
