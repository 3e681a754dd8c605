/** The steps of a random station: what is done, when, and by whom; never more staff than there is. */
import type { Names } from './randomDemand.ts';
import type { ConditionPlan, RequirementPlan, StationPlan, StepPlan } from './randomFlow.ts';
import { asumsi, pick, pickSome, type Raw } from './randomParts.ts';
import type { PoolNames } from './randomStaff.ts';

/** What a flow may name. */
export interface FlowContext {
  readonly names: Names;
  readonly staff: readonly PoolNames[];
  readonly rooms: readonly string[];
  readonly streams: number;
  readonly start: number;
}

type Conditions = (plans: readonly ConditionPlan[]) => Raw[];

/** `need`: the station serves this need (by number) and nothing but it takes patients there. */
export function buildSteps(
  plan: StationPlan,
  context: FlowContext,
  need: number | undefined,
  conditions: Conditions,
): Raw[] {
  const { names, staff } = context;
  if (plan.plain !== undefined && need === undefined) {
    const { id } = pick(staff, plan.plain);
    return [{ activity: pick(names.activities, plan.plain), staff: [{ anyOf: [id] }] }];
  }
  if (need !== undefined) {
    // What is not done leaves the need open; in a loop from need to need it must be done.
    const first = plan.steps[0];
    const own = {
      activity: names.serving[need],
      when: [{ kind: 'need', need: names.needs[need] }],
      staff: first ? requirements(first.staff, context) : [],
    };
    const policy = first?.offer?.policy;
    const offer =
      first?.offer && policy !== undefined
        ? { uptake: 1, policy, queueAtLeast: first.offer.queueAtLeast, source: asumsi }
        : undefined;
    return [offer ? { ...own, offer } : own];
  }
  let before: Raw[] = [];
  return plan.steps.map((step, i) => {
    const held = i > 0 && step.goesOn ? before : requirements(step.staff, context);
    before = held;
    return { ...whatIsDone(step, context, conditions), staff: held };
  });
}

function whatIsDone(step: StepPlan, { names }: FlowContext, conditions: Conditions): Raw {
  const when = conditions(step.when ?? []);
  if (step.firstContact) when.push({ kind: 'firstContact' });
  return {
    activity: pick([...names.activities, ...names.serving], step.activity),
    when,
    offer: step.offer && { ...step.offer, source: asumsi },
  };
}

/** A requirement is left out when earlier ones of the same pools could leave it without a unit. */
function requirements(plans: readonly RequirementPlan[], { names, staff }: FlowContext): Raw[] {
  const kept: { raw: Raw; pools: readonly string[]; most: number }[] = [];
  for (const plan of plans) {
    const pools = pickSome(staff, plan.pools);
    const skill = plan.skilled ? pools[0]?.skills[0] : undefined;
    const able = pools.filter((p) => skill === undefined || p.skills.includes(skill));
    const units = able.reduce((sum, p) => sum + p.units, 0);
    const rivals = kept.reduce((n, k) => n + (pools.some((p) => k.pools.includes(p.id)) ? k.most : 0), 0);
    if (units <= rivals) continue;
    const left = units - rivals;
    const all = plan.units === undefined ? undefined : Math.min(plan.units, left);
    const ofClass = Math.min(plan.unitsByClass?.units ?? 1, left);
    const most = Math.max(all ?? 1, ofClass);
    kept.push({
      most,
      pools: pools.map((p) => p.id),
      raw: {
        anyOf: pools.map((p) => p.id),
        skill,
        // Two at once might never come together from a pool of one that is at work.
        standIn: plan.standIn && pools.length > 1 && most === 1 && rivals === 0 ? true : undefined,
        units: all,
        unitsByClass: plan.unitsByClass && [
          { class: pick(names.classes, plan.unitsByClass.class), units: ofClass },
        ],
      },
    });
  }
  return kept.map((k) => k.raw);
}
