/** What trials of next steps have shown: data first, then the words that a head of clinic can say. */
import {
  type Bottleneck,
  compareKpi,
  type Difference,
  rankedCauses,
  sampleOf,
  simultaneousLevel,
} from '@simalur/analysis';
import type { ScenarioResult, StepTrials } from '@simalur/experiment';
import { type KpiId, kpi, labelText, type NextStep, type Project, type WaitCause } from '@simalur/model';
import { say } from './catalogue/index.ts';
import { formatClock } from './clock.ts';
import type { Language } from './language.ts';
import { decimalsFor, formatNumber, formatSigned, formatValue } from './numbers.ts';

export interface TriedStep {
  readonly step: NextStep;
  /** Minutes of the visit; its interval holds together with those of all steps tried. */
  readonly stay: Difference;
  /** Staff minutes per day that the step adds to the roster. */
  readonly addedMinutes: number;
}

export interface NextSteps {
  readonly bottlenecks: readonly Bottleneck[];
  /** The step that saves most first; those that make things worse last. */
  readonly tried: readonly TriedStep[];
  readonly replications: number;
}

const KPI: KpiId = 'stay';

/** Reads the trials; each is compared with the scenario as it is, on the same simulated patients. */
export function readTrials(project: Project, trials: StepTrials): NextSteps {
  const sample = ({ layout, rows, profile }: ScenarioResult) => sampleOf(layout, rows, profile);
  const before = sample(trials.before);
  const confidence = simultaneousLevel(trials.trials.length);
  const margin = project.settings.marginMinutes;
  const tried = trials.trials.map(
    ({ step, result }): TriedStep => ({
      step,
      stay: compareKpi(kpi(KPI), before, sample(result), { confidence, margin }),
      addedMinutes: result.staffMinutes - trials.before.staffMinutes,
    }),
  );
  tried.sort((a, b) => (a.stay.difference ?? 0) - (b.stay.difference ?? 0));
  return { bottlenecks: trials.bottlenecks, tried, replications: trials.replications };
}

/** The step as an instruction: "Tambah 1 Bidan pukul 08.00–10.00". */
export function sayStep(project: Project, scenario: string, step: NextStep, language: Language): string {
  const station = nameOfNode(project, scenario, step.station, language);
  switch (step.kind) {
    case 'addUnit': {
      const pool = nameOfPool(project, step.pool, language);
      return step.span
        ? say('step.addUnitSpan', { pool, ...clocks(step.span, language) }, language)
        : say('step.addUnit', { pool }, language);
    }
    case 'addRoom':
      return say('step.addRoom', { station }, language);
    case 'callFirst':
      return say('step.callFirst', { station }, language);
    case 'helpOut':
      return say('step.helpOut', { station, pool: nameOfPool(project, step.pool, language) }, language);
  }
}

/** What the trial showed, as strong as its interval: minutes only where the verdict claims them. */
export function sayTrial({ stay }: TriedStep, language: Language): string {
  const { difference, low, high, verdict } = stay;
  if (verdict === 'same') return say('trial.same', {}, language);
  const claims = verdict === 'better' || verdict === 'worse';
  if (!claims || difference === null || low === null || high === null) {
    return say('trial.unclear', {}, language);
  }
  const decimals = decimalsFor('minutes', [difference, low, high]);
  const of = (value: number): string => formatSigned(value, 'minutes', language, decimals);
  return say('trial.clear', { difference: of(difference), low: of(low), high: of(high) }, language);
}

/** What it costs in the time of staff. */
export function sayCost({ addedMinutes }: TriedStep, language: Language): string {
  const minutes = Math.round(addedMinutes);
  if (minutes <= 0) return say('trial.free', {}, language);
  return say('trial.cost', { minutes: formatNumber(minutes, language) }, language);
}

/** Where and why patients wait, in one or two sentences. */
export function sayBottleneck(
  project: Project,
  scenario: string,
  found: Bottleneck,
  language: Language,
): string {
  const [first] = rankedCauses(found.causes.byCause);
  if (first === undefined) return say('why.nothing', {}, language);
  const share = (part: number): string => formatValue(part, 'share', language, 0);
  const station = nameOfNode(project, scenario, found.station, language);
  const sentence = say(
    'why.station',
    {
      station,
      share: share(found.share),
      cause: sayCause(first, language),
      causeShare: share(found.causes.byCause[first] / found.minutes),
    },
    language,
  );
  if (found.busy === null) return sentence;
  const span = { from: found.busy.from * 60, to: found.busy.to * 60 };
  return `${sentence} ${say('why.busy', clocks(span, language), language)}`;
}

export function sayCause(cause: WaitCause, language: Language): string {
  return say(`cause.${cause}`, {}, language);
}

function nameOfNode(project: Project, scenario: string, id: string, language: Language): string {
  const flow = project.scenarios.find((one) => one.id === scenario)?.flow;
  return labelText(flow?.nodes.find((node) => node.id === id)?.name ?? id, language);
}

function nameOfPool(project: Project, id: string, language: Language): string {
  return labelText(project.clinic.roster.pools.find((pool) => pool.id === id)?.name ?? id, language);
}

function clocks({ from, to }: { readonly from: number; readonly to: number }, language: Language) {
  return { from: formatClock(from, language), to: formatClock(to, language) };
}
