/**
 * What is done at a station. Two things decide what is repeated. The *flow*: a poli takes its own history and vital
 * signs of everybody it serves, a klaster only at the first contact. The *records*: what is written at the first
 * contact as far as the record tells (`firstContact`) is written again in each room where records are separate.
 */
import type { Condition, Source, Step } from '@simalur/model';
import type { ActivityId } from '../activities/catalogue.ts';
import type { NeedId } from '../needs.ts';
import { done, firstContact, is, isNot, need, type Staff, step } from './parts.ts';

/** Share of those due who are offered their skrining, how it is offered, and the reason of the figure. */
export interface Uptake {
  readonly share: number;
  readonly policy?: 'adaptive' | 'scheduled';
  readonly source: Source;
}

/** Under `adaptive`, skrining is put off when so many wait: section 2.8 of the sources tries 3. */
const QUEUE_LIMIT = 3;

/** What a room writes down, and where: paper, electronic with registers beside it, or one shared entry. */
export type Records = 'paper' | 'electronic' | 'shared';

/** Packages by life stage: the need and the activity bear one name. */
export type Package = Extract<NeedId & ActivityId, `skrining-${string}`>;

export const PACKAGES: readonly Package[] = [
  'skrining-bumil',
  'skrining-balita',
  'skrining-remaja',
  'skrining-dewasa',
  'skrining-lansia',
];

/** The ticket is taken by the patient; who is known or new is registered by the counter; PCare is one more entry. */
export function registrationWork(records: Records): Step[] {
  return [
    step('ambil-nomor', []),
    step('daftar-lama', ['loket'], [isNot('baru')]),
    step('daftar-baru', ['loket'], [is('baru')]),
    ...(records === 'paper' ? [step('verifikasi-bpjs', ['loket'], [isNot('umum')])] : []),
  ];
}

/** Recordings of a room; the register is the room's own whatever the record. */
function recordingWork(records: Records, staff: Staff, ...when: Condition[]): Step[] {
  const first = [firstContact, ...when];
  switch (records) {
    case 'paper':
      return [step('rm-kertas', staff, first), step('register', staff, when), step('simpus', staff, first)];
    case 'electronic':
      return [step('register', staff, when), step('entri-rme', staff, first)];
    case 'shared':
      return [step('entri-rme', staff, first)];
  }
}

export interface PoliRoom {
  readonly records: Exclude<Records, 'shared'>;
  /** The room reads what another room has asked and measured (a use of the record, not a property of it). */
  readonly readsOthers: boolean;
}

/** History or vital signs in a poli: of everybody it serves, or only of those whom no other room has asked. */
function own(room: PoliRoom, activity: ActivityId, staff: Staff, ...when: Condition[]): Step {
  return step(activity, staff, room.readsOthers ? [firstContact, ...when] : when);
}

/** Poli umum: the nurse's history, vital signs and recordings. */
export function poliIntakeWork(room: PoliRoom, staff: Staff): Step[] {
  return [own(room, 'anamnesis', staff), own(room, 'ttv', staff), ...recordingWork(room.records, staff)];
}

/** The klaster's initial assessment: once per visit, for whoever comes first. */
export function assessmentWork(staff: Staff): Step[] {
  return [
    step('anamnesis', staff, [firstContact]),
    step('ttv', staff, [firstContact]),
    ...recordingWork('shared', staff),
    step('riwayat-skrining', staff, [firstContact]),
  ];
}

/** Skrining packages, each for whom it is due and offered. */
export function screeningWork(staff: Staff, packages: readonly Package[], uptake: Uptake): Step[] {
  const { share, policy = 'full', source } = uptake;
  const limit = policy === 'adaptive' ? { queueAtLeast: QUEUE_LIMIT } : {};
  return packages.map((id) => ({
    ...step(id, staff, [need(id)]),
    offer: { uptake: share, policy, ...limit, source },
  }));
}

const CONSULTED = ['sakit', 'ptm', 'dokter'] as const satisfies readonly NeedId[];

/** The doctor examines, refers and reads results; in a poli he asks the history again. */
export function doctorWork(staff: Staff, room?: PoliRoom): Step[] {
  return [
    ...CONSULTED.flatMap((id) => [
      ...(room ? [own(room, 'anamnesis', staff, need(id))] : []),
      step('konsultasi', staff, [need(id)]),
    ]),
    step('konsultasi-ulang', staff, [need('baca-hasil')]),
    step('surat-rujukan', staff, [need('rujukan')]),
  ];
}

/** What the midwife does for a pregnant woman, a child, family planning. */
function midwifeCare(): Step[] {
  const staff: Staff = ['bidan'];
  return [
    step('anc-baru', staff, [need('anc'), is('baru')]),
    step('anc', staff, [need('anc')]),
    step('mtbs', staff, [need('mtbs')]),
    step('imunisasi', staff, [need('imunisasi')]),
    step('kb', staff, [need('kb')]),
  ];
}

function midwifeEnd(): Step[] {
  return [
    step('konsultasi-ulang', ['bidan'], [need('baca-hasil')]),
    step('surat-rujukan', ['bidan'], [need('rujukan')]),
  ];
}

/**
 * Poli KIA/KB/MTBS: for each purpose the intake that its published total holds (ANC all four parts; MTBS without the
 * record, which is its form; KB and immunisation without vital signs, which are part of them), then the care.
 */
export function poliMidwifeWork(room: PoliRoom, screening: readonly Step[]): Step[] {
  const staff: Staff = ['bidan'];
  const asked = (id: NeedId) => own(room, 'anamnesis', staff, need(id));
  const measured = (id: NeedId) => own(room, 'ttv', staff, need(id));
  const written = (id: NeedId) => recordingWork(room.records, staff, need(id));
  return [
    ...[asked('anc'), measured('anc'), ...written('anc')],
    ...[asked('mtbs'), measured('mtbs'), step('register', staff, [need('mtbs')])],
    ...[asked('imunisasi'), ...written('imunisasi')],
    ...[asked('kb'), ...written('kb')],
    ...midwifeCare(),
    ...screening,
    ...midwifeEnd(),
  ];
}

/** The midwife of the klaster: the assessment where nobody has made it, then the care. */
export function klasterMidwifeWork(screening: readonly Step[] = []): Step[] {
  return [...assessmentWork(['bidan']), ...midwifeCare(), ...screening, ...midwifeEnd()];
}

export function dentalWork(): Step[] {
  return [step('gigi', ['drg'], [need('gigi')]), step('surat-rujukan', ['drg'], [need('rujukan')])];
}

/** The emergency team is not on the outpatient roster: nobody queues for it. */
export function emergencyWork(): Step[] {
  return [step('tindakan-gadar', [], [need('gadar')]), step('surat-rujukan', [], [need('rujukan')])];
}

/** Sampling by `sampler` (the laboratory's own, or the klaster), bench work by the laboratory. */
export function laboratoryWork(sampler: Staff): Step[] {
  return [step('ambil-sampel', sampler, [need('lab')]), step('lab', ['atlm'], [need('lab')])];
}

/** Counselling; the counselling room of the poli flow asks, measures and writes for itself (SPP-9). */
export function counsellingWork(room?: PoliRoom): Step[] {
  const staff: Staff = ['gizi'];
  const intake = room
    ? [
        own(room, 'anamnesis', staff, need('konseling')),
        own(room, 'ttv', staff, need('konseling')),
        step('register', staff, [need('konseling')]),
      ]
    : [];
  return [...intake, step('konseling', staff, [need('konseling')])];
}

/** Self-paying patients only; in a clinic without a cashier the counter takes the money. */
export function paymentWork(cashier: Staff): Step[] {
  return [step('kasir', cashier, [is('umum')])];
}

export function pharmacyWork(): Step[] {
  return [
    step('obat-jadi', ['farmasi'], [need('obat'), isNot('racikan')]),
    step('obat-racikan', ['farmasi'], [need('obat'), is('racikan')]),
  ];
}

/** Whoever was screened leaves with a date for what remains. */
export function schedulingWork(staff: Staff): Step[] {
  return PACKAGES.map((id) => step('penjadwalan', staff, [done(id)]));
}
