/** A stochastic case as a model: which of the dialects it is written in, and its variants. */

import { addStream } from './arrivalOf.ts';
import { Builder } from './builder.ts';
import { customersOf, listedCustomers } from './customers.ts';
import { Fields, isObject, type Json, type JsonObject } from './json.ts';
import type { Model } from './model.ts';
import { buildNetwork, courseOf } from './networkOf.ts';
import { disciplineList } from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { buildSharedStaff } from './sharedStaff.ts';

/** Sessions that a day can hold. */
const SESSIONS = 100;

/** Another system that a case asks about, beside the one it describes. */
export type Variant =
  | { readonly kind: 'asIs' }
  | { readonly kind: 'discipline'; readonly name: string }
  /** Patients are sent by a fair coin instead of in turn. */
  | { readonly kind: 'randomSplit' };

/** The model of a case; `byId` finds the case that it refers to. */
export function modelOf(
  one: JsonObject,
  byId: (id: string) => JsonObject | undefined,
  variant: Variant,
): Model {
  const { model, cycle } = resolve(one, byId);
  const own = applyVariant(model, variant);
  const patients = Array.isArray(one['patients']) ? one['patients'] : undefined;
  const f = new Fields(own, 'model');
  f.any('time_unit');
  const slots = sessionsOf(own);
  if (slots) return sessionModel(f, slots);
  if (!patients && !f.has('classes') && f.has('arrival') && !f.has('stations')) return arrivalsOnly(own);
  const timeUnit = f.textOr('time_unit', 'minute');
  const customers = patients
    ? listedCustomers(
        patients.map((p, i) => Fields.of(p, `patients[${i}]`)),
        f.has('route') ? f.list('route') : undefined,
      )
    : customersOf(f, timeUnit);
  const course = courseOf(f, cycle);
  if (f.has('resources')) return buildSharedStaff(f, customers, course);
  return buildNetwork(f, customers, course);
}

/** Follows `same_model_as`, and reads how it repeats. */
function resolve(
  one: JsonObject,
  byId: (id: string) => JsonObject | undefined,
): { model: JsonObject; cycle: number | undefined } {
  const { model } = one;
  if (!isObject(model)) throw new NotReadable('model: nothing');
  const reference = model['same_model_as'] ?? model['same_as'];
  const { same_model_as: _, same_as: __, repeat, ...rest } = model;
  let base: JsonObject = rest;
  if (typeof reference === 'string') {
    const other = byId(reference);
    if (!other || !isObject(other['model'])) throw new NotReadable(`same_model_as: "${reference}"`);
    base = { ...other['model'], ...rest };
  }
  if (repeat === undefined) return { model: base, cycle: undefined };
  if (typeof repeat !== 'string' || !/^daily cycle repeats indefinitely\b/i.test(repeat))
    throw new NotReadable(`model.repeat: ${JSON.stringify(repeat)}`);
  const cycle = Number(base['horizon'] ?? 1440);
  return { model: base, cycle };
}

function applyVariant(model: JsonObject, variant: Variant): JsonObject {
  if (variant.kind === 'asIs') return model;
  if (variant.kind === 'randomSplit')
    return JSON.parse(JSON.stringify(model).replaceAll('"round_robin":', '"random_split":')) as JsonObject;
  const stations = Array.isArray(model['stations']) ? model['stations'] : [];
  const named = stations.map((s): Json => (isObject(s) ? { ...s, discipline: variant.name } : s));
  return { ...model, stations: named };
}

/** Disciplines that a case is to be run with, one after another. */
export function disciplinesOf(one: JsonObject): string[] | undefined {
  const { model } = one;
  if (!isObject(model) || !Array.isArray(model['stations'])) return undefined;
  for (const s of model['stations']) {
    if (!isObject(s) || typeof s['discipline'] !== 'string') continue;
    const list = disciplineList(s['discipline']);
    if (list) return list;
  }
  return undefined;
}

/** Only arrivals: they pass a place that takes no time. */
function arrivalsOnly(model: JsonObject): Model {
  const { arrival, ...rest } = model;
  return modelOf(
    {
      model: {
        ...rest,
        classes: [{ name: 'P', arrival: arrival as Json, route: ['door'] }],
        stations: [{ name: 'door', servers: 'infinite', service: 0 }],
        initial_state: 'empty',
      },
    },
    () => undefined,
    { kind: 'asIs' },
  );
}

/** The one station that serves at fixed times only. */
function sessionsOf(model: JsonObject): Fields | undefined {
  const stations = model['stations'];
  const [only] = Array.isArray(stations) ? stations : [];
  if (!isObject(only) || typeof only['service'] !== 'string') return undefined;
  if (!/^instantaneous at slot times$/i.test(only['service']))
    throw new NotReadable(`stations[0].service: "${only['service']}"`);
  return new Fields(only, 'stations[0]');
}

/** A group of at most so many at each of the times; a day of the project holds a hundred of them. */
function sessionModel(f: Fields, station: Fields): Model {
  station.any('service');
  const times = station.text('slot_times');
  const given = times.split(',').map(Number).filter(Number.isFinite);
  const period = (given[1] ?? Number.NaN) - (given[0] ?? Number.NaN);
  if (!/(\.\.\.|…)\s*$/.test(times) || !(period > 0)) throw station.bad('slot_times');
  if (!/^lost$/i.test(station.textOr('unused_slots', 'lost'))) throw station.bad('unused_slots');
  if (!/^(FIFO|FCFS)$/i.test(station.textOr('discipline', 'FIFO'))) throw station.bad('discipline');
  const places = station.number('slots_per_time');
  const name = station.text('name');
  station.done();
  const cycle = SESSIONS * period;
  const b = new Builder(1440 / cycle);
  const [customer, ...others] = customersOf(f, 'minute');
  f.list('stations');
  f.done();
  if (others.length > 0 || customer?.arrival?.kind !== 'renewal')
    throw new NotExpressible('sessions for several classes');
  const id = b.patientClass(customer.name, customer.patience ? { patience: customer.patience } : {});
  const pool = b.pool(name, [{}]);
  const [activity] = b.activity(name, { shift: 0, law: { family: 'deterministic', value: 0 } });
  const at = Array.from({ length: SESSIONS }, (_, i) => b.minutes(i * period));
  const node = b.station(name, {
    steps: [{ activity, staff: [{ anyOf: [pool] }] }],
    queue: { discipline: 'fifo' },
    batch: { min: 1, max: places, at },
  });
  b.edge(node, b.exit());
  b.door(addStream(b, customer.arrival, [{ class: id, share: 1 }]), node);
  return b.build({
    rate: customer.arrival.rate,
    closedLoop: false,
    run: { kind: 'periodic', cycle },
    facts: { order: [name], session: { period, places } },
  });
}
