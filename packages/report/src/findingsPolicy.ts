/** Words about forks, returns, errors of the way, and the rules of queues, groups and rooms. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Group = 'fork' | 'join' | 'errs' | 'followUp' | 'queue' | 'batch' | 'room' | 'turnaround';
type Code = Exclude<Extract<FindingCode, `${Group}.${string}`>, 'batch.order' | 'queue.noAppointments'>;

export const POLICY_FINDINGS: FindingWordsOf<Code> = {
  'fork.oneWay': {
    id: [
      '{node} membagi pasien ke beberapa jalan sekaligus, tetapi hanya ada satu jalan.',
      'Tambahkan jalan kedua, atau hubungkan langsung tanpa simpul ini.',
    ],
    en: [
      '{node} sends patients several ways at once, but there is only one way.',
      'Add a second way out, or connect directly without this node.',
    ],
  },
  'fork.edgeRule': {
    id: [
      'Dari {node} semua jalan ditempuh sekaligus, jadi peluang atau syarat garis ini tidak dipakai.',
      'Hapus peluang dan syaratnya, atau pakai percabangan bila pasien hanya menempuh salah satu.',
    ],
    en: [
      'From {node} all ways are taken at once, so the share or conditions of this edge are not used.',
      'Remove them, or use a decision if patients take only one of the ways.',
    ],
  },
  'fork.route': {
    id: [
      'Dari {node} semua jalan ditempuh sekaligus, jadi cara memilih jalan tidak dipakai.',
      'Hapus cara memilihnya, atau pakai percabangan bila pasien hanya menempuh salah satu.',
    ],
    en: [
      'From {node} all ways are taken at once, so the route is not used.',
      'Remove the route, or use a decision if patients take only one of the ways.',
    ],
  },
  'fork.noJoin': {
    id: [
      'Jalan-jalan dari {node} tidak bertemu lagi: kunjungan baru selesai setelah semua bagiannya selesai, dan dihitung pulang.',
      'Tambahkan titik temu, lalu arahkan semua jalan ke sana.',
    ],
    en: [
      'The ways from {node} never meet again: the visit ends when all its parts have ended, and counts as gone home.',
      'Add a join and let all the ways lead to it.',
    ],
  },
  'fork.branchEnds': {
    id: [
      'Dari {node}, jalan lewat {branch} tidak sampai ke titik temu: yang keluar di sana hanya bagian itu, bukan pasiennya.',
      'Arahkan jalan ini ke titik temu yang sama dengan jalan lainnya.',
    ],
    en: [
      'From {node}, the way through {branch} leads to no join: only that part ends there, not the visit.',
      'Let this way lead to the same join as the others.',
    ],
  },
  'fork.manyJoins': {
    id: [
      'Jalan-jalan dari {node} berakhir di titik temu yang berbeda: {joins}. Pasien melanjutkan dari yang terakhir dicapai.',
      'Arahkan semua jalan ke satu titik temu, kecuali memang disengaja.',
    ],
    en: [
      'The ways from {node} end at different joins: {joins}. The patient goes on from the last one reached.',
      'Let all the ways lead to one join, unless this is meant.',
    ],
  },
  'join.noFork': {
    id: [
      '{node} menunggu bagian-bagian kunjungan, tetapi pasien yang sampai di sana tidak pernah dibagi. Semua lewat begitu saja.',
      'Letakkan simpul pembagi sebelum titik temu ini, atau hapus titik temunya.',
    ],
    en: [
      '{node} waits for parts of a visit, but those who get there were never split. Everybody just passes.',
      'Put a fork before this join, or remove the join.',
    ],
  },
  'errs.nowhere': {
    id: [
      'Pasien di {node} tidak mungkin salah ruang: tidak ada jalan lain ke titik layanan.',
      'Tambahkan jalan ke titik layanan lain, atau hapus peluang salah arah.',
    ],
    en: [
      'Nobody can be sent the wrong way at {node}: no other way leads to a station.',
      'Add a way to another station, or remove the share of errors.',
    ],
  },
  'followUp.beyond': {
    id: [
      'Kunjungan kembali dari {node} direncanakan, tetapi tidak akan terlihat: paling cepat {days} hari kemudian, sedangkan yang disimulasikan {simulated} hari.',
      'Simulasikan lebih banyak hari bila kunjungan kembali itu perlu ikut dihitung.',
    ],
    en: [
      'The returns from {node} are planned but will not be seen: they come {days} day(s) later at the earliest, and {simulated} day(s) are simulated.',
      'Simulate more days if those returns should count.',
    ],
  },
  'followUp.outside': {
    id: [
      'Kunjungan kembali dari {node} pukul {at:clock}, di luar jam buka ({from:clock} sampai {to:clock}).',
      'Pilih jam kembali saat puskesmas buka.',
    ],
    en: [
      'The returns from {node} are at {at:clock}, outside opening hours ({from:clock} to {to:clock}).',
      'Choose a time at which the clinic is open.',
    ],
  },
  'followUp.toExit': {
    id: [
      'Pasien dari {node} kembali langsung ke {target}: tidak ada yang dikerjakan untuknya.',
      'Pilih titik layanan atau percabangan sebagai tempat masuk kembali.',
    ],
    en: [
      'Patients from {node} return straight to {target}: nothing is done for them.',
      'Choose a station or a decision as the place where they come in again.',
    ],
  },
  'queue.promoteUnused': {
    id: [
      'Kenaikan prioritas di {station} tidak dipakai: antreannya tidak memakai prioritas.',
      'Pilih urutan menurut prioritas, atau hapus kenaikannya.',
    ],
    en: [
      'The promotion at {station} is not used: its queue knows no priority.',
      'Choose an order by priority, or remove the promotion.',
    ],
  },
  'queue.ratioUnused': {
    id: [
      'Perbandingan panggilan di {station} tidak dipakai: antreannya tidak memakai prioritas.',
      'Pilih urutan menurut prioritas, atau hapus perbandingannya.',
    ],
    en: [
      'The ratio of calls at {station} is not used: its queue knows no priority.',
      'Choose an order by priority, or remove the ratio.',
    ],
  },
  'queue.earlyUnused': {
    id: [
      'Aturan “boleh dipanggil sebelum jam janji” di {station} hanya berlaku untuk antrean menurut janji.',
      'Pilih urutan menurut janji, atau hapus aturan ini.',
    ],
    en: [
      'The rule about calling before the booked time at {station} is only for queues by appointment.',
      'Choose the order by appointment, or remove this rule.',
    ],
  },
  'queue.blockNoPlaces': {
    id: [
      '{station} menahan pasien bila penuh, tetapi tidak pernah penuh: jumlah tempat tunggunya tidak dibatasi.',
      'Isi jumlah tempat tunggu, atau hapus aturan bila penuh.',
    ],
    en: [
      '{station} keeps patients out when it is full, but it never is: its waiting places are not limited.',
      'Enter the number of waiting places, or remove the rule.',
    ],
  },
  'queue.blockRing': {
    id: [
      'Titik layanan ini dapat saling menunggu tanpa henti bila semuanya penuh: {stations}.',
      'Beri tempat tunggu tanpa batas pada salah satunya, atau putuskan putarannya.',
    ],
    en: [
      'When they are full, these stations may wait for each other without end: {stations}.',
      'Give one of them unlimited waiting places, or cut the ring.',
    ],
  },
  'queue.blockStaff': {
    id: [
      'Bila {station} penuh, {pool} tertahan bersama pasiennya di {before}, padahal {station} memerlukan petugas yang sama. Pelayanan dapat berhenti.',
      'Tambahkan tempat tunggu di {station}, atau pakai petugas yang berbeda.',
    ],
    en: [
      'When {station} is full, {pool} are held up with their patients at {before}, yet {station} needs the same staff. Service may come to a stop.',
      'Add waiting places at {station}, or let other staff work there.',
    ],
  },
  'batch.tooMany': {
    id: [
      '{station} menunggu {min} pasien untuk memulai, tetapi paling banyak {places} yang dapat menunggu di sana.',
      'Kurangi jumlah paling sedikit, atau tambahkan tempat tunggu.',
    ],
    en: [
      '{station} waits for {min} patients to begin, but at most {places} can wait there.',
      'Lower the smallest group, or add waiting places.',
    ],
  },
  'batch.leftover': {
    id: [
      'Bila tersisa kurang dari {min} pasien, {station} tidak pernah memulai: mereka menunggu sampai simulasi selesai.',
      'Isi berapa lama yang pertama paling lama menunggu, atau jadwalkan sesinya.',
    ],
    en: [
      'When fewer than {min} patients are left, {station} never begins: they wait until the simulation ends.',
      'Enter how long the first of them waits at most, or plan sessions.',
    ],
  },
  'batch.waitUnused': {
    id: [
      'Batas menunggu di {station} tidak dipakai: kelompok hanya dimulai pada jam sesi.',
      'Hapus batas menunggunya, atau hapus jam sesi.',
    ],
    en: [
      'The longest wait at {station} is not used: groups begin at the sessions only.',
      'Remove it, or remove the sessions.',
    ],
  },
  'batch.outside': {
    id: [
      'Sesi {station} pukul {at:clock} di luar jam pelayanan ({opens:clock} sampai {closes:clock}).',
      'Pindahkan sesi itu ke jam pelayanan.',
    ],
    en: [
      'The session of {station} at {at:clock} lies outside service hours ({opens:clock} to {closes:clock}).',
      'Move that session into service hours.',
    ],
  },
  'room.notRoom': {
    id: [
      '{station} memakai {pool} sebagai ruang, padahal itu kelompok petugas.',
      'Pilih kelompok ruang, atau sebutkan petugas itu pada langkahnya.',
    ],
    en: [
      '{station} uses {pool} as its rooms, but those are staff.',
      'Choose a pool of rooms, or name these staff at the steps.',
    ],
  },
  'room.empty': {
    id: [
      '{station} memerlukan ruang dari {pool}, tetapi tidak ada satu ruang pun di sana.',
      'Tambahkan paling sedikit satu ruang, atau pilih ruang lain.',
    ],
    en: [
      '{station} needs a room of {pool}, but there is none.',
      'Add at least one room, or choose other rooms.',
    ],
  },
  'room.twice': {
    id: [
      '{station} punya ruang sendiri dan juga memakai ruang bersama; yang dipakai hanya ruang bersama.',
      'Pilih salah satu, lalu hapus yang lain.',
    ],
    en: [
      '{station} has rooms of its own and also shared ones; only the shared ones are used.',
      'Choose one and remove the other.',
    ],
  },
  'room.untilNever': {
    id: [
      'Ruang dari {station} dipakai sampai {until}, tetapi pasien tidak pernah sampai ke titik layanan itu: ruang baru kosong saat pasien pulang.',
      'Pilih titik layanan yang dilewati sesudah {station}.',
    ],
    en: [
      'The room of {station} is held until {until}, but patients never get to such a station: it is given back only when they leave.',
      'Choose a station that comes after {station}.',
    ],
  },
  'room.firstNone': {
    id: [
      'Pasien di {station} masuk ruang lebih dulu, tetapi titik layanan ini tidak punya ruang.',
      'Tambahkan ruang, atau hapus aturan masuk lebih dulu.',
    ],
    en: [
      'Patients at {station} take the room first, but the station has no rooms.',
      'Add rooms, or remove the rule.',
    ],
  },
  'turnaround.unused': {
    id: [
      '{activity} sesudah pasien pergi dari {station} tidak memakai petugas atau ruang, jadi tidak pernah dikerjakan.',
      'Beri petugas atau ruang pada {station}, atau hapus kegiatan sesudahnya.',
    ],
    en: [
      '{activity} after the patient has left {station} holds neither staff nor room, so it is never done.',
      'Give {station} staff or rooms, or remove the turnaround.',
    ],
  },
};
