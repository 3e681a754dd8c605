/** Sentences about who serves whom, and who goes first. */
import { NotExpressible, NotReadable } from './problems.ts';

export interface ClassRules {
  /** Class → resources in the order in which an arrival tries them. */
  readonly preference: ReadonlyMap<string, readonly string[]>;
  /** Classes in the order in which they are called; empty: nothing is said. */
  readonly order: readonly string[];
}

/** Reads rules, each of which may be several sentences parted by semicolons. */
export function readRules(
  phrases: readonly string[],
  classes: readonly string[],
  resources: readonly string[],
): ClassRules {
  const preference = new Map<string, string[]>();
  const before: [string, string][] = [];
  for (const phrase of phrases) {
    for (const sentence of phrase.split(';')) {
      if (!readSentence(sentence.trim(), classes, resources, preference, before))
        throw new NotReadable(`rules: "${phrase}"`);
    }
  }
  return { preference, order: before.length === 0 ? [] : inOrder(classes, before) };
}

/** Names in the order in which they occur in a text, as whole words. */
function namesIn(text: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({
      name,
      at: text.search(new RegExp(`(^|[^\\w])(?:class )?${inPattern(name)}s?($|[^\\w])`)),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

function inPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readSentence(
  sentence: string,
  classes: readonly string[],
  resources: readonly string[],
  preference: Map<string, string[]>,
  before: [string, string][],
): boolean {
  const arriving = /^(?:an? )?arriving (?:class )?(\S+?):? (.*?),? ?else,? waits?$/i.exec(sentence);
  if (arriving && classes.includes(arriving[1] ?? '')) {
    const tries = (arriving[2] ?? '').split(/,? ?else /i);
    const found = tries.map((t) => namesIn(t, resources));
    const isIdle = (t: string) => /^(takes )?(an? )?(idle \S+|\S+ if idle)( first)?$/i.test(t.trim());
    if (found.some((names) => names.length !== 1) || !tries.every(isIdle)) return false;
    preference.set(arriving[1] ?? '', found.flat());
    return true;
  }
  const freed = /^(?:an? )?freed (\S+?):? (.*)$/i.exec(sentence);
  if (freed && resources.includes(freed[1] ?? '')) {
    const rest = freed[2] ?? '';
    const order = namesIn(rest, classes);
    const isOrder =
      /^(takes )?(the longest waiting )?(class )?\S+?( first)?(,? ?(if none )?then (class )?\S+?)*$/i.test(
        rest,
      ) && order.length > 0;
    if (!isOrder) return false;
    for (let i = 1; i < order.length; i++) before.push([order[i - 1] ?? '', order[i] ?? '']);
    return true;
  }
  const first = /^(?:class )?(\S+) has priority(?: over (?:class )?(\S+))?$/i.exec(sentence);
  if (first && classes.includes(first[1] ?? '')) {
    for (const other of first[2] === undefined ? classes : [first[2]])
      if (other !== first[1]) before.push([first[1] ?? '', other]);
    return true;
  }
  const starts = /^(\S+) starts only when (\d+) \S+ are idle together(?: and no (\S+) waits)?$/i.exec(
    sentence,
  );
  if (starts && classes.includes(starts[1] ?? '')) {
    if (starts[3] !== undefined) before.push([starts[3], starts[1] ?? '']);
    return true;
  }
  if (/^no \S+ is reserved for a waiting \S+$/i.test(sentence)) return true;
  return /^(both|all) \S+( are)? released together$/i.test(sentence);
}

/** An order of the classes in which each pair holds. */
function inOrder(classes: readonly string[], before: readonly [string, string][]): string[] {
  const order: string[] = [];
  const left = new Set(classes);
  while (left.size > 0) {
    const next = [...left].find((c) => before.every(([x, y]) => y !== c || !left.has(x)));
    if (next === undefined) throw new NotExpressible('servers that call the classes in different orders');
    order.push(next);
    left.delete(next);
  }
  return order;
}
