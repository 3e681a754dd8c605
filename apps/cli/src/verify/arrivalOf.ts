/** How patients come, as a stream of the project. */
import { distributions } from '@simalur/engine';
import type { Distribution } from '@simalur/model';
import type { Builder } from './builder.ts';
import { type Duration, durationOf, lawOf } from './distributionOf.ts';
import type { Fields } from './json.ts';
import { NotExpressible } from './problems.ts';

export interface Profile {
  readonly breaks: readonly number[];
  /** Patients per unit of time. */
  readonly rates: readonly number[];
}

export type Arrival =
  | {
      readonly kind: 'renewal';
      readonly gap: Distribution;
      readonly size?: Distribution;
      readonly rate: number;
    }
  | { readonly kind: 'profile'; readonly profile: Profile; readonly rate: number }
  | {
      readonly kind: 'booked';
      readonly times: readonly number[];
      readonly show: number;
      readonly late?: Distribution;
      readonly rate: number;
    }
  | { readonly kind: 'finite'; readonly population: number; readonly think: Duration }
  /** The first station never starves. */
  | { readonly kind: 'always' };

/** Minutes of a unit of time. */
const UNITS: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
};

/** Rates per unit of the case's time from `rates`, `rates_per_hour`, … */
export function ratesOf(f: Fields, timeUnit: string): number[] {
  const name = f.firstOf('rates', 'rates_per_minute', 'rates_per_hour', 'rates_per_day', 'rates_per_week');
  if (name === undefined) throw f.bad('rates');
  const per = /_per_(.+)$/.exec(name)?.[1];
  const factor = per === undefined ? 1 : (UNITS[timeUnit] ?? 1) / (UNITS[per] ?? 1);
  return f.numbers(name).map((rate) => rate * factor);
}

export function arrivalOf(f: Fields, timeUnit: string): Arrival {
  const arrival = read(f, timeUnit);
  f.done();
  return arrival;
}

function read(f: Fields, timeUnit: string): Arrival {
  const process = f.text('process');
  switch (process) {
    case 'poisson': {
      const rate = f.number('rate');
      return { kind: 'renewal', gap: { family: 'exponential', mean: 1 / rate }, rate };
    }
    case 'renewal': {
      const gap = lawOf(f.any('interarrival'), `${f.where}.interarrival`);
      return { kind: 'renewal', gap, rate: 1 / distributions.mean(gap) };
    }
    case 'batch-poisson': {
      const batchRate = f.number('batch_rate');
      const size = lawOf(f.any('batch_size'), `${f.where}.batch_size`);
      const gap: Distribution = { family: 'exponential', mean: 1 / batchRate };
      return { kind: 'renewal', gap, size, rate: batchRate * distributions.mean(size) };
    }
    case 'nhpp-piecewise-constant': {
      const rates = ratesOf(f, timeUnit);
      const step = f.firstOf('interval_minutes', 'interval');
      const breaks = f.has('breakpoints')
        ? f.numbers('breakpoints')
        : [...rates, 0].map((_, i) => i * f.number(step ?? 'breakpoints'));
      if (breaks.length !== rates.length + 1) throw f.bad('breakpoints');
      const profile = { breaks, rates };
      return {
        kind: 'profile',
        profile,
        rate: expected(profile) / ((breaks.at(-1) ?? 1) - (breaks[0] ?? 0)),
      };
    }
    case 'scheduled': {
      const times = f.numbers('times');
      const show = f.numberOr('show_probability', 1 - (f.numberOr('no_show_probability', 0) ?? 0));
      const isPunctual = f.any('punctual');
      const lateness = f.firstOf('lateness', 'unpunctuality', 'punctuality');
      const late = lateness === undefined ? {} : { late: lawOf(f.any(lateness), `${f.where}.${lateness}`) };
      if (isPunctual === false && lateness === undefined) throw f.bad('punctual');
      return { kind: 'booked', times, show, ...late, rate: times.length / Math.max(1, ...times) };
    }
    case 'finite-source':
      return {
        kind: 'finite',
        population: f.number('population'),
        think: durationOf(f.any('think_time'), `${f.where}.think_time`),
      };
    case 'always-available':
      return { kind: 'always' };
    case 'mmpp':
    case 'map':
      throw new NotExpressible(`arrivals by a ${process}`);
    default:
      throw f.bad('process');
  }
}

/** Mean number of arrivals of a profile. */
export function expected({ breaks, rates }: Profile): number {
  return rates.reduce((sum, rate, i) => sum + rate * ((breaks[i + 1] ?? 0) - (breaks[i] ?? 0)), 0);
}

/** Adds the stream of an arrival process from outside, for one class (or a mix). */
export function addStream(
  b: Builder,
  arrival: Extract<Arrival, { kind: 'renewal' | 'profile' }>,
  classes: readonly { readonly class: string; readonly share: number }[],
): string {
  const name = classes[0]?.class ?? '';
  if (arrival.kind === 'renewal') {
    return b.stream('renewal', name, {
      class: name,
      gap: b.law(arrival.gap),
      // A size is a number of patients: it is not a time.
      ...(arrival.size ? { size: arrival.size } : {}),
    });
  }
  const { breaks, rates } = arrival.profile;
  return b.stream('walkIn', name, {
    perDay: expected(arrival.profile),
    mix: classes,
    profile: {
      shape: 'constant',
      breaks: breaks.map((t) => b.minutes(t)),
      weights: rates.map((rate, i) => rate * ((breaks[i + 1] ?? 0) - (breaks[i] ?? 0))),
    },
    source: { tag: 'document' },
  });
}
