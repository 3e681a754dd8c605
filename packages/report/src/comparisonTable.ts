/** The comparison as texts in rows and columns: the same for a screen, a terminal and a printed page. */
import type { Difference, Estimate, Verdict } from '@simalur/analysis';
import { type KpiId, type KpiUnit, type Label, labelText, type Project } from '@simalur/model';
import { say } from './catalogue/index.ts';
import type { Comparison, ComparisonCell, ComparisonKpi } from './comparison.ts';
import type { Language } from './language.ts';
import { decimalsFor, formatNumber, formatSigned, formatValue, NOTHING } from './numbers.ts';
import { isKeyKpi } from './sufficiency.ts';

/** Stands beside the word of a verdict, so that neither colour nor language is needed to read it. */
export const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = {
  better: '✓',
  worse: '✗',
  same: '=',
  unclear: '?',
  differs: '≠',
};

/** Beside what follows from the drawing: no verdict, so no symbol of one. */
const DRAWN_SYMBOL = '·';

export interface TableCell {
  readonly scenario: string;
  /** For example "24 ± 1 menit". */
  readonly value: string;
  /** How sure the average is, in a sentence. */
  readonly inWords: string;
  /** What single days look like, in a sentence; null with too few days. */
  readonly days: string | null;
  /** For example "+6 menit (+4 sampai +8)"; null for the baseline, and where one side counted nothing. */
  readonly difference: string | null;
  readonly differenceInWords: string | null;
  readonly verdict: Verdict | null;
  /** The difference follows from the drawing: worded so, and never as better or worse. */
  readonly drawn: boolean;
  /** Symbol and word; empty where there is no difference to judge. */
  readonly verdictText: string;
}

export interface TableRow {
  readonly id: KpiId;
  readonly name: string;
  readonly definition: string;
  /** One of the few that the first view shows. */
  readonly key: boolean;
  readonly cells: readonly TableCell[];
}

/** A line that is no indicator: staff, uptake, worst queue. */
export interface FactRow {
  readonly id: 'headCount' | 'staffMinutes' | 'uptake' | 'worstQueue';
  readonly name: string;
  readonly cells: readonly string[];
}

export interface ComparisonTable {
  readonly title: string;
  readonly columns: readonly {
    readonly scenario: string;
    readonly name: string;
    readonly baseline: boolean;
  }[];
  readonly rows: readonly TableRow[];
  readonly facts: readonly FactRow[];
  readonly note: string;
}

function withUnit(text: string, unit: KpiUnit, language: Language): string {
  return text === NOTHING ? text : say(`unit.${unit}`, { value: text }, language);
}

/** A small half-width is rounded up: a shown zero would claim that there is no error at all. */
function atLeastOneStep(halfWidth: number, unit: KpiUnit, decimals: number): number {
  const step = [1, 0.1, 0.01][decimals] ?? 0.01;
  return Math.max(halfWidth, unit === 'share' ? step / 100 : step);
}

/** A value with its unit, alone: "24 menit". A half-width is never shown as zero. */
export function valueText(value: number, unit: KpiUnit, language: Language, isHalfWidth = false): string {
  const decimals = decimalsFor(unit, [value]);
  const shown = isHalfWidth ? atLeastOneStep(value, unit, decimals) : value;
  return withUnit(formatValue(shown, unit, language, decimals), unit, language);
}

/** "24 ± 1 menit"; without ± where every replication gave the same. */
export function estimateText(estimate: Estimate, unit: KpiUnit, language: Language): string {
  const { mean, halfWidth } = estimate;
  const decimals = decimalsFor(unit, [mean], halfWidth);
  const value = formatValue(mean, unit, language, decimals);
  if (mean === null || halfWidth === null || halfWidth === 0) return withUnit(value, unit, language);
  const half = formatValue(atLeastOneStep(halfWidth, unit, decimals), unit, language, decimals);
  return withUnit(say('estimate.plusMinus', { mean: value, half }, language), unit, language);
}

/** "On average … (we are 95 % confident …)". */
export function estimateInWords(estimate: Estimate, unit: KpiUnit, language: Language): string {
  const { mean, low, high, halfWidth } = estimate;
  if (mean === null) return say('estimate.none', {}, language);
  const decimals = decimalsFor(unit, [mean, low, high], halfWidth);
  const bare = (x: number): string => formatValue(x, unit, language, decimals);
  const meanText = withUnit(bare(mean), unit, language);
  if (low === null || high === null) return say('estimate.averageOnly', { mean: meanText }, language);
  return say(
    'estimate.average',
    { mean: meanText, low: bare(low), high: withUnit(bare(high), unit, language) },
    language,
  );
}

function differenceDecimals({ difference, low, high, halfWidth }: Difference, unit: KpiUnit): number {
  return decimalsFor(unit, [difference, low, high], halfWidth);
}

/** A size of a difference with its unit: shares differ by points, not by per cent. */
function asDifference(text: string, unit: KpiUnit, language: Language): string {
  if (text === NOTHING) return text;
  return unit === 'share'
    ? say('unit.points', { value: bareDifference(text) }, language)
    : withUnit(text, unit, language);
}

function bareDifference(text: string): string {
  return text.replace(/\s?%/, '');
}

/** "+6 menit (+4 sampai +8)", "+60 poin (+58 sampai +62)". */
export function differenceText(difference: Difference, unit: KpiUnit, language: Language): string {
  const decimals = differenceDecimals(difference, unit);
  const signed = (x: number | null): string => bareDifference(formatSigned(x, unit, language, decimals));
  const size = asDifference(signed(difference.difference), unit, language);
  if (difference.low === null || difference.high === null || difference.halfWidth === 0) return size;
  return say(
    'difference.interval',
    { difference: size, low: signed(difference.low), high: signed(difference.high) },
    language,
  );
}

/** A difference as a sentence, with the number of runs that would tell where it is unclear. */
export function differenceInWords(
  difference: Difference,
  unit: KpiUnit,
  margin: number,
  language: Language,
): string {
  const { low, high, verdict } = difference;
  if (difference.identical) return say('difference.identical', {}, language);
  const more =
    difference.moreReplications === null
      ? ''
      : ` ${say('verdict.more', { more: formatValue(difference.moreReplications, 'patients', language, 0) }, language)}`;
  if (low === null || high === null || difference.difference === null || difference.tooFew) {
    return say('difference.tooFew', {}, language) + more;
  }
  const decimals = differenceDecimals(difference, unit);
  const signed = {
    low: bareDifference(formatSigned(low, unit, language, decimals)),
    high: asDifference(formatSigned(high, unit, language, decimals), unit, language),
  };
  if (verdict === 'unclear') return say('difference.unclear', signed, language) + more;
  if (verdict === 'same') {
    const limit = asDifference(formatValue(margin, unit, language), unit, language);
    return say('difference.same', { ...signed, margin: limit }, language);
  }
  const size = (x: number): string => bareDifference(formatValue(Math.abs(x), unit, language, decimals));
  const [near, far] = difference.difference < 0 ? [high, low] : [low, high];
  return say(
    `difference.${verdict}`,
    {
      difference: asDifference(size(difference.difference), unit, language),
      low: size(near),
      high: asDifference(size(far), unit, language),
    },
    language,
  );
}

/** Symbol and word of a verdict. */
export function verdictText(difference: Difference, language: Language): string {
  const symbol = VERDICT_SYMBOLS[difference.verdict];
  const word = difference.identical
    ? say('verdict.identical', {}, language)
    : difference.tooFew
      ? say('verdict.tooFew', {}, language)
      : say(`verdict.${difference.verdict}`, {}, language);
  return `${symbol} ${word}`;
}

/** What follows from the drawing is told as such, with its size; all else with its verdict. */
function inWords(
  cell: ComparisonCell,
  difference: Difference,
  row: ComparisonKpi,
  language: Language,
): string {
  const { unit } = row.kpi;
  if (!cell.drawn) return differenceInWords(difference, unit, row.margin, language);
  return say('difference.drawn', { difference: differenceText(difference, unit, language) }, language);
}

function said(cell: ComparisonCell, difference: Difference, language: Language): string {
  if (!cell.drawn) return verdictText(difference, language);
  return `${DRAWN_SYMBOL} ${say('verdict.drawn', {}, language)}`;
}

function tableCell(row: ComparisonKpi, cell: ComparisonCell, language: Language): TableCell {
  const { unit } = row.kpi;
  const { days } = cell;
  // Where one side counted nothing there is no difference to speak of.
  const difference = cell.difference?.difference == null ? null : cell.difference;
  const decimals = days === null ? 0 : decimalsFor(unit, [days.low, days.high]);
  const of = (x: number): string => formatValue(x, unit, language, decimals);
  return {
    scenario: cell.scenario,
    value: estimateText(cell.estimate, unit, language),
    inWords: estimateInWords(cell.estimate, unit, language),
    days:
      days === null
        ? null
        : say(
            'estimate.days',
            { low: of(days.low), high: withUnit(of(days.high), unit, language) },
            language,
          ),
    difference: difference === null ? null : differenceText(difference, unit, language),
    differenceInWords: difference === null ? null : inWords(cell, difference, row, language),
    verdict: difference?.verdict ?? null,
    drawn: cell.drawn,
    verdictText: difference === null ? '' : said(cell, difference, language),
  };
}

/** Name of a station in a scenario's drawing; its id where the drawing has none. */
export function stationName(project: Project, scenario: string, station: string, language: Language): string {
  const nodes = project.scenarios.find((s) => s.id === scenario)?.flow.nodes;
  const name: Label | undefined = nodes?.find((node) => node.id === station)?.name;
  return labelText(name, language) || station;
}

function facts(comparison: Comparison, project: Project, language: Language): FactRow[] {
  const { scenarios, days } = comparison;
  const share = (x: number): string => formatValue(x, 'share', language);
  return [
    {
      id: 'headCount',
      name: say('table.headCount', {}, language),
      cells: scenarios.map((s) => formatNumber(s.headCount, language)),
    },
    {
      id: 'staffMinutes',
      name: say(days === 1 ? 'table.staffMinutes' : 'table.staffMinutesPerRun', {}, language),
      cells: scenarios.map((s) => formatNumber(s.staffMinutes, language)),
    },
    {
      id: 'uptake',
      name: say('table.uptake', {}, language),
      cells: scenarios.map(({ uptake }) => {
        if (uptake.share !== null) return share(uptake.share);
        if (uptake.range === null) return say('table.noUptake', {}, language);
        const { low, high } = uptake.range;
        return say('table.uptakeRange', { low: share(low), high: share(high) }, language);
      }),
    },
    {
      id: 'worstQueue',
      name: say('table.worstQueue', {}, language),
      cells: scenarios.map((s) => {
        const [worst] = s.queues;
        if (worst === undefined) return say('table.noQueue', {}, language);
        return say(
          'table.worstQueueValue',
          {
            station: stationName(project, s.id, worst.station, language),
            share: share(worst.waitingShare),
            wait: withUnit(formatValue(worst.meanWait, 'minutes', language), 'minutes', language),
          },
          language,
        );
      }),
    },
  ];
}

/** The whole table in a language. */
export function comparisonTable(
  comparison: Comparison,
  project: Project,
  language: Language,
): ComparisonTable {
  const replications = formatNumber(comparison.replications, language);
  return {
    title: say(
      'table.title',
      { project: labelText(comparison.projectName, language), replications, seed: String(comparison.seed) },
      language,
    ),
    columns: comparison.scenarios.map((s) => ({
      scenario: s.id,
      name: labelText(s.name, language),
      baseline: s.baseline,
    })),
    rows: comparison.kpis.map((row) => ({
      id: row.id,
      name: row.kpi.name[language],
      definition: row.kpi.definition[language],
      key: isKeyKpi(row.id),
      cells: row.cells.map((cell) => tableCell(row, cell, language)),
    })),
    facts: facts(comparison, project, language),
    note: say('table.note', { replications }, language),
  };
}
