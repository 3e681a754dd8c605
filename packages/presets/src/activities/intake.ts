/**
 * The initial assessment: the nurse's 4.0 ± 1.6 of the poli flow in parts, and what ILP adds to it. On paper a room
 * writes the record, its register and SIMPUS (0.5 each); with an electronic record it makes one entry (1.0, the
 * record and SIMPUS in one) and still keeps its register (SPP-4a tells of both); ILP makes the entry alone. All three
 * sums are those of the source: 4.0, 4.0, and 5.0 ± 2.0 for ILP with the history of skrining.
 */
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
    duration: lognormal(0.5, 0.36),
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
    duration: lognormal(2, 1.43),
    source: assumption('Bagian dari perawat 4,0±1,6.', "Part of the nurse's 4.0±1.6."),
  },
  {
    id: 'rm-kertas',
    name: words('Menulis RM kertas', 'Write paper record'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(0.5, 0.36),
    source: assumption(
      'Bagian dari perawat 4,0±1,6: satu dari tiga pencatatan di tiap poli.',
      "Part of the nurse's 4.0±1.6: one of three recordings in each room.",
      'R-1, U-40',
    ),
  },
  {
    id: 'register',
    name: words('Menulis register', 'Write the register'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(0.5, 0.36),
    source: assumption(
      'Bagian dari perawat 4,0±1,6: buku register tiap poli, tetap ada di samping RME (SPP-4a).',
      "Part of the nurse's 4.0±1.6: the book of each room, kept beside an electronic record too (SPP-4a).",
      'R-1, SPP-4a',
    ),
  },
  {
    id: 'simpus',
    name: words('Entri SIMPUS', 'Enter in SIMPUS'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(0.5, 0.36),
    source: assumption(
      'Bagian dari perawat 4,0±1,6: satu dari tiga pencatatan di tiap poli.',
      "Part of the nurse's 4.0±1.6: one of three recordings in each room.",
      'R-1',
    ),
  },
  {
    id: 'entri-rme',
    name: words('Entri RME', 'Enter in the record'),
    tag: 'recording',
    valueAdding: false,
    duration: lognormal(1, 0.51),
    source: assumption(
      'Rekam medis dan SIMPUS dalam satu entri: 0,5 + 0,5. Tidak ada angka terbit bahwa RME lebih cepat diisi.',
      'Record and SIMPUS in one entry: 0.5 + 0.5. No published figure says that an electronic record is filled in faster.',
    ),
  },
  {
    id: 'riwayat-skrining',
    name: words('Riwayat skrining', 'Screening history'),
    tag: 'screening',
    valueAdding: false,
    duration: lognormal(1.5, 1.25),
    source: assumption(
      'Perawat ILP 5,0±2,0 dikurangi anamnesis, TTV, dan entri RME 3,5; hanya ada di alur ILP.',
      'ILP nurse 5.0±2.0 less history, vital signs and entry 3.5; only the ILP flow has it.',
    ),
  },
]);
