/** A copy of a simulation's state: of patients only the slots that have been used; the tables are not part of it. */
import { growPatients, type Patients, resetPatients, type Sim, TAGS } from './state.ts';

type Column = Float64Array | Int32Array | Uint16Array | Uint8Array | Uint32Array;
type Fields = Record<string, unknown>;

/** What is copied; it may be put back into any simulator of the same program. */
export interface State {
  readonly fields: Fields;
  readonly used: number;
  /** Free slots among those used, the next to be handed out last. */
  readonly free: Int32Array;
  readonly patients: Fields;
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value);
}

/** Everything of a simulation that changes. */
export function copyState(s: Sim): State {
  const fields: Fields = {};
  // Also what a simulator has from its prototype (shared.ts).
  for (const name in s) {
    if (name !== 't' && name !== 'audit' && name !== 'p') fields[name] = copy(s[name as keyof Sim]);
  }
  const { p } = s;
  const { used, capacity, freeCount } = p;
  const patients: Fields = {};
  for (const name of columnNames(p)) patients[name] = columnOf(p, name).slice(0, used * widthOf(s, name));
  return { fields, used, free: p.free.slice(capacity - used, freeCount), patients };
}

/** Puts a simulation back into a copied state, which stays as it is. */
export function restoreState(s: Sim, state: State): void {
  restore(s as unknown as Fields, state.fields);
  const { used, free, patients } = state;
  while (s.p.capacity < used) growPatients(s);
  const { p } = s;
  resetPatients(p, p.capacity);
  for (const name of columnNames(p)) columnOf(p, name).set(patients[name] as Column);
  p.used = used;
  p.free.set(free, p.capacity - used);
  p.freeCount = p.capacity - used + free.length;
}

function columnNames(p: Patients): (keyof Patients)[] {
  return (Object.keys(p) as (keyof Patients)[]).filter((name) => name !== 'free' && isColumn(p[name]));
}

function columnOf(p: Patients, name: keyof Patients): Column {
  return p[name] as Column;
}

/** Entries of a column for one patient. */
function widthOf(s: Sim, name: keyof Patients): number {
  switch (name) {
    case 'unit':
      return s.t.maxUnits;
    case 'tags':
      return TAGS;
    case 'occurrence':
      return s.t.activities;
    case 'routeOccurrence':
      return s.routes;
    case 'gate':
      return s.t.gates;
    default:
      return 1;
  }
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // All arrays of the state are typed.
  if (isColumn(value)) return value.slice();
  const copied: Fields = {};
  for (const [name, inner] of Object.entries(value)) copied[name] = copy(inner);
  return copied;
}

function restore(to: Fields, from: Fields): void {
  for (const [name, value] of Object.entries(from)) {
    const old = to[name];
    if (isColumn(value)) {
      if (isColumn(old) && old.length >= value.length) old.set(value);
      else to[name] = value.slice();
    } else if (typeof value === 'object' && value !== null) restore(old as Fields, value as Fields);
    else to[name] = value;
  }
}
