// The two 32-bit halves of a float64, by one shared scratch cell. Used by the elementary functions only;
// nothing here allocates, and nothing here is thread-shared (each worker loads its own module).

const float64 = new Float64Array(1);
const words = new Int32Array(float64.buffer);
/** Typed arrays are in platform order; every platform we know is little-endian, but ask once instead of assuming. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

/** The high word of `x` as int32: sign, 11 bits of exponent, the top 20 bits of the fraction. */
export function highWord(x: number): number {
  float64[0] = x;
  return words[HIGH] as number;
}

/** The float64 with the given halves (each taken modulo 2^32). */
export function fromWords(high: number, low: number): number {
  words[HIGH] = high;
  words[LOW] = low;
  return float64[0] as number;
}

/** `x` with its high word replaced. */
export function withHighWord(x: number, high: number): number {
  float64[0] = x;
  words[HIGH] = high;
  return float64[0] as number;
}

/** `x` with the low 32 bits of its fraction cleared, so that its square is exact. */
export function clearLowWord(x: number): number {
  float64[0] = x;
  words[LOW] = 0;
  return float64[0] as number;
}
