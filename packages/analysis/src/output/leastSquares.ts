/** Ordinary least squares with leave-one-out errors: the quadratic metamodel of an experiment. */

/** Inverse of a symmetric positive matrix, by Gauss–Jordan with pivots. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const a = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c; r < n; r++) {
      if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
    }
    const top = a[pivot] ?? [];
    a[pivot] = a[c] ?? [];
    const scale = top[c] ?? 0;
    if (scale === 0) throw new RangeError('the columns depend on each other');
    const unit = top.map((x) => x / scale);
    a[c] = unit;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = a[r]?.[c] ?? 0;
      a[r] = (a[r] ?? []).map((x, j) => x - factor * (unit[j] ?? 0));
    }
  }
  return a.map((row) => row.slice(n));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Fits y = X b; `rows` are the rows of X. */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]) {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const column = (j: number): number[] => rows.map((row) => row[j] ?? 0);
  const columns = Array.from({ length: k }, (_, j) => column(j));
  const spread = inverse(columns.map((a) => columns.map((b) => dot(a, b))));
  const xy = columns.map((a) => dot(a, y));
  const coefficients = spread.map((row) => dot(row, xy));
  const predict = (row: readonly number[]): number => dot(row, coefficients);
  const mean = y.reduce((sum, x) => sum + x, 0) / n;
  let residuals = 0;
  let total = 0;
  let press = 0;
  rows.forEach((row, i) => {
    const e = (y[i] ?? 0) - predict(row);
    const leverage = dot(
      row,
      spread.map((s) => dot(s, row)),
    );
    residuals += e * e;
    total += ((y[i] ?? 0) - mean) * ((y[i] ?? 0) - mean);
    press += (e / (1 - leverage)) * (e / (1 - leverage));
  });
  const variance = residuals / (n - k);
  return {
    coefficients,
    standardErrors: spread.map((row, j) => Math.sqrt(variance * (row[j] ?? 0))),
    rSquared: 1 - residuals / total,
    residualSd: Math.sqrt(variance),
    press,
    predict,
  };
}
