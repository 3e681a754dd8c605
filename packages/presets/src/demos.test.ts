import { expect, test } from 'vitest';
import { buildPreset } from './presets.ts';

test('the district has many chronic patients, and its shares add up', () => {
  const { demand } = buildPreset('kabupaten-ptm');
  const elderly = demand.classes.find(({ id }) => id === 'lansia');
  expect(elderly?.reasons?.find(({ id }) => id === 'ptm')?.share).toBe(0.7);
  for (const { reasons = [] } of demand.classes) {
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  }
  // The clinic it is made from is left as it was.
  const rural = buildPreset('perdesaan').demand.classes.find(({ id }) => id === 'lansia');
  expect(rural?.reasons?.find(({ id }) => id === 'ptm')?.share).toBe(0.51);
});

test('bad days are disturbances, on in every scenario', () => {
  const kinds = (id: string) => buildPreset(id).settings.disturbances?.map((d) => [d.kind, d.enabled]);
  expect(kinds('vaksin-habis')).toEqual([['stockOut', true]]);
  expect(kinds('perawat-absen')).toEqual([['absence', true]]);
});

test('the campaign brings thirty visitors and nobody to serve them', () => {
  const campaign = buildPreset('ckg');
  const stream = campaign.demand.streams.find(({ id }) => id === 'ckg');
  expect(stream?.kind === 'walkIn' && stream.perDay).toBe(30);
  expect(campaign.clinic.roster).toEqual(buildPreset('perkotaan').clinic.roster);
});

test('who books comes instead of walking in: as many patients as in the clinic it is made from', () => {
  const expected = (id: string) =>
    buildPreset(id).demand.streams.reduce(
      (sum, s) =>
        sum +
        (s.kind === 'walkIn' ? s.perDay * (1 + (s.companion?.probability ?? 0)) : 0) +
        (s.kind === 'appointments' ? s.slots.length * (1 - s.noShow) : 0),
      0,
    );
  expect(expected('pendaftaran-daring')).toBeCloseTo(expected('perdesaan'), 9);
  const booked = buildPreset('pendaftaran-daring').demand.streams.flatMap((s) =>
    s.kind === 'appointments' ? s.slots : [],
  );
  expect(new Set(booked).size).toBe(10);
});

test('follow-up needs more than one day', () => {
  const { settings, scenarios } = buildPreset('tindak-lanjut-pws');
  expect(settings.days).toBe(20);
  for (const { flow } of scenarios) expect(flow.nodes.some((node) => node.kind === 'followUp')).toBe(true);
});
