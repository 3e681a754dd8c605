/** The existing flow: each programme its own room, its own intake, its own book. On paper, the records travel. */
import type { Flow } from '@simalur/model';
import { words } from '../words.ts';
import { healthCheckStation } from './healthCheck.ts';
import { arrival, delay, done, exit, need, type Staff, station, ways } from './parts.ts';
import {
  counsellingWork,
  dentalWork,
  doctorWork,
  emergencyWork,
  laboratoryWork,
  type PoliRoom,
  paymentWork,
  pharmacyWork,
  poliIntakeWork,
  poliMidwifeWork,
  registrationWork,
  screeningWork,
  type Uptake,
} from './work.ts';

export interface PoliOptions {
  readonly records: PoliRoom['records'];
  /** Rooms read what others have asked and measured; off: each poli takes its own. */
  readonly readsOthers?: boolean;
  readonly uptake: Uptake;
  readonly cashier: Staff;
  readonly doctor: Staff;
  /** A room for visitors of the free health check (CKG). */
  readonly healthCheck?: boolean;
}

export function poliFlow(options: PoliOptions): Flow {
  const { records, uptake, cashier, doctor, healthCheck = false } = options;
  const room: PoliRoom = { records, readsOthers: options.readsOthers ?? false };
  return {
    groups: [
      { id: 'pendaftaran', name: words('Pendaftaran', 'Registration') },
      { id: 'poli', name: words('Poli', 'Clinics') },
      { id: 'penunjang', name: words('Penunjang', 'Support') },
    ],
    nodes: [
      arrival({ id: 'datang', name: words('Datang', 'Arrival'), by: 'conditions' }),
      station(
        { id: 'loket', name: words('Loket pendaftaran', 'Registration'), group: 'pendaftaran' },
        registrationWork(records),
      ),
      records === 'paper'
        ? delay(
            {
              id: 'antar-rm',
              name: words('Cari & antar RM', 'Fetch paper record'),
              group: 'pendaftaran',
              by: 'conditions',
            },
            'antar-rm',
          )
        : delay(
            { id: 'ke-poli', name: words('Menuju poli', 'Walk to clinic'), by: 'conditions' },
            'pindah-ruang',
          ),
      station({ id: 'umum-perawat', name: words('Poli umum: perawat', 'General: nurse'), group: 'poli' }, [
        ...poliIntakeWork(room, ['perawat']),
        ...screeningWork(
          ['perawat'],
          ['skrining-bumil', 'skrining-remaja', 'skrining-dewasa', 'skrining-lansia'],
          uptake,
        ),
      ]),
      station(
        { id: 'umum-dokter', name: words('Poli umum: dokter', 'General: doctor'), group: 'poli' },
        doctorWork(doctor, room),
      ),
      station(
        { id: 'kia', name: words('Poli KIA/KB/MTBS', 'MCH clinic: midwife'), group: 'poli' },
        poliMidwifeWork(
          room,
          screeningWork(['bidan'], ['skrining-bumil', 'skrining-balita', 'skrining-dewasa'], uptake),
        ),
      ),
      ...(healthCheck ? [healthCheckStation('poli')] : []),
      station({ id: 'gigi', name: words('Poli gigi', 'Dental clinic'), group: 'poli' }, dentalWork()),
      delay({ id: 'pindah', name: words('Pindah ruang', 'Walk'), by: 'conditions' }, 'pindah-ruang'),
      station(
        { id: 'lab', name: words('Laboratorium', 'Laboratory'), group: 'penunjang' },
        laboratoryWork(['atlm']),
      ),
      delay(
        {
          id: 'hasil',
          name: words('Menunggu hasil lab', 'Wait for result'),
          group: 'penunjang',
          by: 'conditions',
        },
        'hasil-lab',
      ),
      station(
        { id: 'konseling', name: words('Konseling gizi', 'Counselling'), group: 'penunjang' },
        counsellingWork(room),
      ),
      station({ id: 'kasir', name: words('Kasir', 'Cashier'), group: 'penunjang' }, paymentWork(cashier)),
      station(
        { id: 'farmasi', name: words('Farmasi', 'Pharmacy'), group: 'penunjang', by: 'conditions' },
        pharmacyWork(),
      ),
      station(
        { id: 'ugd', name: words('Gawat darurat', 'Emergency'), group: 'penunjang', by: 'conditions' },
        emergencyWork(),
      ),
      exit({ id: 'pulang', name: words('Pulang', 'Home') }, 'home'),
      exit({ id: 'rujuk', name: words('Dirujuk ke FKRTL', 'Referred') }, 'referred'),
    ],
    edges: edges(records === 'paper' ? 'antar-rm' : 'ke-poli', healthCheck),
  };
}

function edges(toRooms: 'antar-rm' | 'ke-poli', healthCheck: boolean): Flow['edges'] {
  return [
    ...ways('datang', ['ugd', need('gadar')], ['loket']),
    ...ways('loket', [toRooms]),
    ...ways(
      toRooms,
      ['umum-perawat', need('sakit')],
      ['umum-perawat', need('ptm')],
      ['gigi', need('gigi')],
      ...(healthCheck ? [['ckg', need('ckg')] as const] : []),
      ['kia'],
    ),
    ...ways('umum-perawat', ['umum-dokter']),
    ...ways('umum-dokter', ['pindah']),
    ...ways('kia', ['pindah']),
    ...(healthCheck ? ways('ckg', ['pindah']) : []),
    ...ways('gigi', ['pindah']),
    // The result comes before the internal referral: the next room has to know it.
    ...ways(
      'pindah',
      ['lab', need('lab')],
      ['umum-perawat', need('dokter')],
      ['gigi', need('gigi')],
      ['konseling', need('konseling')],
      ['kasir'],
    ),
    ...ways('lab', ['hasil']),
    ...ways('hasil', ['umum-dokter', done('konsultasi')], ['kia']),
    ...ways('konseling', ['pindah']),
    ...ways('kasir', ['farmasi']),
    ...ways('farmasi', ['rujuk', done('surat-rujukan')], ['pulang']),
    ...ways('ugd', ['rujuk', done('surat-rujukan')], ['pulang']),
  ];
}
