// A small host for `run.mjs`: five families in plain JavaScript, on the memory of the calling
// guest. It shows what a host's functions look like, and in which order they work: the place of a
// result, illegal arguments, whether anything happens at all, bounds, and only then the numbers.

let memory;

const TYPES = { s: [4, 1], d: [8, 1], c: [4, 2], z: [8, 2] };

// Fails like a guest that reaches beyond its memory.
function within(at, bytes) {
  // A pointer is unsigned, which an i32 in JavaScript is not.
  if (bytes > 0 && (at >>> 0) + bytes > memory.buffer.byteLength) throw new WebAssembly.RuntimeError('out of bounds');
}

// Element i of a vector of n elements of this many bytes: the pointer is the lowest address.
const vector = (at, n, inc, size) => (i) => at + (inc < 0 ? (i - n + 1) * inc : i * inc) * size;
const extent = (n, inc, size) => (n < 1 ? 0 : ((n - 1) * Math.abs(inc) + 1) * size);

function element(type) {
  const [part, parts] = TYPES[type];
  return {
    size: part * parts,
    get(at) {
      const view = new DataView(memory.buffer);
      return part === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
    },
    set(at, x) {
      const view = new DataView(memory.buffer);
      part === 4 ? view.setFloat32(at, x, true) : view.setFloat64(at, x, true);
    },
    // Bytes keep the bits of a NaN, which numbers need not.
    bytes: (at) => new Uint8Array(memory.buffer).slice(at, at + part * parts),
    put: (at, bytes) => new Uint8Array(memory.buffer).set(bytes, at),
  };
}

const copy = (type) => (n, x, incx, y, incy) => {
  if (n < 1) return 0;
  const { size, bytes, put } = element(type);
  within(x, extent(n, incx, size));
  within(y, extent(n, incy, size));
  const [from, to] = [vector(x, n, incx, size), vector(y, n, incy, size)];
  // As if all of x were read first; with an increment of 0 element by element, which is the same
  // here unless an element is both read and written.
  const read = [...Array(n).keys()].map((i) => (incx === 0 || incy === 0 ? undefined : bytes(from(i))));
  for (let i = 0; i < n; i++) put(to(i), read[i] ?? bytes(from(i)));
  return 0;
};

const swap = (type) => (n, x, incx, y, incy) => {
  if (n < 1) return 0;
  const { size, bytes, put } = element(type);
  within(x, extent(n, incx, size));
  within(y, extent(n, incy, size));
  for (let i = 0; i < n; i++) {
    const [at, other] = [vector(x, n, incx, size)(i), vector(y, n, incy, size)(i)];
    const [a, b] = [bytes(at), bytes(other)];
    put(at, b);
    put(other, a);
  }
  return 0;
};

const dot = (type) => (n, x, incx, y, incy, result) => {
  const { size, get, set } = element(type);
  within(result, size);
  let sum = 0;
  if (n > 0) {
    within(x, extent(n, incx, size));
    within(y, extent(n, incy, size));
    const round = type === 's' ? Math.fround : (z) => z;
    const [xs, ys] = [vector(x, n, incx, size), vector(y, n, incy, size)];
    for (let i = 0; i < n; i++) sum = round(sum + round(get(xs(i)) * get(ys(i))));
  }
  set(result, sum);
  return 0;
};

const iamax = (type) => (n, x, incx, result) => {
  within(result, 4);
  let best = 0;
  if (n > 0 && incx > 0) {
    const { size, get } = element(type);
    const [part, parts] = TYPES[type];
    within(x, extent(n, incx, size));
    const round = part === 4 ? Math.fround : (z) => z;
    const at = vector(x, n, incx, size);
    const magnitude = (i) => round(Math.abs(get(at(i))) + (parts === 2 ? Math.abs(get(at(i) + part)) : 0));
    for (let i = 0; i < n && !Number.isNaN(magnitude(best)); i++) {
      if (Number.isNaN(magnitude(i)) || magnitude(i) > magnitude(best)) best = i;
    }
  }
  new DataView(memory.buffer).setUint32(result, best, true);
  return 0;
};

const gemm = (type) => (layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc) => {
  const row = layout === 101;
  if (!row && layout !== 102) return 1;
  const [na, nb] = [transa === 111, transb === 111];
  if (![111, 112, 113].includes(transa)) return 2;
  if (![111, 112, 113].includes(transb)) return 3;
  // Rows and columns of each matrix; the length of a line is its least leading dimension.
  const shapes = { a: na ? [m, k] : [k, m], b: nb ? [k, n] : [n, k], c: [m, n] };
  const line = ([rows, cols]) => Math.max(1, row ? cols : rows);
  // The reference turns a row-major call into a column-major one with A and B exchanged, and checks
  // in the order of the latter.
  const checks = [[m < 0, 4], [n < 0, 5], [k < 0, 6], [lda < line(shapes.a), 9], [ldb < line(shapes.b), 11], [ldc < line(shapes.c), 14]];
  const order = row ? [1, 0, 2, 4, 3, 5] : [0, 1, 2, 3, 4, 5];
  const bad = order.map((i) => checks[i]).find(([wrong]) => wrong);
  if (bad) return bad[1];
  const idle = alpha === 0 || k === 0;
  if (m === 0 || n === 0 || (idle && beta === 1)) return 0;
  const { size, get, set } = element(type);
  const bytes = ([rows, cols], ld) => {
    const [outer, inner] = row ? [rows, cols] : [cols, rows];
    return outer === 0 || inner === 0 ? 0 : ((outer - 1) * ld + inner) * size;
  };
  if (!idle) {
    within(a, bytes(shapes.a, lda));
    within(b, bytes(shapes.b, ldb));
  }
  within(c, bytes(shapes.c, ldc));
  const at = (start, ld, i, j) => start + (row ? i * ld + j : j * ld + i) * size;
  const round = type === 's' ? Math.fround : (z) => z;
  const results = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let l = 0; l < k && !idle; l++) {
        const x = get(na ? at(a, lda, i, l) : at(a, lda, l, i));
        const y = get(nb ? at(b, ldb, l, j) : at(b, ldb, j, l));
        sum = round(sum + round(x * y));
      }
      const old = beta === 0 ? 0 : round(beta * get(at(c, ldc, i, j)));
      results.push([at(c, ldc, i, j), idle ? old : round(round(alpha * sum) + old)]);
    }
  }
  // Every input was read before the first write.
  for (const [place, x] of results) set(place, x);
  return 0;
};

// The imports of wasi_ephemeral_blas. `guest.memory` exists as soon as a function is called.
export function core(guest) {
  const functions = {};
  const add = (name, compute) => {
    functions[name] = (...args) => {
      memory = guest.memory;
      return compute(...args);
    };
  };
  for (const type of 'sdcz') {
    add(`${type}copy`, copy(type));
    add(`${type}swap`, swap(type));
    add(`i${type}amax`, iamax(type));
  }
  for (const type of 'sd') {
    add(`${type}dot`, dot(type));
    add(`${type}gemm`, gemm(type));
  }
  return functions;
}
