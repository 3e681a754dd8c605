/** From sums per replication to an estimate, its standard error and a verdict by the bank's rule. */
import { normalQuantile, studentTQuantile } from '@simalur/engine/math';
import type { Expected, Measure } from './measure.ts';

/** Chance that any comparison of a run of right ones fails by its z. */
const FAMILY_LEVEL = 0.001;
/** Largest relative error of a primary quantity, whatever its z. */
export const FLOOR = 0.02;
/** Differences that rounding to milliseconds, or to the digits of the exact value, may make. */
const SLACK = 1e-6;
/** With fewer events than this a share is judged with the error that its exact value implies. */
const FEW_EVENTS = 60;

export interface Estimate {
  readonly estimate: number;
  readonly standardError: number;
  /** Infinity where the standard error is known. */
  readonly degreesOfFreedom: number;
  readonly z: number;
}

/** Sums of one measure, replication by replication. */
export class Sums {
  private readonly all: number[] = [];
  width = 0;
  count = 0;
  readonly values: number[] = [];

  add(sums: readonly number[]): void {
    this.width = sums.length;
    this.all.push(...sums);
    this.count++;
  }

  totals(): number[] {
    const totals = new Array<number>(this.width).fill(0);
    for (let i = 0; i < this.all.length; i++)
      totals[i % this.width] = (totals[i % this.width] ?? 0) + (this.all[i] ?? 0);
    return totals;
  }

  /** Value and standard error by leaving out each replication in turn. */
  jackknife(value: (sums: readonly number[]) => number): { value: number; standardError: number } {
    const totals = this.totals();
    const { width, count } = this;
    const without = new Float64Array(count);
    const rest = new Array<number>(width).fill(0);
    let mean = 0;
    for (let r = 0; r < count; r++) {
      for (let k = 0; k < width; k++) rest[k] = (totals[k] ?? 0) - (this.all[r * width + k] ?? 0);
      const v = value(rest);
      without[r] = v;
      mean += v / count;
    }
    let squares = 0;
    for (let r = 0; r < count; r++)
      squares += ((without[r] as number) - mean) * ((without[r] as number) - mean);
    return { value: value(totals), standardError: Math.sqrt((squares * (count - 1)) / count) };
  }
}

/** The error that is known without estimating it. */
export interface Known {
  /** Of one observation. */
  readonly sd: number;
  /** Of the exact value itself, where it is an estimate of somebody else's. */
  readonly ofReference: number;
}

export function estimateOf(
  expected: Expected,
  measure: Measure,
  sums: Sums,
  known: Known | undefined,
  patients: number,
): Estimate {
  const totals = sums.totals();
  if (measure.quantile) return quantileEstimate(sums, measure.quantile.p, patients);
  if (known) {
    const estimate = measure.value(totals);
    const n = measure.observations?.(totals) ?? sums.count;
    const standardError = Math.sqrt((known.sd * known.sd) / n + known.ofReference * known.ofReference);
    return {
      estimate,
      standardError,
      degreesOfFreedom: Number.POSITIVE_INFINITY,
      z: zOf(estimate - expected.value, standardError, expected.value),
    };
  }
  const { value, standardError } = sums.jackknife(measure.value);
  const se = withRareEvents(expected.value, standardError, measure.primary, patients);
  return {
    estimate: value,
    standardError: se,
    degreesOfFreedom: sums.count - 1,
    z: zOf(value - expected.value, se, expected.value),
  };
}

/** A share of so few events that their number in one replication says little about its spread. */
function withRareEvents(exact: number, standardError: number, isPrimary: boolean, patients: number): number {
  const isShare = !isPrimary && exact > 0 && exact < 1;
  const events = Math.min(exact, 1 - exact) * patients;
  return isShare && events < FEW_EVENTS
    ? Math.max(standardError, Math.sqrt((exact * (1 - exact)) / patients))
    : standardError;
}

/** z of p against the share at or below the exact quantile; none while p lies in a jump there. */
function quantileEstimate(sums: Sums, p: number, patients: number): Estimate {
  const atOrBelow = sums.jackknife(([a = 0, , n = 0]) => a / n);
  const below = sums.jackknife(([, b = 0, n = 0]) => b / n);
  const sorted = Float64Array.from(sums.values).sort();
  const rank = Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1);
  const estimate = sorted[rank] ?? Number.NaN;
  const side = atOrBelow.value < p ? atOrBelow : below.value > p ? below : undefined;
  const n = sums.count - 1;
  const width = halfWidthOfQuantile(sorted, p, (side ?? atOrBelow).standardError);
  if (!side) return { estimate, standardError: width, degreesOfFreedom: n, z: 0 };
  const se = Math.max(
    side.standardError,
    Math.sqrt((p * (1 - p)) / patients) * (side.standardError === 0 ? 1 : 0),
  );

  return { estimate, standardError: width, degreesOfFreedom: n, z: (side.value - p) / se };
}

/** The error of a share as an error of the quantile: the spread of the values around it. */
function halfWidthOfQuantile(sorted: Float64Array, p: number, se: number): number {
  const at = (q: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(q * sorted.length)))] ?? Number.NaN;
  return (at(p + se) - at(p - se)) / 2;
}

function zOf(difference: number, se: number, exact: number): number {
  if (Math.abs(difference) <= SLACK * Math.max(1e-3, Math.abs(exact)) && se <= Math.abs(difference) * 10)
    return 0;
  return se > 0 ? difference / se : difference === 0 ? 0 : Math.sign(difference) * Number.POSITIVE_INFINITY;
}

/** Largest |z| that passes, with `m` comparisons in the run. */
export function criticalValue(m: number, degreesOfFreedom: number): number {
  const level = 1 - FAMILY_LEVEL / (2 * Math.max(1, m));
  return degreesOfFreedom === Number.POSITIVE_INFINITY
    ? normalQuantile(level)
    : studentTQuantile(level, degreesOfFreedom);
}

/** Whether an estimate stands: its z, and for a primary quantity its relative error. */
export function stands(expected: Expected, measure: Measure, e: Estimate, m: number): boolean {
  if (!Number.isFinite(e.estimate)) return false;
  if (!(Math.abs(e.z) <= criticalValue(m, e.degreesOfFreedom))) return false;
  if (!measure.primary || expected.value === 0) return true;
  return Math.abs(e.estimate / expected.value - 1) <= FLOOR;
}
