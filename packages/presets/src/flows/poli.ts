/** The existing flow: each programme its own room, its own intake, its own book; paper records travel. */
import type { Flow } from '@simalur/model';
import { words } from '../words.ts';
import { arrival, delay, done, exit, isNot, need, type Staff, station, step, ways } from './parts.ts';
import {
  counsellingWork,
  dentalWork,
  doctorWork,
  emergencyWork,
  intakeWork,
  laboratoryWork,
  midwifeWork,
  paymentWork,
  pharmacyWork,
  registrationWork,
  screeningWork,
  type Uptake,
} from './work.ts';

export interface PoliOptions {
  readonly uptake: Uptake;
  readonly cashier: Staff;
}

export function poliFlow({ uptake, cashier }: PoliOptions): Flow {
  return {
    groups: [
      { id: 'pendaftaran', name: words('Pendaftaran', 'Registration') },
      { id: 'poli', name: words('Poli', 'Clinics') },
      { id: 'penunjang', name: words('Penunjang', 'Support') },
    ],
    nodes: [
      arrival({ id: 'datang', name: words('Datang', 'Arrival'), by: 'conditions' }),
      station({ id: 'loket', name: words('Loket pendaftaran', 'Registration'), group: 'pendaftaran' }, [
        ...registrationWork(),
        step('verifikasi-bpjs', ['loket'], [isNot('umum')]),
      ]),
      delay(
        {
          id: 'antar-rm',
          name: words('Cari & antar RM', 'Fetch paper record'),
          group: 'pendaftaran',
          by: 'conditions',
        },
        'antar-rm',
      ),
      station({ id: 'umum-perawat', name: words('Poli umum: perawat', 'General: nurse'), group: 'poli' }, [
        ...intakeWork(['perawat']),
        ...screeningWork(
          ['perawat'],
          ['skrining-bumil', 'skrining-remaja', 'skrining-dewasa', 'skrining-lansia'],
          uptake,
        ),
      ]),
      station(
        { id: 'umum-dokter', name: words('Poli umum: dokter', 'General: doctor'), group: 'poli' },
        doctorWork(),
      ),
      station(
        { id: 'kia', name: words('Poli KIA/KB/MTBS', 'MCH clinic: midwife'), group: 'poli' },
        midwifeWork(
          screeningWork(['bidan'], ['skrining-bumil', 'skrining-balita', 'skrining-dewasa'], uptake),
        ),
      ),
      station({ id: 'gigi', name: words('Poli gigi', 'Dental clinic'), group: 'poli' }, dentalWork()),
      delay({ id: 'pindah', name: words('Pindah ruang', 'Walk'), by: 'conditions' }, 'pindah-ruang'),
      station({ id: 'lab', name: words('Laboratorium', 'Laboratory'), group: 'penunjang' }, laboratoryWork()),
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
        counsellingWork(),
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
    edges: [
      ...ways('datang', ['ugd', need('gadar')], ['loket']),
      ...ways('loket', ['antar-rm']),
      ...ways(
        'antar-rm',
        ['umum-perawat', need('sakit')],
        ['umum-perawat', need('ptm')],
        ['gigi', need('gigi')],
        ['kia'],
      ),
      ...ways('umum-perawat', ['umum-dokter']),
      ...ways('umum-dokter', ['pindah']),
      ...ways('kia', ['pindah']),
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
    ],
  };
}
