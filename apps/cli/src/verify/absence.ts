/**
 * What takes a server away, played by somebody at the head of the queue whom the numbers leave out:
 * - a fall in capacity where the current patients are finished: whoever stands first in line takes the next server
 *   that gets free and is sent off again (by the end of a shift of his own) when the capacity comes back;
 * - a fall in capacity that interrupts the patient who started last: an urgent one who interrupts;
 * - a breakdown: the same, who returns after an up-time;
 * - vacations whenever nobody waits: one who is always last and always there.
 */
import type { Builder } from './builder.ts';
import type { ClassRef } from './classRef.ts';
import type { Duration } from './distributionOf.ts';
import { NotExpressible } from './problems.ts';
import type { StationSpec } from './stationSpec.ts';

/** Longer than any run looks at, minutes; the project allows no more. */
const FOREVER = 9e6;
/** So rare that no draw of 32 bits is as small: a loop that is left on paper only. */
const NEVER = 1e-12;
/** Last of all. */
const IDLE_RANK = 900;

const constant = (value: number): Duration => ({ shift: 0, law: { family: 'deterministic', value } });

/** Falls of capacity below its maximum. */
export function addCapacityChanges(b: Builder, spec: StationSpec, pool: string): void {
  const schedule = spec.schedule ?? [];
  if (spec.shiftEnd === 'interruptLatest') return;
  const end = FOREVER / b.scale;
  const absent = b.patientClass('absence', { priority: 1 }, true);
  const [forever = ''] = b.activity('away', constant(end / 10));
  for (let index = 0; index < spec.servers; index++) {
    const shifts = schedule
      .filter((c) => c.count <= index)
      .map((c): [number, number] => [c.from, Math.min(c.to, end)]);
    if (shifts.length === 0) continue;
    const merged: [number, number][] = [];
    for (const [from, to] of shifts) {
      const last = merged.at(-1);
      if (last && last[1] === from) last[1] = to;
      else merged.push([from, to]);
    }
    const clock = b.pool(`away ${index}`, [{ shifts: merged }], { endOfShift: 'handOver' });
    const steps = [{ activity: forever, staff: [{ anyOf: [pool] }, { anyOf: [clock] }] }];
    const node = b.station('away', { steps, rank: 0, queue: { discipline: 'fifo' } }, { role: 'own' });
    b.edge(node, b.exit());
    b.door(b.list('away', [{ id: `away ${index}`, class: absent, at: 0 }]), node);
  }
}

/** Those who interrupt at a fall of capacity; they go through the station itself. */
export function capacityInterrupters(spec: StationSpec): { at: number; length: number }[] {
  if (!spec.schedule || spec.shiftEnd !== 'interruptLatest' || spec.servers <= 1) return [];
  const found: { at: number; length: number }[] = [];
  for (let index = 0; index < spec.servers; index++) {
    for (const { from, to, count } of spec.schedule) {
      if (count > index) continue;
      const last = found.at(-1);
      if (last && last.at + last.length === from) last.length += to - from;
      else found.push({ at: from, length: Math.min(to - from, 1e5) });
    }
  }
  return found;
}

/** Patients who come back for ever, on paper with a way out. */
function loopBack(b: Builder, from: string, to: string): void {
  const again = b.node('decision', 'again');
  Object.assign(b.nodes.at(-1) ?? {}, { route: { by: 'probability', draw: again } });
  b.edge(from, again);
  b.edge(again, to, { share: 1 - NEVER });
  b.edge(again, b.exit(), { share: NEVER });
}

export function addVacation(b: Builder, name: string, duration: Duration, pool: string): void {
  const absent = b.patientClass('vacation', { priority: 1 }, true);
  const steps = b
    .activity(`${name} vacation`, duration)
    .map((activity) => ({ activity, staff: [{ anyOf: [pool] }] }));
  const node = b.station('vacation', { steps, rank: IDLE_RANK }, { role: 'own' });
  loopBack(b, node, node);
  b.door(b.list('vacation', [{ id: 'vacation', class: absent, at: 0 }]), node);
}

export function addBreakdown(
  b: Builder,
  spec: StationSpec,
  pool: string,
  activities: readonly string[],
  node: string,
  next: string,
  classes: readonly ClassRef[],
): void {
  const { breakdown } = spec;
  if (!breakdown) return;
  if (breakdown.busyOnly) addBusyBreakdown(b, spec, breakdown, pool, activities, node, next);
  else addCalendarBreakdown(b, spec, breakdown, activities, node, next, classes);
}

/** A failure interrupts whoever is served, and occupies the server until it is repaired. */
function addCalendarBreakdown(
  b: Builder,
  spec: StationSpec,
  { up, repair }: NonNullable<StationSpec['breakdown']>,
  activities: readonly string[],
  node: string,
  next: string,
  classes: readonly ClassRef[],
): void {
  if (repair.shift !== 0 || activities.length !== 1)
    throw new NotExpressible('a breakdown with shifted times');
  const absent = b.patientClass('breakdown', { priority: 1 }, true);
  const activity = b.activities.find((a) => a['id'] === activities[0]);
  if (activity) {
    const own = (activity['durationByClass'] as { class: string; duration: unknown }[] | undefined) ?? [];
    activity['durationByClass'] = [...own, { class: absent, duration: b.law(repair.law) }];
  }
  const steps = b.activity(`${spec.name} up`, up).map((a) => ({ activity: a, staff: [] }));
  const upNode = b.station(`${spec.name} up`, { steps }, { role: 'own' });
  loopBack(b, upNode, node);
  b.edge(
    node,
    b.byClass([
      { classes: [absent], to: upNode },
      { classes: classes.map((c) => c.id), to: next },
    ]),
  );
  b.door(b.list('breakdown', [{ id: 'breakdown', class: absent, at: 0 }]), upNode);
}

/**
 * The clock of failures runs while the server works. With exponential times a slice of service ends in the end of
 * the service or in a failure; then the patient holds the server through the repair and goes on.
 */
function addBusyBreakdown(
  b: Builder,
  spec: StationSpec,
  { up, repair }: NonNullable<StationSpec['breakdown']>,
  pool: string,
  activities: readonly string[],
  node: string,
  next: string,
): void {
  const { service } = spec;
  const mean = service && 'law' in service && 'mean' in service.law ? service.law.mean : Number.NaN;
  const failing = 1 / (up.law.family === 'exponential' ? up.law.mean : Number.NaN);
  const share = failing / (failing + 1 / mean);
  const staff = [{ anyOf: [pool] }];
  const of = (ids: readonly string[]) => ids.map((activity) => ({ activity, staff }));
  const down = b.station(`${spec.name} down`, {
    steps: of(b.activity(`${spec.name} repair`, repair)),
    rank: 0,
  });
  const again = b.station(spec.name, { steps: of(activities), rank: 0 });
  b.edge(down, again);
  const outcome = b.chance([
    { share, to: down },
    { share: 1 - share, to: next },
  ]);
  b.edge(node, outcome);
  b.edge(again, outcome);
}
