import { type Project, ProjectSchema } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawnDirection, drawnOnce, readUptake } from './drawing.ts';
import { headCount, staffPools } from './staff.ts';

const asumsi = { tag: 'assumption' };
const activity = (id: string, tag: string) => ({
  id,
  name: id,
  tag,
  duration: { family: 'deterministic', value: 1 },
  source: asumsi,
});
const station = (id: string, steps: object[]) => ({ kind: 'station', id, name: id, steps });
const first = [{ kind: 'firstContact' }];

/** A project of one scenario with these stations. */
function project(records: 'shared' | 'separate', stations: object[], levers: object[] = []): Project {
  return ProjectSchema.parse({
    format: 'simalur-project',
    schemaVersion: 1,
    name: 'klinik',
    clinic: {
      name: 'klinik',
      calendar: { doorsOpen: 0, opens: 0, closes: 100 },
      roster: {
        pools: [
          { id: 'perawat', name: 'Perawat', units: [{ id: 'p1' }, { id: 'p2' }], source: asumsi },
          { id: 'ruang', name: 'Ruang', kind: 'room', units: [{ id: 'r1' }], source: asumsi },
        ],
      },
    },
    activities: [
      activity('tanya', 'anamnesis'),
      activity('tulis', 'recording'),
      activity('saring', 'screening'),
    ],
    demand: {
      classes: [{ id: 'a', name: 'a' }],
      streams: [{ kind: 'renewal', id: 's', class: 'a', gap: { family: 'deterministic', value: 1 } }],
    },
    scenarios: [{ id: 's', name: 's', records, flow: { nodes: stations, edges: [] }, levers }],
  });
}
const drawn = (p: Project) => drawnOnce(p, p.scenarios[0]!);

describe('what is drawn to be done once', () => {
  const once = { activity: 'tanya', when: first };

  it('needs first contact at every station and a shared record', () => {
    expect(drawn(project('shared', [station('x', [once]), station('y', [once])]))).toEqual(['anamnesis']);
    expect(drawn(project('separate', [station('x', [once]), station('y', [once])]))).toEqual([]);
    expect(drawn(project('shared', [station('x', [once]), station('y', [{ activity: 'tanya' }])]))).toEqual(
      [],
    );
  });

  it('may be one station alone with a record of its own', () => {
    expect(drawn(project('separate', [station('x', [once])]))).toEqual(['anamnesis']);
  });

  it('is not what is never done', () => {
    expect(drawn(project('shared', [station('x', [{ activity: 'saring' }])]))).toEqual([]);
  });
});

describe('the uptake of skrining', () => {
  const offer = (uptake: number, more: object = {}) => ({
    activity: 'saring',
    offer: { uptake, source: asumsi, ...more },
  });
  const uptake = (stations: object[]) => readUptake(project('shared', stations).scenarios[0]!);

  it('is one share, a range, or nothing', () => {
    expect(uptake([station('x', [offer(0.7)]), station('y', [offer(0.7)])])).toEqual({
      share: 0.7,
      range: { low: 0.7, high: 0.7 },
      policies: ['full'],
    });
    expect(uptake([station('x', [offer(0.1)]), station('y', [offer(0.7, { policy: 'scheduled' })])])).toEqual(
      {
        share: null,
        range: { low: 0.1, high: 0.7 },
        policies: ['full', 'scheduled'],
      },
    );
    expect(uptake([station('x', [{ activity: 'tanya' }])])).toEqual({
      share: null,
      range: null,
      policies: [],
    });
  });
});

describe('the head-count', () => {
  const lever = (pool: string, enabled: boolean) => ({
    kind: 'addUnits',
    id: `${pool}${enabled}`,
    name: 'x',
    pool,
    units: [{ id: `${pool}-new` }],
    source: asumsi,
    enabled,
  });

  it('counts people, with what enabled levers add, and no rooms', () => {
    const p = project(
      'shared',
      [station('x', [{ activity: 'tanya' }])],
      [lever('perawat', true), lever('ruang', true), lever('perawat', false)],
    );
    expect(staffPools(p)).toEqual(['perawat']);
    expect(headCount(p, p.scenarios[0]!)).toBe(3);
  });
});

describe('which way the drawing decides', () => {
  const drawn = (once: Drawn['once'], share: number, policy: 'full' | 'adaptive' = 'full'): Drawn => ({
    once,
    shared: false,
    uptake: { share, range: { low: share, high: share }, policies: [policy] },
  });

  it('less duplication where more is drawn once; nothing where it is mixed', () => {
    const some = drawn(['registration'], 0.1);
    expect(drawnDirection('duplication', some, drawn(['registration', 'anamnesis'], 0.1))).toBe('better');
    expect(drawnDirection('duplication', some, drawn([], 0.1))).toBe('worse');
    expect(drawnDirection('duplication', some, drawn(['anamnesis'], 0.1))).toBeNull();
    expect(drawnDirection('duplication', some, some)).toBeNull();
    expect(drawnDirection('duplication', some, { ...some, shared: true })).toBe('better');
    for (const part of ['repeatedAnamnesis', 'repeatedRecording']) {
      expect(drawnDirection(part, some, drawn([], 0.1))).toBe('worse');
    }
  });

  it('coverage where another share is offered, unless the offer looks at the queue', () => {
    expect(drawnDirection('screeningCoverage', drawn([], 0.1), drawn([], 0.7))).toBe('better');
    expect(drawnDirection('screeningCoverage', drawn([], 0.7), drawn([], 0.1))).toBe('worse');
    expect(drawnDirection('screeningCoverage', drawn([], 0.1), drawn([], 0.1))).toBeNull();
    expect(drawnDirection('screeningCoverage', drawn([], 0.1), drawn([], 0.7, 'adaptive'))).toBeNull();
  });

  it('never a time', () => {
    expect(drawnDirection('stay', drawn([], 0.1), drawn(['anamnesis'], 0.7))).toBeNull();
  });
});
