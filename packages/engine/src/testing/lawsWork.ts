/** Work that is interrupted is resumed, never done again or forgotten: what is left is what was planned less what was done. */

import { eventTime } from '../heap.ts';
import { PATIENT_BOUND, PATIENT_IN_SERVICE, PATIENT_WAITING, type Sim } from '../kernel/state.ts';
import type { Faults } from './lawsFaults.ts';

/** Services in progress as last seen: by slot, when they started and when they were to end. */
export class WorkInProgress {
  private readonly seen = new Map<number, { started: number; end: number }>();

  look(s: Sim, faults: Faults): void {
    const { p } = s;
    for (let slot = 0; slot < p.capacity; slot++) {
      const state = p.state[slot];
      const started = p.started[slot] as number;
      if (state === PATIENT_IN_SERVICE) {
        this.seen.set(slot, { started, end: eventTime(s.heap, p.event[slot] as number) });
      } else if (state === PATIENT_WAITING || state === PATIENT_BOUND) {
        const before = this.seen.get(slot);
        const remaining = p.remaining[slot] as number;
        if (before?.started === started && remaining >= 0 && p.joined[slot] === s.now) {
          faults.equal(
            remaining,
            before.end - s.now,
            'interrupted work keeps what is left of it',
            () => `slot ${slot}`,
          );
        }
        this.seen.delete(slot);
      } else this.seen.delete(slot);
    }
  }
}
