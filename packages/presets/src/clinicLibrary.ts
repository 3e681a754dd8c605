/** The page docs/clinic-library.md: every default of every preset, with its source. */
import { labelText, type Project } from '@simalur/model';
import { CITATIONS } from './citations.ts';
import { CLINIC_LIBRARY_HEAD } from './clinicLibraryHead.ts';
import { describeProject, type Figure } from './describe.ts';
import { indicatorsPart } from './indicators.ts';
import type { Preset } from './preset.ts';
import { PRESETS } from './presets.ts';

const SECTIONS: readonly (readonly [title: string, ...path: (string | number)[]])[] = [
  ['Hours', 'clinic', 'calendar'],
  ['Staff on duty', 'clinic', 'roster'],
  ['Activities: one duration each, minutes', 'activities'],
  ['Arrivals', 'demand', 'streams'],
  ['Weekdays', 'demand', 'weekdayFactors'],
  ['Busy and quiet days', 'demand', 'dayVariation'],
  ['Attributes of patients', 'demand', 'attributes'],
  ['Patients by life stage: reasons, needs, findings', 'demand', 'classes'],
  ['Scenarios: uptake of skrining, levers', 'scenarios'],
  ['Disturbances', 'settings'],
];

/** The page as Markdown: the first clinic in full, of the others what differs from it. */
export function clinicLibraryPage(): string {
  const [first, ...others] = PRESETS;
  if (first === undefined) return CLINIC_LIBRARY_HEAD;
  const common = new Set(describeProject(first.build()).map(rowOf));
  const parts = [presetPart(first), ...others.map((preset) => presetPart(preset, common))];
  return [CLINIC_LIBRARY_HEAD, ...parts, indicatorsPart(), sourcesPart()].join('\n\n').concat('\n');
}

function presetPart(preset: Preset, known: ReadonlySet<string> = new Set()): string {
  const project = preset.build();
  const figures = describeProject(project);
  const assumed = figures.filter(({ tag }) => tag === 'assumption').length;
  const parts = SECTIONS.flatMap(([title, ...path]) => {
    const own = figures.filter((f) => path.every((key, i) => f.path[i] === key) && !known.has(rowOf(f)));
    return own.length === 0 ? [] : [`### ${preset.id}: ${title}\n\n${table(own)}`];
  });
  const rest = known.size === 0 ? '' : ' Only what differs from the first clinic is listed.';
  return [
    `## ${preset.name.id} (\`${preset.id}\`)`,
    `${preset.summary.en} ${figures.length} figures, ${assumed} of them *asumsi*.${rest}`,
    scenarioList(project),
    ...parts,
  ].join('\n\n');
}

function scenarioList({ scenarios }: Project): string {
  return scenarios
    .map(({ id, name, reason }) => `- \`${id}\` ${labelText(name, 'en')}: ${labelText(reason ?? '', 'en')}`)
    .join('\n');
}

function rowOf(f: Figure): string {
  return `| ${[f.name.id, f.name.en, f.value.en, f.tag ?? 'none', f.citation, f.note.en].map(cell).join(' | ')} |`;
}

function table(figures: readonly Figure[]): string {
  return [
    '| Bahasa Indonesia | English | Value | Source | Cited | Note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.map(rowOf),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function sourcesPart(): string {
  const rows = Object.entries(CITATIONS).map(([id, text]) => `| ${id} | ${cell(text)} |`);
  return ['## Sources cited', ['| Name | Text |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}
