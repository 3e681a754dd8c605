/**
 * Times that are published shorter for ILP but that no moved activity explains. They stay off: with a lever off, an
 * activity takes the same time in every flow.
 */
import type { Lever } from '@simalur/model';
import type { ActivityId } from './activities/catalogue.ts';
import { lognormal } from './durations.ts';
import { assumption } from './sources.ts';
import { type Words, words } from './words.ts';

const UNEXPLAINED = assumption(
  'Diusulkan lebih singkat di ILP, tetapi tidak ada kegiatan pindahan yang menjelaskannya.',
  'Proposed to be shorter in ILP, but no moved activity explains it.',
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

/** Levers of an ILP scenario, all off. */
export function ilpLevers(): Lever[] {
  return [
    shorter('daftar-lama', words('Loket lebih cepat (lama)', 'Faster counter (known)'), 3.6, 1.4),
    shorter('daftar-baru', words('Loket lebih cepat (baru)', 'Faster counter (new)'), 7, 2.6),
    shorter('gigi', words('Gigi lebih cepat', 'Faster dental care'), 19, 8),
    shorter('konseling', words('Konseling lebih cepat', 'Faster counselling'), 12, 4),
    shorter('pindah-ruang', words('Ruang berdekatan', 'Rooms close together'), 0.5, 0.3),
  ];
}
