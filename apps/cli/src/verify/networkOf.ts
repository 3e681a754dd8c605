/** Cases with stations of their own servers: one queue, networks, closed loops, clinic days. */

import { capacityInterrupters } from './absence.ts';
import { type Arrival, addStream, expected as expectedArrivals } from './arrivalOf.ts';
import { Builder, type ListedPatient } from './builder.ts';
import type { ClassRef } from './classRef.ts';
import type { Customer, Patient } from './customers.ts';
import { type Duration, meanOf } from './distributionOf.ts';
import type { Fields, Json } from './json.ts';
import type { Facts, Model } from './model.ts';
import { closingOf, isHarmonicBalking } from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { buildRoute, type ForkEnds } from './routeOf.ts';
import { type StationSpec, stationSpec } from './stationSpec.ts';
import { Stations } from './stations.ts';

/** How the day of a case goes, apart from who comes where. */
export interface Course {
  readonly initial: number;
  readonly horizon: number | undefined;
  readonly closing: number | undefined;
  readonly isTerminating: boolean;
  readonly cycle: number | undefined;
}

/** Reads when a run starts, closes and ends. */
export function courseOf(f: Fields, cycle: number | undefined): Course {
  const state = f.any('initial_state');
  let initial = 0;
  if (typeof state === 'object' && state !== null) {
    const start = f.fields('initial_state');
    const name = start.firstOf('patients_in_system', 'seen_by_first_arrival');
    if (name === undefined) throw f.bad('initial_state');
    initial = start.number(name);
    start.done();
  } else if (state !== undefined && !(typeof state === 'string' && /^empty\b/i.test(state)))
    throw f.bad('initial_state');
  let closing: number | undefined;
  if (f.has('closing')) {
    if (typeof f.any('closing') === 'number') closing = f.number('closing');
    else {
      const rule = f.fields('closing');
      closing = rule.number('time');
      if (rule.has('rule')) {
        const { sendHome } = closingOf(rule.text('rule'), `${rule.where}.rule`);
        if (sendHome) throw rule.bad('rule');
      }
      rule.done();
    }
  }
  const horizon = f.numberOr('horizon', undefined);
  f.any('warm_up');
  const isTerminating = state !== undefined || closing !== undefined || horizon !== undefined;
  return { initial, horizon, closing, isTerminating: isTerminating && cycle === undefined, cycle };
}

/** Stations of a case; those behind one that is blocked keep their patients outside. */
function specsOf(f: Fields, classes: readonly string[], given: boolean): StationSpec[] {
  const global = f.textOr('discipline', undefined);
  const specs = f.list('stations').map((value, i) => {
    const own =
      global === undefined || typeof value !== 'object' || value === null || 'discipline' in value
        ? value
        : { ...value, discipline: global };
    return stationSpec(own as Json, `stations[${i}]`, classes, given);
  });
  if (!specs.some((s) => s.isBlocked)) return specs;
  return specs.map((s, i) => ({
    ...s,
    blocksBefore: s.blocksBefore || (i > 0 && !s.isLossy && s.places !== undefined),
  }));
}

export function buildNetwork(f: Fields, customers: readonly Customer[], course: Course): Model {
  const given = customers.some((c) => c.patients.length > 0);
  const names = [...new Set(customers.map((c) => c.name))];
  const specs = specsOf(f, names, given);
  const scale = course.cycle === undefined ? 1 : 1440 / course.cycle;
  const network = new Network(f, new Builder(scale), specs, customers, course);
  return network.build();
}

class Network {
  private readonly stations: Stations;
  private readonly ids: string[];
  private readonly forkEnds: ForkEnds = [];
  /** Somebody who takes a server away is more urgent than every patient. */
  private readonly shift: number;
  private readonly routes = new Map<string, string>();
  private home: string | undefined;
  private closedLoop = false;
  private rate = 0;

  constructor(
    private readonly f: Fields,
    private readonly b: Builder,
    private readonly specs: readonly StationSpec[],
    private readonly customers: readonly Customer[],
    private readonly course: Course,
  ) {
    this.shift = specs.some((s) => s.breakdown?.busyOnly === false || capacityInterrupters(s).length > 0)
      ? 1
      : 0;
    this.ids = customers.map((c) => {
      const more = { priority: c.priority + this.shift, ...(c.patience ? { patience: c.patience } : {}) };
      return b.patientClass(c.name, more);
    });
    const refs = customers.map((c, i): ClassRef => ({ name: c.name, id: this.ids[i] ?? '' }));
    this.stations = new Stations(b, specs, refs);
  }

  build(): Model {
    const { b, course, f } = this;
    const matrix = f.has('routing_matrix') ? this.matrix(f.fields('routing_matrix')) : undefined;
    f.any('route');
    this.customers.forEach((c, i) => {
      this.connect(c, this.ids[i] ?? '', matrix);
    });
    this.addInterrupters();
    this.applyClosing();
    f.done();
    const facts = this.facts();
    const until = this.until();
    const run: Model['run'] =
      course.cycle !== undefined
        ? { kind: 'periodic', cycle: course.cycle }
        : course.isTerminating ||
            this.customers.some((c) => c.patients.length > 0 || c.arrival?.kind === 'booked')
          ? { kind: 'terminating', until }
          : { kind: 'steady' };
    return b.build({ rate: this.rate, closedLoop: this.closedLoop, run, facts });
  }

  private routeOf(c: Customer): readonly Json[] {
    if (c.route) return c.route;
    const [only] = this.specs;
    if (only && this.specs.length === 1) return [only.name];
    throw new NotReadable(`a class without a route: "${c.name}"`);
  }

  private connect(c: Customer, id: string, matrix: ReadonlyMap<string, string> | undefined): void {
    const { b } = this;
    if (matrix) {
      for (const [station, arrival] of c.external) this.open(arrival, c, id, matrix.get(station) ?? '');
      if (c.closed) {
        this.closedLoop = true;
        const first = c.closed.at ?? this.specs[0]?.name ?? '';
        this.population(c.closed.population, id, matrix.get(first) ?? '');
        this.rate += 1;
      }
      return;
    }
    const route = this.routeOf(c);
    const { arrival } = c;
    if (arrival?.kind === 'finite' || arrival?.kind === 'always') {
      this.closedLoop = true;
      this.loop(id, route, arrival);
      return;
    }
    const first = this.withBalking(c, this.openRoute(route));
    if (c.patients.length > 0)
      b.door(
        b.list(
          c.name,
          c.patients.map((p) => this.listed(p, id)),
        ),
        first,
      );
    else if (arrival) {
      if (this.course.initial > 0) this.population(this.course.initial, id, first);
      this.open(arrival, c, id, first);
    } else throw new NotReadable(`a class without arrivals: "${c.name}"`);
  }

  /** Classes with the same way share its nodes. */
  private openRoute(route: readonly Json[]): string {
    const key = JSON.stringify(route);
    const found = this.routes.get(key);
    if (found !== undefined) return found;
    this.home ??= this.b.exit();
    const first = buildRoute(this.stations, route, this.home, 'route', this.forkEnds);
    this.routes.set(key, first);
    return first;
  }

  private listed(p: Patient, id: string): ListedPatient {
    const durations = new Map<string, readonly number[]>();
    for (const [station, minutes] of p.services) {
      const name = station === '' ? (this.specs[0]?.name ?? '') : station;
      const activities = this.stations.activitiesOf(name);
      durations.set(activities[activities.length - 1] ?? '', minutes);
    }
    return {
      id: p.id,
      class: id,
      at: p.at,
      durations,
      ...this.levelOf(p),
      ...(p.patience === undefined ? {} : { patience: p.patience }),
      ...(p.appointment === undefined ? {} : { appointment: p.appointment }),
    };
  }

  /** Where short services go first, the level is the place of the service among all services. */
  private levelOf(p: Patient): { priority?: number } {
    if (this.specs[0]?.discipline.shortestFirst) {
      const service = (q: Patient) => q.services.get('')?.[0] ?? 0;
      const all = this.customers.flatMap((c) => c.patients.map(service));
      const levels = [...new Set(all)].sort((x, y) => x - y);
      if (levels.length > 8)
        throw new NotExpressible(`shortest service first with ${levels.length} different services`);
      return { priority: levels.indexOf(service(p)) + 1 };
    }
    return p.priority === undefined ? {} : { priority: p.priority + this.shift };
  }

  private population(count: number, id: string, first: string): void {
    const patients = Array.from({ length: count }, (_, i) => ({ id: `start ${i + 1}`, class: id, at: 0 }));
    this.b.door(this.b.list('start', patients), first);
  }

  private open(arrival: Arrival, c: Customer, id: string, first: string): void {
    const { b } = this;
    if (arrival.kind === 'booked') this.booked(arrival, c, id, first);
    else if (arrival.kind === 'renewal' || arrival.kind === 'profile') {
      b.door(addStream(b, arrival, [{ class: id, share: 1 }]), first);
      this.rate += arrival.rate;
    } else throw new NotExpressible(`a ${arrival.kind} source inside a network`);
  }

  /** One class per slot, so that the record tells the slots apart. */
  private booked(
    arrival: Extract<Arrival, { kind: 'booked' }>,
    c: Customer,
    id: string,
    first: string,
  ): void {
    const { b } = this;
    if (arrival.times.length > 48)
      throw new NotExpressible(`${arrival.times.length} slots (48 can be told apart)`);
    arrival.times.forEach((slot, i) => {
      const own =
        i === 0
          ? id
          : b.patientClass(c.name, { priority: c.priority, ...(c.patience ? { patience: c.patience } : {}) });
      const stream = b.stream('appointments', `slot ${i + 1}`, {
        class: own,
        slots: [b.minutes(slot)],
        noShow: 1 - arrival.show,
        ...(arrival.late ? { late: b.law(arrival.late) } : {}),
      });
      b.door(stream, first);
    });
    this.rate += arrival.rate;
  }

  private loop(
    id: string,
    route: readonly Json[],
    arrival: Extract<Arrival, { kind: 'finite' | 'always' }>,
  ): void {
    const { b } = this;
    // The beginning is known only when the rest stands: it is a choice with one way, filled in below.
    const again = b.node('decision', 'again');
    Object.assign(b.nodes.at(-1) ?? {}, { route: { by: 'probability', draw: again } });
    const first = buildRoute(this.stations, route, again, 'route', this.forkEnds);
    let start = first;
    let population = 0;
    if (arrival.kind === 'finite') {
      population = arrival.population;
      const steps = b.activity('think', arrival.think).map((activity) => ({ activity, staff: [] }));
      start = b.station('think', { steps }, { role: 'own' });
      b.edge(start, first);
      this.rate += population / (meanOf(arrival.think) * 2);
    } else {
      // Enough to fill every place behind the first station and still keep one waiting before it.
      population = this.specs.reduce((sum, s) => sum + s.servers + (s.places ?? 0), 2);
      if (!Number.isFinite(population))
        throw new NotExpressible('an inexhaustible source of an unlimited station');
      this.rate += 1;
    }
    b.edge(again, start, { share: 1 - 1e-12 });
    b.edge(again, b.exit(), { share: 1e-12 });
    this.population(population, id, start);
  }

  /** Joins with probability 1/(n+1): what waits tells n, while somebody waits or nobody is there. */
  private withBalking(c: Customer, first: string): string {
    if (c.balking === undefined) return first;
    if (!isHarmonicBalking(c.balking)) throw new NotReadable(`balking: "${c.balking}"`);
    const [only] = this.specs;
    if (this.specs.length !== 1 || only?.servers !== 1)
      throw new NotExpressible('joining by the number in system where several servers hide it');
    const { b } = this;
    const balked = this.stations.lost('balked');
    const node = b.node('decision', 'join or not', { route: { by: 'conditions' } });
    b.edge(node, first, { when: [{ kind: 'free', station: first }] });
    const joins = (n: number) =>
      b.chance([
        { share: 1 / (n + 1), to: first },
        { share: n / (n + 1), to: balked },
      ]);
    for (let waiting = 40; waiting >= 1; waiting--)
      b.edge(node, joins(waiting + 1), { when: [{ kind: 'queue', station: first, atLeast: waiting }] });
    b.edge(node, joins(1));
    return node;
  }

  /** Nodes of stations that send patients on by a matrix of probabilities. */
  private matrix(f: Fields): ReadonlyMap<string, string> {
    const { b } = this;
    const rows = f.list('rows').map(String);
    const cols = f.has('cols') ? f.list('cols').map(String) : rows;
    const remainder = f.textOr('remainder', 'leaves');
    if (!/^leaves?\b/i.test(remainder)) throw f.bad('remainder');
    const probabilities = f.list('probabilities');
    f.done();
    const after = new Map(rows.map((name) => [name, b.node('decision', `after ${name}`)]));
    const nodes = new Map(rows.map((name) => [name, this.stations.entry(name, after.get(name) ?? '')]));
    rows.forEach((name, r) => {
      const row = probabilities[r];
      if (!Array.isArray(row)) throw f.bad('probabilities');
      const shares = row.map(Number);
      const out = 1 - shares.reduce((x, y) => x + y, 0);
      const ways = shares.map((share, k) => ({ share, to: nodes.get(cols[k] ?? '') ?? '' }));
      const at = after.get(name) ?? '';
      if (out > 1e-9) ways.push({ share: out, to: b.exit() });
      // A closed network has a way out on paper.
      else {
        const largest = ways.reduce((x, y) => (y.share > x.share ? y : x));
        largest.share -= 1e-12;
        ways.push({ share: 1e-12, to: b.exit() });
      }
      const decision = b.nodes.find((n) => n['id'] === at);
      Object.assign(decision ?? {}, { route: { by: 'probability', draw: at } });
      for (const way of ways) if (way.share > 0) b.edge(at, way.to, { share: way.share });
    });
    return nodes;
  }

  private addInterrupters(): void {
    const { b } = this;
    for (const spec of this.specs) {
      const falls = capacityInterrupters(spec);
      if (falls.length === 0) continue;
      const node = b.nodes.find(
        (n) => b.places.get(String(n['id']))?.station === spec.name && n['kind'] === 'station',
      );
      const at = String(node?.['id']);
      const edge = b.edges.find((e) => e['from'] === at);
      if (!edge) continue;
      const absent = b.patientClass('absence', { priority: 1 }, true);
      const ways = [
        { classes: [absent], to: b.exit() },
        { classes: this.ids, to: String(edge['to']) },
      ];
      edge['to'] = b.byClass(ways);
      const [activity = ''] = this.stations.activitiesOf(spec.name);
      const list = falls.map((fall, i) => ({
        id: `away ${i}`,
        class: absent,
        at: fall.at,
        durations: new Map([[activity, [fall.length]]]),
      }));
      b.door(b.list('absence', list), at);
    }
  }

  private applyClosing(): void {
    const { calendar } = this.b;
    for (const { opening, closing } of this.specs) {
      const at = closing?.at ?? opening?.[1];
      if (!closing || at === undefined) continue;
      calendar['lastRegistration'] = at;
      calendar['closes'] = at;
      if (closing.sendHome) calendar['atClosing'] = 'sendHome';
    }
  }

  /** When the record may end, in units of the case; undefined: when nobody is left. */
  private until(): number | undefined {
    const { horizon } = this.course;
    if (horizon !== undefined) return horizon;
    const hasAbsence = this.specs.some((s) => s.schedule && s.servers > 1 && s.shiftEnd === 'finish');
    const patients = this.customers.flatMap((c) => c.patients);
    const cleaning = this.specs.reduce((sum, s) => sum + (s.turnaround ? meanOf(s.turnaround) : 0), 0);
    if (!hasAbsence && (cleaning === 0 || patients.length === 0)) return undefined;
    // Whoever plays an absence never leaves, and cleaning goes on when all have left: the run ends when everything must be over.
    const work = patients.flatMap((p) => [p.at, cleaning, ...[...p.services.values()].flat()]);
    const changes = this.specs.flatMap((s) => (s.schedule ?? []).map((c) => c.from));
    return work.reduce((x, y) => x + y, 0) + Math.max(0, ...changes) + 1;
  }

  private facts(): Facts {
    const { specs, customers, course } = this;
    const [first] = specs;
    const closing = course.closing ?? first?.closing?.at ?? first?.opening?.[1];
    const booked = customers.find((c) => c.arrival?.kind === 'booked')?.arrival;
    const serviceMean = new Map<string, number>();
    const arrivalRate = new Map<string, number>();
    for (const c of customers) {
      const service = first?.service;
      const own = service instanceof Map ? service.get(c.name) : (service as Duration | undefined);
      if (own) serviceMean.set(c.name, meanOf(own));
      if (c.arrival && 'rate' in c.arrival) arrivalRate.set(c.name, c.arrival.rate);
    }
    const gap = customers[0]?.arrival;
    const isOne = specs.length === 1 && customers.length === 1;
    const service = first?.service;
    const isExponential =
      service && 'law' in service && service.law.family === 'exponential' && service.shift === 0;
    const isFifo = first?.discipline.queue === 'fifo';
    return {
      ...(closing === undefined ? {} : { closing }),
      ...(booked?.kind === 'booked' ? { slots: booked.times } : {}),
      serviceMean,
      arrivalRate,
      offeredWait: isOne && isFifo && customers[0]?.patience !== undefined,
      isGiM1: isOne && isFifo && first?.servers === 1 && isExponential === true && gap?.kind === 'renewal',
      order: specs.map((s) => s.name),
      ...(specs.at(-1) ? { last: lastOf(customers, specs) } : {}),
      ...(first?.schedule ? { schedule: first.schedule.map((c) => [c.from, c.count] as const) } : {}),
      forkEnds: this.forkEnds,
      ...(gap?.kind === 'profile' ? { arrivalsMean: expectedArrivals(gap.profile) } : {}),
    };
  }
}

/** Station whose completions are departures, where nobody leaves. */
function lastOf(customers: readonly Customer[], specs: readonly StationSpec[]): string {
  const end = customers[0]?.route?.at(-1);
  return typeof end === 'string' ? end : (specs.at(-1)?.name ?? '');
}
