/**
 * A study that grows: asked for more days it adds them to those it has, and after an edit it keeps what the edit
 * did not touch, compiled programs and simulated days alike. What it gives at n days is bit for bit the study of n
 * days that `runStudy` makes in one go.
 */
import { headCount, sampleOf, staffMinutes } from '@simalur/analysis';
import { type Compile, compile, ENGINE_VERSION, type Program } from '@simalur/engine';
import type { Project, Scenario } from '@simalur/model';
import { compileStudy, refuseTooLarge } from './study.ts';
import type { Collected, ScenarioResult, StudyOptions, StudyPlan, StudyResult, WorkerPool } from './types.ts';

export interface LiveStudy {
  /** Takes a plan and compiles what is new in it. Throws a `StudyError`; the plan before it stays. */
  prepare(plan: StudyPlan): void;
  /** Days of all scenarios of the plan together. */
  daysOfAll(): number;
  /**
   * The plan's study with `to` replications per scenario; those that are missing are run. Ends of earlier calls are
   * kept as far as they fit, so ask for the same ends again and again. Rejects with a `StudyError`.
   */
  advance(to: number, pool: WorkerPool, options?: StudyOptions): Promise<StudyResult>;
}

/** What a scenario's days depend on: the same objects give the same days. */
type Basis = readonly unknown[];

/** Days of one scenario so far. */
interface Kept {
  readonly scenario: Scenario;
  readonly basis: Basis;
  readonly seed: number;
  readonly program: Program;
  rows: Float64Array;
  /** By number of days: the profile's sums. Days are kept up to these ends and no others. */
  readonly profiles: Map<number, Float64Array>;
}

function scenarioOf(project: Project, id: string): Scenario | undefined {
  return project.scenarios.find((scenario) => scenario.id === id);
}

/** Margin and number of days are asked of results, not of days; the seed is compared apart, programs have none. */
function basisOf(project: Project, id: string): Basis {
  const { clinic, demand, needs, activities, settings } = project;
  const { weekday, days, horizon, window, targetMinutes, disturbances } = settings;
  const ofDay = [weekday, days, horizon, window, targetMinutes, disturbances];
  return [scenarioOf(project, id), clinic, demand, needs, activities, ...ofDay];
}

function isSame(a: Basis, b: Basis): boolean {
  return a.every((part, i) => part === b[i]);
}

/** Largest of the kept ends that is not beyond `to`. */
function endBefore(kept: Kept, to: number): number {
  let end = 0;
  for (const n of kept.profiles.keys()) if (n <= to) end = Math.max(end, n);
  return end;
}

function append(kept: Kept, from: number, to: number, more: Collected): void {
  const at = from * kept.program.layout.rowWidth;
  const rows = new Float64Array(at + more.rows.length);
  rows.set(kept.rows.subarray(0, at), 0);
  rows.set(more.rows, at);
  kept.rows = rows;
  const before = kept.profiles.get(from);
  for (const n of [...kept.profiles.keys()]) if (n > from) kept.profiles.delete(n);
  kept.profiles.set(
    to,
    before === undefined ? more.profile : more.profile.map((sum, i) => sum + (before[i] ?? 0)),
  );
}

/** An empty live study; `compileScenario` is for tests. */
export function createLiveStudy(compileScenario: Compile = compile): LiveStudy {
  let plan: StudyPlan | null = null;
  let all: readonly Kept[] = [];
  /** The programs last given to the workers: the same array need not be sent again. */
  let loaded: readonly Program[] = [];

  const programsOf = (some: readonly Kept[]): readonly Program[] => {
    const isLoaded = some.length === loaded.length && some.every(({ program }, i) => program === loaded[i]);
    if (!isLoaded) loaded = some.map(({ program }) => program);
    return loaded;
  };

  const resultOf = (
    asked: StudyPlan,
    { scenario, program, rows, profiles }: Kept,
    n: number,
  ): ScenarioResult => {
    const { layout } = program;
    const own = rows.subarray(0, n * layout.rowWidth);
    return {
      id: scenario.id,
      layout,
      rows: own,
      profile: profiles.get(n) ?? new Float64Array(layout.width - layout.rowWidth),
      headCount: headCount(asked.project, scenario),
      staffMinutes: staffMinutes(asked.project, sampleOf(layout, own)),
    };
  };

  return {
    prepare(asked) {
      const { project, seed } = asked;
      const members = asked.scenarios.map((id): Kept => {
        const basis = basisOf(project, id);
        const known = all.find((one) => one.scenario.id === id && isSame(one.basis, basis));
        if (known !== undefined && known.seed === seed) return known;
        const [program = known?.program] =
          known === undefined ? compileStudy({ ...asked, scenarios: [id] }, compileScenario) : [];
        const scenario = scenarioOf(project, id);
        if (program === undefined || scenario === undefined) throw new RangeError(`unknown scenario ${id}`);
        return { scenario, basis, seed, program, rows: new Float64Array(0), profiles: new Map() };
      });
      refuseTooLarge(
        asked,
        members.map(({ program }) => program),
      );
      all = members;
      plan = asked;
    },

    daysOfAll: () => all.reduce((sum, kept) => sum + Math.max(0, ...kept.profiles.keys()), 0),

    async advance(to, pool, options = {}) {
      if (plan === null) throw new RangeError('a live study needs a plan');
      const asked = plan;
      const members = all;
      refuseTooLarge(
        { ...asked, replications: to },
        members.map(({ program }) => program),
      );
      // Usually there are two groups: what the edit changed, from the first day, and the rest with nothing to do.
      for (;;) {
        const short = members.filter((kept) => !kept.profiles.has(to));
        if (short.length === 0) break;
        const from = short.reduce((least, kept) => Math.min(least, endBefore(kept, to)), to);
        const group = short.filter((kept) => endBefore(kept, to) === from);
        const collected = await pool.run({
          ...options,
          programs: programsOf(group),
          seed: asked.seed,
          from,
          to,
        });
        group.forEach((kept, i) => {
          const more = collected[i];
          if (more !== undefined) append(kept, from, to, more);
        });
      }
      return {
        seed: asked.seed,
        firstReplication: 0,
        replications: to,
        engineVersion: ENGINE_VERSION,
        scenarios: members.map((kept) => resultOf(asked, kept, to)),
      };
    },
  };
}
