/** Where the minutes of a visit go: waiting, with staff, on the way. The parts sum to the length of stay. */
import { classColumn, type Sample, total } from './sample.ts';
import { toMinutes } from './units.ts';

/** `rest`: inside without waiting, being served or walking: for example held up because the next station is full. */
export const VISIT_PARTS = ['wait', 'valueAdding', 'otherService', 'delay', 'rest'] as const;
export type VisitPart = (typeof VISIT_PARTS)[number];

/** Minutes per finished patient; null where nobody finished. */
export type VisitMinutes = Readonly<Record<VisitPart | 'stay', number>>;

/** Patient-weighted means over all replications. */
export function visitMinutes(sample: Sample): VisitMinutes | null {
  const finished = total(classColumn(sample, 'finished'));
  if (finished === 0) return null;
  const mean = (measure: 'stay' | 'queueWait' | 'serviceTime' | 'valueAdding' | 'delayTime') =>
    toMinutes(total(classColumn(sample, measure))) / finished;
  const stay = mean('stay');
  const wait = mean('queueWait');
  const valueAdding = mean('valueAdding');
  const otherService = mean('serviceTime') - valueAdding;
  const delay = mean('delayTime');
  // Parts of a fork run beside each other and count more than once: then nothing is left over.
  const rest = Math.max(0, stay - wait - valueAdding - otherService - delay);
  return { stay, wait, valueAdding, otherService, delay, rest };
}
