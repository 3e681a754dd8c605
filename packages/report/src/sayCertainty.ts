/** How sure a comparison is, in words: enough or not, the error of an average, the risk of a single day, the best ones. */
import { type DayDots, type DayQuantile, dayDots, quantileOf } from '@simalur/analysis';
import { type KpiId, kpi, type Label, labelText } from '@simalur/model';
import { say } from './catalogue/index.ts';
import { formatClock } from './clock.ts';
import type { Comparison, ComparisonCell, ComparisonScenario } from './comparison.ts';
import { estimateInWords, valueText } from './comparisonTable.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import { list, spokenNames } from './sayConclusionNames.ts';
import type { Sufficiency } from './sufficiency.ts';

/** The badge beside a result and the sentence behind it. */
export interface Certainty {
  readonly status: Sufficiency['status'];
  /** *Cukup* or *Belum cukup*. */
  readonly badge: string;
  /** "200 hari simulasi". */
  readonly days: string;
  readonly sentence: string;
  /** How many days it would take; null where it is enough or cannot be told. */
  readonly needed: string | null;
}

/** Two significant digits: "kira-kira 1.240 hari" would claim to know it better than it does. */
function roughly(days: number): number {
  let unit = 1;
  while (days / unit >= 100) unit *= 10;
  return Math.ceil(days / unit) * unit;
}

/** An indicator's name inside a sentence. */
function inSentence(name: Label, language: Language): string {
  const text = labelText(name, language);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function nameOf(comparison: Comparison, scenario: string): Label {
  return comparison.scenarios.find(({ id }) => id === scenario)?.name ?? scenario;
}

/**
 * What stands beside a result about its certainty.
 *
 * @example sayCertainty(comparison, 'id').badge // 'Belum cukup'
 */
export function sayCertainty(comparison: Comparison, language: Language): Certainty {
  const { status, widest, daysNeeded, days: count } = comparison.sufficiency;
  const days = formatNumber(count, language);
  const badge = say(status === 'enough' ? 'certainty.enough' : 'certainty.notEnough', {}, language);
  const needed =
    daysNeeded === null
      ? null
      : say('certainty.needed', { days: formatNumber(roughly(daysNeeded), language) }, language);
  const sentence = (): string => {
    if (status === 'quick') return say('certainty.quickSentence', { days }, language);
    if (status === 'enough') return say('certainty.enoughSentence', { days }, language);
    if (widest === null || widest.halfWidth === null) {
      return say('certainty.notEnoughPlain', { days }, language);
    }
    const { name, unit } = kpi(widest.kpi);
    const what = say(
      'certainty.what',
      {
        kpi: inSentence(name, language),
        name: labelText(nameOf(comparison, widest.scenario), language),
      },
      language,
    );
    const half = valueText(widest.halfWidth, unit, language, true);
    return say('certainty.notEnoughSentence', { days, what, half }, language);
  };
  return {
    status,
    badge,
    days: say('certainty.days', { days }, language),
    sentence: sentence(),
    needed,
  };
}

/** Error and risk of one number, apart: never in one line, never under one word. */
export interface ErrorAndRisk {
  readonly errorTitle: string;
  readonly error: string;
  readonly riskTitle: string;
  readonly risk: string;
  /** Nine days in ten stay under this; null for indicators whose days are not kept. */
  readonly badDay: string | null;
}

/** The two bands of a cell in words. */
export function errorAndRisk(id: KpiId, cell: ComparisonCell, language: Language): ErrorAndRisk {
  const { unit } = kpi(id);
  const { days } = cell;
  return {
    errorTitle: say('certainty.error', {}, language),
    error: estimateInWords(cell.estimate, unit, language),
    riskTitle: say('certainty.risk', {}, language),
    risk:
      days === null
        ? say('certainty.riskNone', {}, language)
        : say(
            'estimate.days',
            { low: valueText(days.low, unit, language), high: valueText(days.high, unit, language) },
            language,
          ),
    badDay: badDayText(id, cell, language),
  };
}

/** The 90th percentile of the days with its interval; null with too few days to have one. */
export function badDay(cell: ComparisonCell): DayQuantile | null {
  return cell.dayValues === null
    ? null
    : quantileOf(
        cell.dayValues.slice().sort((a, b) => a - b),
        0.9,
      );
}

function badDayText(id: KpiId, cell: ComparisonCell, language: Language): string | null {
  const quantile = badDay(cell);
  const { unit, direction } = kpi(id);
  if (quantile === null || direction !== 'lower') return null;
  const value = valueText(quantile.value, unit, language);
  return quantile.low === null || quantile.high === null
    ? say('certainty.quantileOpen', { value }, language)
    : say(
        'certainty.quantile',
        {
          value,
          low: valueText(quantile.low, unit, language),
          high: valueText(quantile.high, unit, language),
        },
        language,
      );
}

/** A dot plot of single days with its sentence. */
export interface DayPlot extends DayDots {
  readonly sentence: string;
  /** "Setiap titik mewakili 10 hari."; null where each stands for one. */
  readonly each: string | null;
}

function plotOf(values: Float64Array, limit: number, words: (dots: DayDots) => string, language: Language) {
  const dots = dayDots(values, limit);
  const each = dots.dots.length === 0 ? 1 : dots.days / dots.dots.length;
  return {
    ...dots,
    sentence: words(dots),
    each:
      each === 1
        ? null
        : say('dots.each', { share: formatNumber(each, language, Number.isInteger(each) ? 0 : 1) }, language),
  };
}

/** In dots where that says it, else in days: no dot out of twenty need not mean no day at all. */
function counted({ days, dots, within, dotsWithin }: DayDots): { count: number; of: number } {
  return dotsWithin > 0 && dotsWithin < dots.length
    ? { count: dotsWithin, of: dots.length }
    : { count: within, of: days };
}

/**
 * When the last patient leaves, as dots for days: "di 18 dari 20 hari selesai sebelum 13.00". Null where a
 * replication has several days, or no patient came at all.
 *
 * @param limit minute of the day, for example the clinic's closing
 */
export function finishPlot(scenario: ComparisonScenario, limit: number, language: Language): DayPlot | null {
  const values = scenario.finishMinutes;
  if (values === null || values.length === 0) return null;
  const time = formatClock(limit, language);
  const words = (dots: DayDots): string => {
    const of = formatNumber(dots.days, language);
    if (dots.within === dots.days) return say('dots.finishAll', { of, time }, language);
    if (dots.within === 0) return say('dots.finishNone', { of, time }, language);
    const { count, of: all } = counted(dots);
    return say(
      'dots.finish',
      { count: formatNumber(count, language), of: formatNumber(all, language), time },
      language,
    );
  };
  return plotOf(values, limit, words, language);
}

/** Single days of a key indicator as dots; null for other indicators. `limit` in the indicator's unit. */
export function kpiDayPlot(
  id: KpiId,
  cell: ComparisonCell,
  limit: number,
  language: Language,
): DayPlot | null {
  if (cell.dayValues === null || cell.dayValues.length === 0) return null;
  const { name, unit } = kpi(id);
  const words = (dots: DayDots): string => {
    const { count, of } = counted(dots);
    return say(
      'dots.within',
      {
        count: formatNumber(count, language),
        of: formatNumber(of, language),
        kpi: inSentence(name, language),
        limit: valueText(limit, unit, language),
      },
      language,
    );
  };
  return plotOf(cell.dayValues, limit, words, language);
}

/** "ILP dan Poli bisa menjadi yang terbaik; yang lain tidak." Null with fewer than three scenarios or too few days. */
export function sayBest({ couldBeBest, scenarios }: Comparison, language: Language): string | null {
  if (couldBeBest === null) return null;
  if (couldBeBest.length === scenarios.length) return say('best.any', {}, language);
  const names = spokenNames(
    scenarios.filter(({ id }) => couldBeBest.includes(id)),
    language,
  );
  return couldBeBest.length === 1
    ? say('best.one', { name: names[0] ?? '' }, language)
    : say('best.some', { names: list(names, language) }, language);
}
