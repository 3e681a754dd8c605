/** Skrining packages by life stage, the same minutes in every flow. */
import { lognormal } from '../durations.ts';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

export const SCREENING = list([
  {
    id: 'skrining-bumil',
    name: words('Skrining ibu hamil', 'Screen, pregnancy'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(5, 2.5),
    meets: ['skrining-bumil'],
    source: assumption(
      'Di luar isi ANC; isi paket: KMK 2015/2023.',
      'Beyond ANC itself; content of the package: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-balita',
    name: words('Skrining balita', 'Screen, under-five'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(8, 2.5),
    meets: ['skrining-balita'],
    source: assumption(
      'SDIDTK/KPSP; isi paket: KMK 2015/2023.',
      'SDIDTK/KPSP; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-remaja',
    name: words('Skrining remaja', 'Screen, adolescent'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(8, 2.5),
    meets: ['skrining-remaja'],
    source: assumption(
      'HEADSSS, anemia, gizi, indera; isi paket: KMK 2015/2023.',
      'HEADSSS, anaemia, nutrition, senses; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-dewasa',
    name: words('Skrining dewasa', 'Screen, adult'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(6, 2.5),
    meets: ['skrining-dewasa'],
    source: assumption(
      'Paket PTM tanpa IVA; isi paket: KMK 2015/2023.',
      'NCD package without IVA; content: KMK 2015/2023.',
      'R-1',
    ),
  },
  {
    id: 'skrining-lansia',
    name: words('Skrining lansia', 'Screen, elderly'),
    tag: 'screening',
    valueAdding: true,
    duration: lognormal(10, 3),
    meets: ['skrining-lansia'],
    source: assumption(
      'PTM dan geriatri tanpa lanjutan SKILAS positif; isi paket: KMK 2015/2023.',
      'NCD and geriatric, without the follow-up of a positive SKILAS; content: KMK 2015/2023.',
      'R-1',
    ),
  },
]);
