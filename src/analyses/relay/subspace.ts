import { at } from '../common/links.js';
import { uniform } from '../common/random.js';

/** A sparse matrix as its cells. */
export interface Incidence {
  readonly rows: number;
  readonly columns: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float64Array;
}

/** Enough for rankings to settle: the space is used as a whole, so vectors within it need not. */
const ROUNDS = 25;
const SEED = 1;

/** An orthonormal basis of the leading right singular vectors, by orthogonal iteration; row by row, one per column. */
export function subspace(matrix: Incidence, dimensions: number): Float64Array {
  const random = uniform(SEED);
  let basis = Float64Array.from({ length: matrix.columns * dimensions }, () => random() - 0.5);
  orthonormalise(basis, dimensions);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = multiply(matrix, basis, dimensions);
    orthonormalise(basis, dimensions);
  }
  return basis;
}

/** XᵀX·basis. */
function multiply({ rows, columns, row, column, weight }: Incidence, basis: Float64Array, dimensions: number) {
  const between = scatter({ size: rows, from: column, to: row, weight }, basis, dimensions);
  return scatter({ size: columns, from: row, to: column, weight }, between, dimensions);
}

interface Cells {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

function scatter(
  { size, from, to, weight }: Cells,
  values: Float64Array,
  dimensions: number,
): Float64Array<ArrayBuffer> {
  const out = new Float64Array(size * dimensions);
  for (let cell = 0; cell < weight.length; cell += 1) {
    const source = at(from, cell) * dimensions;
    const target = at(to, cell) * dimensions;
    const factor = at(weight, cell);
    for (let d = 0; d < dimensions; d += 1) out[target + d] = at(out, target + d) + factor * at(values, source + d);
  }
  return out;
}

/** Modified Gram and Schmidt; a vector that vanishes (fewer dimensions in the data) stays zero. */
function orthonormalise(basis: Float64Array, dimensions: number): void {
  for (let one = 0; one < dimensions; one += 1) {
    for (let other = 0; other < one; other += 1) subtract(basis, dimensions, one, other);
    const length = Math.sqrt(dot(basis, dimensions, one, one));
    const scale = length > 1e-9 ? 1 / length : 0;
    for (let place = one; place < basis.length; place += dimensions) basis[place] = at(basis, place) * scale;
  }
}

function subtract(basis: Float64Array, dimensions: number, one: number, other: number): void {
  const overlap = dot(basis, dimensions, one, other);
  for (let place = 0; place < basis.length; place += dimensions)
    basis[place + one] = at(basis, place + one) - overlap * at(basis, place + other);
}

function dot(basis: Float64Array, dimensions: number, one: number, other: number): number {
  let sum = 0;
  for (let place = 0; place < basis.length; place += dimensions)
    sum += at(basis, place + one) * at(basis, place + other);
  return sum;
}
