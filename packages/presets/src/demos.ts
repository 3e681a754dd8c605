/**
 * Cases of the source documents as clinics to try: what they claim to have reached is a line to aim at, never an
 * outcome. What cannot be simulated (satisfaction, recording errors) is left out.
 */
import type { Disturbance, PatientClass, Project } from '@simalur/model';
import { type Archetype, sizeOf } from './archetype.ts';
import { PERDESAAN } from './archetypes/perdesaan.ts';
import { PERKOTAAN } from './archetypes/perkotaan.ts';
import { withBookings } from './booked.ts';
import { buildClinic } from './clinic.ts';
import type { Preset } from './preset.ts';
import { HIGH_UPTAKE, ILP_BRIEFS, POLI_UPTAKE, paperScenario, plainIlp, THREE_BRIEFS } from './scenarios.ts';
import { assumption } from './sources.ts';
import { type Words, words } from './words.ts';

/** The clinic of a case, under its own name. */
function caseOf(archetype: Archetype, name: Words, scenarios = mainThree(archetype)): Project {
  return { ...buildClinic({ ...archetype, name }, scenarios), name: { ...name } };
}

function mainThree(archetype: Archetype) {
  return [paperScenario(archetype), plainIlp(archetype, POLI_UPTAKE), plainIlp(archetype, HIGH_UPTAKE)];
}

function disturbed(project: Project, disturbances: Disturbance[]): Project {
  return { ...project, settings: { ...project.settings, disturbances } };
}

const DISTRICT = words('Kabupaten: banyak penyakit kronis', 'District: many chronic patients');

const DISTRICT_CLINIC: Archetype = {
  ...PERDESAAN,
  arrivalsPerDay: 82,
  mix: { bumil: 0.06, balita: 0.1, remaja: 0.06, dewasa: 0.43, lansia: 0.35 },
};

/** Document 001: many patients with NCD, long queues, fragmented services. No figure is given but the direction. */
function district(): Project {
  const project = caseOf(DISTRICT_CLINIC, DISTRICT);
  for (const patientClass of project.demand.classes) raiseNcd(patientClass);
  return project;
}

const NCD_SOURCE = assumption(
  'Kasus dokumen 001: PTM tinggi; bagian kontrol PTM dewasa 40 % dan lansia 70 % adalah asumsi.',
  'Case of document 001: much NCD; shares of NCD check-ups, adults 40 % and elderly 70 %, are assumed.',
);

function raiseNcd(patientClass: PatientClass): void {
  const wanted = { dewasa: 0.4, lansia: 0.7 }[patientClass.id];
  const ncd = patientClass.reasons?.find(({ id }) => id === 'ptm');
  const sick = patientClass.reasons?.find(({ id }) => id === 'sakit');
  if (wanted === undefined || !ncd || !sick) return;
  // What NCD gains the sick lose: shares still add up.
  sick.share = Math.round((sick.share - (wanted - ncd.share)) * 1e6) / 1e6;
  ncd.share = wanted;
  ncd.source = NCD_SOURCE;
  sick.source = NCD_SOURCE;
}

const MAKMUR = words('Sehat Makmur', 'Sehat Makmur');

const MAKMUR_CLINIC: Archetype = { ...PERDESAAN, arrivalsPerDay: 77 };

/** Document 000: a village clinic with long queues. */
function makmur(): Project {
  return caseOf(MAKMUR_CLINIC, MAKMUR);
}

const STOCK_OUT = words('Vaksin habis', 'Vaccine stock-out');

/** Document 000, F22: the vaccine runs out at nine; what cannot be given is scheduled. */
function stockOut(): Project {
  return disturbed(caseOf(PERDESAAN, STOCK_OUT), [
    {
      kind: 'stockOut',
      id: 'vaksin-habis',
      name: STOCK_OUT,
      from: 540,
      to: 1440,
      enabled: true,
      activity: 'imunisasi',
      effect: 'defer',
      source: assumption(
        'Vaksin habis mulai 09.00; imunisasi dijadwalkan ke lain hari.',
        'Out of vaccine from 09:00 on; immunisation is scheduled for another day.',
      ),
    },
  ]);
}

const NURSE_AWAY = words('Satu perawat tidak masuk', 'A nurse is absent');

function nurseAway(): Project {
  return disturbed(caseOf(PERDESAAN, NURSE_AWAY), [
    {
      kind: 'absence',
      id: 'perawat-tidak-masuk',
      name: NURSE_AWAY,
      from: 0,
      to: 1440,
      enabled: true,
      pool: 'perawat',
      unit: 'perawat-2',
      source: assumption(
        'Sehari penuh; 20 % tenaga di Lima tidak di tempat atau dijadwal ulang (U-26).',
        'A whole day; 20 % of providers in Lima were away or rescheduled (U-26).',
        'U-26',
      ),
    },
  ]);
}

const CAMPAIGN = words('Cek Kesehatan Gratis, +30 orang', 'Free health check, 30 more people');

/** A day. */
const VISITORS = 30;

/** CKG/PKG: thirty visitors on top, who come for the check alone; nobody is added to the staff. */
function campaign(): Project {
  const source = assumption(
    '30 pendaftar daring per hari (kuota; sampai 40–50 di beberapa tempat), sepanjang jam pendaftaran.',
    '30 online bookings a day (the quota; up to 40–50 in places), over the hours of registration.',
    'U-29, U-31',
  );
  const project = caseOf(PERKOTAAN, CAMPAIGN, [
    paperScenario(PERKOTAAN, true),
    plainIlp(PERKOTAAN, POLI_UPTAKE, { healthCheck: true }),
    plainIlp(PERKOTAAN, HIGH_UPTAKE, { healthCheck: true }),
  ]);
  project.demand.classes.push({
    id: 'ckg',
    name: words('Pengunjung CKG', 'CKG visitor'),
    priority: 2,
    source,
    reasons: [
      {
        id: 'ckg',
        name: words('Cek kesehatan', 'Health check'),
        share: 1,
        needs: [{ need: 'ckg', probability: 1 }],
        source,
      },
    ],
  });
  project.demand.streams.push({
    kind: 'walkIn',
    id: 'ckg',
    name: words('Pendaftar CKG', 'CKG bookings'),
    perDay: VISITORS,
    mix: [{ class: 'ckg', share: 1 }],
    profile: { shape: 'constant', breaks: [450, 720], weights: [1] },
    source,
  });
  return project;
}

const BOOKINGS = words('Pendaftaran daring, 10 dari 70', 'Online booking, 10 of 70');

const FOLLOW_UP = words('Tindak lanjut PWS, empat minggu', 'PWS follow-up, four weeks');

/** Twenty open days in a row: what is screened comes back as home visits, and takes its staff time. */
function followUp(): Project {
  const project = caseOf(PERDESAAN, FOLLOW_UP, [
    plainIlp(PERDESAAN, POLI_UPTAKE, { followUp: true }),
    plainIlp(PERDESAAN, HIGH_UPTAKE, { followUp: true }),
  ]);
  return { ...project, settings: { ...project.settings, days: 20, replications: 40 } };
}

/** What a case is told by; its size is the archetype's unless it says otherwise. */
interface Case extends Pick<Preset, 'id' | 'name' | 'icon' | 'summary' | 'targets' | 'build'> {
  readonly of: Pick<Archetype, 'arrivalsPerDay' | 'companionShare' | 'onDuty'>;
  readonly more?: { readonly patientsPerDay: number };
  readonly flows?: Preset['flows'];
}

function demo({ of, more, flows = THREE_BRIEFS, ...rest }: Case): Preset {
  const size = sizeOf(of);
  return {
    ...rest,
    kind: 'demo',
    ...size,
    patientsPerDay: size.patientsPerDay + (more?.patientsPerDay ?? 0),
    flows,
  };
}

export const DEMOS: readonly Preset[] = [
  demo({
    id: 'kabupaten-ptm',
    name: DISTRICT,
    icon: 'chronic',
    of: DISTRICT_CLINIC,
    summary: words(
      'Kasus dokumen 001: 90 pasien per hari, banyak PTM dan lansia, antrean panjang.',
      'Case of document 001: 90 patients a day, many chronic and elderly, long queues.',
    ),
    build: district,
  }),
  demo({
    id: 'sehat-makmur',
    name: MAKMUR,
    icon: 'queue',
    of: MAKMUR_CLINIC,
    summary: words(
      'Kasus dokumen 000: Puskesmas desa dengan antrean panjang. Klaim waktu tunggu −25 % hanya garis target.',
      'Case of document 000: a village clinic with long queues. The claimed −25 % waiting is a target line only.',
    ),
    targets: [{ kpi: 'queueWait', change: -0.25, source: 'dokumen 000' }],
    build: makmur,
  }),
  demo({
    id: 'vaksin-habis',
    name: STOCK_OUT,
    icon: 'vaccine',
    of: PERDESAAN,
    summary: words('Vaksin habis mulai 09.00.', 'Out of vaccine from 09:00 on.'),
    build: stockOut,
  }),
  demo({
    id: 'perawat-absen',
    name: NURSE_AWAY,
    icon: 'absence',
    of: PERDESAAN,
    summary: words('Satu dari dua perawat tidak masuk sehari penuh.', 'One of two nurses is away all day.'),
    build: nurseAway,
  }),
  demo({
    id: 'ckg',
    name: CAMPAIGN,
    icon: 'campaign',
    of: PERKOTAAN,
    more: { patientsPerDay: VISITORS },
    summary: words(
      'Puskesmas perkotaan dengan 30 pengunjung CKG per hari dan petugas yang sama.',
      'The urban clinic with 30 CKG visitors a day and the same staff.',
    ),
    build: campaign,
  }),
  demo({
    id: 'pendaftaran-daring',
    name: BOOKINGS,
    icon: 'queue',
    of: PERDESAAN,
    summary: words(
      'Puskesmas perdesaan; 10 pasien mendaftar daring, datang 30–60 menit lebih awal, 15 % tidak hadir.',
      'The rural clinic; 10 patients book online, come 30–60 minutes early, 15 % do not show.',
    ),
    build: () => withBookings(caseOf(PERDESAAN, BOOKINGS)),
  }),
  demo({
    id: 'tindak-lanjut-pws',
    name: FOLLOW_UP,
    icon: 'followUp',
    of: PERDESAAN,
    flows: ILP_BRIEFS,
    summary: words(
      'ILP selama 20 hari buka: yang diskrining dikunjungi, dan kunjungan itu memakai waktu petugas.',
      'ILP over 20 open days: whoever was screened is visited, and the visits take staff time.',
    ),
    build: followUp,
  }),
];
