/** The initial assessment: the nurse's 4.0 ± 1.6 of the poli flow in parts, and what ILP adds to it. */
import { lognormal } from '../durations.ts';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { list } from './list.ts';

export const INTAKE = list([
  {
    id: 'anamnesis',
    name: words('Anamnesis singkat', 'Short history'),
    tag: 'anamnesis',
    valueAdding: false,
    duration: lognormal(0.5, 0.31),
    source: assumption(
      'Bagian dari perawat 4,0±1,6; sama dengan anamnesis ulang dokter 0,5 (6,5 − 6,0).',
      "Part of the nurse's 4.0±1.6; equals the doctor's repeated history of 0.5 (6.5 − 6.0).",
    ),
  },
  {
    id: 'ttv',
    name: words('TTV & antropometri', 'Vital signs'),
    tag: 'vitalSigns',
    valueAdding: false,
    duration: lognormal(2, 1.26),
    source: assumption('Bagian dari perawat 4,0±1,6.', "Part of the nurse's 4.0±1.6."),
  },
  {
    id: 'pencatatan',
    name: words('Pencatatan', 'Recording'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(1.5, 0.94),
    source: assumption(
      'Bagian dari perawat 4,0±1,6: rekam medis dan register.',
      "Part of the nurse's 4.0±1.6: record and register.",
    ),
  },
  {
    id: 'riwayat-skrining',
    name: words('Riwayat skrining', 'Screening history'),
    tag: 'screening',
    valueAdding: false,
    duration: lognormal(1, 0.5),
    source: assumption(
      'Perawat ILP 5,0 − 4,0; hanya ada di alur ILP. Simpangan baku dipilih 0,5 (jumlahnya 5,0±1,7).',
      'ILP nurse 5.0 − 4.0; only the ILP flow has it. Sd chosen as 0.5 (the sum is 5.0±1.7).',
    ),
  },
]);
