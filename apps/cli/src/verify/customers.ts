/** Who comes: classes of a case with their arrivals, or listed patients grouped into classes. */
import type { Distribution } from '@simalur/model';
import { type Arrival, arrivalOf } from './arrivalOf.ts';
import { type Duration, durationOf, lawOf } from './distributionOf.ts';
import type { Fields, Json } from './json.ts';
import { NotExpressible } from './problems.ts';

export interface Customer {
  readonly name: string;
  readonly priority: number;
  readonly route: readonly Json[] | undefined;
  readonly patience?: Distribution;
  readonly arrival?: Arrival;
  readonly external: ReadonlyMap<string, Arrival>;
  readonly closed?: { readonly population: number; readonly at: string | undefined };
  readonly balking?: string;
  readonly stay?: Duration;
  /** Units of each resource that are held at once. */
  readonly needs: ReadonlyMap<string, number>;
  /** Listed patients of this class. */
  readonly patients: readonly Patient[];
}

export interface Patient {
  readonly id: string;
  readonly at: number;
  readonly priority?: number;
  readonly patience?: number;
  readonly appointment?: number;
  /** Station (or stage; '' for the only one) → durations of the visits, in order. */
  readonly services: ReadonlyMap<string, readonly number[]>;
}

/** Classes of a stochastic case. */
export function customersOf(model: Fields, timeUnit: string): Customer[] {
  return model.each('classes').map((f) => {
    const customer = customerOf(f, timeUnit);
    f.done();
    return customer;
  });
}

function customerOf(f: Fields, timeUnit: string): Customer {
  const name = f.text('name');
  if (f.has('priority_accumulation_rate'))
    throw new NotExpressible('priority that accumulates while waiting');
  const external = new Map<string, Arrival>();
  if (f.has('external_arrivals')) {
    const all = f.fields('external_arrivals');
    for (const station of Object.keys(all.object))
      external.set(station, arrivalOf(all.fields(station), timeUnit));
  }
  const needs = new Map<string, number>();
  if (f.has('needs')) {
    const all = f.fields('needs');
    for (const resource of Object.keys(all.object)) needs.set(resource, all.number(resource));
  }
  const closed = f.has('closed_population')
    ? { closed: { population: f.number('closed_population'), at: f.textOr('initially_at', undefined) } }
    : {};
  return {
    name,
    priority: f.numberOr('priority', 1),
    route: f.has('route') ? f.list('route') : undefined,
    ...(f.has('patience') ? { patience: lawOf(f.any('patience'), `${f.where}.patience`) } : {}),
    ...(f.has('arrival') ? { arrival: arrivalOf(f.fields('arrival'), timeUnit) } : {}),
    external,
    ...closed,
    ...(f.has('balking') ? { balking: balkingOf(f) } : {}),
    ...(f.has('stay') ? { stay: durationOf(f.any('stay'), `${f.where}.stay`) } : {}),
    needs,
    patients: [],
  };
}

function balkingOf(f: Fields): string {
  if (typeof f.any('balking') === 'string') return f.text('balking');
  const balking = f.fields('balking');
  const phrase = balking.text('join_probability');
  balking.done();
  return phrase;
}

/** Listed patients, one class for each way of treating them (route, class, units). */
export function listedCustomers(patients: readonly Fields[], route: readonly Json[] | undefined): Customer[] {
  const groups = new Map<string, { customer: Customer; patients: Patient[] }>();
  for (const f of patients) {
    const own = new Map<string, number[]>();
    const way = wayOf(f, route, own);
    const name = f.has('class') ? String(f.any('class')) : 'patient';
    const units = f.numberOr('units', 1);
    const key = JSON.stringify([name, way ?? null, units]);
    const group: { customer: Customer; patients: Patient[] } = groups.get(key) ?? {
      customer: {
        name,
        priority: 1,
        route: way,
        external: new Map(),
        needs: new Map([['', units]]),
        patients: [],
      },
      patients: [],
    };
    groups.set(key, group);
    const priority = f.firstOf('prio', 'priority');
    group.patients.push({
      id: String(f.any('id')),
      at: f.number('arrival'),
      ...(priority === undefined ? {} : { priority: f.number(priority) }),
      ...(f.has('patience') ? { patience: f.number('patience') } : {}),
      ...(f.has('appointment') ? { appointment: f.number('appointment') } : {}),
      services: own,
    });
    f.done();
  }
  return [...groups.values()].map((g) => ({ ...g.customer, patients: g.patients }));
}

/** Route of a listed patient; fills in the durations of its visits. */
function wayOf(
  f: Fields,
  route: readonly Json[] | undefined,
  own: Map<string, number[]>,
): readonly Json[] | undefined {
  let way = route;
  if (f.has('route')) {
    way = f.list('route').map((stop) => {
      const found = typeof stop === 'string' ? /^(.+?):\s*([\d.]+)$/.exec(stop) : null;
      if (!found) return stop;
      own.set(found[1] ?? '', [...(own.get(found[1] ?? '') ?? []), Number(found[2])]);
      return found[1] ?? '';
    });
  }
  if (f.has('services')) {
    const all = f.fields('services');
    for (const station of Object.keys(all.object)) {
      const value = all.any(station);
      own.set(station, Array.isArray(value) ? all.numbers(station) : [all.number(station)]);
    }
  }
  if (f.has('service')) own.set('', [f.number('service')]);
  if (f.has('first')) {
    const first = f.text('first');
    const at = way?.indexOf(first) ?? -1;
    way = at >= 0 ? way?.slice(at) : [first, ...(way ?? [])];
  }
  return way;
}
