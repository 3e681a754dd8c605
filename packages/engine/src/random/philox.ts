// Philox4x32-10, a counter-based generator: a block of random words is a pure function of a counter and a key.
// There is no state to keep, so a draw can be named by who asks for what. It is not for cryptography.

/**
 * One block of Philox4x32-10, in place: `block` holds the counter in words 0 to 3 and the key in words 4 and 5; words 0 to 3
 * become four uniformly distributed uint32. (Numbers above 2^31 as arguments would be allocated, hence the array.)
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11 (2011);
 * constants and known answers of Random123.
 *
 * The high half of each 32 x 32 product is put together from 16-bit halves, because a float64 product has only 53 bits and a
 * BigInt would allocate. Rounds are a loop: unrolled it was no faster.
 *
 * @param block six words.
 */
export function philox4x32(block: Uint32Array): void {
  let x0 = (block[0] as number) | 0;
  let x1 = (block[1] as number) | 0;
  let x2 = (block[2] as number) | 0;
  let x3 = (block[3] as number) | 0;
  let key0 = (block[4] as number) | 0;
  let key1 = (block[5] as number) | 0;
  for (let round = 0; round < 10; round++) {
    // 0xd2511f53 * x0
    const aLow = x0 & 0xffff;
    const aHigh = x0 >>> 16;
    const a1 = (Math.imul(0x1f53, aLow) >>> 16) + Math.imul(0xd251, aLow);
    const a2 = Math.imul(0x1f53, aHigh) + (a1 & 0xffff);
    const highA = Math.imul(0xd251, aHigh) + (a1 >>> 16) + (a2 >>> 16);
    const lowA = Math.imul(0xd2511f53, x0);
    // 0xcd9e8d57 * x2
    const bLow = x2 & 0xffff;
    const bHigh = x2 >>> 16;
    const b1 = (Math.imul(0x8d57, bLow) >>> 16) + Math.imul(0xcd9e, bLow);
    const b2 = Math.imul(0x8d57, bHigh) + (b1 & 0xffff);
    const highB = Math.imul(0xcd9e, bHigh) + (b1 >>> 16) + (b2 >>> 16);
    const lowB = Math.imul(0xcd9e8d57, x2);
    x0 = highB ^ x1 ^ key0;
    x1 = lowB;
    x2 = highA ^ x3 ^ key1;
    x3 = lowA;
    key0 = (key0 + 0x9e3779b9) | 0;
    key1 = (key1 + 0xbb67ae85) | 0;
  }
  block[0] = x0;
  block[1] = x1;
  block[2] = x2;
  block[3] = x3;
}
