/**
 * The one sentence: who is compared, what happens to the visit, what happens to coverage. Said in one breath, so
 * details are left out, least needed first, until it is short enough. What is left out stands in the lines under it.
 */
import type { Change, Conclusion, ScenarioConclusion } from '@simalur/analysis';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import { fullName, list, spokenNames } from './sayConclusionNames.ts';

/** Letters of one breath; more than two flows take a deeper one. */
export function longestFor({ scenarios }: Conclusion): number {
  return scenarios.length > 2 ? 220 : 175;
}

type Time = 'better' | 'worse' | 'same' | 'identical' | 'unclear' | 'unknown' | 'endless';

export function sentenceOf(conclusion: Conclusion, language: Language): string {
  const options = [...optionsOf(conclusion, language)];
  return options.find((text) => text.length <= longestFor(conclusion)) ?? options.at(-1) ?? '';
}

/** From the fullest to the shortest; the last fits always. */
function* optionsOf(conclusion: Conclusion, language: Language): Generator<string> {
  const { baseline, scenarios } = conclusion;
  const base = fullName(baseline, language);
  if (scenarios.length === 0) {
    yield say('conclusion.alone', { baseline: base }, language);
    yield say('conclusion.aloneUnnamed', {}, language);
    return;
  }
  if (stopped(conclusion, baseline.scenario)) {
    yield say('conclusion.endless', { baseline: base }, language);
    yield say('conclusion.endlessUnnamed', {}, language);
    return;
  }
  if (conclusion.cautions.some(({ code }) => code === 'tooFew')) {
    const replications = formatNumber(conclusion.replications, language);
    const names = list(spokenNames(scenarios, language), language);
    yield say('conclusion.tooFew', { replications, names }, language);
    yield say('conclusion.tooFewUnnamed', { replications }, language);
    return;
  }
  yield clauses(conclusion, language, { minutes: true, coverage: true });
  // Rather two flows with their minutes than all of them without; by the project's order, never by the results.
  // Of many more flows two would be a poor picture: then it is counted how many do what.
  if (scenarios.length > FIRST && scenarios.length <= 2 * FIRST) {
    yield clauses(conclusion, language, { minutes: true, coverage: true, first: FIRST });
  }
  yield clauses(conclusion, language, { minutes: false, coverage: true });
  yield clauses(conclusion, language, { minutes: false, coverage: false });
  yield counts(conclusion, language);
}

/** Flows that the sentence tells when it cannot tell all: whoever made the project put them first. */
const FIRST = 2;

interface Detail {
  readonly minutes: boolean;
  /** So many flows; the others are counted. All where it is absent. */
  readonly first?: number;
  readonly coverage: boolean;
}

function clauses(conclusion: Conclusion, language: Language, detail: Detail): string {
  const { scenarios } = conclusion;
  const names = spokenNames(scenarios, language);
  const told = scenarios.slice(0, detail.first);
  const others = scenarios.length - told.length;
  const said: { name: string; likewise: string[]; what: string; alike: string }[] = [];
  told.forEach((part, index) => {
    const name = names[index] ?? '';
    const alike = whatOf(conclusion, part, 'time', language, detail);
    const before = said.at(-1);
    if (before?.alike === alike) before.likewise.push(name);
    else {
      const what = index === 0 ? alike : whatOf(conclusion, part, 'again', language, detail);
      said.push({ name, likewise: [], what, alike });
    }
  });
  const text = said
    .flatMap(({ name, likewise, what }) => [
      say('conclusion.clause', { name, what }, language),
      // No verb of its own: it would have to agree with one name or with several.
      ...(likewise.length > 0
        ? [say('conclusion.likewise', { names: list(likewise, language) }, language)]
        : []),
    ])
    .concat(others > 0 ? [say('conclusion.others', { count: formatNumber(others, language) }, language)] : [])
    .join('; ');
  return say('conclusion.sentence', { staff: staffOf(conclusion, language), clauses: text }, language);
}

/** The predicate of one flow. */
function whatOf(
  conclusion: Conclusion,
  part: ScenarioConclusion,
  form: 'time' | 'again',
  language: Language,
  detail: Detail,
): string {
  const code = timeOf(conclusion, part);
  const time = timeText(part, code, form, language, detail);
  const verdict = part.coverage?.verdict;
  if (!detail.coverage || !part.coverage || code === 'endless') return time;
  if (verdict !== 'better' && verdict !== 'worse') return time;
  const to = share(part.coverage.to, language);
  const coverage = say(`coverage.${verdict}`, { to }, language);
  // "And" only where both go the same way; else coverage is the other side of the coin.
  return say(verdict === code ? 'conclusion.and' : 'conclusion.but', { time, coverage }, language);
}

function timeText(
  part: ScenarioConclusion,
  code: Time,
  form: 'time' | 'again',
  language: Language,
  detail: Detail,
): string {
  if (code !== 'better' && code !== 'worse') return say(`${form}.${code}`, {}, language);
  const by = detail.minutes && part.stay !== null ? minutes(part.stay, language) : null;
  return by === null ? say(`${form}.${code}Plain`, {}, language) : say(`${form}.${code}`, { by }, language);
}

function timeOf(conclusion: Conclusion, { scenario, stay }: ScenarioConclusion): Time {
  if (stopped(conclusion, scenario)) return 'endless';
  if (stay === null || stay.low === null || stay.high === null) return 'unknown';
  if (stay.verdict === 'same') return stay.low === 0 && stay.high === 0 ? 'identical' : 'same';
  return stay.verdict === 'better' || stay.verdict === 'worse' ? stay.verdict : 'unclear';
}

/** As strong as the interval: one number where it is narrow, its two ends where it is wide. */
const NARROW = 0.25;

function minutes({ difference, low, high }: Change, language: Language): string | null {
  if (low === null || high === null) return null;
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  const size = Math.abs(difference);
  // Nobody plans in tenths of a minute; below three minutes a whole one would mislead.
  const fine = near < 1 || (near < 3 && far < 9.95);
  const of = (x: number): string => formatNumber(x, language, fine && x < 9.95 ? 1 : 0);
  if ((far - near) / 2 <= NARROW * size || of(near) === of(far)) {
    return say('by.about', { minutes: formatNumber(size, language, size < 3 ? 1 : 0) }, language);
  }
  return say('by.range', { low: of(near), high: of(far) }, language);
}

/** Whole per cent: the tenths stand in the table. */
function share(value: number, language: Language): string {
  return `${formatNumber(value * 100, language)}\u00a0%`;
}

function staffOf({ scenarios }: Conclusion, language: Language): string {
  if (scenarios.some(({ headCount }) => headCount.from !== headCount.to))
    return say('staff.heads', {}, language);
  const minutesDiffer = scenarios.some(({ staffMinutes: { from, to } }) => Math.abs(from - to) >= 1);
  return say(minutesDiffer ? 'staff.minutes' : 'staff.same', {}, language);
}

function stopped({ cautions }: Conclusion, scenario: string): boolean {
  return cautions.some((caution) => caution.code === 'stopped' && caution.scenario === scenario);
}

const COUNTED = { better: 'better', worse: 'worse', same: 'same', identical: 'same' } as const;

/** Only how many flows do what: short for any number of flows with names of any length. */
function counts(conclusion: Conclusion, language: Language): string {
  const [only, ...more] = conclusion.scenarios;
  if (only !== undefined && more.length === 0) {
    const what = whatOf(conclusion, only, 'time', language, { minutes: true, coverage: true });
    return say('count.one', { what }, language);
  }
  const kinds = conclusion.scenarios.map((part) => {
    const time = timeOf(conclusion, part);
    return time === 'unclear' || time === 'unknown' || time === 'endless' ? 'unclear' : COUNTED[time];
  });
  const parts = (['better', 'worse', 'same', 'unclear'] as const).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [say(`count.${kind}`, { count: formatNumber(count, language) }, language)];
  });
  return say(
    'count.sentence',
    { count: formatNumber(kinds.length, language), parts: list(parts, language) },
    language,
  );
}
