/** TEMPORARY: stands in for buildPreset and the experiment until they are there. Deleted then. */
import type { Edge, FlowNode, Project, Scenario } from '@simalur/model';

const s = { tag: 'assumption' } as const;
const st = (id: string, idn: string, en: string, ...pools: string[]): FlowNode => ({
  kind: 'station',
  id,
  name: { id: idn, en },
  rank: 0,
  queue: { discipline: 'priority' },
  steps: pools.map((p) => ({ activity: 'a', when: [], staff: [{ anyOf: [p] }] })),
});
const e = (list: string): Edge[] =>
  list
    .trim()
    .split(/\s+/)
    .map((x) => {
      const [from = '', to = ''] = x.split('>');
      return { id: `${from}-${to}`, from, to };
    });
const poli: Scenario = {
  id: 'poli',
  name: { id: 'Alur poli', en: 'Poli flow' },
  records: 'separate',
  levers: [],
  flow: {
    nodes: [
      { kind: 'arrival', id: 'datang', name: { id: 'Datang', en: 'Arrival' } },
      st('loket', 'Loket pendaftaran', 'Registration counter', 'loket'),
      {
        kind: 'delay',
        id: 'rm',
        name: { id: 'Cari rekam medis', en: 'Fetch paper record' },
        activity: 'a',
        when: [],
      },
      st('umum-perawat', 'Poli umum: anamnesis', 'General clinic: history', 'perawat'),
      st('umum-dokter', 'Poli umum: dokter', 'General clinic: doctor', 'dokter'),
      st('kia', 'KIA / KB / MTBS', 'MCH / FP / IMCI', 'bidan'),
      st('gigi', 'Kesehatan gigi & mulut', 'Dental', 'drg'),
      st('lab', 'Laboratorium', 'Laboratory', 'atlm'),
      {
        kind: 'delay',
        id: 'hasil',
        name: { id: 'Menunggu hasil lab', en: 'Wait for result' },
        activity: 'a',
        when: [],
      },
      st('gizi', 'Konseling gizi', 'Nutrition counselling', 'gizi'),
      st('farmasi', 'Farmasi', 'Pharmacy', 'farmasi'),
      { kind: 'exit', id: 'pulang', name: { id: 'Pulang', en: 'Home' }, outcome: 'home' },
      { kind: 'exit', id: 'rujuk', name: { id: 'Dirujuk', en: 'Referred' }, outcome: 'referred' },
    ],
    edges: e(
      'datang>loket loket>rm rm>umum-perawat umum-perawat>umum-dokter rm>kia rm>gigi umum-dokter>lab kia>lab lab>hasil hasil>umum-dokter hasil>kia kia>umum-perawat umum-dokter>gizi kia>gizi gigi>farmasi gizi>farmasi umum-dokter>farmasi kia>farmasi farmasi>pulang umum-dokter>rujuk',
    ),
  },
};
const ilp = (id: string, nid: string, nen: string): Scenario => ({
  id,
  name: { id: nid, en: nen },
  records: 'shared',
  levers: [],
  flow: {
    nodes: [
      { kind: 'arrival', id: 'datang', name: { id: 'Datang', en: 'Arrival' } },
      st('registrasi', 'Registrasi dan skrining awal', 'Registration and needs screening', 'loket'),
      st('awal', 'Pemeriksaan awal', 'Initial assessment', 'perawat', 'bidan'),
      { kind: 'decision', id: 'klaster', name: { id: 'Klaster?', en: 'Cluster?' } },
      st('k2', 'Klaster 2: ibu dan anak', 'Cluster 2: mother and child', 'bidan'),
      st('k3', 'Klaster 3: dewasa dan lansia', 'Cluster 3: adult and elderly', 'dokter'),
      st('gigi', 'Kesehatan gigi & mulut', 'Dental', 'drg'),
      st('lab', 'Laboratorium', 'Laboratory', 'atlm'),
      {
        kind: 'delay',
        id: 'hasil',
        name: { id: 'Menunggu hasil lab', en: 'Wait for result' },
        activity: 'a',
        when: [],
      },
      st('konseling', 'Konseling terpadu', 'Integrated counselling', 'gizi'),
      st('farmasi', 'Farmasi', 'Pharmacy', 'farmasi'),
      st('tl', 'Tindak lanjut', 'Follow-up', 'loket'),
      { kind: 'exit', id: 'pulang', name: { id: 'Pulang', en: 'Home' }, outcome: 'home' },
    ],
    edges: e(
      'datang>registrasi registrasi>awal awal>klaster klaster>k2 klaster>k3 klaster>gigi k2>lab k3>lab lab>hasil hasil>k2 hasil>k3 k2>konseling k3>konseling gigi>farmasi konseling>farmasi farmasi>tl k2>farmasi k3>farmasi tl>pulang',
    ),
  },
});
const pool = (id: string, nid: string, nen: string, profession: string, n: number) => ({
  id,
  name: { id: nid, en: nen },
  kind: 'staff' as const,
  profession,
  endOfShift: 'untilEmpty' as const,
  atBreak: 'finishThenRest' as const,
  source: s,
  units: Array.from({ length: n }, (_, i) => ({ id: `${id}-${i + 1}` })),
});
export const fixture: Project = {
  format: 'simalur-project',
  schemaVersion: 1,
  name: 'Puskesmas Perdesaan',
  clinic: {
    name: { id: 'Puskesmas perdesaan', en: 'Rural Puskesmas' },
    archetype: 'perdesaan',
    calendar: { doorsOpen: 420, opens: 480, closes: 780, atClosing: 'serveAll' },
    roster: {
      pools: [
        pool('loket', 'Petugas loket', 'Registration clerk', 'rekamMedis', 2),
        pool('perawat', 'Perawat', 'Nurse', 'perawat', 2),
        pool('dokter', 'Dokter umum', 'Doctor', 'dokter', 2),
        pool('bidan', 'Bidan', 'Midwife', 'bidan', 1),
        pool('drg', 'Dokter gigi', 'Dentist', 'drg', 1),
        pool('atlm', 'ATLM', 'Lab analyst', 'atlm', 1),
        pool('gizi', 'Nutrisionis', 'Nutritionist', 'nutrisionis', 1),
        pool('farmasi', 'Apoteker/TTK', 'Pharmacist', 'farmasi', 1),
      ],
    },
  },
  needs: [],
  activities: [
    {
      id: 'a',
      name: 'A',
      tag: 'other',
      valueAdding: false,
      duration: { family: 'deterministic', value: 5 },
      source: s,
    },
  ],
  demand: {
    classes: [{ id: 'dewasa', name: 'Dewasa', priority: 1 }],
    attributes: [],
    streams: [
      {
        kind: 'walkIn',
        id: 'w',
        perDay: 70,
        mix: [{ class: 'dewasa', share: 1 }],
        profile: { shape: 'constant', breaks: [420, 720], weights: [1] },
        source: s,
      },
    ],
  },
  scenarios: [
    poli,
    ilp('ilp', 'ILP, skrining 10 %', 'ILP, screening 10 %'),
    ilp('ilp70', 'ILP, skrining 70 %', 'ILP, screening 70 %'),
  ],
  settings: { seed: 1, replications: 200, weekday: 'average', days: 1, targetMinutes: 60, marginMinutes: 5 },
};
for (const scenario of fixture.scenarios) {
  for (const node of scenario.flow.nodes) {
    const out = scenario.flow.edges.filter((edge) => edge.from === node.id);
    if (out.length < 2) continue;
    node.route = { by: 'probability', draw: `d-${node.id}` };
    for (const edge of out) edge.share = 1 / out.length;
  }
}
