/**
 * Stated changes that a scenario can switch on; all off unless a variant says so. Times that are published shorter for
 * ILP but that no moved activity explains; one more nurse, midwife or doctor, re-deployed from the emergency room, the
 * ward, Pustu or a programme (the staff that an outpatient session does not see); a questionnaire filled in by the
 * patient.
 */
import type { Lever } from '@simalur/model';
import { ACTIVITIES, type ActivityId } from './activities/catalogue.ts';
import { lognormal } from './durations.ts';
import { PACKAGES } from './flows/work.ts';
import { type PoolId, PROFESSIONS } from './professions.ts';
import { assumption } from './sources.ts';
import { type Words, words } from './words.ts';

const UNEXPLAINED = assumption(
  'Diusulkan lebih singkat di ILP, tetapi tidak ada kegiatan pindahan yang menjelaskannya.',
  'Proposed to be shorter in ILP, but no moved activity explains it.',
);

const REDEPLOYED = assumption(
  'Petugas dari UGD, rawat inap, Pustu, atau program: jumlah petugas bertambah satu, dan perbandingan mengatakannya.',
  'Somebody from the emergency room, ward, Pustu or a programme: one head more, and the comparison says so.',
  'U-22',
);

function shorter(activity: ActivityId, name: Words, mean: number, sd: number): Lever {
  return {
    kind: 'duration',
    id: `cepat-${activity}`,
    name: { ...name },
    activity,
    duration: lognormal(mean, sd),
    source: UNEXPLAINED,
    enabled: false,
  };
}

/** One more of a profession. */
export function oneMore(pool: PoolId, enabled = false): Lever {
  const { id, en } = PROFESSIONS[pool];
  return {
    kind: 'addUnits',
    id: `tambah-${pool}`,
    name: words(`Tambah 1 ${id.toLowerCase()}`, `One more ${en.toLowerCase()}`),
    pool,
    units: [{ id: `${pool}-tambahan` }],
    source: REDEPLOYED,
    enabled,
  };
}

/** Levers of a poli scenario, all off. */
export function poliLevers(): Lever[] {
  return [oneMore('bidan'), oneMore('dokter'), oneMore('perawat')];
}

/** Levers of an ILP scenario, all off. */
export function ilpLevers(): Lever[] {
  return [
    oneMore('perawat'),
    oneMore('bidan'),
    shorter('daftar-lama', words('Loket lebih cepat (lama)', 'Faster counter (known)'), 3.6, 1.4),
    shorter('daftar-baru', words('Loket lebih cepat (baru)', 'Faster counter (new)'), 7, 2.6),
    shorter('gigi', words('Gigi lebih cepat', 'Faster dental care'), 19, 8),
    shorter('pindah-ruang', words('Ruang berdekatan', 'Rooms close together'), 0.5, 0.3),
  ];
}

/** The questionnaire is filled in by the patient beforehand: half the minutes of each package. On. */
export function selfFilled(): Lever[] {
  return PACKAGES.map((id) => {
    const activity = ACTIVITIES.find((a) => a.id === id);
    if (activity?.duration.family !== 'lognormal') throw new RangeError(`no lognormal ${id}`);
    const { mean, sd } = activity.duration;
    return {
      kind: 'duration',
      id: `mandiri-${id}`,
      name: words(`Kuesioner mandiri: ${id}`, `Self-filled questionnaire: ${id}`),
      activity: id,
      duration: lognormal(mean / 2, sd / 2),
      source: assumption(
        'Kuesioner diisi pasien sebelum dipanggil: setengah menitnya. Angka setengah adalah asumsi.',
        'Filled in by the patient before the call: half the minutes. The half is assumed.',
        'U-30',
      ),
      enabled: true,
    } satisfies Lever;
  });
}
