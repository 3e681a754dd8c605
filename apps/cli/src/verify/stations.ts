/** Stations as nodes of the flow: pools, activities and queues, and what plays a server's absence. */

import { addBreakdown, addCapacityChanges, addVacation } from './absence.ts';
import type { Builder, UnitSpec } from './builder.ts';
import type { ClassRef } from './classRef.ts';
import type { Duration } from './distributionOf.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import type { Capacity, StationSpec } from './stationSpec.ts';

/** Rank of ordinary stations: below it goes whatever takes a server away, above it what fills idle time. */
const ORDINARY_RANK = 10;

interface Made {
  readonly pool: string | undefined;
  readonly activities: readonly string[];
  /** The node behind → the node of the station. */
  readonly nodes: Map<string, string>;
}

export class Stations {
  private readonly made = new Map<string, Made>();
  private readonly specs: ReadonlyMap<string, StationSpec>;
  private readonly lostMarkers = new Map<string, string>();

  constructor(
    readonly b: Builder,
    specs: readonly StationSpec[],
    readonly classes: readonly ClassRef[],
  ) {
    this.specs = new Map(specs.map((s) => [s.name, s]));
  }

  spec(name: string, where: string): StationSpec {
    const spec = this.specs.get(name);
    if (!spec) throw new NotReadable(`${where}: "${name}"`);
    return spec;
  }

  has(name: string): boolean {
    return this.specs.has(name);
  }

  /** Activities of a station, for durations that come with the patients. */
  activitiesOf(name: string): readonly string[] {
    return this.resourcesOf(this.spec(name, 'station')).activities;
  }

  /** Patients pass here on their way out unserved. */
  lost(role: 'lost' | 'balked'): string {
    const found = this.lostMarkers.get(role);
    if (found !== undefined) return found;
    const marker = this.b.marker(role, role);
    this.b.edge(marker, this.b.exit('left'));
    this.lostMarkers.set(role, marker);
    return marker;
  }

  /** The node of a station from which patients go on to `next`; the n-th visit (from 0) may go before the first. */
  entry(name: string, next: string, visit = 0): string {
    const spec = this.spec(name, 'route');
    const own = this.resourcesOf(spec);
    const key = spec.discipline.returnsFirst && visit > 0 ? `${next}+` : next;
    const found = own.nodes.get(key);
    if (found !== undefined) return found;
    if (own.nodes.size > 0 && !canBeSplit(spec))
      throw new NotExpressible(
        `a queue of ${name} (limited, or not in order of arrival) at several points of a route`,
      );
    const node = this.add(spec, own, visit);
    own.nodes.set(key, node);
    this.continueTo(spec, own, node, next);
    return this.admission(spec, own, node);
  }

  private resourcesOf(spec: StationSpec): Made {
    const found = this.made.get(spec.name);
    if (found) return found;
    const { b } = this;
    const isLimited = spec.servers !== Number.POSITIVE_INFINITY;
    const pool = isLimited ? this.poolOf(spec) : undefined;
    const service = sliceOf(spec, spec.service);
    const byClass = service instanceof Map ? service : undefined;
    const general: Duration =
      service && !(service instanceof Map)
        ? service
        : (byClass?.values().next().value ?? { shift: 0, law: { family: 'deterministic', value: 0 } });
    const own = this.classes.flatMap((c) => {
      const duration = byClass?.get(c.name);
      return duration ? [{ class: c.id, duration }] : [];
    });
    const activities = b.activity(spec.name, general, own);
    b.servers.set(spec.name, spec.servers);
    const made = { pool, activities, nodes: new Map<string, string>() };
    this.made.set(spec.name, made);
    if (pool !== undefined && spec.schedule && this.playsCapacity(spec)) addCapacityChanges(b, spec, pool);
    if (pool !== undefined && spec.vacation) addVacation(b, spec.name, spec.vacation, pool);
    return made;
  }

  /** Whether changes of capacity are more than units that come and go. */
  private playsCapacity(spec: StationSpec): boolean {
    return spec.servers > 1 && spec.shiftEnd !== 'handOver';
  }

  private poolOf(spec: StationSpec): string {
    const { b } = this;
    if (spec.unequal) {
      const [first] = spec.unequal;
      const base = first ? scaleOf(first.service) : 1;
      const units = spec.unequal.map((u) => ({ name: u.name, speed: base / scaleOf(u.service) }));
      return b.pool(spec.name, units);
    }
    if (spec.slots) {
      const units = spec.slots.flatMap(({ at, places }) =>
        Array.from({ length: places }, (): UnitSpec => ({ shifts: [[at, at + 1 / 60_000]] })),
      );
      return b.pool(spec.name, units, { endOfShift: 'finishPatient' });
    }
    const policies = new Set(spec.breaks.map((k) => k.policy));
    if (policies.size > 1) throw new NotExpressible('breaks with several policies for one server');
    const [atBreak] = policies;
    const breaks = spec.breaks.map((k) => ({ from: b.minutes(k.start), to: b.minutes(k.end) }));
    const isShift = spec.schedule && !this.playsCapacity(spec);
    const units: UnitSpec[] = Array.from({ length: spec.servers }, (_, i) =>
      isShift ? { shifts: presence(spec.schedule ?? [], i) } : {},
    );
    return b.pool(spec.name, units, {
      endOfShift: spec.shiftEnd === 'finish' ? 'finishPatient' : 'handOver',
      ...(atBreak ? { breaks, atBreak } : {}),
    });
  }

  private add(spec: StationSpec, own: Made, visit: number): string {
    const { discipline } = spec;
    const isPreempted =
      spec.breakdown?.busyOnly === false || (spec.schedule && spec.shiftEnd === 'interruptLatest');
    if (isPreempted && discipline.queue !== 'fifo' && discipline.queue !== 'preemptive')
      throw new NotExpressible(`interruption by a server's absence in a queue that is ${discipline.queue}`);
    const rank = ORDINARY_RANK + (discipline.returnsFirst ? (visit > 0 ? 0 : 1) : 0) + (spec.priority ?? 0);
    const staff = own.pool === undefined ? [] : [{ anyOf: [own.pool] }];
    const [turnaround] = spec.turnaround ? this.b.activity(`${spec.name} turnaround`, spec.turnaround) : [];
    return this.b.station(spec.name, {
      steps: own.activities.map((activity) => ({ activity, staff })),
      queue: {
        discipline: isPreempted ? 'preemptive' : discipline.queue,
        ...(spec.places === undefined ? {} : { places: spec.places }),
        ...(spec.blocksBefore ? { whenFull: 'block' } : {}),
        ...(spec.balkAt === undefined ? {} : { balkAt: spec.balkAt }),
        ...(discipline.notEarly ? { early: false } : {}),
      },
      ...(spec.batch ? { batch: spec.batch } : {}),
      ...(turnaround ? { turnaround } : {}),
      rank,
    });
  }

  private continueTo(spec: StationSpec, own: Made, node: string, next: string): void {
    if (!spec.breakdown || own.pool === undefined) {
      this.b.edge(node, next);
      return;
    }
    addBreakdown(this.b, spec, own.pool, own.activities, node, next, this.classes);
  }

  /** Classes for which servers are held back are let in only when enough are free. */
  private admission(spec: StationSpec, own: Made, node: string): string {
    if (spec.reserve.size === 0 || own.pool === undefined) return node;
    const { b } = this;
    const { pool, activities } = own;
    const ways = this.classes.map((c) => {
      const reserve = spec.reserve.get(c.name);
      if (reserve === undefined) return { classes: [c.id], to: node };
      // A station that nobody goes to: it only answers whether that many servers are free.
      const units = reserve + 1;
      const steps = [{ activity: activities[0], staff: [{ anyOf: [pool], units }] }];
      const probe = b.station(`${spec.name} with reserve`, { steps, rank: ORDINARY_RANK }, { role: 'own' });
      b.edge(probe, node);
      const decision = b.node('decision', 'admission', { route: { by: 'conditions' } });
      b.edge(decision, node, { when: [{ kind: 'free', station: probe }] });
      b.edge(decision, this.lost('lost'));
      return { classes: [c.id], to: decision };
    });
    return b.byClass(ways);
  }
}

/** Several nodes with one pool are one queue, as long as the order is by rank, priority and arrival. */
function canBeSplit(spec: StationSpec): boolean {
  const { queue } = spec.discipline;
  return (
    (queue === 'fifo' || queue === 'priority') &&
    spec.places === undefined &&
    spec.balkAt === undefined &&
    !spec.batch &&
    !spec.breakdown &&
    spec.reserve.size === 0
  );
}

/** While a failure may cut it short, a service goes on in slices (memoryless, see `absence.ts`). */
function sliceOf(spec: StationSpec, service: StationSpec['service']): StationSpec['service'] {
  const { breakdown } = spec;
  if (!breakdown?.busyOnly) return service;
  if (
    !service ||
    service instanceof Map ||
    !('law' in service) ||
    service.law.family !== 'exponential' ||
    breakdown.up.law.family !== 'exponential'
  )
    throw new NotExpressible('a failure clock that runs only while busy, unless both times are exponential');
  const mean = 1 / (1 / service.law.mean + 1 / breakdown.up.law.mean);
  return { shift: 0, law: { family: 'exponential', mean } };
}

/** Intervals in which the unit with this index is needed. */
function presence(schedule: readonly Capacity[], index: number): [number, number][] {
  const shifts: [number, number][] = [];
  for (const { from, to, count } of schedule) {
    if (count <= index) continue;
    const last = shifts.at(-1);
    const end = to === Number.POSITIVE_INFINITY ? 1e6 : to;
    if (last && last[1] === from) last[1] = end;
    else shifts.push([from, end]);
  }
  return shifts;
}

/** One number that two laws of the same shape differ by. */
function scaleOf({ law, shift }: Duration): number {
  if (shift === 0) {
    if (law.family === 'exponential' || law.family === 'erlang') return law.mean;
    if (law.family === 'deterministic') return law.value;
    if (law.family === 'weibull') return law.scale;
  }
  throw new NotExpressible(
    `unequal servers with ${law.family} services (only a common shape with other speeds)`,
  );
}
