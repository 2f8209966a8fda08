// The example host as a component that exports wasi:blas would look after `jco transpile`: classes for
// resources, camel case, bigints, variants as { tag, val }, errors thrown with a payload.

import { views } from './views.mjs';
import { partBytes, partsOf } from '../run.mjs';

const TYPES = { single: 's', double: 'd', 'complex-single': 'c', 'complex-double': 'z' };

class Buffer {
  static create(elementType, length) {
    const buffer = new Buffer();
    buffer.type = TYPES[elementType];
    buffer.size = partBytes(buffer.type) * partsOf(buffer.type);
    buffer.bytes = new Uint8Array(Number(length) * buffer.size);
    return buffer;
  }
  write(offset, data) {
    this.bytes.set(data, Number(offset) * this.size);
  }
  read(offset, length) {
    return this.bytes.slice(Number(offset) * this.size, Number(offset + length) * this.size);
  }
}

class ComponentError extends Error {
  constructor(payload) {
    super(payload.tag);
    this.payload = payload;
  }
}

// Numbers again, and the buffer by its place among the buffers of the call.
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

const two = (family) => (x, y) =>
  call(x.buffer.type + family, family, [x.buffer, y.buffer], { x, y }, { sizes: { n: Number(x.length) } });

export const wit = {
  buffers: { Buffer },
  level1: {
    copy: two('copy'),
    swap: two('swap'),
    dot(x, y) {
      const { type } = x.buffer;
      if (type !== 's' && type !== 'd') throw new ComponentError({ tag: 'unsupported' });
      const [val] = two('dot')(x, y);
      return { tag: type === 's' ? 'single' : 'double', val };
    },
    iamax(x) {
      const index = call(`i${x.buffer.type}amax`, 'iamax', [x.buffer], { x }, { sizes: { n: Number(x.length) } });
      return x.length > 0n ? BigInt(index) : undefined;
    },
  },
  level3: {
    gemm(transa, transb, alpha, a, b, beta, c) {
      const { type } = c.buffer;
      if (type !== 's' && type !== 'd') throw new ComponentError({ tag: 'unsupported' });
      const k = Number(transa === 'none' ? a.columns : a.rows);
      call(`${type}gemm`, 'gemm', [a.buffer, b.buffer, c.buffer], { a, b, c }, {
        flags: { layout: c.layout, transa, transb },
        sizes: { m: Number(c.rows), n: Number(c.columns), k },
        scalars: { alpha: alpha.val, beta: beta.val },
      });
    },
  },
};
