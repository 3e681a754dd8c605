/** Tables of quantiles, critical values and probabilities: known by the names of their columns. */
import {
  chiSquareQuantile,
  dunnettQuantile,
  erlangB,
  erlangC,
  fQuantile,
  kolmogorovTail,
  proportionInterval,
  quantileRanks,
  rinottConstant,
  selectionConstants,
  studentizedRangeQuantile,
  wilsonInterval,
} from '@simalur/analysis';
import { normalCdf, normalQuantile, pow, studentTQuantile } from '@simalur/engine/math';
import type { Json, JsonObject } from './json.ts';
import { NotReadable } from './problems.ts';
import { exactRow, type Row, unmeasured } from './result.ts';

type Values = readonly number[];

interface Table {
  /** The columns that are given; those after them are expected. */
  readonly given: number;
  /** Relative. */
  readonly tolerance: number;
  /** What is expected of a row; null for nothing. */
  answers(row: Values): readonly (number | null)[];
}

/** By own series and continued fractions, and by quadrature. */
const CLOSED = 1e-10;
const INTEGRATED = 1e-8;
/** What the sources of the table claim for it. */
const AS_SOURCE = 1e-6;

const ERLANG: Table = {
  given: 2,
  tolerance: CLOSED,
  answers: ([servers = 0, load = 0]) => [erlangB(servers, load), erlangC(servers, load)],
};

const TABLES: Readonly<Record<string, Table>> = {
  'df, p, quantile, t': {
    given: 2,
    tolerance: CLOSED,
    answers: ([df = 0, p = 0]) => [studentTQuantile(p, df)],
  },
  'df, p, quantile, chi': {
    given: 2,
    tolerance: CLOSED,
    answers: ([df = 0, p = 0]) => [chiSquareQuantile(p, df)],
  },
  'p, z': { given: 1, tolerance: CLOSED, answers: ([p = 0]) => [normalQuantile(p)] },
  'x, cdf': { given: 1, tolerance: CLOSED, answers: ([x = 0]) => [normalCdf(x)] },
  'df1, df2, p, quantile': {
    given: 3,
    tolerance: CLOSED,
    answers: ([a = 0, b = 0, p = 0]) => [fQuantile(p, a, b)],
  },
  'x, n, confidence, estimate, cp_low, cp_high, wilson_low, wilson_high': {
    given: 3,
    tolerance: CLOSED,
    answers: ([x = 0, n = 0, confidence = 0]) => {
      const exact = proportionInterval(x, n, confidence);
      const wilson = wilsonInterval(x, n, confidence);
      return [x / n, exact.low, exact.high, wilson.low, wilson.high];
    },
  },
  'n, p, confidence, lower_rank, upper_rank, exact_coverage': {
    given: 3,
    tolerance: CLOSED,
    answers: ([n = 0, p = 0, confidence = 0]) => {
      const { lower, upper, coverage } = quantileRanks(n, p, confidence);
      return [lower, upper, coverage];
    },
  },
  'k, df, p, q': {
    given: 3,
    tolerance: AS_SOURCE,
    answers: ([k = 0, df = 0, p = 0]) => [studentizedRangeQuantile(p, k, df)],
  },
  'k_comparisons, df, confidence, one_sided, two_sided': {
    given: 3,
    tolerance: INTEGRATED,
    answers: ([k = 0, df = 0, p = 0]) => [dunnettQuantile(p, k, df, 1), dunnettQuantile(p, k, df, 2)],
  },
  'k, n0, P*, h': {
    given: 3,
    tolerance: INTEGRATED,
    answers: ([k = 0, first = 0, p = 0]) => [rinottConstant(k, first, p)],
  },
  'k, n0, alpha, eta (CRN/Bonferroni), h2 (CRN/Bonferroni), eta (independent), h2 (independent)': {
    given: 3,
    tolerance: CLOSED,
    answers: ([k = 0, first = 0, alpha = 0]) => {
      const shared = selectionConstants(k, first, alpha);
      // The independent form replaces α/(k − 1) by 1 − (1 − α)^(1/(k − 1)).
      const apart = selectionConstants(k, first, (k - 1) * (1 - pow(1 - alpha, 1 / (k - 1))));
      return [shared.eta, shared.h2, apart.eta, apart.h2];
    },
  },
  // For n = 1000 the table itself is an asymptotic series, 7e-8 off the exact value.
  'n, d, p_value': { given: 2, tolerance: AS_SOURCE, answers: ([n = 0, d = 0]) => [kolmogorovTail(n, d)] },
  'servers, offered_load, B, C': ERLANG,
};

/** Two tables have the same columns: their titles tell which distribution they are of. */
function tableOf(one: JsonObject): Table {
  const columns = Array.isArray(one['columns']) ? one['columns'].join(', ') : '';
  const title = String(one['title']).toLowerCase();
  const ambiguous = title.includes('student') ? ', t' : title.includes('chi') ? ', chi' : ', ?';
  const table = TABLES[columns] ?? TABLES[columns + ambiguous];
  if (table === undefined) throw new NotReadable(`columns: ${columns}`);
  return table;
}

/** Whether the case is a table of such values. */
export function isFunctionTable(one: JsonObject): boolean {
  return Array.isArray(one['columns']) && Array.isArray(one['rows']) && one['setup'] === undefined;
}

/** An expected value that may be none: null means that there is no such bound. */
export function rowFor(
  name: string,
  scope: string,
  expected: Json | undefined,
  found: number | null,
  relative: number,
): Row {
  if (typeof expected === 'number' && found !== null) {
    return exactRow(name, scope, expected, found, relative * Math.max(Math.abs(expected), 1e-300));
  }
  const isNone = expected === null && found === null;
  return unmeasured(
    name,
    scope,
    null,
    isNone ? 'pass' : 'fail',
    isNone ? 'none' : `expected ${String(expected)}; found ${String(found)}`,
  );
}

export function functionRows(one: JsonObject): Row[] {
  const table = tableOf(one);
  const columns = (one['columns'] as Json[]).map(String);
  return (one['rows'] as Json[]).flatMap((row): Row[] => {
    if (!Array.isArray(row)) throw new NotReadable('rows: not a table');
    const given = row.slice(0, table.given).map(Number);
    const scope = given.map((x, i) => `${columns[i] ?? ''} ${x}`).join(', ');
    return table
      .answers(given)
      .map((found, i) =>
        rowFor(columns[table.given + i] ?? '', scope, row[table.given + i], found, table.tolerance),
      );
  });
}
