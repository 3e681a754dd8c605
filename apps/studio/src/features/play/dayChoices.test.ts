import { sampleOf } from '@simalur/analysis';
import { CLASS_MEASURES, type ResultLayout } from '@simalur/model';
import { expect, it } from 'vitest';
import { dayChoices } from './dayChoices.ts';

const WIDTH = CLASS_MEASURES.length;
const layout: ResultLayout = {
  width: WIDTH,
  rowWidth: WIDTH,
  classes: ['dewasa'],
  stations: [],
  pools: [],
  classAt: 0,
  stationAt: WIDTH,
  stationTotalAt: WIDTH,
  stationProfileAt: WIDTH,
  stationCauseAt: WIDTH,
  poolAt: WIDTH,
  dayAt: WIDTH,
};

/** One day per mean stay in minutes; null is a day without finished visits. */
function sample(means: readonly (number | null)[]) {
  const rows = new Float64Array(means.length * layout.rowWidth);
  means.forEach((mean, day) => {
    const at = day * layout.rowWidth + layout.classAt;
    rows[at + CLASS_MEASURES.indexOf('finished')] = mean === null ? 0 : 2;
    rows[at + CLASS_MEASURES.indexOf('stay')] = mean === null ? 0 : 2 * mean * 60_000;
  });
  return sampleOf(layout, rows);
}

it('a typical day is the middle one, a bad day is longer than nine in ten', () => {
  expect(dayChoices(sample([90, 10, 50, null, 20, 70, 30, 100, 60, 40, 80]))).toEqual({ typical: 2, bad: 0 });
});

it('there is none without finished visits', () => {
  expect(dayChoices(sample([null, null]))).toEqual({ typical: undefined, bad: undefined });
});
