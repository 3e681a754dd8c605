/**
 * What is done at a station, the same in both flows. Whether history, vital signs and recording are done again at the
 * next station is left to the records (`firstContact`): separate records repeat them, a shared record does not.
 */
import type { Source, Step } from '@simalur/model';
import type { ActivityId } from '../activities/catalogue.ts';
import type { NeedId } from '../needs.ts';
import { done, firstContact, is, isNot, need, type Staff, step } from './parts.ts';

/** Share of those due who are offered their skrining, and the reason of the figure. */
export interface Uptake {
  readonly share: number;
  readonly source: Source;
}

/** Packages by life stage: the need and the activity bear one name. */
export type Package = Extract<NeedId & ActivityId, `skrining-${string}`>;

const PACKAGES: readonly Package[] = [
  'skrining-bumil',
  'skrining-balita',
  'skrining-remaja',
  'skrining-dewasa',
  'skrining-lansia',
];

/** The ticket is taken by the patient; who is known or new is registered by the counter. */
export function registrationWork(): Step[] {
  return [
    step('ambil-nomor', []),
    step('daftar-lama', ['loket'], [isNot('baru')]),
    step('daftar-baru', ['loket'], [is('baru')]),
  ];
}

/** History, vital signs and recording: the initial assessment. */
export function intakeWork(staff: Staff): Step[] {
  return [
    step('anamnesis', staff, [firstContact]),
    step('ttv', staff, [firstContact]),
    step('pencatatan', staff, [firstContact]),
  ];
}

/** Skrining packages, each for whom it is due and offered. */
export function screeningWork(staff: Staff, packages: readonly Package[], uptake: Uptake): Step[] {
  return packages.map((id) => ({
    ...step(id, staff, [need(id)]),
    offer: { uptake: uptake.share, policy: 'full', source: uptake.source },
  }));
}

/** The doctor asks again what no shared record tells, examines, refers and reads results. */
export function doctorWork(): Step[] {
  const staff: Staff = ['dokter'];
  return [
    step('anamnesis', staff, [firstContact]),
    step('konsultasi', staff, [need('sakit')]),
    step('konsultasi', staff, [need('ptm')]),
    step('konsultasi', staff, [need('dokter')]),
    step('konsultasi-ulang', staff, [need('baca-hasil')]),
    step('surat-rujukan', staff, [need('rujukan')]),
  ];
}

/** The midwife's room: intake where no shared record tells, then what the patient came for. */
export function midwifeWork(screening: readonly Step[] = []): Step[] {
  const staff: Staff = ['bidan'];
  return [
    step('anamnesis', staff, [firstContact]),
    step('ttv', staff, [firstContact]),
    step('pencatatan', staff, [firstContact, need('anc')]),
    step('anc-baru', staff, [need('anc'), is('baru')]),
    step('anc', staff, [need('anc')]),
    step('mtbs', staff, [need('mtbs')]),
    step('imunisasi', staff, [need('imunisasi')]),
    step('kb', staff, [need('kb')]),
    ...screening,
    step('konsultasi-ulang', staff, [need('baca-hasil')]),
    step('surat-rujukan', staff, [need('rujukan')]),
  ];
}

export function dentalWork(): Step[] {
  return [step('gigi', ['drg'], [need('gigi')]), step('surat-rujukan', ['drg'], [need('rujukan')])];
}

/** The emergency team is not on the outpatient roster: nobody queues for it. */
export function emergencyWork(): Step[] {
  return [step('tindakan-gadar', [], [need('gadar')]), step('surat-rujukan', [], [need('rujukan')])];
}

export function laboratoryWork(): Step[] {
  return [step('lab', ['atlm'], [need('lab')])];
}

export function counsellingWork(): Step[] {
  return [step('konseling', ['gizi'], [need('konseling')])];
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
