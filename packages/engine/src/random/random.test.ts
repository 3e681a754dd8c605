import { describe, expect, it } from 'vitest';
import bank from '../../fixtures/validation/09_rng.json';
import { fmix32, fnv1a32, hash32 } from './hash.ts';
import { philox4x32 } from './philox.ts';

describe('philox4x32', () => {
  it('gives the published words', () => {
    expect(bank.cases.length).toBe(4);
    for (const { initialisation, outputs } of bank.cases) {
      const words = (initialisation.match(/[0-9a-f]{8}/g) ?? []).map((w) => Number.parseInt(w, 16));
      const block = Uint32Array.from(words);
      philox4x32(block);
      expect(Array.from(block.subarray(0, 4), (w) => w.toString(16).padStart(8, '0'))).toEqual(outputs);
    }
  });

  it('agrees with a plain BigInt version over many counters', () => {
    const mask = 0xffffffffn;
    for (let i = 0; i < 2000; i++) {
      const input = [
        i,
        Math.imul(i, 0x9e3779b9) >>> 0,
        7 * i,
        0xffffffff - i,
        Math.imul(i, 0x85ebca6b) >>> 0,
        i >> 3,
      ];
      let [a, b, c, d, k, l] = input.map(BigInt) as [bigint, bigint, bigint, bigint, bigint, bigint];
      for (let round = 0; round < 10; round++) {
        const x = 0xd2511f53n * a;
        const y = 0xcd9e8d57n * c;
        [a, b, c, d] = [(y >> 32n) ^ b ^ k, y & mask, (x >> 32n) ^ d ^ l, x & mask];
        k = (k + 0x9e3779b9n) & mask;
        l = (l + 0xbb67ae85n) & mask;
      }
      const block = Uint32Array.from(input);
      philox4x32(block);
      expect(Array.from(block.subarray(0, 4), BigInt)).toEqual([a, b, c, d]);
    }
  });
});

describe('hash32', () => {
  it('FNV-1a gives the published values over UTF-8 bytes', () => {
    // From the test vectors of Landon Curt Noll's FNV page.
    expect(fnv1a32('')).toBe(0x811c9dc5);
    expect(fnv1a32('a')).toBe(0xe40c292c);
    expect(fnv1a32('b')).toBe(0xe70c2de5);
    expect(fnv1a32('foobar')).toBe(0xbf9cf968);
  });

  it('fmix32 gives the known values of MurmurHash3', () => {
    expect(fmix32(0)).toBe(0);
    expect(fmix32(1)).toBe(0x514e28b7);
    expect(fmix32(0xffffffff)).toBe(0x81f16f39);
  });

  it('reads text as UTF-8', () => {
    const bytes = (list: number[]) => list.reduce((h, b) => Math.imul(h ^ b, 0x01000193), 0x811c9dc5) >>> 0;
    expect(fnv1a32('é')).toBe(bytes([0xc3, 0xa9]));
    expect(fnv1a32('→')).toBe(bytes([0xe2, 0x86, 0x92]));
    expect(fnv1a32('🏥')).toBe(bytes([0xf0, 0x9f, 0x8f, 0xa5]));
    expect(fnv1a32('\ud83c')).toBe(bytes([0xef, 0xbf, 0xbd]));
  });

  it('never changes', () => {
    // These values are part of the contract: draws are keyed by them.
    expect(hash32('')).toBe(0xab3e7c0b);
    expect(hash32('anamnesis')).toBe(0xa838ca1e);
    expect(hash32('vital-signs')).toBe(0x907344f8);
  });

  it('spreads similar names over all bits', () => {
    const seen = new Set<number>();
    const ones = new Array<number>(32).fill(0);
    for (let i = 0; i < 5000; i++) {
      const h = hash32(`activity-${i}`);
      seen.add(h);
      for (let bit = 0; bit < 32; bit++) ones[bit] = (ones[bit] as number) + ((h >>> bit) & 1);
    }
    expect(seen.size).toBe(5000);
    for (const count of ones) expect(Math.abs(count - 2500)).toBeLessThan(200);
  });
});
