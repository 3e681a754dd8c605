import {
  CLASS_MEASURES,
  DAY_MEASURES,
  HALF_HOURS as MODEL_HALF_HOURS,
  HOURS as MODEL_HOURS,
  POOL_MEASURES,
  STATION_MEASURES,
  STATION_PROFILES,
  STATION_TOTALS,
  WAIT_CAUSES,
} from '@simalur/model';
import { describe, expect, it } from 'vitest';
import * as layout from './layout.ts';

describe('the layout of a row', () => {
  it('numbers the measures as the model lists them', () => {
    expect(Object.keys(layout.CLASS_MEASURE)).toEqual([...CLASS_MEASURES]);
    expect(Object.keys(layout.STATION_MEASURE)).toEqual([...STATION_MEASURES]);
    expect(Object.keys(layout.STATION_TOTAL)).toEqual([...STATION_TOTALS]);
    expect(Object.keys(layout.STATION_PROFILE)).toEqual([...STATION_PROFILES]);
    expect(Object.keys(layout.POOL_MEASURE)).toEqual([...POOL_MEASURES]);
    expect(Object.keys(layout.DAY_MEASURE)).toEqual([...DAY_MEASURES]);
    for (const table of [
      layout.CLASS_MEASURE,
      layout.STATION_MEASURE,
      layout.POOL_MEASURE,
      layout.DAY_MEASURE,
    ]) {
      expect(Object.values(table)).toEqual(Object.values(table).map((_, i) => i));
    }
    expect(layout.HALF_HOURS).toBe(MODEL_HALF_HOURS);
    expect(layout.HOURS).toBe(MODEL_HOURS);
    expect(layout.CAUSE_COUNT).toBe(WAIT_CAUSES.length);
  });

  it('gives every measure a place of its own', () => {
    const l = layout.createLayout(['a', 'b'], ['s', 't', 'u'], ['p']);
    expect(l.stationAt).toBe(CLASS_MEASURES.length * 2);
    expect(l.rowWidth).toBe(l.dayAt + DAY_MEASURES.length);
    expect(l.stationProfileAt).toBe(l.rowWidth);
    expect(l.stationCauseAt).toBe(l.stationProfileAt + STATION_PROFILES.length * 3 * MODEL_HALF_HOURS);
    expect(l.width).toBe(l.stationCauseAt + WAIT_CAUSES.length * 3 * MODEL_HOURS);
  });
});
