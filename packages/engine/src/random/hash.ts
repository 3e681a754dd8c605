// A 32-bit hash of a short text, to key random draws by the name of a thing. Not for security.

/** Offset basis and prime of the 32-bit FNV. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The finaliser of MurmurHash3 (A. Appleby, public domain): every input bit changes every output bit with probability near 1/2. */
export function fmix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * FNV-1a (Fowler, Noll, Vo) over the UTF-8 bytes of `text`, uint32. FNV-1a alone leaves the last characters weakly mixed;
 * use {@link hash32}.
 *
 * A lone surrogate counts as U+FFFD, as TextEncoder would write it.
 */
export function fnv1a32(text: string): number {
  let h = FNV_OFFSET | 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      h = Math.imul(h ^ code, FNV_PRIME);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = code <= 0xdbff ? text.charCodeAt(i + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        i++;
      } else code = 0xfffd;
    }
    if (code < 0x800) {
      h = Math.imul(h ^ (0xc0 | (code >> 6)), FNV_PRIME);
    } else {
      if (code < 0x10000) h = Math.imul(h ^ (0xe0 | (code >> 12)), FNV_PRIME);
      else {
        h = Math.imul(h ^ (0xf0 | (code >> 18)), FNV_PRIME);
        h = Math.imul(h ^ (0x80 | ((code >> 12) & 63)), FNV_PRIME);
      }
      h = Math.imul(h ^ (0x80 | ((code >> 6) & 63)), FNV_PRIME);
    }
    h = Math.imul(h ^ (0x80 | (code & 63)), FNV_PRIME);
  }
  return h >>> 0;
}

/**
 * uint32 hash of `text`: FNV-1a over its UTF-8 bytes, finished with MurmurHash3's fmix32. The same everywhere, for ever: saved
 * results depend on it.
 *
 * @example hash32('') // fmix32(0x811c9dc5)
 */
export function hash32(text: string): number {
  return fmix32(fnv1a32(text));
}
