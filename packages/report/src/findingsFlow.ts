/** Words about the drawing of a scenario: nodes, edges, routes, steps. */
import type { FindingCode } from '@simalur/model';
import type { FindingWordsOf } from './findingsWords.ts';

type Group =
  | 'flow'
  | 'node'
  | 'arrival'
  | 'exit'
  | 'edge'
  | 'route'
  | 'condition'
  | 'step'
  | 'offer'
  | 'need';
type Code = Extract<FindingCode, `${Group}.${string}`> | 'queue.noAppointments';

export const FLOW_FINDINGS: FindingWordsOf<Code> = {
  'flow.empty': {
    id: [
      'Skenario ini belum punya alur.',
      'Gambar paling sedikit pintu masuk, satu titik layanan, dan jalan keluar.',
    ],
    en: ['This scenario has no flow yet.', 'Draw at least an arrival, a station and an exit.'],
  },
  'flow.noArrival': {
    id: ['Alur ini tidak punya pintu masuk.', 'Tambahkan simpul kedatangan dan hubungkan.'],
    en: ['This flow has no arrival.', 'Add an arrival node and connect it.'],
  },
  'flow.noExit': {
    id: ['Alur ini tidak punya jalan keluar.', 'Tambahkan simpul keluar dan hubungkan.'],
    en: ['This flow has no exit.', 'Add an exit node and connect it.'],
  },
  'flow.loop': {
    id: [
      'Pasien berputar tanpa jalan keluar: {nodes}.',
      'Hubungkan salah satunya ke jalan keluar, dengan peluang di atas 0.',
    ],
    en: [
      'Patients go round without a way out: {nodes}.',
      'Connect one of these to an exit, with a share above 0.',
    ],
  },
  'flow.zeroTimeLoop': {
    id: [
      'Simpul-simpul ini saling menunjuk tanpa memakan waktu: {nodes}.',
      'Letakkan titik layanan atau jeda di dalam putaran itu, atau putuskan.',
    ],
    en: [
      'These nodes lead to each other in no time: {nodes}.',
      'Put a station or delay into the loop, or cut it.',
    ],
  },
  'node.noWayOut': {
    id: [
      'Dari {node} pasien tidak dapat ke mana-mana.',
      'Hubungkan ke simpul berikutnya atau ke jalan keluar.',
    ],
    en: ['Patients cannot go anywhere from {node}.', 'Connect it to the next node or to an exit.'],
  },
  'node.unreachable': {
    id: ['Tidak ada pasien yang sampai ke {node}.', 'Hubungkan dari simpul lain, atau hapus.'],
    en: ['No patient ever gets to {node}.', 'Connect it from another node, or remove it.'],
  },
  'arrival.edgeInto': {
    id: ['Ada garis yang menuju pintu masuk {node}.', 'Arahkan garis itu ke simpul sesudahnya.'],
    en: ['An edge leads into the arrival {node}.', 'Let it lead to the node after it.'],
  },
  'arrival.noStream': {
    id: [
      'Pasien dari “{stream}” tidak masuk lewat pintu mana pun.',
      'Sebutkan kedatangan ini pada salah satu pintu masuk.',
    ],
    en: [
      'The patients of “{stream}” come through no door.',
      'Name these arrivals at one of the arrival nodes.',
    ],
  },
  'arrival.streamTwice': {
    id: [
      'Pasien dari “{stream}” masuk lewat dua pintu sekaligus.',
      'Sebutkan kedatangan ini hanya pada satu pintu masuk.',
    ],
    en: [
      'The patients of “{stream}” come through two doors at once.',
      'Name these arrivals at one arrival node only.',
    ],
  },
  'exit.edges': {
    id: ['Ada garis yang keluar dari {node}, padahal kunjungan berakhir di sana.', 'Hapus garis itu.'],
    en: ['An edge leaves {node}, but the visit ends there.', 'Remove that edge.'],
  },
  'edge.from.unknown': {
    id: [
      'Garis ini berasal dari “{id}”, yang tidak ada.',
      'Hapus garis ini, atau pilih simpul asalnya.',
      'Mungkin maksudnya “{nearest}”? Kalau bukan, pilih simpul lain atau hapus garis ini.',
    ],
    en: [
      'This edge comes from “{id}”, which does not exist.',
      'Remove it, or choose where it comes from.',
      'Did you mean “{nearest}”? If not, choose another node or remove the edge.',
    ],
  },
  'edge.target.unknown': {
    id: [
      'Garis ini menuju “{id}”, yang tidak ada.',
      'Hapus garis ini, atau pilih simpul tujuannya.',
      'Mungkin maksudnya “{nearest}”? Kalau bukan, pilih simpul lain atau hapus garis ini.',
    ],
    en: [
      'This edge leads to “{id}”, which does not exist.',
      'Remove it, or choose where it leads.',
      'Did you mean “{nearest}”? If not, choose another node or remove the edge.',
    ],
  },
  'edge.share.missing': {
    id: ['Garis ini belum punya peluang.', 'Isi peluang antara 0 dan 1.'],
    en: ['This edge has no share yet.', 'Enter a share between 0 and 1.'],
  },
  'edge.share.unused': {
    id: [
      'Peluang garis ini tidak dipakai: jalannya tidak dipilih menurut peluang.',
      'Hapus peluangnya, atau ubah cara memilih jalan menjadi menurut peluang.',
    ],
    en: [
      'The share of this edge is not used: the route is not by probability.',
      'Remove the share, or let the node route by probability.',
    ],
  },
  'edge.conditions.unused': {
    id: [
      'Syarat garis ini tidak dipakai: jalannya tidak dipilih menurut syarat.',
      'Hapus syaratnya, atau ubah cara memilih jalan menjadi menurut syarat.',
    ],
    en: [
      'The conditions of this edge are not used: the route is not by conditions.',
      'Remove them, or let the node route by conditions.',
    ],
  },
  'edge.neverOpen': {
    id: [
      'Garis ini tidak pernah dilewati: {node} sudah punya jalan lain tanpa syarat.',
      'Beri syarat pada salah satu garis, atau hapus garis ini.',
    ],
    en: [
      'This edge is never taken: {node} already has another without conditions.',
      'Give one of them conditions, or remove this edge.',
    ],
  },
  'route.missing': {
    id: [
      '{node} punya {count} jalan, tetapi belum jelas cara memilihnya.',
      'Pilih caranya: menurut syarat, peluang, kebutuhan berikutnya, bergiliran, atau antrean terpendek.',
    ],
    en: [
      '{node} has {count} ways out, but nothing says how to choose.',
      'Choose: by conditions, probability, next need, in turn, or shortest queue.',
    ],
  },
  'route.shares.sum': {
    id: [
      'Peluang semua jalan dari {node} berjumlah {found}, bukan 1.',
      'Ubah peluangnya sampai jumlahnya 1.',
    ],
    en: ['The shares of the ways out of {node} sum to {found}, not 1.', 'Change them until they sum to 1.'],
  },
  'route.noLastResort': {
    id: [
      'Pasien dapat tertahan di {node}: mungkin tidak ada jalan yang syaratnya terpenuhi.',
      'Tambahkan satu jalan tanpa syarat untuk yang tersisa.',
    ],
    en: [
      'A patient could be stuck at {node}: perhaps no way out is open.',
      'Add one edge without conditions for those who remain.',
    ],
  },
  'route.noNeeds': {
    id: [
      '{node} memilih jalan menurut kebutuhan, tetapi tidak ada jalan ke titik layanan untuk suatu kebutuhan.',
      'Beri syarat kebutuhan pada langkah titik layanan tujuan, atau ubah cara memilih jalan.',
    ],
    en: [
      '{node} routes by the next need, but no edge leads to a station for a need.',
      'Give the steps there a need as condition, or choose another route.',
    ],
  },
  'route.noQueue': {
    id: [
      '{node} memilih antrean terpendek, tetapi {target} tidak punya antrean.',
      'Arahkan garis itu ke titik layanan, atau ubah cara memilih jalan.',
    ],
    en: [
      '{node} chooses the shortest queue, but {target} has none.',
      'Let the edge lead to a station, or choose another route.',
    ],
  },
  'condition.time.order': {
    id: [
      'Syarat waktu dari {from:clock} sampai {to:clock} tidak pernah terpenuhi.',
      'Isi akhir yang sesudah awalnya.',
    ],
    en: ['The time condition from {from:clock} to {to:clock} never holds.', 'Let it end after it begins.'],
  },
  'condition.notStation': {
    id: [
      '“{id}” bukan titik layanan, jadi syarat ini tidak pernah terpenuhi olehnya.',
      'Pilih titik layanan.',
    ],
    en: ['“{id}” is not a station, so this condition never holds for it.', 'Choose a station.'],
  },
  'condition.neverFree': {
    id: [
      'Syarat “bebas” di {station} tidak pernah terpenuhi: di sana pasien dipanggil berkelompok.',
      'Pakai syarat panjang antrean, atau pilih titik layanan lain.',
    ],
    en: [
      'The condition “free” never holds at {station}: patients are called in groups there.',
      'Use a condition on the queue, or choose another station.',
    ],
  },
  'step.twice': {
    id: [
      '{station} melakukan {activity} dua kali dengan cara yang sama.',
      'Hapus salah satunya bila tidak disengaja.',
    ],
    en: ['{station} does {activity} twice in the same way.', 'Remove one, unless it is meant.'],
  },
  'offer.queueAtLeast.missing': {
    id: [
      'Skrining menyesuaikan antrean, tetapi panjang antreannya belum ditentukan.',
      'Isi mulai berapa pasien menunggu skrining ditunda.',
    ],
    en: [
      'The skrining adapts to the queue, but at which length is not said.',
      'Enter from how many waiting patients on it is put off.',
    ],
  },
  'queue.noAppointments': {
    id: [
      'Antrean {station} menurut janji, tetapi tidak ada pasien dengan janji.',
      'Tambahkan kedatangan dengan janji, atau pilih urutan lain.',
    ],
    en: [
      'The queue at {station} goes by appointment, but nobody has one.',
      'Add arrivals by appointment, or choose another order.',
    ],
  },
  'need.unserved': {
    id: [
      'Kebutuhan {need} tidak dilayani di mana pun pada skenario ini; yang memerlukannya: {classes}.',
      'Tambahkan kegiatan yang memenuhinya, kalau memang ingin dilayani.',
    ],
    en: [
      'The need {need} is served nowhere in this scenario; those who have it: {classes}.',
      'Add an activity that meets it, if it should be served.',
    ],
  },
  'need.createdUnserved': {
    id: [
      'Kebutuhan {need} timbul dari {activity}, tetapi tidak dilayani di mana pun pada skenario ini.',
      'Tambahkan kegiatan yang memenuhinya.',
    ],
    en: [
      'The need {need} arises from {activity} but is served nowhere in this scenario.',
      'Add an activity that meets it.',
    ],
  },
  'need.returnUnserved': {
    id: [
      'Pasien kembali lewat {node} dengan kebutuhan {need}, tetapi kebutuhan itu tidak dilayani di mana pun pada skenario ini.',
      'Tambahkan kegiatan yang memenuhinya, atau hapus kebutuhan itu dari kunjungan kembali.',
    ],
    en: [
      'Patients return through {node} with the need {need}, but it is served nowhere in this scenario.',
      'Add an activity that meets it, or remove it from the return.',
    ],
  },
};
