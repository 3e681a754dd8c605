/** What a law says when it is broken: its name and the numbers, a few times at most. */

export interface Fault {
  readonly law: string;
  readonly detail: string;
}

export class Faults {
  readonly list: Fault[] = [];

  /** Notes a breach; the details are only put into words for the first few. */
  add(law: string, detail: () => string): void {
    if (this.list.length < 10) this.list.push({ law, detail: detail() });
  }

  /** Notes a breach of `law` unless `holds`. */
  check(holds: boolean, law: string, detail: () => string): void {
    if (!holds) this.add(law, detail);
  }

  equal(found: number, expected: number, law: string, where: () => string): void {
    if (found !== expected) this.add(law, () => `${where()}: ${found} instead of ${expected}`);
  }
}
