/** A fingerprint of a project, so that a result says which model it belongs to. Not for security. */

/** Keys in code-unit order at every depth, so that two files with the same content are the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/** FNV-1a of 64 bits over the UTF-16 code units (low byte, then high byte), as 16 hexadecimal digits. */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const eat = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // Prime 2^40 + 435: low·435 fits a double exactly; the 2^40 part shifts the low word into the high one.
    const product = low * 435;
    high = (Math.imul(high, 435) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    eat(unit & 0xff);
    eat(unit >>> 8);
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** A document is never changed in place, and a live run asks for its fingerprint at every look. */
const known = new WeakMap<object, string>();

/** Fingerprint of a project document. */
export function projectHash(project: object): string {
  const before = known.get(project);
  if (before !== undefined) return before;
  const hash = fingerprint(canonicalJson(project));
  known.set(project, hash);
  return hash;
}
