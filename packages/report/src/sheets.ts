/** Everything a study has found as plain sheets, for CSV and XLSX: numbers stay numbers, text stays text. */
import type { Project } from '@simalur/model';
import { labelText } from '@simalur/model';
import { describeProject } from '@simalur/presets';
import { say } from './catalogue/index.ts';
import type { Comparison } from './comparison.ts';
import type { Language } from './language.ts';

export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Indicators, stations, staff, groups, and every figure that went in, with its source. */
export function sheetsOf(project: Project, comparison: Comparison, language: Language): readonly Sheet[] {
  const w = (key: keyof typeof HEADS): string => HEADS[key][language];
  const scenario = (id: string) =>
    labelText(comparison.scenarios.find((one) => one.id === id)?.name ?? id, language);
  const kpis = comparison.kpis.flatMap(({ kpi, cells }) =>
    cells.map((cell): Cell[] => [
      labelText(kpi.name, language),
      kpi.unit,
      scenario(cell.scenario),
      cell.estimate.mean,
      cell.estimate.low,
      cell.estimate.high,
      cell.difference?.difference ?? null,
      cell.difference?.low ?? null,
      cell.difference?.high ?? null,
      cell.difference
        ? say(cell.drawn ? 'verdict.drawn' : `verdict.${cell.difference.verdict}`, {}, language)
        : null,
    ]),
  );
  const stations = comparison.scenarios.flatMap((one) => {
    const flow = project.scenarios.find(({ id }) => id === one.id)?.flow;
    return one.stations.map((station): Cell[] => [
      labelText(one.name, language),
      labelText(flow?.nodes.find(({ id }) => id === station.station)?.name ?? station.station, language),
      station.visits.mean,
      station.wait.mean,
      station.wait.low,
      station.wait.high,
      station.service.mean,
      station.maxQueue.mean,
      station.waitingShare,
    ]);
  });
  const pools = comparison.scenarios.flatMap((one) =>
    one.pools.map((pool): Cell[] => [
      labelText(one.name, language),
      labelText(project.clinic.roster.pools.find(({ id }) => id === pool.pool)?.name ?? pool.pool, language),
      pool.utilisation.mean,
      pool.busyMinutes,
      pool.scheduledMinutes,
      pool.overtime.mean,
    ]),
  );
  const groups = comparison.scenarios.flatMap((one) =>
    one.groups.map((group): Cell[] => [
      labelText(one.name, language),
      labelText(project.demand.classes.find(({ id }) => id === group.class)?.name ?? group.class, language),
      group.stay.mean,
      group.stay.low,
      group.stay.high,
      group.difference?.difference ?? null,
      group.difference ? say(`verdict.${group.difference.verdict}`, {}, language) : null,
    ]),
  );
  const figures = describeProject(project).map((figure): Cell[] => [
    figure.name[language],
    figure.value[language],
    figure.unit,
    figure.tag ?? 'assumption',
    figure.citation || null,
    figure.note[language],
  ]);
  const about: Cell[][] = [
    [w('project'), labelText(comparison.projectName, language)],
    [w('hash'), comparison.projectHash],
    [w('version'), comparison.engineVersion],
    [w('seed'), comparison.seed],
    [w('days'), comparison.replications],
    [w('confidence'), comparison.confidence],
  ];
  return [
    {
      name: w('kpis'),
      rows: [
        [
          w('kpi'),
          w('unit'),
          w('flow'),
          w('mean'),
          w('low'),
          w('high'),
          w('difference'),
          w('dLow'),
          w('dHigh'),
          w('verdict'),
        ],
        ...kpis,
      ],
    },
    {
      name: w('stations'),
      rows: [
        [
          w('flow'),
          w('station'),
          w('visits'),
          w('waitMinutes'),
          w('low'),
          w('high'),
          w('serviceMinutes'),
          w('queue'),
          w('waitShare'),
        ],
        ...stations,
      ],
    },
    {
      name: w('staff'),
      rows: [[w('flow'), w('pool'), w('busyShare'), w('busyMinutes'), w('onDuty'), w('overtime')], ...pools],
    },
    {
      name: w('groups'),
      rows: [
        [w('flow'), w('group'), w('stay'), w('low'), w('high'), w('difference'), w('verdict')],
        ...groups,
      ],
    },
    {
      name: w('figures'),
      rows: [[w('figure'), w('value'), w('unit'), w('tag'), w('source'), w('note')], ...figures],
    },
    { name: w('about'), rows: about },
  ];
}

/**
 * A sheet as CSV, as the language's Excel reads it: semicolon and decimal comma in Indonesian, comma and point in
 * English. A text that a spreadsheet would take for a formula gets an apostrophe in front and stays text.
 */
export function toCsv(sheet: Sheet, language: Language): string {
  const separator = language === 'id' ? ';' : ',';
  const cell = (value: Cell): string => {
    if (value === null) return '';
    if (typeof value === 'number') {
      const text = String(value);
      return language === 'id' ? text.replace('.', ',') : text;
    }
    const safe = inert(value);
    return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  // The mark at the start tells Excel that the letters are UTF-8.
  return `\uFEFF${sheet.rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** Text that begins like a formula is text. */
export function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const HEADS = {
  kpis: { id: 'Indikator', en: 'Indicators' },
  stations: { id: 'Titik layanan', en: 'Stations' },
  staff: { id: 'Petugas', en: 'Staff' },
  groups: { id: 'Kelompok', en: 'Groups' },
  figures: { id: 'Angka dan sumber', en: 'Figures and sources' },
  about: { id: 'Tentang', en: 'About' },
  project: { id: 'Proyek', en: 'Project' },
  hash: { id: 'Sidik proyek', en: 'Project hash' },
  version: { id: 'Versi mesin', en: 'Engine version' },
  seed: { id: 'Benih acak', en: 'Seed' },
  days: { id: 'Hari simulasi per alur', en: 'Simulated days per flow' },
  confidence: { id: 'Tingkat keyakinan', en: 'Confidence' },
  kpi: { id: 'Indikator', en: 'Indicator' },
  unit: { id: 'Satuan', en: 'Unit' },
  flow: { id: 'Alur', en: 'Flow' },
  mean: { id: 'Rata-rata', en: 'Mean' },
  low: { id: 'Batas bawah', en: 'Low' },
  high: { id: 'Batas atas', en: 'High' },
  difference: { id: 'Selisih', en: 'Difference' },
  dLow: { id: 'Selisih: batas bawah', en: 'Difference: low' },
  dHigh: { id: 'Selisih: batas atas', en: 'Difference: high' },
  verdict: { id: 'Penilaian', en: 'Verdict' },
  station: { id: 'Titik layanan', en: 'Station' },
  visits: { id: 'Kunjungan per hari', en: 'Visits per day' },
  waitMinutes: { id: 'Menunggu (menit)', en: 'Wait (minutes)' },
  serviceMinutes: { id: 'Dilayani (menit)', en: 'Service (minutes)' },
  queue: { id: 'Antrean terpanjang', en: 'Longest queue' },
  waitShare: { id: 'Bagian dari waktu menunggu', en: 'Share of the waiting' },
  pool: { id: 'Petugas', en: 'Staff' },
  busyShare: { id: 'Bagian waktu sibuk', en: 'Share of time busy' },
  busyMinutes: { id: 'Sibuk (menit per hari)', en: 'Busy (minutes a day)' },
  onDuty: { id: 'Bertugas (menit per hari)', en: 'On duty (minutes a day)' },
  overtime: { id: 'Lembur (menit per hari)', en: 'Overtime (minutes a day)' },
  group: { id: 'Kelompok', en: 'Group' },
  stay: { id: 'Lama kunjungan (menit)', en: 'Length of stay (minutes)' },
  figure: { id: 'Angka', en: 'Figure' },
  value: { id: 'Nilai', en: 'Value' },
  tag: { id: 'Jenis sumber', en: 'Kind of source' },
  source: { id: 'Sumber', en: 'Source' },
  note: { id: 'Catatan', en: 'Note' },
} as const;
