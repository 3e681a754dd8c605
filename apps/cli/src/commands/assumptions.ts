/** `simalur assumptions`: every figure of a project that is still asumsi, or that nobody has given a source. */
import { labelText } from '@simalur/model';
import { assumptionsOf, describeProject, type Figure } from '@simalur/presets';
import { type Catalogue, createSay, type Language } from '@simalur/report';
import { EXIT } from '../cliError.ts';
import { columns, wrap } from '../columns.ts';
import type { CommandLine } from '../commandLine.ts';
import { deliver } from '../deliver.ts';
import type { Io } from '../io.ts';
import { openProject } from '../openProject.ts';

const WORDS = {
  title: {
    id: '{project}: {assumed} dari {all} angka adalah asumsi.',
    en: '{project}: {assumed} of {all} figures are assumptions.',
  },
  none: { id: '{project}: tidak ada asumsi.', en: '{project}: nothing is assumed.' },
  calendar: { id: 'Jam', en: 'Hours' },
  roster: { id: 'Petugas', en: 'Staff' },
  activities: { id: 'Kegiatan: menit', en: 'Activities: minutes' },
  demand: { id: 'Pasien', en: 'Patients' },
  scenarios: { id: 'Skenario', en: 'Scenarios' },
  settings: { id: 'Gangguan', en: 'Disturbances' },
  figure: { id: 'Angka', en: 'Figure' },
  value: { id: 'Nilai', en: 'Value' },
  leans: { id: 'Bersandar pada', en: 'Leans on' },
  unsourced: { id: 'tanpa sumber', en: 'no source' },
  note: {
    id: 'Ganti dengan hasil pengamatan Anda, terutama yang menentukan putusan: simalur tornado.',
    en: 'Replace them by your own observations, those that decide the verdict first: simalur tornado.',
  },
} as const satisfies Catalogue;
const tell = createSay(WORDS);

const PLACES = ['calendar', 'roster', 'activities', 'demand', 'scenarios', 'settings'] as const;
type Place = (typeof PLACES)[number];

/** The part of the document that a figure stands in. */
function placeOf({ path }: Figure): Place {
  const [first, second] = path;
  const place = first === 'clinic' ? second : first;
  return PLACES.find((known) => known === place) ?? 'settings';
}

function row(figure: Figure, language: Language): string[] {
  const source = figure.tag === undefined ? tell('unsourced', {}, language) : figure.citation;
  return [`  ${figure.name[language]}`, figure.value[language], source, figure.note[language]];
}

export async function assumptions(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const project = await openProject(line.arguments[0], io, language);
  const assumed = assumptionsOf(project);
  const name = labelText(project.name, language);
  const all = describeProject(project).length;
  const json = () => `${JSON.stringify({ project: project.name, all, assumptions: assumed }, null, 2)}\n`;
  await deliver(line, io, json, () => {
    if (assumed.length === 0) return `${tell('none', { project: name }, language)}\n`;
    const rows = PLACES.flatMap((place) => {
      const own = assumed.filter((figure) => placeOf(figure) === place);
      return own.length === 0
        ? []
        : [[`${tell(place, {}, language)} (${own.length})`], ...own.map((f) => row(f, language)), ['']];
    });
    const head = [tell('figure', {}, language), tell('value', {}, language), tell('leans', {}, language), ''];
    return `${[
      wrap(tell('title', { project: name, assumed: assumed.length, all }, language), 100),
      '',
      columns([head, ...rows]),
      wrap(tell('note', {}, language), 100),
    ].join('\n')}\n`;
  });
  return EXIT.done;
}
