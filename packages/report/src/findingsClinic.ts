/** Words about demand, durations, hours, staff, and the size of a run. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Demand = 'reasons' | 'mix' | 'class' | 'stream' | 'appointment' | 'renewal';
type Hours = 'calendar' | 'window' | 'horizon' | 'shift';
type Group = Demand | Hours | 'truncate' | 'duration' | 'pool' | 'skill' | 'staff' | 'size';
type Code = Extract<FindingCode, `${Group}.${string}`>;

export const CLINIC_FINDINGS: FindingWordsOf<Code> = {
  'reasons.sum': {
    id: [
      'Bagian alasan datang {class} berjumlah {found}, bukan 1.',
      'Ubah bagiannya sampai jumlahnya 1: setiap pasien datang dengan tepat satu alasan.',
    ],
    en: [
      'The shares of the reasons of {class} sum to {found}, not 1.',
      'Change them until they sum to 1: each patient comes for exactly one reason.',
    ],
  },
  'mix.sum': {
    id: [
      'Bagian kelompok pasien pada “{stream}” berjumlah {found}, bukan 1.',
      'Ubah bagiannya sampai jumlahnya 1.',
    ],
    en: [
      'The shares of the classes in “{stream}” sum to {found}, not 1.',
      'Change them until they sum to 1.',
    ],
  },
  'class.noArrivals': {
    id: ['Tidak ada {class} yang datang.', 'Masukkan kelompok ini ke salah satu kedatangan, atau hapus.'],
    en: ['No {class} ever come.', 'Put this class into one of the arrivals, or remove it.'],
  },
  'stream.outsideDoors': {
    id: [
      'Pada “{stream}” ada pasien yang datang pukul {at:clock}, padahal pasien diterima dari {from:clock} sampai {to:clock}.',
      'Mereka akan ditolak. Ubah pola kedatangan, atau jam pendaftaran terakhir.',
    ],
    en: [
      'In “{stream}” patients come at {at:clock}, but patients are admitted from {from:clock} to {to:clock}.',
      'They will be turned away. Change the arrivals, or the time of the last registration.',
    ],
  },
  'appointment.outside': {
    id: [
      'Pada “{stream}” ada {count} janji di luar jam pendaftaran ({from:clock} sampai {to:clock}), mulai dengan {at:clock}.',
      'Pindahkan janji itu, atau ubah jam pendaftaran.',
    ],
    en: [
      'In “{stream}” {count} appointments lie outside registration hours ({from:clock} to {to:clock}), first {at:clock}.',
      'Move those appointments, or change the hours.',
    ],
  },
  'renewal.noEnd': {
    id: ['Kedatangan “{stream}” tidak pernah berakhir.', 'Isi “horizon”: menit saat simulasi berhenti.'],
    en: ['The arrivals “{stream}” never end.', 'Set a “horizon”: the minute at which the simulation stops.'],
  },
  'truncate.empty': {
    id: [
      'Tidak ada nilai yang mungkin di antara kedua batas pemotongan.',
      'Longgarkan batas, atau ubah sebarannya.',
    ],
    en: [
      'No value is possible between the truncation bounds.',
      'Widen the bounds, or change the distribution.',
    ],
  },
  'truncate.far': {
    id: [
      'Batas pemotongan jauh dari rata-rata ({mean}, simpangan baku {sd}): hampir tidak ada nilai di sana.',
      'Periksa satuannya: lama dalam menit, jarak kunjungan kembali dalam hari.',
    ],
    en: [
      'The truncation bounds lie far from the mean ({mean}, standard deviation {sd}): hardly any value is there.',
      'Check the units: durations are minutes, the time until a return is days.',
    ],
  },
  'duration.negative': {
    id: [
      'Lama ini dapat bernilai di bawah nol.',
      'Beri batas bawah 0 pada pemotongan, atau ubah sebarannya.',
    ],
    en: [
      'This duration can fall below zero.',
      'Set a lower truncation bound of 0, or change the distribution.',
    ],
  },
  'duration.tooLong': {
    id: [
      'Lama {found} menit terlalu panjang.',
      'Isi paling lama {max} menit. Periksa satuannya: menit, bukan detik.',
    ],
    en: [
      'A duration of {found} min is too long.',
      'Use at most {max} min. Check the unit: minutes, not seconds.',
    ],
  },
  'calendar.order': {
    id: [
      '{second:field} ({secondAt:clock}) terlalu cepat dibanding {first:field} ({firstAt:clock}).',
      'Urutannya: pintu dibuka, pelayanan mulai, pendaftaran terakhir, tutup.',
    ],
    en: [
      '{second:field} ({secondAt:clock}) is too early against {first:field} ({firstAt:clock}).',
      'The order is: doors open, service starts, last registration, closing.',
    ],
  },
  'window.order': {
    id: [
      'Jendela statistik dari menit {from} sampai {to} kosong.',
      'Isi akhir yang sesudah awalnya, atau hapus jendelanya.',
    ],
    en: [
      'The statistics window from minute {from} to {to} is empty.',
      'Let it end after it begins, or remove it.',
    ],
  },
  'horizon.early': {
    id: [
      'Simulasi berhenti pukul {horizon:clock}, sebelum pintu dibuka ({doorsOpen:clock}).',
      'Isi jam berhenti yang lebih lambat, atau hapus.',
    ],
    en: [
      'The simulation stops at {horizon:clock}, before the doors open ({doorsOpen:clock}).',
      'Let it stop later, or remove the horizon.',
    ],
  },
  'shift.outside': {
    id: [
      'Sif {who} ({from:clock} sampai {to:clock}) seluruhnya di luar jam buka ({opens:clock} sampai {closes:clock}).',
      'Ubah jam sif, atau hapus sif ini.',
    ],
    en: [
      'The shift of {who} ({from:clock} to {to:clock}) lies wholly outside opening hours ({opens:clock} to {closes:clock}).',
      'Change the shift, or remove it.',
    ],
  },
  'shift.overlap': {
    id: ['Dua sif {who} bertumpuk.', 'Gabungkan, atau ubah jamnya.'],
    en: ['Two shifts of {who} overlap.', 'Merge them, or change their hours.'],
  },
  'pool.empty': {
    id: [
      '{station} memerlukan {pool}, tetapi tidak ada seorang pun di sana.',
      'Tambahkan paling sedikit satu petugas, atau pilih petugas lain untuk langkah ini.',
    ],
    en: [
      '{station} needs {pool}, but nobody is there.',
      'Add at least one person, or choose other staff for this step.',
    ],
  },
  'pool.offDuty': {
    id: [
      '{station} memerlukan {pool}, tetapi tidak ada yang bertugas pada hari yang disimulasikan ({weekday:weekday}).',
      'Tambahkan sif pada hari itu, atau simulasikan hari lain.',
    ],
    en: [
      '{station} needs {pool}, but nobody is on duty on the simulated day ({weekday:weekday}).',
      'Add a shift on that day, or simulate another day.',
    ],
  },
  'staff.tooFew': {
    id: [
      '{station} memerlukan {needed} petugas sekaligus, tetapi paling banyak {available} yang dapat.',
      'Tambahkan petugas, atau kurangi yang diperlukan bersamaan.',
    ],
    en: [
      '{station} needs {needed} people at once, but at most {available} can be had.',
      'Add staff, or ask for fewer at once.',
    ],
  },
  'skill.missing': {
    id: [
      '{station} memerlukan keterampilan “{skill}”, tetapi tidak ada {pool} yang memilikinya.',
      'Beri salah satu petugas keterampilan itu, atau hapus syaratnya.',
    ],
    en: [
      '{station} needs the skill “{skill}”, but nobody in {pool} has it.',
      'Give one of them the skill, or drop the requirement.',
    ],
  },
  'size.patientsPerDay': {
    id: ['Proyek ini memuat {found} pasien per hari.', 'Kurangi sampai paling banyak {max} per hari.'],
    en: ['This project has {found} patients a day.', 'Reduce it to at most {max} a day.'],
  },
  'size.patients': {
    id: [
      'Satu ulangan memuat {found} pasien.',
      'Kurangi jumlah hari atau pasien, sampai paling banyak {max} per ulangan.',
    ],
    en: [
      'One replication has {found} patients.',
      'Simulate fewer days or patients: at most {max} per replication.',
    ],
  },
};
