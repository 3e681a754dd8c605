import { checkProject, ProjectSchema } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import { buildPreset } from './presets.ts';
import { movedProject, variationsOf } from './variations.ts';

describe.each(['perkotaan', 'perdesaan', 'terpencil'])('%s', (id) => {
  const project = buildPreset(id);
  const variations = variationsOf(project);
  const before = JSON.stringify(project);

  test('every activity that takes time is moved, and every profession', () => {
    const ids = variations.map((v) => v.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id: activity } of project.activities) {
      if (activity !== 'surat-rujukan') expect(ids).toContain(`activity/${activity}`);
    }
    for (const pool of project.clinic.roster.pools) expect(ids).toContain(`heads/${pool.id}`);
    expect(ids).toEqual(
      expect.arrayContaining(['volume', 'lateness', 'uptake', 'need/screening', 'need/lab']),
    );
  });

  test('each end is a valid project that differs, and leaves the original alone', () => {
    for (const { id: variation, low, high } of variations) {
      expect(low ?? high, variation).toBeDefined();
      for (const end of [low, high]) {
        if (!end) continue;
        const moved = movedProject(project, end);
        expect(JSON.stringify(moved), variation).not.toBe(before);
        expect(() => ProjectSchema.parse(moved)).not.toThrow();
        expect(
          checkProject(moved).filter((f) => f.severity === 'error'),
          variation,
        ).toEqual([]);
      }
    }
    expect(JSON.stringify(project)).toBe(before);
  });
});

test('a doubled time has twice the mean, the spread and the bounds', () => {
  const project = buildPreset('perdesaan');
  const anc = variationsOf(project).find((v) => v.id === 'activity/anc');
  const moved = movedProject(project, anc!.high!);
  expect(moved.activities.find((a) => a.id === 'anc')?.duration).toEqual({
    family: 'lognormal',
    mean: 32,
    sd: 11.56,
    truncate: { min: 9.6, max: 128 },
  });
  expect(anc?.high?.value).toEqual({ id: '32 mnt', en: '32 min' });
});

test('a larger share of one life stage leaves a whole', () => {
  const project = buildPreset('perdesaan');
  const elderly = variationsOf(project).find((v) => v.id === 'mix/lansia');
  const [stream] = movedProject(project, elderly!.high!).demand.streams;
  const shares = stream?.kind === 'walkIn' ? stream.mix.map(({ share }) => share) : [];
  expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(shares.at(-1)).toBeCloseTo(0.46, 9);
});
