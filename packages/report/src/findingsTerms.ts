/** Names of kinds of things and of fields, for sentences about a place in a document. */
import type { ReferenceKind } from '@simalur/model';
import type { Entry } from './language.ts';

/** What a name stands for. */
export const KIND_TERMS: Readonly<Record<ReferenceKind, Entry>> = {
  need: { id: 'kebutuhan', en: 'need' },
  activity: { id: 'kegiatan', en: 'activity' },
  class: { id: 'kelompok pasien', en: 'patient class' },
  reason: { id: 'alasan datang', en: 'reason' },
  attribute: { id: 'sifat pasien', en: 'attribute' },
  stream: { id: 'kedatangan', en: 'arrivals' },
  patient: { id: 'pasien', en: 'patient' },
  pool: { id: 'kelompok petugas', en: 'staff pool' },
  unit: { id: 'petugas', en: 'unit' },
  scenario: { id: 'skenario', en: 'scenario' },
  node: { id: 'simpul', en: 'node' },
  station: { id: 'titik layanan', en: 'station' },
  edge: { id: 'garis', en: 'edge' },
  group: { id: 'area', en: 'group' },
  lever: { id: 'perubahan', en: 'lever' },
};

/** Kinds of JSON values. */
export const TYPE_TERMS: Readonly<Record<string, Entry>> = {
  object: { id: 'kelompok isian { … }', en: 'a group of fields { … }' },
  array: { id: 'daftar [ … ]', en: 'a list [ … ]' },
  string: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  label: { id: 'nama (satu teks, atau teks id dan en)', en: 'a name (a text, or texts id and en)' },
  null: { id: 'kosong (null)', en: 'nothing (null)' },
  infinite: { id: 'angka tak hingga', en: 'an infinite number' },
};

/** Lists of a document, and what one entry of them is called. */
export const ENTRY_TERMS: Readonly<Record<string, Entry>> = {
  scenarios: KIND_TERMS.scenario,
  nodes: KIND_TERMS.node,
  edges: KIND_TERMS.edge,
  steps: { id: 'langkah', en: 'step' },
  staff: { id: 'petugas', en: 'staff' },
  anyOf: { id: 'pilihan', en: 'choice' },
  when: { id: 'syarat', en: 'condition' },
  pools: KIND_TERMS.pool,
  units: KIND_TERMS.unit,
  shifts: { id: 'sif', en: 'shift' },
  breaks: { id: 'istirahat', en: 'break' },
  activities: KIND_TERMS.activity,
  needs: KIND_TERMS.need,
  classes: KIND_TERMS.class,
  reasons: KIND_TERMS.reason,
  attributes: KIND_TERMS.attribute,
  streams: KIND_TERMS.stream,
  patients: KIND_TERMS.patient,
  slots: { id: 'janji', en: 'appointment' },
  mix: { id: 'bagian', en: 'share' },
  parts: { id: 'bagian', en: 'part' },
  levers: KIND_TERMS.lever,
  groups: KIND_TERMS.group,
  stations: KIND_TERMS.station,
  durationByClass: { id: 'lama menurut kelompok', en: 'duration by class' },
  byClass: { id: 'peluang menurut kelompok', en: 'probability by class' },
  creates: { id: 'kebutuhan yang timbul', en: 'need that arises' },
  durations: { id: 'lama', en: 'duration' },
};

/** Kinds of nodes: more telling than "node". */
export const NODE_TERMS: Readonly<Record<string, Entry>> = {
  arrival: { id: 'pintu masuk', en: 'arrival' },
  station: KIND_TERMS.station,
  decision: { id: 'percabangan', en: 'decision' },
  delay: { id: 'jeda', en: 'delay' },
  exit: { id: 'jalan keluar', en: 'exit' },
};

/** Fields of a document. What is not here is shown by its name in the file. */
export const FIELD_TERMS: Readonly<Record<string, Entry>> = {
  ...ENTRY_TERMS,
  clinic: { id: 'puskesmas', en: 'clinic' },
  calendar: { id: 'jam buka', en: 'calendar' },
  roster: { id: 'jadwal petugas', en: 'roster' },
  demand: { id: 'kunjungan pasien', en: 'demand' },
  settings: { id: 'pengaturan', en: 'settings' },
  flow: { id: 'alur', en: 'flow' },
  name: { id: 'nama', en: 'name' },
  id: { id: 'kode', en: 'id' },
  share: { id: 'peluang', en: 'share' },
  probability: { id: 'peluang', en: 'probability' },
  duration: { id: 'lama', en: 'duration' },
  truncate: { id: 'batas pemotongan', en: 'truncation' },
  family: { id: 'sebaran', en: 'family' },
  mean: { id: 'rata-rata', en: 'mean' },
  sd: { id: 'simpangan baku', en: 'standard deviation' },
  source: { id: 'sumber', en: 'source' },
  queue: { id: 'antrean', en: 'queue' },
  discipline: { id: 'disiplin antrean', en: 'discipline' },
  rooms: { id: 'ruang', en: 'rooms' },
  route: { id: 'cara memilih jalan', en: 'route' },
  offer: { id: 'penawaran skrining', en: 'offer' },
  uptake: { id: 'bagian yang ditawari', en: 'uptake' },
  skill: { id: 'keterampilan', en: 'skill' },
  activity: KIND_TERMS.activity,
  need: KIND_TERMS.need,
  class: KIND_TERMS.class,
  pool: KIND_TERMS.pool,
  from: { id: 'dari', en: 'from' },
  to: { id: 'ke', en: 'to' },
  profile: { id: 'pola kedatangan', en: 'profile' },
  companion: { id: 'pendamping', en: 'companion' },
  perDay: { id: 'pasien per hari', en: 'patients per day' },
  patience: { id: 'kesabaran', en: 'patience' },
  priority: { id: 'prioritas', en: 'priority' },
  lateness: { id: 'keterlambatan', en: 'lateness' },
  absence: { id: 'ketidakhadiran', en: 'absence' },
  doorsOpen: { id: 'pintu dibuka', en: 'doors open' },
  opens: { id: 'pelayanan mulai', en: 'service starts' },
  lastRegistration: { id: 'pendaftaran terakhir', en: 'last registration' },
  closes: { id: 'tutup', en: 'closing' },
  horizon: { id: 'jam berhenti', en: 'horizon' },
  window: { id: 'jendela statistik', en: 'statistics window' },
  weekday: { id: 'hari', en: 'weekday' },
  days: { id: 'jumlah hari', en: 'days' },
  replications: { id: 'ulangan', en: 'replications' },
  seed: { id: 'benih acak', en: 'seed' },
};

/** Weekdays from Sunday, and the average open day. */
export const WEEKDAY_TERMS: readonly Entry[] = [
  { id: 'Minggu', en: 'Sunday' },
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
];
export const AVERAGE_DAY: Entry = { id: 'hari buka rata-rata', en: 'average open day' };
