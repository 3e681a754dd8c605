/**
 * "My clinic in five questions" as data: what is asked, within which range, with which answer to begin with. A form
 * shows it, `answerProblems` says what is wrong with the answers, `clinicFromAnswers` builds the clinic.
 */
import { sizeOf } from './archetype.ts';
import { ARCHETYPES, type ArchetypeId } from './archetypes/all.ts';
import { type PoolId, PROFESSIONS } from './professions.ts';
import { type Words, words } from './words.ts';

/** Of each archetype: what a form shows until the team has answered. */
type ByArchetype<T> = Readonly<Record<ArchetypeId, T>>;

interface Asked<Id extends string> {
  /** Key of `ClinicAnswers`. */
  readonly id: Id;
  readonly label: Words;
  readonly hint: Words;
}

interface Choice<Id extends string, Value extends string> extends Asked<Id> {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: Value; readonly label: Words; readonly hint: Words }[];
  readonly initial: Value;
}

/** A whole number, or several of them, from `min` to `max`. */
interface Range {
  readonly min: number;
  readonly max: number;
  readonly initial: ByArchetype<number>;
}

interface CountQuestion extends Asked<'patientsPerDay'>, Range {
  readonly kind: 'count';
  readonly unit: Words;
}

interface StaffQuestion extends Asked<'staffByProfession'> {
  readonly kind: 'staff';
  readonly fields: readonly (Range & { readonly id: PoolId; readonly label: Words })[];
}

export type HoursField = 'opens' | 'lastRegistration' | 'closes';

interface HoursQuestion extends Asked<'hours'> {
  readonly kind: 'hours';
  /** In this order over the day; minutes after midnight, in steps of `step` minutes. */
  readonly fields: readonly (Range & {
    readonly id: HoursField;
    readonly label: Words;
    readonly step: number;
  })[];
}

type Question =
  | Choice<'archetype', ArchetypeId>
  | CountQuestion
  | StaffQuestion
  | HoursQuestion
  | Choice<'records', 'paper' | 'electronic'>;

/** Professions without whom a flow cannot serve everybody; a cashier may be missing (the counter takes the money). */
const OPTIONAL: ReadonlySet<string> = new Set<PoolId>(['kasir']);
const MOST_STAFF = 20;

function byArchetype<T>(of: (archetype: (typeof ARCHETYPES)[ArchetypeId]) => T): ByArchetype<T> {
  const { perkotaan, perdesaan, terpencil } = ARCHETYPES;
  return { perkotaan: of(perkotaan), perdesaan: of(perdesaan), terpencil: of(terpencil) };
}

const PATIENTS: CountQuestion = {
  kind: 'count',
  id: 'patientsPerDay',
  label: words('Berapa pasien pada hari biasa?', 'How many patients on an ordinary day?'),
  hint: words(
    'Rata-rata hari buka, termasuk anggota keluarga yang ikut berobat. Dari buku register: jumlah kunjungan sebulan dibagi hari buka.',
    'The average of open days, family members who are treated too included. From the register: visits of a month divided by open days.',
  ),
  unit: words('pasien per hari', 'patients a day'),
  min: 1,
  max: 2000,
  initial: byArchetype((archetype) => sizeOf(archetype).patientsPerDay),
};

const STAFF: StaffQuestion = {
  kind: 'staff',
  id: 'staffByProfession',
  label: words('Siapa yang bertugas di rawat jalan?', 'Who is on duty for outpatients?'),
  hint: words(
    'Orang yang benar-benar ada dalam satu sesi pelayanan, bukan jumlah pegawai. Yang sedang di UGD, rawat inap, Pustu, atau posyandu tidak dihitung.',
    'People who are really there in a session, not those employed. Who is in the emergency room, the ward, Pustu or outreach does not count.',
  ),
  fields: (Object.keys(PROFESSIONS) as PoolId[]).map((id) => ({
    id,
    label: PROFESSIONS[id],
    min: OPTIONAL.has(id) ? 0 : 1,
    max: MOST_STAFF,
    initial: byArchetype(({ onDuty }) => onDuty.counts[id]),
  })),
};

const HOURS: HoursQuestion = {
  kind: 'hours',
  id: 'hours',
  label: words('Jam berapa buka dan tutup?', 'When does it open and close?'),
  hint: words(
    'Jam pelayanan dimulai, jam terakhir mendaftar, dan jam tutup pada hari biasa.',
    'Start of service, last registration and closing on an ordinary day.',
  ),
  fields: [
    hour('opens', words('Pelayanan mulai', 'Service starts')),
    hour('lastRegistration', words('Pendaftaran tutup', 'Registration closes')),
    hour('closes', words('Pelayanan tutup', 'Service closes')),
  ],
};

function hour(id: HoursField, label: Words): HoursQuestion['fields'][number] {
  return {
    id,
    label,
    min: 0,
    max: 1440,
    step: 15,
    initial: byArchetype(({ calendar }) => calendar[id] ?? calendar.closes),
  };
}

/** In the order in which they are asked: what is closest comes first, since it fills in the others. */
export const FIVE_QUESTIONS: readonly Question[] = [
  {
    kind: 'choice',
    id: 'archetype',
    label: words('Puskesmas mana yang paling mirip?', 'Which clinic is closest to yours?'),
    hint: words(
      'Semua yang tidak Anda jawab diambil dari sini dan ditandai asumsi.',
      'Whatever you do not answer is taken from here and marked asumsi.',
    ),
    options: Object.values(ARCHETYPES).map((archetype) => {
      const { patientsPerDay, staff } = sizeOf(archetype);
      return {
        value: archetype.id,
        label: archetype.name,
        hint: words(
          `${patientsPerDay} pasien per hari, ${staff} petugas`,
          `${patientsPerDay} patients a day, ${staff} staff`,
        ),
      };
    }),
    initial: 'perdesaan',
  },
  PATIENTS,
  STAFF,
  HOURS,
  {
    kind: 'choice',
    id: 'records',
    label: words('Rekam medis apa yang dipakai?', 'Which medical record is used?'),
    hint: words(
      'Menentukan alur poli yang sekarang. Alur ILP selalu memakai rekam medis bersama.',
      'Decides the present poli flow. The ILP flow always has a shared record.',
    ),
    options: [
      {
        value: 'paper',
        label: words('Kertas', 'Paper'),
        hint: words('Dicari dan diantar ke poli', 'Fetched and carried to the rooms'),
      },
      {
        value: 'electronic',
        label: words('Elektronik (RME)', 'Electronic'),
        hint: words('Dibuka di komputer poli', 'Opened on the computer of each room'),
      },
    ],
    initial: 'paper',
  },
];

/** The questions whose answers are numbers, for those who check them. */
export const ASKED = { patients: PATIENTS, staff: STAFF, hours: HOURS } as const;
