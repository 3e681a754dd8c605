/** How a scenario is named: in the sentence short and with its uptake of skrining, in a line as its author named it. */
import type { Uptake } from '@simalur/analysis';
import { type Label, labelText } from '@simalur/model';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { formatValue } from './numbers.ts';

interface Named {
  readonly name: Label;
  readonly uptake: Uptake;
}

const share = (value: number, language: Language): string => formatValue(value, 'share', language);
const bare = (text: string): string => text.replace(/\s/g, '');

/** On one line: a name may hold breaks. */
export function plain(label: Label, language: Language): string {
  return labelText(label, language).replace(/\s+/g, ' ').trim();
}

/** The name as its author wrote it, with the uptake unless it says it already ("Alur ILP (skrining 70 %)"). */
export function fullName({ name: label, uptake }: Named, language: Language): string {
  const name = plain(label, language);
  if (uptake.share !== null) {
    const said = share(uptake.share, language);
    return bare(name).includes(bare(said)) ? name : say('line.uptake', { name, share: said }, language);
  }
  if (uptake.range === null) return name;
  const { low, high } = uptake.range;
  return say('line.uptakeRange', { name, low: share(low, language), high: share(high, language) }, language);
}

/**
 * Names for one sentence: "ILP dengan skrining 10 %", then only "skrining 70 %" where the flow is the one named before.
 * A word that says no more than that it is a flow is left out.
 */
export function spokenNames(scenarios: readonly Named[], language: Language): string[] {
  const parts = scenarios.map((scenario) => split(scenario, language));
  return parts.map(({ flow, uptake }, index) => {
    if (uptake === null) return flow;
    const before = parts[index - 1];
    const follows = before !== undefined && before.uptake !== null && before.flow === flow;
    return follows && before.uptake !== uptake ? uptake : say('name.with', { name: flow, uptake }, language);
  });
}

function split({ name: label, uptake }: Named, language: Language): { flow: string; uptake: string | null } {
  const name = plain(label, language);
  if (uptake.range === null) return { flow: withoutFlow(name), uptake: null };
  const { low, high } = uptake.range;
  const ends = { low: share(low, language), high: share(high, language) };
  const said =
    low === high ? say('uptake.share', { share: ends.low }, language) : say('uptake.range', ends, language);
  // The name of a scenario tells its uptake in brackets; said with the name, it would be told twice.
  const [, before, bracket] = /^(.+?)\s*\(([^()]*)\)$/.exec(name) ?? [];
  const told = (text: string): boolean => bare(text).includes(bare(ends.low));
  if (before !== undefined && bracket !== undefined && told(bracket)) {
    return { flow: withoutFlow(before), uptake: said };
  }
  return told(name) ? { flow: name, uptake: null } : { flow: withoutFlow(name), uptake: said };
}

/** "Alur ILP" is said as "ILP"; what would be left with a letter or two keeps the word. */
function withoutFlow(name: string): string {
  const short = name.replace(/^(?:alur|flow)\s+/i, '').replace(/\s+(?:flow)$/i, '');
  return short.length >= 3 ? short : name;
}

/** a, b dan c. */
export function list(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return say('list.last', { first: items.slice(0, -1).join(', '), last }, language);
}
