/** The page docs/clinic-library.md: every default of every preset, with its source. */
import { CITATIONS } from './citations.ts';
import { describeProject, type Figure } from './describe.ts';
import { PRESETS, type Preset } from './presets.ts';

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
];

/** The page as Markdown. */
export function clinicLibraryPage(): string {
  return [HEAD, ...PRESETS.map(presetPart), sourcesPart()].join('\n\n').concat('\n');
}

function presetPart(preset: Preset): string {
  const project = preset.build();
  const figures = describeProject(project);
  const assumed = figures.filter(({ tag }) => tag === 'assumption').length;
  const parts = SECTIONS.map(([title, ...path]) => {
    const own = figures.filter((f) => path.every((key, i) => f.path[i] === key));
    return `### ${title}\n\n${table(own)}`;
  });
  return [
    `## ${preset.name.id} (\`${preset.id}\`)`,
    `${preset.summary.en} ${figures.length} figures, ${assumed} of them *asumsi*.`,
    ...parts,
  ].join('\n\n');
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map((f) =>
    [f.name.id, f.name.en, f.value.en, f.tag ?? 'none', f.citation, f.note.en].map(cell).join(' | '),
  );
  return [
    '| Bahasa Indonesia | English | Value | Source | Cited | Note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function sourcesPart(): string {
  const rows = Object.entries(CITATIONS).map(([id, text]) => `| ${id} | ${cell(text)} |`);
  return ['## Sources cited', ['| Name | Text |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}

const HEAD = `# The clinic library

Every default of the built-in clinics, with its source. The tables are written from the projects themselves; a test fails
when this page is stale. To write it anew: \`node_modules/.bin/vitest run --config packages/tools/vitest.config.ts packages/presets -u\`.

What a source says: *measured* a published measurement, *regulation* an official text, *promise* a published service
standard (a target, not a measurement), *assumption* asumsi. The word speaks of the mean. Every standard deviation, and
the family (lognormal, truncated to 0.3 and 4 times the mean; mean and sd are those before truncation), is an asumsi. Where one figure rests on
several sources, the weakest word counts. Where a figure was cut into parts, each part is an asumsi, whatever the whole rests on.

## How the flows are built

- **The same patients, staff and times in every scenario.** A scenario holds only the flow, the records and the uptake of skrining.
- **One duration per activity.** Where the figure proposed for ILP is shorter, the poli figure is cut into named parts, and
  ILP moves a part to somebody else: nurse 4.0 ± 1.6 = history 0.5 + vital signs 2.0 + recording 1.5; ANC 20 ± 6 =
  these three + ANC 16; MTBS 12, KB 12 and immunisation 8 = history and vital signs 2.5 + 9.5, 9.5 and 5.5; doctor 6.5 = history 0.5 +
  consultation 6.0. Variances of the parts add up to that of the whole. For MTBS, KB and immunisation the
  proposed ILP figures (9, 10 and 6) differ from these by half a minute; that difference is left out.
- **What no moved part explains is a lever, off**: counter, dental care, counselling and walking are proposed to be shorter in ILP; both
  flows use the poli figure.
- **Repetition is not typed in.** History, vital signs and recording are done at the first contact *as far as the record
  tells*. In the poli flow each room keeps its own record and does them again; in ILP the record is shared. The first nurse of
  an ILP visit and the rooms that follow use the same steps as the poli rooms. Recording inside dental care, MTBS, KB,
  immunisation, laboratory and counselling is part of those figures and is not counted as a repetition.
- **What ILP adds is there**: needs screening at the counter (0.7), history of skrining (1.0), scheduling after skrining (1.5).
- **Paper or shared record goes with the flow here**: the poli scenario fetches paper records (8 ± 4) and checks BPJS in a
  separate application; the ILP scenarios do neither. A difference between them is that of flow and record together.
- **Skrining** is a need that is due with a probability by life stage. Uptake is the share of those due who are offered it, and
  stands in each scenario's name. In the poli flow, dental patients pass no room that screens; in ILP everybody passes the
  initial assessment of the klaster. So coverage at the same uptake is a little lower in the poli flow.
- **Branches are hidden needs**: laboratory, counselling, medicine, referral and the doctor's opinion are drawn with the patient and
  found at the examination. Both flows send the same patient to the laboratory.
- **Emergencies** (1.5 %, taken from the share of the sick) go straight to the emergency room, whose team is not on the outpatient
  roster: nobody queues there, and no registration is timed. Their minutes and their share of referrals are assumptions of this library.
- **Counter staff are also the cashier** in the rural clinic, and only self-paying patients stop there, in both flows.
- **Priority** (elderly, pregnant, under-five first) holds at every queue of both flows; nobody is interrupted.
- **Absence is left out.** One midwife, one dentist or one pharmacist absent for the day would leave all their patients unserved in
  every flow; that says nothing about the flows. Lateness (15 ± 10 minutes) is in. Staff stay until the last patient has left.
- **Walking** (1.0) is counted once on the way to the klaster (in the poli flow the fetching of the record covers it) and after
  each room; not between nurse and doctor next door, nor on the way back with a result.
- **The referral letter** takes no time of its own: it is inside the examination figure.
- **Compounded medicine for under-fives**: "25 % more" is read as 8 + 25 = 33 %.
- **70 patients a day** are 64 arrivals and the 10 % who bring a second family member in need of care.`;
