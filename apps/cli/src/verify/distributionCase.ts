/** Distributions: what the engine says of them exactly, and what its sampler draws. */
import { distributions } from '@simalur/engine';
import { exp } from '@simalur/engine/math';
import type { Distribution } from '@simalur/model';
import { modelOf } from './caseModel.ts';
import { type Duration, durationOf } from './distributionOf.ts';
import { Fields, isObject, type Json, type JsonObject } from './json.ts';
import { type Expected, type Measure, meanOfEach, shareOfEach } from './measure.ts';
import { NotReadable } from './problems.ts';
import { eachJourney } from './queueMeasures.ts';
import { exactRow, type Row, unmeasured } from './result.ts';
import type { Comparison, Plan } from './stochastic.ts';

/** Relative: closed forms and the engine's quantiles; moments by integration; higher moments by our own integration. */
const EXACT = 1e-10;
const INTEGRATED = 1e-8;
const HIGHER = 2e-3;

interface Shifted {
  readonly law: Distribution;
  readonly shift: number;
}

export function exactDistributionRows(one: JsonObject): Row[] {
  const f = Fields.of(one['expected'], 'expected');
  const d = asVariable(durationOf(one['distribution'], 'distribution'));
  const rows = Object.keys(f.object).flatMap((name) => rowsOf(name, f, d, one));
  return rows;
}

/** Far below every value: a duration is never negative, a normal variable may be. */
const FAR_BELOW = -1e6;

function asVariable(d: Duration): Duration {
  const { law } = d;
  return law.family === 'normal' && !law.truncate
    ? { ...d, law: { ...law, truncate: { min: FAR_BELOW } } }
    : d;
}

const close = (name: string, scope: string, exact: number, found: number, relative: number): Row =>
  exactRow(name, scope, exact, found, relative * Math.max(1e-6, Math.abs(exact)));

const cdf = ({ law, shift }: Shifted, x: number) => distributions.cdf(law, x - shift);
const quantile = ({ law, shift }: Shifted, p: number) => distributions.quantile(law, p) + shift;
const meanOf = ({ law, shift }: Shifted) => distributions.mean(law) + shift;
const sdOf = ({ law }: Shifted) => distributions.sd(law);

function pairs(f: Fields, name: string): [number, number][] {
  return f.list(name).map((pair) => {
    if (!Array.isArray(pair) || typeof pair[0] !== 'number' || typeof pair[1] !== 'number') throw f.bad(name);
    return [pair[0], pair[1]];
  });
}

function rowsOf(name: string, f: Fields, d: Duration, one: JsonObject): Row[] {
  switch (name) {
    case 'mean':
      return [close(name, '', f.number(name), meanOf(d), INTEGRATED)];
    case 'sd':
      return [close(name, '', f.number(name), sdOf(d), INTEGRATED)];
    case 'variance':
      return [close(name, '', f.number(name), sdOf(d) * sdOf(d), INTEGRATED)];
    case 'cv':
      return [close(name, '', f.number(name), sdOf(d) / meanOf(d), INTEGRATED)];
    case 'skewness':
      return [
        exactRow(
          name,
          '',
          f.number(name),
          standardMoment(d, 3),
          HIGHER * Math.max(1, Math.abs(f.number(name))),
        ),
      ];
    case 'excess_kurtosis':
      return [
        exactRow(
          name,
          '',
          f.number(name),
          standardMoment(d, 4) - 3,
          HIGHER * Math.max(1, Math.abs(f.number(name))),
        ),
      ];
    case 'quantiles':
    case 'quantiles_smallest_x_with_cdf_ge_p':
      return pairs(f, name).map(([p, x]) => close('quantile', `p ${p}`, x, quantile(d, p), EXACT));
    case 'cdf_points':
      return pairs(f, name).map(([x, p]) => exactRow('cdf', `x ${x}`, p, cdf(d, x), EXACT));
    case 'pmf':
      return pairs(f, name).map(([x, p]) =>
        exactRow('probability', `x ${x}`, p, cdf(d, x) - cdf(d, x - 1e-7), EXACT),
      );
    case 'P_at_min': {
      const min = quantile(d, 0);
      return [exactRow(name, '', f.number(name), cdf(d, min) - cdf(d, min - 1e-7), EXACT)];
    }
    case 'bootstrap_resampling': {
      const own = f.fields(name);
      return [
        close('mean of resampling', '', own.number('mean'), meanOf(d), INTEGRATED),
        close('variance of resampling', '', own.number('variance_population'), sdOf(d) * sdOf(d), INTEGRATED),
      ];
    }
    case 'sample_quantiles_type7':
      return pairs(f, name).map(([p, x]) =>
        close('sample quantile, type 7', `p ${p}`, x, typeSeven(one, p), EXACT),
      );
    case 'range':
    case 'median':
      return name === 'median' ? [close(name, '', f.number(name), quantile(d, 0.5), EXACT)] : [];
    default:
      return [unmeasured(name, '', null, 'notReadable', `expected.${name}`)];
  }
}

/** Linear interpolation between the order statistics of the data themselves. */
function typeSeven(one: JsonObject, p: number): number {
  const spec = Fields.of(one['distribution'], 'distribution');
  const data = Float64Array.from(spec.numbers(spec.firstOf('data', 'values') ?? 'data')).sort();
  const h = (data.length - 1) * p;
  const low = data[Math.floor(h)] ?? Number.NaN;
  return low + (h - Math.floor(h)) * ((data[Math.floor(h) + 1] ?? low) - low);
}

/** E[((X − mean) / sd)^k]: the integral of the quantile function, with the ends drawn out (tanh-sinh). */
function standardMoment(d: Duration, k: 3 | 4): number {
  const mean = meanOf(d);
  const sd = sdOf(d);
  const step = 1 / 64;
  let sum = 0;
  for (let i = -256; i <= 256; i++) {
    const t = i * step;
    const u = (Math.PI / 4) * (exp(t) - exp(-t));
    const p = 1 / (1 + exp(-2 * u));
    const weight = ((Math.PI / 2) * (exp(t) + exp(-t))) / ((exp(u) + exp(-u)) * (exp(u) + exp(-u)));
    if (!(p > 0 && p < 1 - 1e-16) || weight < 1e-300) continue;
    const deviate = (quantile(d, p) - mean) / sd;
    const square = deviate * deviate;
    sum += weight * step * (k === 3 ? square * deviate : square * square);
  }
  return sum;
}

/** The same law as the service of a place without a queue: what comes out is what was drawn. */
export function planSampling(one: JsonObject): Plan {
  const d = durationOf(one['distribution'], 'distribution');
  if (!isObject(one['expected'])) throw new NotReadable('expected: nothing');
  const f = new Fields(one['expected'], 'expected');
  if (quantile(d, 0.0005) < 0) return { groups: [], rows: [] };
  const model = modelOf(
    {
      model: {
        classes: [
          {
            name: 'P',
            arrival: { process: 'renewal', interarrival: { dist: 'deterministic', value: 1 } },
            route: ['A'],
          },
        ],
        stations: [{ name: 'A', servers: 'infinite', service: one['distribution'] as Json }],
      },
    },
    () => undefined,
    { kind: 'asIs' },
  );
  const each = (log: Parameters<Measure['sums']>[0], add: (x: number) => void) =>
    eachJourney(log, undefined, (i) =>
      add(((log.journeys.leave[i] as number) - (log.journeys.arrival[i] as number)) / log.tick),
    );
  const comparison = (
    quantity: string,
    value: number,
    entry: JsonObject,
    measure: Measure,
    sd: number,
  ): Comparison => {
    const expected: Expected = { quantity, value, entry };
    const scope = typeof entry['x'] === 'number' ? `x ${entry['x']}` : '';
    return { expected, scope, measure, known: { sd, ofReference: 0 } };
  };
  const comparisons = [comparison('sampled mean', meanOf(d), {}, meanOfEach(each), sdOf(d))];
  const jumps = f.has('pmf') ? pairs(f, 'pmf').map(([x]) => x) : [];
  const points = f.has('quantiles') ? pairs(f, 'quantiles').map(([, x]) => x) : jumps;
  for (const x of points) {
    // What is drawn is rounded to milliseconds: the bound lies between two of them.
    const bound = (Math.floor(x * 60_000 + 0.5) + 0.5) / 60_000;
    const p = cdf(d, bound);
    if (p > 0.0005 && p < 0.9995)
      comparisons.push(
        comparison(
          'share sampled up to',
          p,
          { x },
          shareOfEach(each, (y) => y <= bound),
          Math.sqrt(p * (1 - p)),
        ),
      );
  }
  return { groups: [{ model, comparisons, until: undefined, plannedTime: undefined }], rows: [] };
}
