/**
 * The integrated flow after KMK 2015/2023: registration with needs screening; one initial assessment in klaster 2 or
 * 3, with the skrining package of the life stage if due; treatment in the klaster, where the sample is taken too;
 * scheduling of what remains; lintas klaster services. Everybody passes the initial assessment of the klaster, dental
 * patients too (dental care is "another service" in the flowcharts).
 */
import type { Flow, FlowNode } from '@simalur/model';
import { assumption } from '../sources.ts';
import { words } from '../words.ts';
import { healthCheckStation } from './healthCheck.ts';
import { ilpEdges } from './ilpEdges.ts';
import type { IlpOptions } from './ilpOptions.ts';
import { arrival, deferred, delay, exit, need, type Staff, station, step } from './parts.ts';
import {
  assessmentWork,
  counsellingWork,
  dentalWork,
  doctorWork,
  emergencyWork,
  klasterMidwifeWork,
  laboratoryWork,
  PACKAGES,
  type Package,
  paymentWork,
  pharmacyWork,
  registrationWork,
  schedulingWork,
  screeningWork,
} from './work.ts';

/** Any of the klaster team: takes samples and gives the follow-up date. */
const KLASTER_TEAM: Staff = ['perawat', 'bidan'];
const TEAM_2 = { skill: 'klaster-2' } as const;
const TEAM_3 = { skill: 'klaster-3' } as const;

export function ilpFlow(options: IlpOptions): Flow {
  return {
    groups: [
      { id: 'klaster-1', name: words('Klaster 1: manajemen', 'Cluster 1: management') },
      { id: 'klaster-2', name: words('Klaster 2: ibu & anak', 'Cluster 2: mother & child') },
      { id: 'klaster-3', name: words('Klaster 3: dewasa & lansia', 'Cluster 3: adult & elderly') },
      { id: 'lintas-klaster', name: words('Lintas klaster', 'Across clusters') },
    ],
    nodes: [
      arrival({ id: 'datang', name: words('Datang', 'Arrival'), by: 'conditions' }),
      ...registration(options),
      delay(
        { id: 'ke-klaster', name: words('Menuju klaster', 'Walk to cluster'), by: 'conditions' },
        'pindah-ruang',
      ),
      ...assessments(options),
      midwife(options),
      ...doctors(options),
      ...(options.healthCheck ? [healthCheckStation('klaster-3')] : []),
      ...support(),
      station({ id: 'tindak-lanjut', name: words('Tindak lanjut', 'Follow-up'), by: 'conditions' }, [
        ...schedulingWork(KLASTER_TEAM),
        step('penjadwalan', KLASTER_TEAM, [deferred]),
        ...(options.followUp ? [step('pantau', KLASTER_TEAM, [need('pantau')])] : []),
      ]),
      ...(options.followUp ? [pws()] : []),
      station(
        { id: 'kasir', name: words('Kasir', 'Cashier') },
        paymentWork(options.frontDesk ? ['kasir', 'loket'] : options.cashier),
      ),
      station(
        { id: 'farmasi', name: words('Farmasi', 'Pharmacy'), group: 'lintas-klaster', by: 'conditions' },
        pharmacyWork(),
      ),
      station(
        { id: 'ugd', name: words('Gawat darurat', 'Emergency'), group: 'lintas-klaster', by: 'conditions' },
        emergencyWork(),
      ),
      exit({ id: 'pulang', name: words('Pulang', 'Home') }, 'home'),
      exit({ id: 'rujuk', name: words('Dirujuk ke FKRTL', 'Referred') }, 'referred'),
    ],
    edges: ilpEdges(options),
  };
}

function registration({ frontDesk }: IlpOptions): FlowNode[] {
  const place = {
    id: 'registrasi',
    name: words('Registrasi & skrining', 'Registration, screening'),
    group: 'klaster-1',
  };
  const work = registrationWork('shared');
  if (!frontDesk) return [station(place, [...work, step('skrining-awal', ['loket'])])];
  const [ticket, ...counter] = work;
  return [
    station({ id: 'meja-depan', name: words('Meja depan: skrining', 'Front desk'), group: 'klaster-1' }, [
      ...(ticket ? [ticket] : []),
      step('skrining-awal', ['kasir']),
    ]),
    station({ ...place, name: words('Registrasi', 'Registration') }, counter),
  ];
}

function assessments({ uptake, assessment = 'nurses' }: IlpOptions): FlowNode[] {
  const work = (staff: Staff, ...packages: readonly Package[]) => [
    ...assessmentWork(staff),
    ...screeningWork(staff, packages, uptake),
  ];
  if (assessment === 'oneTeam') {
    const place = { id: 'awal', name: words('Pemeriksaan awal', 'Initial assessment'), group: 'klaster-3' };
    return [station({ ...place, by: 'conditions' }, work(['perawat', 'bidan'], ...PACKAGES))];
  }
  const both: Staff = assessment === 'crossCover' ? ['perawat', 'bidan'] : ['perawat'];
  // Whoever waits for the midwife herself goes before her help at the assessment.
  const rank = assessment === 'crossCover' ? 1 : 0;
  const isTeams = assessment === 'teams';
  return [
    station(
      {
        id: 'awal-2',
        name: words('Pemeriksaan awal K2', 'Initial assessment C2'),
        group: 'klaster-2',
        by: 'conditions',
      },
      work(
        isTeams ? { anyOf: ['perawat'], ...TEAM_2 } : both,
        'skrining-bumil',
        ...(assessment === 'midwife' ? [] : (['skrining-balita'] as const)),
        'skrining-remaja',
      ),
      rank,
    ),
    station(
      {
        id: 'awal-3',
        name: words('Pemeriksaan awal K3', 'Initial assessment C3'),
        group: 'klaster-3',
        by: 'conditions',
      },
      work(isTeams ? { anyOf: ['perawat'], ...TEAM_3 } : both, 'skrining-dewasa', 'skrining-lansia'),
      rank,
    ),
  ];
}

function midwife({ uptake, assessment }: IlpOptions): FlowNode {
  return station(
    {
      id: 'bidan',
      name: words('Klaster 2: bidan', 'Cluster 2: midwife'),
      group: 'klaster-2',
      by: 'conditions',
    },
    klasterMidwifeWork(
      assessment === 'midwife' ? screeningWork(['bidan'], ['skrining-bumil', 'skrining-balita'], uptake) : [],
    ),
  );
}

function doctors({ doctor, assessment }: IlpOptions): FlowNode[] {
  if (assessment === 'teams' && !('anyOf' in doctor)) {
    return [
      station(
        {
          id: 'dokter-2',
          name: words('Klaster 2: dokter', 'Cluster 2: doctor'),
          group: 'klaster-2',
          by: 'conditions',
        },
        doctorWork({ anyOf: doctor, ...TEAM_2 }),
      ),
      station(
        {
          id: 'dokter-3',
          name: words('Klaster 3: dokter', 'Cluster 3: doctor'),
          group: 'klaster-3',
          by: 'conditions',
        },
        doctorWork({ anyOf: doctor, ...TEAM_3 }),
      ),
    ];
  }
  return [
    station(
      {
        id: 'dokter',
        name: words('Klaster 2–3: dokter', 'Clusters 2–3: doctor'),
        group: 'klaster-3',
        note: words('Dokter melayani kedua klaster.', 'The doctors serve both clusters.'),
        by: 'conditions',
      },
      doctorWork(doctor),
    ),
  ];
}

function support(): FlowNode[] {
  return [
    delay({ id: 'pindah', name: words('Pindah ruang', 'Walk'), by: 'conditions' }, 'pindah-ruang'),
    station(
      { id: 'gigi', name: words('Kesehatan gigi', 'Dental care'), group: 'lintas-klaster' },
      dentalWork(),
    ),
    station(
      {
        id: 'lab',
        name: words('Sampel & laboratorium', 'Sample & laboratory'),
        group: 'lintas-klaster',
        note: words(
          'Sampel diambil di klaster; pasien menunggu di sana, sampelnya yang berjalan.',
          'The sample is taken in the klaster; the patient waits there, the sample travels.',
        ),
      },
      laboratoryWork(KLASTER_TEAM),
    ),
    delay(
      {
        id: 'hasil',
        name: words('Menunggu hasil lab', 'Wait for result'),
        group: 'lintas-klaster',
        by: 'conditions',
      },
      'hasil-lab',
    ),
    station({ id: 'konseling', name: words('Konseling', 'Counselling') }, counsellingWork()),
  ];
}

/** PWS: what was found at skrining is followed up at home. */
function pws(): FlowNode {
  return {
    kind: 'followUp',
    id: 'pws',
    name: words('Daftar PWS', 'PWS list'),
    purpose: 'homeVisit',
    days: { family: 'triangular', min: 1, mode: 5, max: 10 },
    adherence: 0.8,
    at: 600,
    to: 'tindak-lanjut',
    needs: ['pantau'],
    source: assumption(
      'Yang diskrining dikunjungi dalam 1–10 hari; 80 % terlaksana. Jeda, bagian, dan jam: asumsi.',
      'Whoever was screened is visited within 1–10 days; 80 % take place. Delay, share and hour are assumed.',
      'R-1',
    ),
  };
}
