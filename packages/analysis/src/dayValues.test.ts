import { kpi } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { dayDots, dayValues, finishMinutes } from './dayValues.ts';
import { layoutOf, sample } from './testing/samples.ts';

const MINUTE = 60_000;
const layout = layoutOf(['a']);

describe('single days', () => {
  it('are means of their own patients; a day without patients is no day of wait zero', () => {
    const days = sample(layout, 3, (w) => {
      w.class(0, 'stay', 0, 100 * MINUTE);
      w.class(0, 'finished', 0, 4);
      w.class(2, 'stay', 0, 60 * MINUTE);
      w.class(2, 'finished', 0, 1);
      w.day(0, 'lastExit', 700 * MINUTE);
      w.day(2, 'lastExit', 800 * MINUTE);
    });
    expect([...dayValues(kpi('stay'), days)]).toEqual([25, 60]);
    expect([...finishMinutes(days)]).toEqual([700, 800]);
  });
});

describe('dots for days', () => {
  it('stand each for the same share of the days', () => {
    const days = Float64Array.from({ length: 200 }, (_, i) => 200 - i);
    const plot = dayDots(days, 181);
    expect(plot.dots).toHaveLength(20);
    expect(plot.dots[0]).toBe(5);
    expect(plot.dots[19]).toBe(195);
    expect(plot).toMatchObject({ days: 200, within: 181, dotsWithin: 18 });
  });

  it('are the days themselves where there are few', () => {
    expect(dayDots(Float64Array.of(3, 1, 2), 2)).toEqual({
      days: 3,
      dots: [1, 2, 3],
      within: 2,
      dotsWithin: 2,
    });
    expect(dayDots(new Float64Array(0), 2)).toEqual({ days: 0, dots: [], within: 0, dotsWithin: 0 });
  });
});
