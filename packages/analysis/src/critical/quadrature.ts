/** Integrals by Gauss–Legendre on equal pieces. */

/** Positive nodes of the rule of ten points on [−1, 1] and their weights (Abramowitz & Stegun, table 25.4). */
const NODES = [
  0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
];
const WEIGHTS = [
  0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
];

/** Integral of a smooth function from `low` to `high`, in so many pieces of ten points. */
export function integrate(f: (x: number) => number, low: number, high: number, pieces = 16): number {
  const half = (high - low) / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const middle = low + (2 * piece + 1) * half;
    NODES.forEach((x, i) => {
      sum += (WEIGHTS[i] ?? 0) * (f(middle - half * x) + f(middle + half * x));
    });
  }
  return sum * half;
}

/** Where a rising function reaches `target`, by bisection to the last bits; `low` and `high` enclose it. */
export function solveRising(f: (x: number) => number, target: number, low: number, high: number): number {
  let a = low;
  let b = high;
  for (let i = 0; i < 60 && b - a > 1e-13 * Math.abs(b); i++) {
    const middle = (a + b) / 2;
    if (f(middle) < target) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
