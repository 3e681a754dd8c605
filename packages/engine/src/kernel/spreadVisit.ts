/** A finished visit for the spread of the day, for the bands of waiting and for who was still inside at closing. */
import { CLASS_MEASURE as C, DAY_MEASURE as D } from '../layout.ts';
import { addToSpread } from './spread.ts';
import type { Sim } from './state.ts';
import { DAY, MINUTE } from './time.ts';

export function noteVisit(s: Sim, visit: number): void {
  const { p, t } = s;
  const { dayAt } = t.layout;
  const arrived = p.arrived[visit] as number;
  const registration = p.registration[visit] as number;
  const contact = p.contact[visit] as number;
  const isRegistered = registration >= 0;
  // As for the waiting time itself: who is seen before the counter has not waited for the contact.
  const wait = isRegistered && contact >= 0 ? Math.max(0, contact - registration) : -1;
  addToSpread(
    s.spread,
    s.now - arrived,
    isRegistered ? registration - arrived : -1,
    wait,
    p.wait[visit] as number,
    p.baseLevel[visit] === 0,
  );
  if (wait >= 0) countBand(s, visit, wait);
  const closing = Math.floor(arrived / DAY) * DAY + t.closes;
  if (arrived < closing && s.now > closing) {
    s.row[dayAt + D.insideAtClosing] = (s.row[dayAt + D.insideAtClosing] as number) + 1;
  }
}

function countBand(s: Sim, visit: number, wait: number): void {
  if (wait <= 30 * MINUTE) count(s, visit, C.contactWithin30);
  if (wait > 60 * MINUTE) count(s, visit, C.contactOver60);
  if (wait > 90 * MINUTE) count(s, visit, C.contactOver90);
}

function count(s: Sim, visit: number, measure: number): void {
  const at = s.t.layout.classAt + measure * s.t.classes + (s.p.class[visit] as number);
  s.row[at] = (s.row[at] as number) + 1;
}
