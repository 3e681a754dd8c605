/** Puts a conclusion into one sentence, as strong as the intervals and no stronger, and the cautions beside it. */
import type { Caution, Change, Conclusion, OnceTag, ScenarioConclusion, Uptake } from '@simalur/analysis';
import { type Label, labelText } from '@simalur/model';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { decimalsFor, formatNumber, formatSigned, formatValue } from './numbers.ts';

export interface SaidConclusion {
  readonly sentence: string;
  /** Most pressing first; the last is always that the inputs are uncertain too. */
  readonly cautions: readonly string[];
}

/** The scenario with its uptake, unless its name says it already ("Alur ILP (skrining 70 %)"). */
function nameWithUptake(label: Label, uptake: Uptake, language: Language): string {
  const name = labelText(label, language);
  const share = (value: number): string => formatValue(value, 'share', language);
  if (uptake.share !== null && name.replace(/\s/g, '').includes(share(uptake.share))) return name;
  if (uptake.share !== null) return say('conclusion.uptake', { name, share: share(uptake.share) }, language);
  if (uptake.range === null) return name;
  const { low, high } = uptake.range;
  return say('conclusion.uptakeRange', { name, low: share(low), high: share(high) }, language);
}

/** Size of a change with the nearer end of its interval first. */
function sizes(change: Change, language: Language) {
  const { difference, low, high } = change;
  // Nobody plans in tenths of a minute; below three minutes a rounded end would mislead.
  const decimals = Math.abs(difference) < 3 ? decimalsFor('minutes', [difference, low, high]) : 0;
  const of = (x: number | null): string =>
    formatValue(x === null ? null : Math.abs(x), 'minutes', language, decimals);
  const [near, far] = difference < 0 ? [high, low] : [low, high];
  return { by: of(difference), low: of(near), high: of(far) };
}

function stayClause(stay: Change | null, language: Language): string {
  if (stay === null || stay.low === null || stay.high === null) return say('stay.unknown', {}, language);
  if (stay.verdict === 'better') return say('stay.better', sizes(stay, language), language);
  if (stay.verdict === 'worse') return say('stay.worse', sizes(stay, language), language);
  const decimals = decimalsFor('minutes', [stay.low, stay.high]);
  const ends = {
    low: formatSigned(stay.low, 'minutes', language, decimals),
    high: formatSigned(stay.high, 'minutes', language, decimals),
  };
  if (stay.verdict === 'same') {
    return stay.low === 0 && stay.high === 0
      ? say('stay.identical', {}, language)
      : say('stay.same', ends, language);
  }
  return say('stay.unclear', ends, language);
}

/** The wait is named only where its verdict is another one than the stay's. */
function timeClause(part: ScenarioConclusion, language: Language): string {
  const time = stayClause(part.stay, language);
  const { wait } = part;
  if (wait === null || wait.verdict === part.stay?.verdict) return time;
  if (wait.verdict !== 'better' && wait.verdict !== 'worse') return time;
  const said = say(`wait.${wait.verdict}`, sizes(wait, language), language);
  return say('conclusion.wait', { time, wait: said }, language);
}

function coverageClause(coverage: Change, language: Language): string {
  const params = {
    from: formatValue(coverage.from, 'share', language),
    to: formatValue(coverage.to, 'share', language),
  };
  const verdict = coverage.verdict === 'differs' ? 'unclear' : coverage.verdict;
  return say(`coverage.${verdict}`, params, language);
}

function clause(part: ScenarioConclusion, language: Language): string {
  const name = nameWithUptake(part.name, part.uptake, language);
  const time = timeClause(part, language);
  if (part.coverage === null) return say('conclusion.clause', { name, what: time }, language);
  const coverage = coverageClause(part.coverage, language);
  const tradeOff = part.outcome === 'slowerMoreScreened' || part.outcome === 'fasterLessScreened';
  const what = say(tradeOff ? 'conclusion.but' : 'conclusion.and', { time, coverage }, language);
  return say('conclusion.clause', { name, what }, language);
}

/** a, b dan c. */
function list(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return say('list.last', { first: items.slice(0, -1).join(', '), last }, language);
}

function sayCaution(caution: Exclude<Caution, { code: 'drawnOnce' }>, language: Language): string {
  const share = (value: number): string => formatValue(value, 'share', language);
  switch (caution.code) {
    case 'tooFew':
      return say('caution.tooFew', { replications: formatNumber(caution.replications, language) }, language);
    case 'stopped':
      return say(
        'caution.stopped',
        {
          name: labelText(caution.name, language),
          replications: formatNumber(caution.replications, language),
        },
        language,
      );
    case 'inputs':
      return say('caution.inputs', {}, language);
    case 'headCount':
      return say(
        'caution.headCount',
        { name: labelText(caution.name, language), from: caution.from, to: caution.to },
        language,
      );
    case 'left':
      return say(
        'caution.left',
        { name: labelText(caution.name, language), from: share(caution.from), to: share(caution.to) },
        language,
      );
    case 'deferred':
      return say(
        'caution.deferred',
        { name: labelText(caution.name, language), share: share(caution.share) },
        language,
      );
  }
}

/** What follows from the drawing is said once for all scenarios of which it is true. */
function sayCautions(cautions: readonly Caution[], language: Language): string[] {
  const drawn = new Map<string, string[]>();
  const tagsOf = (tags: readonly OnceTag[]): string =>
    list(
      tags.map((tag) => say(`tag.${tag}`, {}, language)),
      language,
    );
  for (const caution of cautions) {
    if (caution.code !== 'drawnOnce') continue;
    const tags = tagsOf(caution.tags);
    drawn.set(tags, [...(drawn.get(tags) ?? []), labelText(caution.name, language)]);
  }
  return cautions.flatMap((caution) => {
    if (caution.code !== 'drawnOnce') return [sayCaution(caution, language)];
    const tags = tagsOf(caution.tags);
    const names = drawn.get(tags);
    drawn.delete(tags);
    if (names === undefined) return [];
    return [say('caution.drawnOnce', { name: list(names, language), tags }, language)];
  });
}

/** The conclusion in words. */
export function sayConclusion(conclusion: Conclusion, language: Language): SaidConclusion {
  const { baseline } = conclusion;
  const name = nameWithUptake(baseline.name, baseline.uptake, language);
  const clauses = conclusion.scenarios.map((part) => clause(part, language)).join('; ');
  const sentence =
    conclusion.scenarios.length === 0
      ? say('conclusion.alone', { baseline: labelText(baseline.name, language) }, language)
      : say('conclusion.sentence', { baseline: name, clauses }, language);
  return { sentence, cautions: sayCautions(conclusion.cautions, language) };
}
