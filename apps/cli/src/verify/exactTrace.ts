/** Days traced by hand: every start, end, outcome, segment and visit, compared exactly. */
import { modelOf } from './caseModel.ts';
import { Fields, isObject, type Json, type JsonObject, quote } from './json.ts';
import { NotReadable } from './problems.ts';
import { exactRow, type Row, unmeasured } from './result.ts';
import { aggregateRows } from './traceAggregates.ts';
import { roomEnd, type Stop, type TracedRun, traceOnce } from './traced.ts';

/** Half a millisecond, in minutes: times are whole milliseconds. */
const TOLERANCE = 1e-5;

/** Outcomes of the bank → of the trace. A patient who is refused at the door has no row at all. */
const OUTCOMES: Readonly<Record<string, string>> = {
  served: 'served',
  reneged: 'reneged',
  lost_full: 'turnedAway',
  balked: 'turnedAway',
  refused_closed: 'nothing',
  sent_home: 'sentHome',
  still_waiting_at_horizon: 'stillWaiting',
  in_service_at_horizon: 'stillInService',
};

export function runTraceCase(one: JsonObject, byId: (id: string) => JsonObject | undefined): Row[] {
  const run = traceOnce(modelOf(one, byId, { kind: 'asIs' }));
  const given = new Map((one['patients'] as JsonObject[]).map((p) => [String(p['id']), p]));
  const expected = one['expected_patients'];
  const rows = Array.isArray(expected)
    ? expected.flatMap((e, i) => patientRows(Fields.of(e, `expected_patients[${i}]`), run, given))
    : [];
  const aggregates = one['expected_aggregates'];
  if (isObject(aggregates)) rows.push(...aggregateRows(aggregates, one, run, given));
  return rows;
}

/** A row for a comparison of things that are no single numbers. */
function sameRow(quantity: string, scope: string, expected: Json, found: Json): Row {
  const isSame = JSON.stringify(expected) === JSON.stringify(found);
  const row = unmeasured(
    quantity,
    scope,
    null,
    isSame ? 'pass' : 'fail',
    `${quote(expected)}; found ${quote(found)}`,
  );
  return isSame ? { ...row, detail: quote(expected) } : row;
}

function patientRows(f: Fields, run: TracedRun, given: ReadonlyMap<string, JsonObject>): Row[] {
  const id = String(f.any('id'));
  const stops = run.patients.get(id);
  if (!stops) throw new NotReadable(`${f.where}.id: "${id}"`);
  const arrival = Number(given.get(id)?.['arrival']);
  const rows: Row[] = [];
  const compare = (name: string, found: number | undefined) => {
    const expected = f.any(name);
    if (typeof expected === 'number') rows.push(exactRow(name, id, expected, found ?? Number.NaN, TOLERANCE));
  };
  const first = stops.find((s) => s.segments.length > 0);
  const last = stops.reduce<Stop | undefined>((x, y) => (x && x.end > y.end ? x : y), undefined);
  const start = first?.segments[0]?.[0];
  const outcome = f.text('outcome');
  const wanted = OUTCOMES[outcome];
  if (wanted === undefined) throw f.bad('outcome');
  const found = last?.outcome ?? 'nothing';
  rows.push(sameRow('outcome', id, outcome, found === wanted ? outcome : found));
  compare('start', start);
  if (f.object['start'] === null) rows.push(sameRow('start', id, null, start ?? null));
  // Whoever is refused leaves when they come; whoever is still there has no end.
  compare('end', stops.length === 0 ? arrival : last?.end);
  compare('wait', start === undefined ? undefined : start - arrival);
  compare('time_waited', last === undefined ? undefined : last.end - last.joined);
  compare('time_waited_by_horizon', last === undefined ? undefined : last.end - last.joined);
  compare(
    'blocked',
    stops.reduce((sum, s) => sum + s.leave - s.end, 0),
  );
  // Beyond the horizon nothing is recorded.
  f.any('would_end');
  if (f.has('server')) {
    const server = f.any('server') ?? null;
    rows.push(
      sameRow(
        'server',
        id,
        server,
        (typeof server === 'string' ? first?.server?.pool : first?.server?.number) ?? null,
      ),
    );
  }
  if (f.has('segments'))
    rows.push(
      ...listRows(
        'segments',
        id,
        f.list('segments'),
        stops.flatMap((s) => s.segments.map((x) => [...x])),
      ),
    );
  if (f.has('visits')) rows.push(...visitRows(f, id, stops));
  if (f.has('room')) {
    const taken = stops.find((s) => s.room !== undefined)?.room;
    rows.push(...listRows('room', id, [f.list('room')], [[taken ?? Number.NaN, roomEnd(run, stops)]]));
  }
  f.done();
  return rows;
}

function visitRows(f: Fields, id: string, stops: readonly Stop[]): Row[] {
  const expected = f.list('visits');
  const withLeave = expected.some((v) => Array.isArray(v) && v.length > 3);
  const found = stops
    .filter((s) => s.segments.length > 0)
    .map((s): Json[] => [s.station, s.segments[0]?.[0] ?? null, s.end, ...(withLeave ? [s.leave] : [])]);
  const byStart = (x: Json, y: Json) =>
    Array.isArray(x) && Array.isArray(y) ? Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) : 0;
  return listRows('visits', id, expected.toSorted(byStart), found.sort(byStart));
}

/** Lists of the same length, item by item: names equal, numbers equal but for rounding. */
export function listRows(
  quantity: string,
  scope: string,
  expected: readonly Json[],
  found: readonly Json[],
): Row[] {
  const close = (a: Json | undefined, b: Json | undefined): boolean => {
    if (Array.isArray(a) && Array.isArray(b))
      return a.length === b.length && a.every((x, i) => close(x, b[i]));
    return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= TOLERANCE : a === b;
  };
  return [
    sameRow(quantity, scope, [...expected], close([...expected], [...found]) ? [...expected] : [...found]),
  ];
}
