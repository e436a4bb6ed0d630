/**
 * Solves `matrix` · x = `wanted` for a symmetric matrix with a positive diagonal, row by row (elimination without exchange, which such a matrix does not
 * need). Both are used up. A direction in which there is nothing to tell stays 0.
 */
export function solve(matrix: Float64Array, wanted: Float64Array): Float64Array {
  const size = wanted.length;
  const at = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let pivot = 0; pivot < size; pivot++) {
    const diagonal = at(pivot, pivot);
    if (!(diagonal > 0)) continue;
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / diagonal;
      for (let column = pivot; column < size; column++)
        matrix[row * size + column] = at(row, column) - factor * at(pivot, column);
      wanted[row] = (wanted[row] as number) - factor * (wanted[pivot] as number);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let left = wanted[row] as number;
    for (let column = row + 1; column < size; column++) left -= at(row, column) * (solution[column] as number);
    solution[row] = at(row, row) > 0 ? left / at(row, row) : 0;
  }
  return solution;
}
