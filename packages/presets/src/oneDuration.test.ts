import { expect, test } from 'vitest';
import { activitiesWithTwoDurations } from './oneDuration.ts';
import { buildPreset, PRESETS } from './presets.ts';

test.each(PRESETS)('$id: each activity has one duration in all scenarios', (preset) => {
  const guilty = activitiesWithTwoDurations(preset.build());
  // A gallery states one lever: the questionnaire that patients fill in themselves.
  expect(guilty.filter((id) => !/^skrining-(bumil|balita|remaja|dewasa|lansia)$/.test(id))).toEqual([]);
  expect(guilty.length).toBe(preset.kind === 'gallery' ? 5 : 0);
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
const NURSE = ['anamnesis', 'ttv'];
const PAPER = ['rm-kertas', 'register', 'simpus'];
const RME = ['register', 'entri-rme'];
const WHOLES = [
  { whole: 'nurse, paper', parts: [...NURSE, ...PAPER], mean: 4, sd: 1.6 },
  { whole: 'nurse, RME', parts: [...NURSE, ...RME], mean: 4, sd: 1.6 },
  { whole: 'nurse, ILP', parts: [...NURSE, 'entri-rme', 'riwayat-skrining'], mean: 5, sd: 2 },
  { whole: 'doctor', parts: ['anamnesis', 'konsultasi'], mean: 6.5, sd: 3.2 },
  { whole: 'doctor, ILP', parts: ['konsultasi'], mean: 6 },
  { whole: 'ANC, paper', parts: [...NURSE, ...PAPER, 'anc'], mean: 20, sd: 6 },
  { whole: 'ANC, RME', parts: [...NURSE, ...RME, 'anc'], mean: 20, sd: 6 },
  { whole: 'ANC, new', parts: [...NURSE, ...PAPER, 'anc', 'anc-baru'], mean: 30, sd: 7 },
  { whole: 'ANC, ILP', parts: ['anc'], mean: 16 },
  { whole: 'MTBS', parts: [...NURSE, 'register', 'mtbs'], mean: 12, sd: 4 },
  { whole: 'MTBS, ILP', parts: ['mtbs'], mean: 9 },
  { whole: 'KB, paper', parts: ['anamnesis', ...PAPER, 'kb'], mean: 12, sd: 4 },
  { whole: 'KB, RME', parts: ['anamnesis', ...RME, 'kb'], mean: 12, sd: 4 },
  { whole: 'KB, ILP', parts: ['kb'], mean: 10 },
  { whole: 'immunisation, paper', parts: ['anamnesis', ...PAPER, 'imunisasi'], mean: 8, sd: 3 },
  { whole: 'immunisation, RME', parts: ['anamnesis', ...RME, 'imunisasi'], mean: 8, sd: 3 },
  { whole: 'immunisation, ILP', parts: ['imunisasi'], mean: 6 },
  { whole: 'counselling', parts: [...NURSE, 'register', 'konseling'], mean: 15, sd: 4 },
  { whole: 'counselling, ILP', parts: ['konseling'], mean: 12 },
  { whole: 'laboratory', parts: ['ambil-sampel', 'lab'], mean: 6, sd: 2 },
  { whole: 'front desk', parts: ['ambil-nomor', 'skrining-awal'], mean: 1.2, sd: 0.6 },
];

test.each(WHOLES)('the parts of $whole add up to the figure of the source', ({ parts, mean, sd }) => {
  const durations = parts.map((id) => {
    const duration = buildPreset('perdesaan').activities.find((a) => a.id === id)!.duration;
    if (duration.family !== 'lognormal') throw new Error(id);
    return duration;
  });
  expect(durations.reduce((sum, d) => sum + d.mean, 0)).toBeCloseTo(mean, 9);
  // The sd of an ILP figure alone follows from that of the poli figure, and is not the proposed one.
  if (sd !== undefined) {
    expect(Math.sqrt(durations.reduce((sum, d) => sum + d.sd * d.sd, 0))).toBeCloseTo(sd, 1);
  }
});
