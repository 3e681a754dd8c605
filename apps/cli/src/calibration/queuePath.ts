/** The M/M/1 queue by its recursions and by its equations: known answers for intervals, beside the engine. */
import { log } from '@simalur/engine/math';

/** Arrivals per minute, minutes per service, minutes that arrivals are let in; the queue starts empty. */
export interface QueueDay {
  readonly arrivalRate: number;
  readonly service: number;
  readonly minutes: number;
}

/** Waits of one day, Lindley's recursion; `gaps` and `services` draw. Total minutes waited, and patients. */
export function waitsOfDay(day: QueueDay, gaps: () => number, services: () => number) {
  let wait = 0;
  let patients = 0;
  let at = -log(gaps()) / day.arrivalRate;
  let ahead = 0;
  while (at < day.minutes) {
    const own = Math.max(0, ahead - at);
    wait += own;
    patients += 1;
    ahead = at + own - day.service * log(services());
    at -= log(gaps()) / day.arrivalRate;
  }
  return { wait, patients };
}

/** Mean wait of patients after the first `skip`, in a run of `skip + patients`. */
export function meanWaitOfRun(rho: number, skip: number, patients: number, next: () => number): number {
  let wait = 0;
  let sum = 0;
  for (let i = 0; i < skip + patients; i++) {
    if (i >= skip) sum += wait;
    wait = Math.max(0, wait - log(next()) + log(next()) / rho);
  }
  return sum / patients;
}

/** States that are followed; more patients than this have no probability that counts. */
const STATES = 260;
/** Step of the integration, minutes. */
const STEP = 0.02;

/**
 * Mean number in the system of an M/M/1 that starts empty, averaged over [0, minutes]: the Kolmogorov equations by
 * Runge–Kutta of order four.
 */
export function meanInSystem({ arrivalRate, service, minutes }: QueueDay): number {
  const rate = 1 / service;
  let p = new Float64Array(STATES);
  p[0] = 1;
  const slope = (from: Float64Array): Float64Array =>
    from.map((x, n) => {
      const below = n > 0 ? (from[n - 1] ?? 0) * arrivalRate : 0;
      const above = n + 1 < STATES ? (from[n + 1] ?? 0) * rate : 0;
      return below + above - x * ((n + 1 < STATES ? arrivalRate : 0) + (n > 0 ? rate : 0));
    });
  const moved = (k: Float64Array, by: number): Float64Array => p.map((x, n) => x + by * (k[n] ?? 0));
  const mean = (): number => p.reduce((sum, x, n) => sum + n * x, 0);
  const steps = Math.round(minutes / STEP);
  const h = minutes / steps;
  let area = 0;
  let before = 0;
  for (let i = 0; i < steps; i++) {
    const a = slope(p);
    const b = slope(moved(a, h / 2));
    const c = slope(moved(b, h / 2));
    const d = slope(moved(c, h));
    p = p.map((x, n) => x + (h / 6) * ((a[n] ?? 0) + 2 * (b[n] ?? 0) + 2 * (c[n] ?? 0) + (d[n] ?? 0)));
    const now = mean();
    area += (h * (before + now)) / 2;
    before = now;
  }
  return area / minutes;
}

/** Mean wait per patient of such days: an arrival waits for all that are inside (PASTA, and no memory in service). */
export function meanWaitOfDays(day: QueueDay): number {
  return meanInSystem(day) * day.service;
}
