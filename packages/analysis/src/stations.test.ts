import {
  HALF_HOURS,
  type ResultLayout,
  STATION_MEASURES,
  STATION_PROFILES,
  STATION_TOTALS,
} from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { poolSummaries } from './staff.ts';
import { stationSummaries, worstQueues } from './stations.ts';
import { layoutOf, sample } from './testing/samples.ts';

const MINUTE = 60_000;
const layout = layoutOf(['anak', 'dewasa'], ['loket', 'dokter'], ['perawat']);
const measureAt = (l: ResultLayout, m: (typeof STATION_MEASURES)[number], s: number, c: number) =>
  l.stationAt + (STATION_MEASURES.indexOf(m) * l.stations.length + s) * l.classes.length + c;
const profileAt = (l: ResultLayout, p: (typeof STATION_PROFILES)[number], s: number, h: number) =>
  l.stationProfileAt + (STATION_PROFILES.indexOf(p) * l.stations.length + s) * HALF_HOURS + h;

const days = sample(layout, 2, (w) => {
  for (const r of [0, 1]) {
    w.at(r, measureAt(layout, 'visits', 0, 0), 4);
    w.at(r, measureAt(layout, 'wait', 0, 0), 4 * (r + 1) * MINUTE);
    w.at(r, measureAt(layout, 'visits', 1, 0), 1);
    w.at(r, measureAt(layout, 'wait', 1, 0), 30 * MINUTE);
    w.at(r, measureAt(layout, 'visits', 1, 1), 3);
    w.at(r, measureAt(layout, 'wait', 1, 1), 60 * MINUTE);
    w.at(r, layout.stationTotalAt + STATION_TOTALS.indexOf('maxQueue') * 2 + 1, 3 + r);
    // Two patients wait the whole half hour from 08:00.
    w.at(r, profileAt(layout, 'queueTicks', 1, 16), 2 * 30 * MINUTE);
    w.at(r, profileAt(layout, 'joined', 1, 16), 2);
    w.at(r, profileAt(layout, 'joinedWait', 1, 16), 50 * MINUTE);
    w.pool(r, 'busy', 0, (r === 0 ? 240 : 120) * MINUTE);
    w.pool(r, 'scheduled', 0, 300 * MINUTE);
  }
});

describe('stations', () => {
  const [loket, dokter] = stationSummaries(days);

  it('wait per visit, over all and by class', () => {
    expect(loket?.wait.mean).toBe(1.5);
    expect(dokter?.wait.mean).toBe(22.5);
    expect(dokter?.classes.map((c) => c.wait.mean)).toEqual([30, 20]);
    expect(loket?.classes[1]?.wait.mean).toBeNull();
  });

  it('tell the longest queue, its mean and its most', () => {
    expect(dokter?.maxQueue.mean).toBe(3.5);
    expect(dokter?.longestQueue).toBe(4);
  });

  it('tell the queue over the day', () => {
    expect(dokter?.queueByHalfHour).toHaveLength(48);
    expect(dokter?.queueByHalfHour[16]).toBe(2);
    expect(dokter?.waitByHalfHour[16]).toBe(25);
    expect(dokter?.waitByHalfHour[17]).toBeNull();
  });

  it('share the queue over the days of a longer replication', () => {
    expect(stationSummaries(days, 5)[1]?.queueByHalfHour[16]).toBe(0.4);
  });

  it('rank by the waiting minutes of all patients', () => {
    const queues = worstQueues(stationSummaries(days));
    expect(queues.map((q) => q.station)).toEqual(['dokter', 'loket']);
    expect(queues[0]?.waitingMinutes).toBe(90);
    expect(queues[0]?.waitingShare).toBeCloseTo(180 / 192, 12);
  });

  it('name no worst queue where nobody waits', () => {
    expect(worstQueues(stationSummaries(sample(layout, 3, () => {})))).toEqual([]);
  });
});

describe('pools', () => {
  it('are as busy as their minutes on the roster say', () => {
    const [perawat] = poolSummaries(days);
    expect(perawat?.utilisation.mean).toBe(0.6);
    expect(perawat?.scheduledMinutes).toBe(300);
    expect(perawat?.busyMinutes).toBe(180);
  });
});
