/** Small deterministic models from the tests of other engines: put into the dialect of the traced days, then compared. */
import { modelOf } from './caseModel.ts';
import { listRows } from './exactTrace.ts';
import { Fields, isObject, type Json, type JsonObject, quote } from './json.ts';
import { timesOf } from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { exactRow, type Row } from './result.ts';
import { type Stop, traceOnce } from './traced.ts';

const TOLERANCE = 1e-5;

interface Followed {
  readonly id: string;
  readonly arrival: number;
  readonly stops: readonly Stop[];
}

export function runThirdPartyCase(one: JsonObject): Row[] {
  const f = Fields.of(one['model'], 'model');
  const horizon = f.numberOr('horizon', undefined);
  const patients = patientsOf(f, horizon);
  const station = stationOf(f, patients);
  f.done();
  const expected = one['expected'];
  if (!isObject(expected)) throw new NotReadable('expected: nothing');
  const capped = Object.keys(expected).some((name) => /^(un)?capped_/.test(name));
  const follow = (isCapped: boolean): Followed[] => {
    const own = isCapped ? { ...station, capped: true } : station;
    const run = traceOnce(
      modelOf({ model: { stations: [own] }, patients }, () => undefined, { kind: 'asIs' }),
    );
    return patients.map((p) => ({
      id: String(p['id']),
      arrival: Number(p['arrival']),
      stops: run.patients.get(String(p['id'])) ?? [],
    }));
  };
  const plain = follow(false);
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = capped && /^capped_/.test(name) ? follow(true) : plain;
    return rowsOf(name.replace(/^(un)?capped_/, ''), name, value, found, horizon);
  });
}

/** Patients in order of arrival, numbered from 1. */
function patientsOf(f: Fields, horizon: number | undefined): JsonObject[] {
  if (f.has('patients')) return f.list('patients').map((p) => (isObject(p) ? p : {}));
  if (f.has('upgrade'))
    throw new NotExpressible(
      'a patient who moves up to the end of the more urgent line (the engine: among it by the time of joining)',
    );
  const arrivals = f.any('arrivals');
  if (isObject(arrivals)) throw new NotReadable(`model.arrivals: ${quote(arrivals)}`);
  const times =
    typeof arrivals === 'string' ? timesOf(arrivals, horizon, 'model.arrivals') : f.numbers('arrivals');
  const name = f.firstOf('service', 'service_duration') ?? 'service';
  const service = f.any(name);
  const services = Array.isArray(service) ? f.numbers(name) : times.map(() => f.number(name));
  const patience = f.has('patience') ? { patience: f.number('patience') } : {};
  return times.map((arrival, i) => ({
    id: String(i + 1),
    arrival,
    service: services[i] ?? null,
    ...patience,
  }));
}

function stationOf(f: Fields, patients: readonly JsonObject[]): JsonObject {
  const station: JsonObject = { name: 'A', servers: f.any('servers') ?? 1 };
  const interruption = f.textOr('interruption', 'resume');
  const isByPriority = patients.some((p) => p['priority'] !== undefined || p['prio'] !== undefined);
  if (!/^(resume|restart|resample)$/.test(interruption)) throw f.bad('interruption');
  if (interruption !== 'resume')
    throw new NotExpressible('an interrupted service that starts anew (the engine resumes it)');
  if (f.has('discipline')) station['discipline'] = f.text('discipline');
  else if (isByPriority) station['discipline'] = 'priority-preemptive-resume';
  if (Array.isArray(station['servers'])) {
    station['servers'] = { schedule: station['servers'] };
    station['shift_end_policy'] = 'interrupt latest started, resume later';
  }
  if (f.has('baulk')) station['balking'] = f.text('baulk');
  for (const name of ['slots', 'slot_sizes']) if (f.has(name)) station[name] = f.list(name);
  return station;
}

const startOf = (p: Followed) => p.stops[0]?.segments[0]?.[0];
const endOf = (p: Followed) => p.stops.at(-1)?.end;
const outcomeOf = (p: Followed) => p.stops.at(-1)?.outcome;

/** Patients who were served, in the order in which they left, up to a time. */
function inOrder(found: readonly Followed[], until: number): Followed[] {
  return found
    .filter((p) => outcomeOf(p) === 'served' && (endOf(p) ?? Number.POSITIVE_INFINITY) <= until)
    .toSorted((x, y) => (endOf(x) ?? 0) - (endOf(y) ?? 0));
}

function rowsOf(
  kind: string,
  name: string,
  value: Json,
  found: readonly Followed[],
  horizon: number | undefined,
): Row[] {
  const only = found[0] as Followed;
  if (typeof value === 'number') return [exactRow(name, '', value, numberOf(kind, only), TOLERANCE)];
  if (Array.isArray(value)) return listOf(kind, name, value, found, horizon);
  if (!isObject(value)) throw new NotReadable(`expected.${name}: ${quote(value)}`);
  const id = /^patient_(.+)$/.exec(name)?.[1] ?? name;
  const patient = found.find((p) => p.id === id);
  if (!patient) throw new NotReadable(`expected.${name}`);
  return Object.entries(value).flatMap(([what, v]) =>
    Array.isArray(v)
      ? listRows(
          what,
          name,
          v,
          what === 'segments' ? (patient.stops.flatMap((s) => s.segments.map((x) => [...x])) as Json[]) : [],
        )
      : [exactRow(what, name, Number(v), numberOf(what, patient), TOLERANCE)],
  );
}

function numberOf(what: string, p: Followed): number {
  const last = p.stops.at(-1)?.segments.at(-1);
  switch (what) {
    case 'start':
      return startOf(p) ?? Number.NaN;
    case 'end':
    case 'service_end':
    case 'left':
      return endOf(p) ?? Number.NaN;
    case 'final_segment_start':
      return last?.[0] ?? Number.NaN;
    case 'final_segment_length':
      return (last?.[1] ?? Number.NaN) - (last?.[0] ?? 0);
    case 'arrival':
      return p.arrival;
    default:
      throw new NotReadable(`expected "${what}"`);
  }
}

function listOf(
  kind: string,
  name: string,
  value: readonly Json[],
  found: readonly Followed[],
  horizon: number | undefined,
): Row[] {
  const numbers = value.filter((v) => typeof v === 'number');
  switch (kind) {
    case 'starts':
      return listRows(
        name,
        '',
        value,
        found.map((p) => startOf(p) ?? null),
      );
    case 'ends':
      return listRows(
        name,
        '',
        value,
        inOrder(found, Math.max(horizon ?? 0, ...numbers)).map((p) => endOf(p) ?? null),
      );
    case 'served_patient_ids':
      return listRows(
        name,
        '',
        value,
        inOrder(found, horizon ?? Number.POSITIVE_INFINITY).map((p) => Number(p.id)),
      );
    case 'baulk_times':
      return listRows(
        name,
        '',
        value,
        found.filter((p) => outcomeOf(p) === 'turnedAway').map((p) => p.arrival),
      );
    default:
  }
  if (kind === 'reneged' || kind === 'served') {
    const own = found.filter((p) => outcomeOf(p) === kind);
    const last = Math.max(
      horizon ?? 0,
      ...value.map((v) => (isObject(v) ? Number(v['end'] ?? v['left']) : 0)),
    );
    const until = own.filter((p) => (endOf(p) ?? 0) <= last);
    const counts = [exactRow(`number ${kind}`, '', value.length, until.length, 0)];
    return value.reduce<Row[]>((rows, v) => {
      if (!isObject(v)) throw new NotReadable(`expected.${name}: ${quote(v)}`);
      const patient = until.find((p) => p.id === String(v['patient']));
      for (const [what, x] of Object.entries(v)) {
        if (what === 'patient') continue;
        const at = patient ? numberOf(what, patient) : Number.NaN;
        rows.push(exactRow(what, `${name} ${String(v['patient'])}`, Number(x), at, TOLERANCE));
      }
      return rows;
    }, counts);
  }
  throw new NotReadable(`expected.${name}: ${quote([...value])}`);
}
