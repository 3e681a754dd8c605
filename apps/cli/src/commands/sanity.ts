/** `simalur sanity`: the built-in clinics, simulated, beside published figures. */
import { createPool, runStudy } from '@simalur/experiment';
import type { Project } from '@simalur/model';
import { buildPreset, PRESETS, PUBLISHED, type PublishedFigure } from '@simalur/presets';
import { buildComparison, type Comparison } from '@simalur/report';
import { EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import { deliver, writeTo } from '../deliver.ts';
import type { Io } from '../io.ts';
import { progressBar } from '../progressBar.ts';
import { defaultWorkers } from '../studyOf.ts';
import { type SanityRow, sanityMarkdown, sanityText } from './sanityText.ts';

const REPLICATIONS = 200;

export async function sanity(line: CommandLine, io: Io): Promise<number> {
  const { language } = line;
  const replications = line.replications ?? REPLICATIONS;
  const seed = line.seed ?? 1;
  const clinics = PRESETS.filter(({ kind }) => kind === 'clinic');
  const columns = clinics.map(({ name }) => name[language]);
  const pool = createPool({ spawn: io.spawn, workers: line.workers ?? defaultWorkers(io) });
  const bar = progressBar(io, language);
  const read: ((figure: PublishedFigure) => number | null)[] = [];
  try {
    for (const [done, { id }] of clinics.entries()) {
      bar.show({ done, total: clinics.length });
      const project = buildPreset(id);
      const plan = { project, scenarios: ['poli', 'poli-rme'], replications, seed };
      const comparison = buildComparison(project, await runStudy(plan, pool, { signal: io.signal }));
      read.push((figure) => simulated(figure, comparison, project));
    }
  } finally {
    bar.clear();
    pool.dispose();
  }
  const rows = PUBLISHED.map((figure): SanityRow => ({ figure, values: read.map((of) => of(figure)) }));
  const told = { rows, columns, replications, seed };
  if (line.markdown !== undefined) await writeTo(line.markdown, sanityMarkdown(told, language), line, io);
  const json = () =>
    `${JSON.stringify({ replications, seed, rows: rows.map(({ figure, values }) => ({ ...figure, values })) }, null, 2)}\n`;
  await deliver(line, io, json, () => sanityText(told, language));
  return EXIT.done;
}

/** The simulated value beside a published figure, in its unit; null where nothing was observed. */
function simulated(figure: PublishedFigure, comparison: Comparison, project: Project): number | null {
  const index = comparison.scenarios.findIndex(({ id }) => id === figure.scenario);
  const kpi = (id: string) => comparison.kpis.find((k) => k.id === id)?.cells[index]?.estimate.mean ?? null;
  const { simulated: wanted } = figure;
  switch (wanted.kind) {
    case 'kpi':
      return kpi(wanted.kpi);
    case 'pool':
      return (
        comparison.scenarios[index]?.pools.find(({ pool }) => pool === wanted.pool)?.utilisation.mean ?? null
      );
    case 'medicine': {
      const all = kpi('pharmacyTime');
      if (all === null) return null;
      // Both kinds wait in one line and differ by their service alone.
      const { share, longer } = compounding(project);
      return all - share * longer + (wanted.compounded ? longer : 0);
    }
  }
}

/** The share of prescriptions that are compounded, and how much longer one takes. */
function compounding({ demand, activities }: Project): { share: number; longer: number } {
  const attribute = demand.attributes.find(({ id }) => id === 'racikan');
  const [stream] = demand.streams;
  const mix = stream?.kind === 'walkIn' ? stream.mix : [];
  const share = mix.reduce((sum, part) => {
    const own = attribute?.byClass?.find((c) => c.class === part.class)?.probability;
    return sum + part.share * (own ?? attribute?.probability ?? 0);
  }, 0);
  const minutes = (id: string) => {
    const duration = activities.find((a) => a.id === id)?.duration;
    return duration !== undefined && 'mean' in duration ? duration.mean : 0;
  };
  return { share, longer: minutes('obat-racikan') - minutes('obat-jadi') };
}
