import { validateText } from '@simalur/model';
import { expect, it } from 'vitest';
import { simalur } from '../testing/fakeIo.ts';

it('makes a project file of the answers that can run', async () => {
  const argv =
    'new --patients 55 --staff dokter=1,perawat=3 --hours 07:30-14:00 --record rme --like perdesaan';
  const { code, out, err } = await simalur(argv.split(' '));
  expect(err).toBe('');
  expect(code).toBe(0);
  const { ok, project, findings } = validateText(out);
  expect(findings).toEqual([]);
  expect(ok).toBe(true);
  const { calendar, roster } = project!.clinic;
  expect(calendar).toMatchObject({ opens: 450, lastRegistration: 780, closes: 840 });
  const heads = Object.fromEntries(roster.pools.map((p) => [p.id, p.units.length]));
  expect(heads).toMatchObject({ dokter: 1, perawat: 3, bidan: 1, loket: 2 });
  expect(project?.scenarios[0]?.id).toBe('poli-rme');
});

it('runs at once: what it prints is what `compare -` reads', async () => {
  const { out } = await simalur(['new', '--like', 'terpencil', '--patients', '12', '--name', 'Muara']);
  const compared = await simalur(['compare', '-', '--replications', '3'], { '-': out });
  expect(compared.err).toBe('');
  expect(compared.out).toContain('Muara');
});

it('takes the last registration in the middle', async () => {
  const { out } = await simalur(['new', '--hours', '08:00-11:00-13:30']);
  const { calendar } = validateText(out).project!.clinic;
  expect(calendar).toMatchObject({ opens: 480, lastRegistration: 660, closes: 810 });
});

it.each([
  [['--staff', 'dokter:2'], 'dokter=2,perawat=3'],
  [['--staff', 'satpam=2'], 'Profesi: loket, perawat, dokter'],
  [['--staff', 'bidan=0'], 'Bidan: bilangan bulat dari 1 sampai 20.'],
  [['--hours', '7-14'], '--hours ditulis seperti'],
  [['--hours', '07:75-14:00'], '--hours ditulis seperti'],
  [['--hours', '14:00-07:30'], 'Jam tutup harus sesudah jam mulai.'],
  [['--hours', '07:30-15:00-14:00'], 'Pendaftaran harus tutup'],
  [['--record', 'batu'], '--record harus salah satu dari paper, rme'],
  [['--like', 'bulan'], '--like harus salah satu dari perdesaan, perkotaan, terpencil'],
  [['--patients', '0'], '--patients harus bilangan bulat dari 1 sampai 2000'],
])('%j is refused with exit code 2', async (argv, said) => {
  const { code, out, err } = await simalur(['new', ...argv]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(said);
});
