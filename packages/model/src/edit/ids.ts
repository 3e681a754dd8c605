/** New ids that a person can read in the file: `farmasi`, then `farmasi-2`. */

const LONGEST = 56;

/** An id made of a name, unlike all that are taken. */
export function freshId(name: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const base = slug(name);
  if (!used.has(base)) return base;
  for (let number = 2; ; number++) {
    const id = `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}

/** Letters and digits of a name, joined by dashes; `baru` where it has none. A number at its end is left out. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+(\d+)?$/, '');
  return plain === '' ? 'baru' : plain;
}
