/**
 * Who comes and why: life stages, reasons of the visit, and what the examiner will find. Branch probabilities are
 * needs that stay hidden until the examination: so both flows send the same patient to the laboratory.
 */
import type { PatientClass, Source } from '@simalur/model';
import type { NeedId } from './needs.ts';
import { assumption } from './sources.ts';
import { words } from './words.ts';

type Reason = NonNullable<PatientClass['reasons']>[number];
type NeedShare = Reason['needs'][number];

/** Patients who come as an emergency, of every class; taken from the share of the sick. */
const EMERGENCY = 0.015;

const BRANCH = assumption('Peluang cabang.', 'Branch probability.');
const REASON = assumption('Alasan kunjungan per kelas.', 'Reason of the visit by class.');
const SICK = assumption(
  'Bagian yang sakit, dikurangi 1,5 % gawat darurat.',
  'Share of the sick, less 1.5 % emergencies.',
);
const PRIORITY = assumption(
  'Prioritas 1: lansia, ibu hamil, balita (U-40; lansia: KMK 2015/2023).',
  'Priority 1: elderly, pregnant, under-five (U-40; elderly: KMK 2015/2023).',
  'R-1, U-40',
);

const certain = (need: NeedId): NeedShare => ({ need, probability: 1 });
const found = (need: NeedId, probability: number, source: Source = BRANCH): NeedShare => ({
  need,
  probability,
  hidden: true,
  source,
});

const due = (need: NeedId, probability: number): NeedShare => ({
  need,
  probability,
  source: assumption(
    'Bagian yang sudah waktunya skrining; frekuensi paket: KMK 2015/2023.',
    'Share due for skrining; frequency of the package: KMK 2015/2023.',
    'R-1',
  ),
});

interface Branches {
  readonly lab?: number;
  readonly konseling?: number;
  readonly obat: number;
  readonly rujukan?: number;
}

/** What an examination brings to light. */
function branches({ lab = 0, konseling = 0, obat, rujukan = 0 }: Branches): NeedShare[] {
  return [
    found('lab', lab),
    found('konseling', konseling),
    found('obat', obat),
    found('rujukan', rujukan),
  ].filter((share) => share.probability > 0);
}

const SICK_BRANCHES = { lab: 0.12, konseling: 0.05, obat: 0.95, rujukan: 0.08 };
const PTM_BRANCHES = { lab: 0.35, konseling: 0.25, obat: 0.95, rujukan: 0.08 };

function sick(share: number, screening: NeedShare): Reason {
  return {
    id: 'sakit',
    name: words('Sakit', 'Sick'),
    share: tidy(share - EMERGENCY),
    needs: [certain('sakit'), ...branches(SICK_BRANCHES), screening],
    source: SICK,
  };
}

function ptm(share: number, screening: NeedShare): Reason {
  return {
    id: 'ptm',
    name: words('Kontrol PTM', 'NCD check-up'),
    share,
    needs: [certain('ptm'), ...branches(PTM_BRANCHES), screening],
    source: REASON,
  };
}

function dental(share: number, screening: NeedShare): Reason {
  return {
    id: 'gigi',
    name: words('Gigi', 'Dental'),
    share,
    needs: [certain('gigi'), ...branches({ obat: 0.7, rujukan: 0.08 }), screening],
    source: REASON,
  };
}

function emergency(): Reason {
  return {
    id: 'gadar',
    name: words('Gawat darurat', 'Emergency'),
    share: EMERGENCY,
    needs: [
      certain('gadar'),
      found(
        'rujukan',
        0.3,
        assumption(
          'Asumsi pustaka ini; sumber hanya menyebut 8 % seluruhnya.',
          'Own assumption; the source says 8 % overall.',
        ),
      ),
    ],
    source: assumption('1–2 % kunjungan.', '1–2 % of visits.'),
  };
}

const dueBumil = due('skrining-bumil', 0.2);
const dueBalita = due('skrining-balita', 0.3);
const dueRemaja = due('skrining-remaja', 0.4);
const dueDewasa = due('skrining-dewasa', 0.45);
const dueLansia = due('skrining-lansia', 0.5);

export type ClassId = 'bumil' | 'balita' | 'remaja' | 'dewasa' | 'lansia';

export const CLASSES: readonly (PatientClass & { id: ClassId })[] = [
  {
    id: 'bumil',
    name: words('Ibu hamil & nifas', 'Pregnant & postpartum'),
    priority: 1,
    source: PRIORITY,
    reasons: [
      {
        id: 'anc',
        name: words('ANC', 'Antenatal care'),
        share: 0.85,
        needs: [
          certain('anc'),
          ...branches({ lab: 0.45, konseling: 0.2, obat: 0.95, rujukan: 0.08 }),
          found('dokter', 0.15),
          found('gigi', 0.12),
          dueBumil,
        ],
        source: REASON,
      },
      sick(0.15, dueBumil),
      emergency(),
    ],
  },
  {
    id: 'balita',
    name: words('Balita & prasekolah', 'Under-five & preschool'),
    priority: 1,
    source: PRIORITY,
    reasons: [
      {
        id: 'mtbs',
        name: words('Sakit (MTBS)', 'Sick (IMCI)'),
        share: tidy(0.75 - EMERGENCY),
        needs: [
          certain('mtbs'),
          ...branches({ lab: 0.06, konseling: 0.12, obat: 0.95, rujukan: 0.08 }),
          found('dokter', 0.35),
          dueBalita,
        ],
        source: SICK,
      },
      {
        id: 'imunisasi',
        name: words('Imunisasi', 'Immunisation'),
        share: 0.25,
        needs: [certain('imunisasi'), ...branches({ obat: 0.3 }), dueBalita],
        source: REASON,
      },
      emergency(),
    ],
  },
  {
    id: 'remaja',
    name: words('Usia sekolah & remaja', 'School age & adolescent'),
    priority: 2,
    source: PRIORITY,
    reasons: [sick(0.91, dueRemaja), dental(0.09, dueRemaja), emergency()],
  },
  {
    id: 'dewasa',
    name: words('Dewasa', 'Adult'),
    priority: 2,
    source: PRIORITY,
    reasons: [
      sick(0.67, dueDewasa),
      ptm(0.17, dueDewasa),
      dental(0.09, dueDewasa),
      {
        id: 'kb',
        name: words('KB', 'Family planning'),
        share: 0.07,
        needs: [certain('kb'), ...branches({ obat: 0.3 }), dueDewasa],
        source: REASON,
      },
      emergency(),
    ],
  },
  {
    id: 'lansia',
    name: words('Lansia', 'Elderly'),
    priority: 1,
    source: PRIORITY,
    reasons: [ptm(0.51, dueLansia), sick(0.4, dueLansia), dental(0.09, dueLansia), emergency()],
  },
];

/** Shares are sums and differences of written decimals: no tail of binary rounding in the document. */
function tidy(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
