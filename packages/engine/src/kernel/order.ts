/** Sorting and picking in part of a column, in place: the library's sort copies, and calls back for each comparison. */

/** Ranges up to this long are sorted by insertion. */
const SHORT = 12;

/** Sorts values [from, to), the smallest first. */
export function sortRange(values: Float64Array, from: number, to: number): void {
  let low = from;
  let high = to - 1;
  while (high - low >= SHORT) {
    const split = partition(values, low, high);
    // The shorter side by a call, so that calls stay few deep.
    if (split - low < high - split) {
      sortRange(values, low, split + 1);
      low = split + 1;
    } else {
      sortRange(values, split + 1, high + 1);
      high = split;
    }
  }
  insertionSort(values, low, high);
}

/** The value that would stand at `at` if [from, to) were sorted; the range is left partly sorted. */
export function pickRange(values: Float64Array, from: number, to: number, at: number): number {
  let low = from;
  let high = to - 1;
  while (high - low >= SHORT) {
    const split = partition(values, low, high);
    if (at <= split) high = split;
    else low = split + 1;
  }
  insertionSort(values, low, high);
  return values[at] as number;
}

/** Hoare's partition about the middle one of three: afterwards nothing in [low, split] exceeds anything behind it. */
function partition(values: Float64Array, low: number, high: number): number {
  const a = values[low] as number;
  const b = values[(low + high) >> 1] as number;
  const c = values[high] as number;
  const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
  let i = low - 1;
  let j = high + 1;
  for (;;) {
    let x = values[++i] as number;
    while (x < pivot) x = values[++i] as number;
    let y = values[--j] as number;
    while (y > pivot) y = values[--j] as number;
    // With the pivot at the very end, all before it would be no division: one less is as good, since it is the largest.
    if (i >= j) return j < high ? j : high - 1;
    values[i] = y;
    values[j] = x;
  }
}

function insertionSort(values: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = values[i] as number;
    let j = i - 1;
    while (j >= low && (values[j] as number) > value) {
      values[j + 1] = values[j] as number;
      j--;
    }
    values[j + 1] = value;
  }
}
