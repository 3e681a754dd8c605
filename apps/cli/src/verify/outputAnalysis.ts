/**
 * Fixed data with the expected output of an analysis: known by what is given. Every number of the expectation is
 * compared by its path; one that the analysis does not give is reported, never passed over.
 */
import {
  adjusted,
  autocorrelation,
  batchMeans,
  bestIntervals,
  budgetShares,
  controlled,
  independentComparisons,
  leastSquares,
  marginalStandardError,
  meanInterval,
  meanOf,
  overlappingBatches,
  paired,
  predictionInterval,
  quantileOf,
  quantileRanks,
  ratioEstimates,
  replicationsAlgorithm,
  replicationsPlanned,
  resampled,
  sampleQuantile,
  sdOf,
  selectBest,
  selectionConstants,
  simultaneousLevel,
  tProbability,
  twoSamples,
  welchAverage,
} from '@simalur/analysis';
import { fitted } from './fitCase.ts';
import type { Found } from './found.ts';
import { Fields, isObject, type Json, type JsonObject } from './json.ts';
import { NotReadable } from './problems.ts';
import { type Row, unmeasured } from './result.ts';
import { rowFor } from './statisticalFunction.ts';

/** Relative. */
const TOLERANCE = 1e-9;
/** Data that are hard on purpose: doubles hold 10,000,000.1 to 2e-9 of a spread of 0.1 and more. */
const HARD_DATA = 1e-7;
/** Distributions agree to the tolerance of the optimiser that made the table. */
const FITTED = 1e-5;
/** Critical values by quadrature, as far as their sources agree. */
const BY_QUADRATURE = 1e-6;

const list = (f: Fields, name: string): Float64Array => Float64Array.from(f.numbers(name));
const ends = ({ low, high }: { readonly low: number; readonly high: number }): Found => [low, high];

function lists(f: Fields, name: string): Float64Array[] {
  return f.list(name).map((row) => {
    if (!Array.isArray(row)) throw f.bad(name);
    return Float64Array.from(row, Number);
  });
}

function replications(f: Fields): Found {
  const values = list(f, 'replications');
  const mean = meanOf(values);
  return {
    n: values.length,
    mean,
    sd: sdOf(values),
    se: sdOf(values) / Math.sqrt(values.length),
    ci: [0.9, 0.95, 0.99].map((confidence) => {
      const { halfWidth, low, high } = meanInterval(values, confidence);
      return { confidence, half_width: halfWidth, low, high, relative_half_width: halfWidth / mean };
    }),
    prediction_interval_95_for_one_new_replication: ends(predictionInterval(values)),
  };
}

function two(f: Fields): Found {
  const found = twoSamples(list(f, 'A'), list(f, 'B'));
  const part = ({ low, high, probability }: typeof found.paired) => ({
    ci95: [low, high],
    p_value: probability,
  });
  return {
    mean_difference: found.difference,
    paired: part(found.paired),
    welch: { ...part(found.welch), df: found.welch.df },
    pooled: part(found.pooled),
    correlation: found.correlation,
    variance_reduction_factor_from_crn: found.varianceReduction,
  };
}

function several(f: Fields): Found {
  const scenarios = f.fields('scenarios');
  const names = Object.keys(scenarios.object);
  const samples = names.map((name) => list(scenarios, name));
  const direction = f.text('direction') === 'min' ? 'lower' : 'higher';
  const control = samples[names.indexOf(f.text('control'))] ?? new Float64Array(0);
  const against = (own: Float64Array, other: Float64Array, confidence: number) =>
    meanInterval(paired(own, other), confidence);
  const others = names.flatMap((name, i) => {
    const sample = samples[i];
    return sample === undefined || sample === control ? [] : [{ name, sample }];
  });
  const raw = others.map(({ sample }) => {
    const differences = paired(sample, control);
    const se = sdOf(differences) / Math.sqrt(differences.length);
    return tProbability(meanOf(differences) / se, differences.length - 1);
  });
  const { bonferroni, holm, falseDiscovery } = adjusted(raw);
  const shared = simultaneousLevel(others.length);
  const pairs = names.flatMap((_, i) => names.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));
  const independent = independentComparisons(samples, direction);
  const tukey = independent.tukey(1, 0);
  return {
    versus_control_paired: others.map(({ name, sample }, i) => ({
      scenario: name,
      mean_difference: meanOf(paired(sample, control)),
      unadjusted_ci95: ends(against(sample, control, 0.95)),
      bonferroni_simultaneous_ci95: ends(against(sample, control, shared)),
      p_raw: raw[i] ?? null,
      p_bonferroni: bonferroni[i] ?? null,
      p_holm: holm[i] ?? null,
      p_bh: falseDiscovery[i] ?? null,
    })),
    if_sampled_independently: {
      pooled_sd: independent.pooledSd,
      df: independent.df,
      dunnett_two_sided_critical: independent.twoSided,
      dunnett_ci95: others.map(({ name }, i) => [
        name,
        independent.dunnett[i]?.low ?? null,
        independent.dunnett[i]?.high ?? null,
      ]),
      hsu_mcb_ci95: {
        critical_one_sided: independent.oneSided,
        intervals: names.map((name, i) => [
          name,
          independent.best[i]?.low ?? null,
          independent.best[i]?.high ?? null,
        ]),
        could_be_best: names.filter((_, i) => (independent.best[i]?.high ?? 0) > 0),
      },
    },
    all_pairs_paired_bonferroni95: pairs.map(([i, j]) => {
      const [own, other] = [samples[i] ?? control, samples[j] ?? control];
      const { mean, low, high } = against(own, other, simultaneousLevel(pairs.length));
      return [names[i] ?? '', names[j] ?? '', mean, low, high];
    }),
    tukey_first_pair_check: {
      'difference (scenario 2 - scenario 1)': tukey.difference,
      low: tukey.low,
      high: tukey.high,
    },
    crn_mcb_bonferroni: {
      intervals: bestIntervals(
        samples.map((values) => {
          const value = meanOf(values);
          return { value, influence: values.map((x) => x - value) };
        }),
        direction,
      ).map(({ low, high }, i) => [names[i] ?? '', low, high]),
    },
  };
}

function warmUp(f: Fields): Found {
  const series = list(f, 'series');
  const five = marginalStandardError(series, 5);
  const one = marginalStandardError(series, 1);
  return {
    mser5: {
      batch_size: 5,
      n_batches: five.batches,
      truncate_batches: five.batchesLeftOut,
      truncate_observations: five.valuesLeftOut,
      statistic_at_minimum: five.statistic,
      mean_after_truncation: five.mean,
    },
    mser1: { truncate_observations: one.valuesLeftOut, statistic_at_minimum: one.statistic },
    raw_mean: meanOf(series),
  };
}

function movingAverage(f: Fields): Found {
  const { mean, average } = welchAverage(lists(f, 'replications'), f.number('window'));
  return { cross_replication_mean: [...mean], welch_average: [...average], length: average.length };
}

function batches(f: Fields): Found {
  const series = list(f, 'series');
  const found = batchMeans(series, f.number('batches'));
  return {
    batch_size: found.size,
    batch_means: [...found.means],
    mean: found.interval.mean,
    ci95: ends(found.interval),
    half_width: found.interval.halfWidth,
    lag1_autocorrelation_of_batch_means: found.lagOne,
    von_neumann_ratio: found.vonNeumann,
    autocorrelation_of_series_lags_1_2_5: [1, 2, 5].map((lag) => autocorrelation(series, lag)),
    naive_iid_half_width_WRONG: meanInterval(series).halfWidth,
    overlapping_batch_means_estimate_of_n_var_mean: overlappingBatches(series, found.size),
  };
}

function automatic(f: Fields): Found {
  const wanted = { relative: f.number('relative_precision'), confidence: 1 - f.number('alpha') };
  const values = list(f, 'replication_results_in_order');
  return {
    recommended_replications: replicationsAlgorithm(
      values,
      wanted,
      f.number('initial'),
      f.number('look_ahead'),
    ),
  };
}

function controlVariate(f: Fields): Found {
  const found = controlled(list(f, 'Y'), list(f, 'X'), f.number('E_X'));
  return {
    beta: found.beta,
    controlled_mean: found.mean,
    se: found.se,
    'ci95 (n-2 df)': ends(found.interval),
    plain_mean: found.plainMean,
    plain_se: found.plainSe,
    variance_ratio: found.varianceRatio,
  };
}

function quantiles(f: Fields, expected: Fields): Found {
  const sorted = list(f, 'data').sort();
  return {
    quantiles: expected.each('quantiles').map((one) => {
      const p = one.number('p');
      const { lower, upper, coverage } = quantileRanks(sorted.length, p);
      const bounds = quantileOf(sorted, p);
      return {
        p,
        type7: sampleQuantile(sorted, p, 7),
        type1: sampleQuantile(sorted, p, 1),
        type8: sampleQuantile(sorted, p, 8),
        ci95_ranks: [lower, upper],
        ci95: [bounds?.low ?? null, bounds?.high ?? null],
        exact_coverage: coverage,
      };
    }),
  };
}

function ratio(f: Fields): Found {
  const found = ratioEstimates(list(f, 'total_wait_per_day'), list(f, 'patients_per_day'));
  return {
    ratio: found.ratio,
    delta_method_se: found.deltaSe,
    ci95_delta: ends(found.delta),
    jackknife_estimate: found.jackknife,
    jackknife_se: found.jackknifeSe,
    ci95_jackknife: ends(found.jackknifeInterval),
    'mean_of_daily_means (a different quantity)': found.meanOfRatios,
  };
}

function bootstrap(f: Fields): Found {
  const rows = lists(f, 'indices').map((row) => [...row]);
  const { means, medians } = resampled(list(f, 'data'), rows);
  const sorted = means.slice().sort();
  return {
    bootstrap_means: [...means],
    percentile_ci90_of_mean_type7: [sampleQuantile(sorted, 0.05, 7), sampleQuantile(sorted, 0.95, 7)],
    bootstrap_se_of_mean: sdOf(means),
    bootstrap_medians: [...medians],
  };
}

function allocation(f: Fields): Found {
  const { best, shares } = budgetShares(
    list(f, 'means'),
    list(f, 'sds'),
    f.text('direction') === 'min' ? 'lower' : 'higher',
  );
  const budget = f.number('total_budget');
  return { best, fractions: [...shares], allocation_unrounded: [...shares.map((x) => x * budget)] };
}

function selection(f: Fields): Found {
  const outputs = lists(f, 'outputs_by_system');
  const alpha = f.number('alpha');
  const first = f.number('n0');
  const direction = f.text('direction') === 'min' ? 'lower' : 'higher';
  const found = selectBest(outputs, { indifference: f.number('indifference'), alpha, first, direction });
  return {
    selected_system_index_from_0: found.selected,
    stopping_stage_r: found.stage,
    'eliminations [r, system]': found.eliminations.map(({ stage, index }) => [stage, index]),
    h2: selectionConstants(outputs.length, first, alpha).h2,
  };
}

/** "values 10000001, 10000003, 10000002", or "first value a, then the pair (b, c) repeated n times". */
function constructed(text: string): Float64Array {
  const plain = /^values ([\d., ]+)$/.exec(text);
  if (plain) return Float64Array.from((plain[1] ?? '').split(', '), Number);
  const pairs = /^first value ([\d.]+), then the pair \(([\d.]+), ([\d.]+)\) repeated (\d+) times$/.exec(
    text,
  );
  if (!pairs) throw new NotReadable(`inputs.construction: ${text}`);
  const [first = 0, a = 0, b = 0, times = 0] = pairs.slice(1).map(Number);
  return Float64Array.from({ length: 1 + 2 * times }, (_, i) => (i === 0 ? first : i % 2 === 1 ? a : b));
}

function accuracy(f: Fields): Found {
  const values = constructed(f.text('construction'));
  return { mean: meanOf(values), sd: sdOf(values), lag1_autocorrelation: autocorrelation(values, 1) };
}

function planned(f: Fields): Found {
  const wanted = { relative: f.number('relative_half_width'), confidence: f.number('confidence') };
  const found = replicationsPlanned(
    f.number('pilot_mean'),
    f.number('pilot_sd'),
    f.number('pilot_n'),
    wanted,
  );
  return {
    replications_iterating_t: found.byT,
    normal_approximation: found.normal,
    stein_two_stage_total: found.stein,
    adjusted_relative_error_gamma_over_1_plus_gamma: found.adjusted,
  };
}

const TERMS = ['intercept', 'a', 'b', 'a^2', 'b^2', 'a*b'] as const;

function metamodel(f: Fields): Found {
  const terms = (a: number, b: number) => [1, a, b, a * a, b * b, a * b];
  const points = lists(f, 'points').map(([a = 0, b = 0]) => terms(a, b));
  const found = leastSquares(points, f.numbers('response'));
  const named = (values: readonly number[]) =>
    Object.fromEntries(TERMS.map((term, i) => [term, values[i] ?? Number.NaN]));
  return {
    coefficients: named(found.coefficients),
    standard_errors: named(found.standardErrors),
    r_squared: found.rSquared,
    residual_sd: found.residualSd,
    'prediction_at_a=0.5_b=-0.5': found.predict(terms(0.5, -0.5)),
    press_leave_one_out: found.press,
  };
}

const ANALYSES: readonly (readonly [given: string, find: (f: Fields, expected: Fields) => Found])[] = [
  ['replications, window', movingAverage],
  ['replications', replications],
  ['A, B', two],
  ['scenarios, direction, control', several],
  ['series, batches', batches],
  ['series', warmUp],
  ['replication_results_in_order, alpha, relative_precision, initial, look_ahead', automatic],
  ['Y, X, E_X', controlVariate],
  ['total_wait_per_day, patients_per_day', ratio],
  ['data, indices', bootstrap],
  ['means, sds, total_budget, direction', allocation],
  ['outputs_by_system, indifference, alpha, n0, direction', selection],
  ['construction, n', accuracy],
  ['pilot_mean, pilot_sd, pilot_n, relative_half_width, confidence', planned],
  ['points, response', metamodel],
];

function analysisOf(inputs: Fields, expected: Fields): Found {
  const given = Object.keys(inputs.object).join(', ');
  if (given === 'data')
    return expected.has('fits') ? fitted(inputs.numbers('data')) : quantiles(inputs, expected);
  const found = ANALYSES.find(([fields]) => fields === given);
  if (found === undefined) throw new NotReadable(`inputs: ${given}`);
  return found[1](inputs, expected);
}

/** Texts that explain an expectation and are no result. */
const PROSE = new Set(['rule', 'convention', 'method']);

function compared(path: string, expected: Json, found: Found | undefined, relative: number): Row[] {
  if (Array.isArray(expected)) {
    const isList = Array.isArray(found);
    const same: Row[] =
      isList && found.length === expected.length
        ? []
        : [unmeasured(path, '', null, 'fail', `a list of ${expected.length} was expected`)];
    return [
      ...same,
      ...expected.flatMap((one, i) =>
        compared(`${path}[${i}]`, one, isList ? found[i] : undefined, relative),
      ),
    ];
  }
  if (isObject(expected)) {
    const isNamed = typeof found === 'object' && found !== null && !Array.isArray(found);
    return Object.entries(expected)
      .filter(([name]) => !PROSE.has(name))
      .flatMap(([name, one]) =>
        compared(
          path === '' ? name : `${path}.${name}`,
          one,
          isNamed ? (found as { readonly [name: string]: Found })[name] : undefined,
          relative,
        ),
      );
  }
  if (typeof expected === 'string') {
    const isSame = expected === found;
    const detail = isSame ? expected : `expected ${expected}; found ${String(found)}`;
    return [unmeasured(path, '', null, isSame ? 'pass' : 'fail', detail)];
  }
  return [rowFor(path, '', expected, typeof found === 'number' ? found : null, relative)];
}

export function isOutputAnalysis(one: JsonObject): boolean {
  return isObject(one['inputs']) && isObject(one['expected']);
}

function toleranceOf(inputs: Fields, expected: Fields): number {
  if (expected.has('fits')) return FITTED;
  if (inputs.has('construction')) return HARD_DATA;
  return inputs.has('scenarios') ? BY_QUADRATURE : TOLERANCE;
}

export function outputRows(one: JsonObject): Row[] {
  const inputs = Fields.of(one['inputs'], 'inputs');
  const expected = Fields.of(one['expected'], 'expected');
  const found = analysisOf(inputs, expected);
  const relative = toleranceOf(inputs, expected);
  return compared('', expected.object, found, relative);
}
