import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancelEvent, clearHeap, createHeap, isOver, popEvent, pushEvent } from './heap.ts';

interface Entry {
  time: number;
  rank: number;
  seq: number;
  slot: number;
}

describe('the event list', () => {
  it('yields events by time, rank and insertion, also after cancelling any of them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 5 }),
            fc.integer({ min: 0, max: 9 }),
            fc.integer({ min: 0, max: 3 }),
          ),
          {
            maxLength: 200,
          },
        ),
        (operations) => {
          const heap = createHeap(2);
          let model: Entry[] = [];
          let seq = 0;
          const byOrder = (a: Entry, b: Entry) => a.time - b.time || a.rank - b.rank || a.seq - b.seq;
          for (const [time, rank, what] of operations) {
            if (what === 0 && model.length > 0) {
              model.sort(byOrder);
              const first = model.shift() as Entry;
              expect(isOver(heap, first.time, first.rank)).toBe(true);
              expect(isOver(heap, first.time, first.rank + 1)).toBe(false);
              expect(heap.subject[popEvent(heap)]).toBe(first.seq);
            } else if (what === 1 && model.length > 0) {
              const victim = model[time % model.length] as Entry;
              cancelEvent(heap, victim.slot);
              model = model.filter((e) => e !== victim);
            } else {
              const slot = pushEvent(heap, time, rank, 7, seq);
              model.push({ time, rank, seq, slot });
              seq++;
            }
            expect(heap.size).toBe(model.length);
          }
          model.sort(byOrder);
          for (const entry of model) expect(heap.subject[popEvent(heap)]).toBe(entry.seq);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('keeps more than ten simultaneous events in the order of insertion', () => {
    const heap = createHeap(4);
    for (let i = 0; i < 100; i++) pushEvent(heap, 5, 3, 0, i);
    for (let i = 0; i < 100; i++) expect(heap.subject[popEvent(heap)]).toBe(i);
    clearHeap(heap);
    expect(heap.size).toBe(0);
  });
});
