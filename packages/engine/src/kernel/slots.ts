/** New patient slots: a visit, or a part of one. */
import { NODE_STATION } from '../tables.ts';
import { PATIENT_GONE, type Sim, takePatient } from './state.ts';

/** A slot of its own with nothing held and nothing planned. */
export function openSlot(s: Sim): number {
  const i = takePatient(s);
  const { p } = s;
  p.state[i] = PATIENT_GONE;
  p.owner[i] = i;
  p.parent[i] = -1;
  p.outstanding[i] = 0;
  p.event[i] = -1;
  p.renege[i] = -1;
  p.promotion[i] = -1;
  p.remaining[i] = -1;
  p.unitCount[i] = 0;
  p.boundUnit[i] = -1;
  p.room[i] = -1;
  p.roomUntil[i] = -1;
  p.at[i] = -1;
  p.fresh[i] = 0;
  p.wrong[i] = -1;
  p.target[i] = -1;
  p.member[i] = -1;
  return i;
}

/** Station at which a slot is, −1: at a delay or between nodes. */
export function stationAt(s: Sim, slot: number): number {
  const node = s.p.at[slot] as number;
  return node >= 0 && s.t.nodeKind[node] === NODE_STATION ? (s.t.nodeStation[node] as number) : -1;
}
