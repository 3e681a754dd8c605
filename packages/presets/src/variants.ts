/**
 * What teams argue about when they redraw: variants of ILP at a high uptake, and of the poli flow, beside the flows
 * they vary. Head-count is the same in all but the last, whose name says so.
 */
import type { Lever, Scenario } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import type { IlpOptions } from './flows/ilpOptions.ts';
import type { Uptake } from './flows/work.ts';
import { ilpLevers, oneMore, selfFilled } from './levers.ts';
import {
  brief,
  ELECTRONIC_BRIEF,
  electronicScenario,
  type FlowBrief,
  HIGH_UPTAKE,
  ilpScenario,
  POLI_UPTAKE,
  paperScenario,
  plainIlp,
  poliScenario,
  THREE_BRIEFS,
  uptake,
} from './scenarios.ts';
import { type Words, words } from './words.ts';

interface Variant {
  readonly id: string;
  readonly name: Words;
  readonly reason: Words;
  readonly policy?: Uptake['policy'];
  readonly options?: Partial<IlpOptions>;
  readonly levers?: () => Lever[];
  /** Clinics where the variant can be staffed; all unless told. */
  readonly where?: (archetype: Archetype) => boolean;
}

const VARIANTS: readonly Variant[] = [
  {
    id: 'bidan',
    name: words('ILP, bidan periksa awal', 'ILP, midwife assesses'),
    reason: words(
      'Di klaster 2 bidan sendiri yang melakukan pemeriksaan awal dan skrining pasiennya.',
      'In klaster 2 the midwife herself assesses and screens those she treats.',
    ),
    options: { assessment: 'midwife' },
  },
  {
    id: 'mandiri',
    name: words('ILP, kuesioner mandiri', 'ILP, self-filled'),
    reason: words(
      'Kuesioner skrining diisi pasien sambil menunggu: waktu petugas setengahnya (asumsi).',
      'Patients fill in the questionnaire while they wait: half the staff time (assumed).',
    ),
    levers: () => [...ilpLevers(), ...selfFilled()],
  },
  {
    id: 'adaptif',
    name: words('ILP, adaptif', 'ILP, adaptive'),
    reason: words(
      'Skrining dijadwalkan bila tiga orang atau lebih mengantre: yang dijadwalkan dihitung, bukan dianggap selesai.',
      'Skrining is put off when three or more wait: what is put off is counted, not taken as done.',
    ),
    policy: 'adaptive',
  },
  {
    id: 'terjadwal',
    name: words('ILP, dijadwalkan', 'ILP, scheduled'),
    reason: words(
      'Semua skrining dijadwalkan ke lain hari: beban hari ini hilang, begitu pula cakupannya.',
      'All skrining is scheduled for another day: today is lighter, and covers nothing.',
    ),
    policy: 'scheduled',
  },
  {
    id: 'tim',
    name: words('ILP, tim per sasaran', 'ILP, team by target'),
    reason: words(
      'Tiap klaster punya perawat dan dokter sendiri dan tidak saling membantu.',
      'Each klaster has nurses and doctors of its own, who do not help each other.',
    ),
    options: { assessment: 'teams' },
    where: ({ onDuty }) => onDuty.counts.perawat > 1 && onDuty.counts.dokter > 1,
  },
  {
    id: 'satu-tim',
    name: words('ILP, satu tim', 'ILP, one team'),
    reason: words(
      'Satu antrean pemeriksaan awal untuk semua, dikerjakan perawat dan bidan bersama.',
      'One line for the initial assessment of everybody, nurses and midwives together.',
    ),
    options: { assessment: 'oneTeam' },
  },
  {
    id: 'silang',
    name: words('ILP, tenaga silang', 'ILP, cross-cover'),
    reason: words(
      'Bidan membantu pemeriksaan awal kedua klaster saat tidak ada pasiennya sendiri (KMK 2015/2023).',
      'The midwife helps with both assessments when nobody waits for her (KMK 2015/2023).',
    ),
    options: { assessment: 'crossCover' },
  },
  {
    id: 'meja-depan',
    name: words('ILP, meja depan', 'ILP, front desk'),
    reason: words(
      'Kasir dipindah ke meja depan untuk skrining awal; loket membantu pembayaran.',
      'The cashier is moved to a front desk for needs screening; the counter helps with payments.',
    ),
    options: { frontDesk: true },
    where: ({ onDuty }) => onDuty.counts.kasir > 0,
  },
  {
    id: 'tambah-perawat',
    name: words('ILP, tambah 1 perawat', 'ILP, one more nurse'),
    reason: words(
      'Satu perawat dari UGD, rawat inap, atau program: jumlah petugas bertambah satu.',
      'One nurse from the emergency room, the ward or a programme: one head more.',
    ),
    levers: () => [oneMore('perawat', true), ...ilpLevers().filter(({ id }) => id !== 'tambah-perawat')],
  },
];

const READ_BY_ALL = {
  id: 'poli-rme-bersama',
  name: words('Alur poli RME, saling membaca', 'Poli flow, electronic, read by all'),
  reason: words(
    'Alur poli dengan RME yang sungguh dibaca: poli kedua tidak bertanya dan mengukur lagi.',
    'The poli flow with a record that is read: the second room neither asks nor measures again.',
  ),
};

function variantsFor(archetype: Archetype) {
  return VARIANTS.filter(({ where }) => where?.(archetype) ?? true).map((variant) => ({
    ...variant,
    id: `ilp-70-${variant.id}`,
  }));
}

/** Poli on paper first, ILP at 70 %, then what can be argued about. */
export function variantScenarios(archetype: Archetype): Scenario[] {
  return [
    paperScenario(archetype),
    plainIlp(archetype, HIGH_UPTAKE),
    ...variantsFor(archetype).map((variant) =>
      ilpScenario(
        archetype,
        variant,
        { uptake: uptake(HIGH_UPTAKE, variant.policy), ...variant.options },
        variant.levers?.() ?? ilpLevers(),
      ),
    ),
    electronicScenario(archetype),
    poliScenario(archetype, READ_BY_ALL, { records: 'electronic', readsOthers: true }),
  ];
}

/** The same scenarios by id and name, before they are drawn. */
export function variantBriefs(archetype: Archetype): FlowBrief[] {
  return [
    ...THREE_BRIEFS.filter(({ id }) => id !== 'ilp-10'),
    ...variantsFor(archetype).map((variant) => brief(variant, HIGH_UPTAKE)),
    ELECTRONIC_BRIEF,
    brief(READ_BY_ALL, POLI_UPTAKE),
  ];
}
