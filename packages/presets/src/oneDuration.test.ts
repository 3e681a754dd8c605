import { expect, test } from 'vitest';
import { activitiesWithTwoDurations } from './oneDuration.ts';
import { buildPreset, PRESETS } from './presets.ts';

test.each(PRESETS)('$id: each activity has one duration in all scenarios', (preset) => {
  expect(activitiesWithTwoDurations(preset.build())).toEqual([]);
});

test('a lever that is on gives its activity a second duration', () => {
  const project = buildPreset('perdesaan');
  for (const lever of project.scenarios[1]!.levers) if (lever.id === 'cepat-gigi') lever.enabled = true;
  expect(activitiesWithTwoDurations(project)).toEqual(['gigi']);
});

test('the same work under another id is found by its name', () => {
  const project = buildPreset('perdesaan');
  const anc = project.activities.find((a) => a.id === 'anc')!;
  project.activities.push({ ...anc, id: 'anc-ilp', duration: { family: 'deterministic', value: 12 } });
  expect(activitiesWithTwoDurations(project)).toEqual(['anc-ilp']);
});

test('an activity that is listed twice is found', () => {
  const project = buildPreset('perdesaan');
  const lab = project.activities.find((a) => a.id === 'lab')!;
  project.activities.push({ ...lab, duration: { family: 'deterministic', value: 4 } });
  expect(activitiesWithTwoDurations(project)).toEqual(['lab']);
});

/** Poli figures of the source: total mean and sd of the parts that make them up. */
const WHOLES = [
  { whole: 'nurse', parts: ['anamnesis', 'ttv', 'pencatatan'], mean: 4, sd: 1.6 },
  { whole: 'doctor', parts: ['anamnesis', 'konsultasi'], mean: 6.5, sd: 3.2 },
  { whole: 'ANC', parts: ['anamnesis', 'ttv', 'pencatatan', 'anc'], mean: 20, sd: 6 },
  { whole: 'ANC, new', parts: ['anamnesis', 'ttv', 'pencatatan', 'anc', 'anc-baru'], mean: 30, sd: 7 },
  { whole: 'MTBS', parts: ['anamnesis', 'ttv', 'mtbs'], mean: 12, sd: 4 },
  { whole: 'KB', parts: ['anamnesis', 'ttv', 'kb'], mean: 12, sd: 4 },
  { whole: 'immunisation', parts: ['anamnesis', 'ttv', 'imunisasi'], mean: 8, sd: 3 },
  { whole: 'front desk', parts: ['ambil-nomor', 'skrining-awal'], mean: 1.2, sd: 0.6 },
];

test.each(WHOLES)('the parts of $whole add up to the figure of the source', ({ parts, mean, sd }) => {
  const durations = parts.map((id) => {
    const duration = buildPreset('perdesaan').activities.find((a) => a.id === id)!.duration;
    if (duration.family !== 'lognormal') throw new Error(id);
    return duration;
  });
  expect(durations.reduce((sum, d) => sum + d.mean, 0)).toBeCloseTo(mean, 9);
  expect(Math.sqrt(durations.reduce((sum, d) => sum + d.sd * d.sd, 0))).toBeCloseTo(sd, 1);
});
