/** What patients need. Skrining needs are those that are due at the visit; internal ones arise in the clinic. */
import type { Need } from '@simalur/model';
import { words } from './words.ts';

export const NEEDS = [
  { id: 'sakit', kind: 'service', name: words('Pengobatan umum', 'General treatment') },
  { id: 'ptm', kind: 'service', name: words('Kontrol PTM', 'NCD check-up') },
  { id: 'anc', kind: 'service', name: words('Pemeriksaan kehamilan', 'Antenatal care') },
  { id: 'mtbs', kind: 'service', name: words('MTBS balita sakit', 'IMCI, sick child') },
  { id: 'imunisasi', kind: 'service', name: words('Imunisasi & tumbuh kembang', 'Immunisation & growth') },
  { id: 'kb', kind: 'service', name: words('Keluarga berencana', 'Family planning') },
  { id: 'gigi', kind: 'service', name: words('Kesehatan gigi & mulut', 'Dental care') },
  { id: 'gadar', kind: 'service', name: words('Gawat darurat', 'Emergency') },
  { id: 'dokter', kind: 'service', name: words('Konsul dokter dari bidan', "Doctor's opinion for midwife") },
  { id: 'lab', kind: 'service', name: words('Laboratorium', 'Laboratory') },
  { id: 'konseling', kind: 'service', name: words('Konseling gizi & KIE', 'Counselling') },
  { id: 'obat', kind: 'service', name: words('Obat', 'Medicine') },
  { id: 'rujukan', kind: 'service', name: words('Rujukan FKRTL', 'Referral to hospital') },
  { id: 'skrining-bumil', kind: 'screening', name: words('Skrining ibu hamil', 'Screening, pregnancy') },
  { id: 'skrining-balita', kind: 'screening', name: words('Skrining balita', 'Screening, under-five') },
  { id: 'skrining-remaja', kind: 'screening', name: words('Skrining remaja', 'Screening, adolescent') },
  { id: 'skrining-dewasa', kind: 'screening', name: words('Skrining dewasa', 'Screening, adult') },
  { id: 'skrining-lansia', kind: 'screening', name: words('Skrining lansia', 'Screening, elderly') },
  { id: 'ckg', kind: 'service', name: words('Cek Kesehatan Gratis', 'Free health check (CKG)') },
  { id: 'baca-hasil', kind: 'internal', name: words('Baca hasil lab', 'Read the lab result') },
  { id: 'pantau', kind: 'internal', name: words('Tindak lanjut PWS', 'PWS follow-up') },
] as const satisfies readonly Need[];

export type NeedId = (typeof NEEDS)[number]['id'];
