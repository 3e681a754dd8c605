/**
 * How differently the patients of one replication fared: the values of each finished visit, kept until the end of the
 * replication and then told as percentiles and a Gini coefficient. The memory is reused.
 */
import { DAY_MEASURE as D } from '../layout.ts';

export interface Spread {
  n: number;
  stay: Float64Array;
  /** −1: not registered, no contact. */
  registration: Float64Array;
  contact: Float64Array;
  wait: Float64Array;
  priority: Uint8Array;
}

export function createSpread(capacity = 64): Spread {
  const column = () => new Float64Array(capacity);
  return {
    n: 0,
    stay: column(),
    registration: column(),
    contact: column(),
    wait: column(),
    priority: new Uint8Array(capacity),
  };
}

/** Adds a visit; times in ticks. */
export function addToSpread(
  spread: Spread,
  stay: number,
  registration: number,
  contact: number,
  wait: number,
  isPriority: boolean,
): void {
  const at = spread.n++;
  if (at >= spread.stay.length) grow(spread);
  spread.stay[at] = stay;
  spread.registration[at] = registration;
  spread.contact[at] = contact;
  spread.wait[at] = wait;
  spread.priority[at] = isPriority ? 1 : 0;
}

function grow(spread: Spread): void {
  const { n: _, ...larger } = createSpread(spread.stay.length * 2);
  larger.stay.set(spread.stay);
  larger.registration.set(spread.registration);
  larger.contact.set(spread.contact);
  larger.wait.set(spread.wait);
  larger.priority.set(spread.priority);
  Object.assign(spread, larger);
}

/** Writes the percentiles and the Gini coefficient into the day's measures; 0 where there was nobody. */
export function closeSpread(spread: Spread, row: Float64Array, dayAt: number): void {
  const { n, stay, registration, contact, wait, priority } = spread;
  if (n === 0) return;
  const sorted = wait.slice(0, n).sort();
  row[dayAt + D.p90Stay] = p90(stay.slice(0, n).sort());
  row[dayAt + D.p90RegistrationWait] = p90(observed(registration, n));
  row[dayAt + D.p90ContactWait] = p90(observed(contact, n));
  row[dayAt + D.p90PriorityWait] = p90(sortedPart(wait, priority, n, 1));
  row[dayAt + D.p90OtherWait] = p90(sortedPart(wait, priority, n, 0));
  row[dayAt + D.giniWait] = gini(sorted);
}

/** Smallest value that nine in ten do not exceed. */
function p90(sorted: Float64Array): number {
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? 0;
}

function observed(values: Float64Array, n: number): Float64Array {
  return values
    .slice(0, n)
    .filter((value) => value >= 0)
    .sort();
}

function sortedPart(values: Float64Array, of: Uint8Array, n: number, kind: number): Float64Array {
  return values
    .slice(0, n)
    .filter((_, i) => of[i] === kind)
    .sort();
}

/** Σ (2i − n − 1) x_i / (n Σ x_i) over the values from the smallest. */
function gini(sorted: Float64Array): number {
  const n = sorted.length;
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    const x = sorted[i] as number;
    sum += x;
    weighted += (2 * (i + 1) - n - 1) * x;
  }
  return sum === 0 ? 0 : weighted / (n * sum);
}
