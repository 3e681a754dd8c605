/**
 * The integrated flow after KMK 2015/2023: registration with needs screening; one initial assessment in klaster 2 or
 * 3, with the skrining package of the life stage if due; treatment in the klaster; scheduling of what remains; lintas
 * klaster services. Everybody passes the initial assessment of the klaster, dental patients too (dental care is
 * "another service" in the flowcharts).
 */
import type { Flow } from '@simalur/model';
import { words } from '../words.ts';
import {
  arrival,
  deferred,
  delay,
  done,
  exit,
  firstContact,
  need,
  ofClass,
  type Staff,
  station,
  step,
  ways,
} from './parts.ts';
import {
  counsellingWork,
  dentalWork,
  doctorWork,
  emergencyWork,
  intakeWork,
  laboratoryWork,
  midwifeWork,
  type Package,
  paymentWork,
  pharmacyWork,
  registrationWork,
  schedulingWork,
  screeningWork,
  type Uptake,
} from './work.ts';

export interface IlpOptions {
  readonly uptake: Uptake;
  readonly cashier: Staff;
  /** Who gives the follow-up date: any of the klaster team. */
  readonly scheduling: Staff;
}

export function ilpFlow({ uptake, cashier, scheduling }: IlpOptions): Flow {
  const assessment = (...packages: Package[]) => [
    ...intakeWork(['perawat']),
    step('riwayat-skrining', ['perawat'], [firstContact]),
    ...screeningWork(['perawat'], packages, uptake),
  ];
  return {
    groups: [
      { id: 'klaster-1', name: words('Klaster 1: manajemen', 'Cluster 1: management') },
      { id: 'klaster-2', name: words('Klaster 2: ibu & anak', 'Cluster 2: mother & child') },
      { id: 'klaster-3', name: words('Klaster 3: dewasa & lansia', 'Cluster 3: adult & elderly') },
      { id: 'lintas-klaster', name: words('Lintas klaster', 'Across clusters') },
    ],
    nodes: [
      arrival({ id: 'datang', name: words('Datang', 'Arrival'), by: 'conditions' }),
      station(
        {
          id: 'registrasi',
          name: words('Registrasi & skrining', 'Registration, screening'),
          group: 'klaster-1',
        },
        [...registrationWork(), step('skrining-awal', ['loket'])],
      ),
      delay(
        { id: 'ke-klaster', name: words('Menuju klaster', 'Walk to cluster'), by: 'conditions' },
        'pindah-ruang',
      ),
      station(
        {
          id: 'awal-2',
          name: words('Pemeriksaan awal K2', 'Initial assessment C2'),
          group: 'klaster-2',
          by: 'conditions',
        },
        assessment('skrining-bumil', 'skrining-balita', 'skrining-remaja'),
      ),
      station(
        {
          id: 'bidan',
          name: words('Klaster 2: bidan', 'Cluster 2: midwife'),
          group: 'klaster-2',
          by: 'conditions',
        },
        midwifeWork(),
      ),
      station(
        {
          id: 'awal-3',
          name: words('Pemeriksaan awal K3', 'Initial assessment C3'),
          group: 'klaster-3',
          by: 'conditions',
        },
        assessment('skrining-dewasa', 'skrining-lansia'),
      ),
      station(
        {
          id: 'dokter',
          name: words('Klaster 2–3: dokter', 'Clusters 2–3: doctor'),
          group: 'klaster-3',
          note: words('Dokter melayani kedua klaster.', 'The doctors serve both clusters.'),
        },
        doctorWork(),
      ),
      delay({ id: 'pindah', name: words('Pindah ruang', 'Walk'), by: 'conditions' }, 'pindah-ruang'),
      station(
        { id: 'gigi', name: words('Kesehatan gigi', 'Dental care'), group: 'lintas-klaster' },
        dentalWork(),
      ),
      station(
        { id: 'lab', name: words('Laboratorium', 'Laboratory'), group: 'lintas-klaster' },
        laboratoryWork(),
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
      station({ id: 'tindak-lanjut', name: words('Tindak lanjut', 'Follow-up') }, [
        ...schedulingWork(scheduling),
        step('penjadwalan', scheduling, [deferred]),
      ]),
      station({ id: 'kasir', name: words('Kasir', 'Cashier') }, paymentWork(cashier)),
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
    edges: [
      ...ways('datang', ['ugd', need('gadar')], ['registrasi']),
      ...ways('registrasi', ['ke-klaster']),
      ...ways('ke-klaster', ['awal-2', ofClass('bumil', 'balita', 'remaja')], ['awal-3']),
      ...ways('awal-2', ['dokter', need('sakit')], ['pindah', need('gigi')], ['bidan']),
      ...ways('awal-3', ['bidan', need('kb')], ['pindah', need('gigi')], ['dokter']),
      // Inside the klaster the doctor is next door: no walk, no second intake.
      ...ways('bidan', ['dokter', need('dokter')], ['pindah']),
      ...ways('dokter', ['pindah']),
      ...ways(
        'pindah',
        ['lab', need('lab')],
        ['gigi', need('gigi')],
        ['konseling', need('konseling')],
        ['tindak-lanjut'],
      ),
      ...ways('gigi', ['pindah']),
      ...ways('lab', ['hasil']),
      // To the examiner of origin: whoever saw the midwife goes back to her.
      ...ways('hasil', ['bidan', done('anc')], ['bidan', done('mtbs')], ['dokter']),
      ...ways('konseling', ['pindah']),
      ...ways('tindak-lanjut', ['kasir']),
      ...ways('kasir', ['farmasi']),
      ...ways('farmasi', ['rujuk', done('surat-rujukan')], ['pulang']),
      ...ways('ugd', ['rujuk', done('surat-rujukan')], ['pulang']),
    ],
  };
}
