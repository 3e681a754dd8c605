import { createLayout } from '@simalur/engine';
import { CLASS_MEASURES, type ClassMeasure } from '@simalur/model';
import { expect, test } from 'vitest';
import { groupStays, losingGroups } from './groups.ts';
import { sampleOf } from './sample.ts';
import { visitMinutes } from './visitMinutes.ts';

const layout = createLayout(['anak', 'lansia'], ['loket'], ['petugas']);
const DAYS = 60;
const MINUTE = 60_000;

/** Ten patients of each class a day; minutes per patient of a class on a day. */
function sample(minutes: (index: number, day: number) => Partial<Record<ClassMeasure, number>>) {
  const rows = new Float64Array(DAYS * layout.rowWidth);
  for (let day = 0; day < DAYS; day++) {
    layout.classes.forEach((_, index) => {
      const at = (measure: ClassMeasure) =>
        day * layout.rowWidth + layout.classAt + CLASS_MEASURES.indexOf(measure) * 2 + index;
      rows[at('finished')] = 10;
      for (const [measure, value] of Object.entries(minutes(index, day))) {
        rows[at(measure as ClassMeasure)] = value * 10 * MINUTE;
      }
    });
  }
  return sampleOf(layout, rows);
}

const wobble = (day: number) => ((day * 7) % 11) - 5;

test('a class that pays is found although the average wins', () => {
  const before = sample((_, day) => ({ stay: 90 + wobble(day) }));
  const after = sample((index, day) => ({ stay: (index === 0 ? 50 : 105) + wobble(day) }));
  const [, groups = []] = groupStays([before, after], 5);
  expect(groups.map(({ difference }) => difference?.verdict)).toEqual(['better', 'worse']);
  expect(losingGroups(groups)).toEqual(['lansia']);
  expect(losingGroups(groupStays([before, before], 5)[0] ?? [])).toEqual([]);
});

test('the parts of a visit sum to its length', () => {
  const parts = visitMinutes(
    sample(() => ({ stay: 80, queueWait: 50, serviceTime: 20, valueAdding: 12, delayTime: 6 })),
  );
  expect(parts).toEqual({ stay: 80, wait: 50, valueAdding: 12, otherService: 8, delay: 6, rest: 4 });
  expect(visitMinutes(sampleOf(layout, new Float64Array(layout.rowWidth)))).toBeNull();
});
