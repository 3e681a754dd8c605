import { classColumn, sampleOf, total } from '@simalur/analysis';
import {
  createPool,
  runStudy,
  type ScenarioResult,
  type StepTrials,
  spawnInline,
  tryNextSteps,
} from '@simalur/experiment';
import { type Project, withNextStep } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { readTrials, sayBottleneck, sayStep, sayTrial } from './nextSteps.ts';

const pool = createPool({ spawn: spawnInline, workers: 1 });
const plan = { scenario: 'poli', replications: 30, seed: 3 };

function meanStay({ layout, rows }: ScenarioResult): number {
  const sample = sampleOf(layout, rows);
  return total(classColumn(sample, 'stay')) / total(classColumn(sample, 'finished')) / 60_000;
}

function tried(project: Project): Promise<StepTrials> {
  return tryNextSteps({ project, ...plan }, pool);
}

test('each trial is the run of the project that has taken the step', async () => {
  const project = buildPreset('perdesaan');
  const found = await tried(project);
  expect(found.bottlenecks.length).toBeGreaterThan(0);
  expect(found.trials.length).toBeGreaterThan(3);
  for (const { step, result } of found.trials.slice(0, 3)) {
    const taken = withNextStep(project, plan.scenario, step, { name: 'Coba' });
    const straight = await runStudy({ ...plan, project: taken, scenarios: [plan.scenario] }, pool);
    expect(result.rows).toEqual(straight.scenarios[0]?.rows);
  }
}, 60_000);

test('a second clerk where one clerk is the bottleneck shortens the visit', async () => {
  const project = buildPreset('perdesaan');
  const one: Project = {
    ...project,
    clinic: {
      ...project.clinic,
      roster: {
        pools: project.clinic.roster.pools.map((staff) =>
          staff.id === 'loket' ? { ...staff, units: staff.units.slice(0, 1) } : staff,
        ),
      },
    },
  };
  const { before, trials, bottlenecks } = await tried(one);
  expect(bottlenecks[0]?.steps.some((step) => step.kind === 'addUnit' && step.pool === 'loket')).toBe(true);
  const clerk = trials.find(({ step }) => step.kind === 'addUnit' && step.pool === 'loket' && !step.span);
  expect(clerk && meanStay(clerk.result)).toBeLessThan(meanStay(before) - 10);
});

test('what was tried is told from the best on, in both languages, and only as strong as its interval', async () => {
  const project = buildPreset('perdesaan');
  const { bottlenecks, tried: steps } = readTrials(project, await tried(project));
  for (const language of ['id', 'en'] as const) {
    for (const one of bottlenecks) {
      expect(sayBottleneck(project, plan.scenario, one, language)).toMatch(
        /^[^{}…]+ \(\d+\s%\)\. [^{}…]+\.$/,
      );
    }
    for (const one of steps) {
      const text = `${sayStep(project, plan.scenario, one.step, language)}: ${sayTrial(one, language)}`;
      expect(text).not.toMatch(/[{}…]|undefined|NaN/);
      const claims = one.stay.verdict === 'better' || one.stay.verdict === 'worse';
      expect(/\d (menit|min)\b/.test(sayTrial(one, language)), text).toBe(claims);
    }
  }
  const gains = steps.map(({ stay }) => stay.difference ?? 0);
  expect(gains).toEqual(gains.toSorted((a, b) => a - b));
  // The dentist's chair is no bottleneck: one more dentist is tried all the same, and does nothing that matters.
  const dentist = steps.find(({ step }) => step.kind === 'addUnit' && step.pool === 'drg');
  expect(dentist?.stay.verdict).toBe('same');
});

test('where nobody waits there is nothing to try', async () => {
  const project = buildPreset('perdesaan');
  const empty: Project = {
    ...project,
    demand: {
      ...project.demand,
      streams: project.demand.streams.map((stream) =>
        stream.kind === 'walkIn' ? { ...stream, perDay: 0.01 } : stream,
      ),
    },
  };
  const found = await tryNextSteps({ ...plan, project: empty, replications: 1 }, pool);
  expect(found.trials).toEqual([]);
});
