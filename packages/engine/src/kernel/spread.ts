/**
 * How differently the patients of one replication fared: the values of each finished visit, kept until the end of the
 * replication and then told as percentiles and a Gini coefficient. The memory is reused.
 */
import { DAY_MEASURE as D } from '../layout.ts';
import { pickRange, sortRange } from './order.ts';

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

/** Writes the percentiles and the Gini coefficient into the day's measures; 0 where there was nobody. The values are used up. */
export function closeSpread(spread: Spread, row: Float64Array, dayAt: number): void {
  const { n, stay, registration, contact, wait, priority } = spread;
  if (n === 0) return;
  row[dayAt + D.p90Stay] = p90(stay, n);
  row[dayAt + D.p90RegistrationWait] = p90(registration, keepObserved(registration, n));
  row[dayAt + D.p90ContactWait] = p90(contact, keepObserved(contact, n));
  // The stays are done with: their column takes the waits, those of priority patients first.
  const waits = stay;
  let urgent = 0;
  let end = n;
  for (let i = 0; i < n; i++) waits[priority[i] === 1 ? urgent++ : --end] = wait[i] as number;
  sortRange(waits, 0, urgent);
  sortRange(waits, urgent, n);
  row[dayAt + D.p90PriorityWait] = urgent > 0 ? (waits[Math.ceil(0.9 * urgent) - 1] as number) : 0;
  row[dayAt + D.p90OtherWait] =
    urgent < n ? (waits[urgent + Math.ceil(0.9 * (n - urgent)) - 1] as number) : 0;
  row[dayAt + D.giniWait] = gini(waits, urgent, n);
}

/** Smallest of the first `n` values that nine in ten do not exceed. */
function p90(values: Float64Array, n: number): number {
  return n > 0 ? pickRange(values, 0, n, Math.ceil(0.9 * n) - 1) : 0;
}

/** Moves the values that are not −1 to the front and tells how many. */
function keepObserved(values: Float64Array, n: number): number {
  let kept = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i] as number;
    if (value >= 0) values[kept++] = value;
  }
  return kept;
}

/** Σ (2i − n − 1) x_i / (n Σ x_i) over the values from the smallest; [0, middle) and [middle, n) are each sorted. */
function gini(values: Float64Array, middle: number, n: number): number {
  let sum = 0;
  let weighted = 0;
  let a = 0;
  let b = middle;
  for (let i = 0; i < n; i++) {
    const x = (
      b >= n || (a < middle && (values[a] as number) <= (values[b] as number)) ? values[a++] : values[b++]
    ) as number;
    sum += x;
    weighted += (2 * (i + 1) - n - 1) * x;
  }
  return sum === 0 ? 0 : weighted / (n * sum);
}
