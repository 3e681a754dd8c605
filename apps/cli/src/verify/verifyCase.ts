/** One case, whatever it is about: found out by what it holds, never by its name. */

import { calibrationComparisons, calibrationRows, isCalibration } from './calibration.ts';
import { exactDistributionRows, planSampling } from './distributionCase.ts';
import { runTraceCase } from './exactTrace.ts';
import { isObject, type JsonObject } from './json.ts';
import { isOutputAnalysis, outputRows } from './outputAnalysis.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { planPublished } from './published.ts';
import { isOwnGenerator, randomRows } from './randomCase.ts';
import { type CaseResult, type Row, verdictOf } from './result.ts';
import { functionRows, isFunctionTable } from './statisticalFunction.ts';
import { type Options, type Plan, planCase, runPlan } from './stochastic.ts';
import { runThirdPartyCase } from './thirdParty.ts';

type Kind =
  | 'distribution'
  | 'generator'
  | 'otherGenerator'
  | 'published'
  | 'trace'
  | 'thirdParty'
  | 'means'
  | 'functions'
  | 'outputs'
  | 'calibration'
  | 'other';
type ById = (id: string) => JsonObject | undefined;

function kindOf(one: JsonObject): Kind {
  if (isObject(one['distribution'])) return 'distribution';
  if (typeof one['algorithm'] === 'string') return isOwnGenerator(one) ? 'generator' : 'otherGenerator';
  if (isObject(one['high_precision_reference'])) return 'published';
  if (isCalibration(one)) return 'calibration';
  if (isFunctionTable(one)) return 'functions';
  if (isOutputAnalysis(one)) return 'outputs';
  if (!isObject(one['model'])) return 'other';
  if (Array.isArray(one['patients'])) return 'trace';
  if (Array.isArray(one['expected'])) return 'means';
  return isObject(one['expected']) ? 'thirdParty' : 'other';
}

const NO_PLAN: Plan = { groups: [], rows: [] };

function planOf(one: JsonObject, byId: ById): Plan {
  switch (kindOf(one)) {
    case 'means':
      return planCase(one, byId);
    case 'published':
      return planPublished(one, byId);
    case 'distribution':
      return planSampling(one);
    default:
      return NO_PLAN;
  }
}

/** What a case weighs before it is run. */
export interface Weight {
  /** Comparisons with chance. */
  readonly comparisons: number;
  /** Roughly how much is simulated. */
  readonly work: number;
}

/** As much as a long queue. */
const CALIBRATION_WORK = 20;

export function weigh(one: JsonObject, byId: ById): Weight {
  try {
    if (isCalibration(one)) return { comparisons: calibrationComparisons(one), work: CALIBRATION_WORK };
    const { groups } = planOf(one, byId);
    const work = groups.reduce(
      (sum, g) => sum + 1 + Math.min(40, ((g.plannedTime ?? 0) * g.model.rate) / 1e6),
      0,
    );
    return { comparisons: groups.reduce((sum, g) => sum + g.comparisons.length, 0), work };
  } catch {
    return { comparisons: 0, work: 0 };
  }
}

function rowsOf(one: JsonObject, byId: ById, options: Options): Row[] {
  switch (kindOf(one)) {
    case 'distribution':
      return [...exactDistributionRows(one), ...runPlan(planSampling(one), options)];
    case 'generator':
      return randomRows(one);
    case 'trace':
      return runTraceCase(one, byId);
    case 'thirdParty':
      return runThirdPartyCase(one);
    case 'functions':
      return functionRows(one);
    case 'outputs':
      return outputRows(one);
    case 'calibration':
      return calibrationRows(one, byId, options);
    default:
      return runPlan(planOf(one, byId), options);
  }
}

const OUT_OF_SCOPE: Partial<Record<Kind, string>> = {
  otherGenerator: 'a generator that the engine does not use',
  other: 'not about a model',
};

export function verifyCase(file: string, one: JsonObject, byId: ById, options: Options): CaseResult {
  const head = { file, id: String(one['id'] ?? ''), title: String(one['title'] ?? '') };
  const outside = OUT_OF_SCOPE[kindOf(one)];
  if (outside !== undefined) return { ...head, verdict: 'notInScope', detail: outside, rows: [] };
  try {
    const rows = rowsOf(one, byId, options);
    const verdict = verdictOf(rows);
    const reason = rows.find((r) => r.verdict === verdict && r.detail !== undefined)?.detail;
    return {
      ...head,
      verdict,
      ...(verdict !== 'pass' && reason !== undefined ? { detail: reason } : {}),
      rows,
    };
  } catch (error) {
    if (error instanceof NotExpressible)
      return { ...head, verdict: 'notExpressible', detail: error.feature, rows: [] };
    if (error instanceof NotReadable)
      return { ...head, verdict: 'notReadable', detail: error.phrase, rows: [] };
    // A mistake of ours must not hide the other cases.
    const detail = error instanceof Error ? error.message : String(error);
    return { ...head, verdict: 'fail', detail: `error: ${detail}`, rows: [] };
  }
}
