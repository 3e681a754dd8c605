/** Activities: how long by class, what they count as, which needs they meet, reveal and create. */
import type { ActivityTag, StageOutput } from '@simalur/model';
import * as T from '../tables.ts';
import { type CompileContext, closeRange, TICKS } from './context.ts';

const TAGS: Partial<Record<ActivityTag, number>> = {
  registration: T.TAG_REGISTRATION,
  anamnesis: T.TAG_ANAMNESIS,
  vitalSigns: T.TAG_VITAL_SIGNS,
  recording: T.TAG_RECORDING,
  examination: T.TAG_CONTACT,
  procedure: T.TAG_CONTACT,
};

const WORK: Record<string, number> = {
  examination: T.WORK_CARE,
  procedure: T.WORK_CARE,
  counselling: T.WORK_CARE,
  laboratory: T.WORK_CARE | T.WORK_LABORATORY,
  pharmacy: T.WORK_PHARMACY,
  waitingForResult: T.WORK_RESULT,
  transport: T.WORK_TRANSPORT,
};
const OUTPUT_BITS: Record<StageOutput, number> = {
  pathway: 1,
  servicePlan: 2,
  education: 4,
  followUpPlan: 8,
};

export function compileActivities(context: CompileContext) {
  const { activities } = context.project;
  const classes = context.project.demand.classes;
  const levers = new Map(
    context.scenario.levers.flatMap((l) =>
      l.kind === 'duration' && l.enabled ? [[l.activity, l.duration]] : [],
    ),
  );
  const distribution = new Int32Array(activities.length * classes.length);
  const createsFrom: number[] = [];
  const createsNeed: number[] = [];
  const createsProbability: number[] = [];
  const createsPurpose: number[] = [];
  activities.forEach((activity, a) => {
    const lever = levers.get(activity.id);
    const general = context.distribution(lever ?? activity.duration);
    classes.forEach((patientClass, c) => {
      const own = lever ? undefined : activity.durationByClass?.find((d) => d.class === patientClass.id);
      distribution[a * classes.length + c] = own ? context.distribution(own.duration) : general;
    });
    createsFrom.push(createsNeed.length);
    for (const created of activity.creates ?? []) {
      createsNeed.push(1 << context.need(created.need));
      createsProbability.push(created.probability);
      createsPurpose.push(context.draws.purpose(`creates/${activity.id}/${created.need}`));
    }
  });
  const outages = compileOutages(context);
  return {
    activities: activities.length,
    activityBits: Int32Array.from(activities, (a) => {
      const usesRecords = a.tag === 'registration' || a.tag === 'recording';
      const isSlowed = usesRecords && outages.downFactor.length > 0;
      const work = WORK[a.tag] ?? 0;
      const isDelay = (work & (T.WORK_RESULT | T.WORK_TRANSPORT)) !== 0;
      const more = [a.reveals, a.outputs, a.creates].some((list) => list !== undefined && list.length > 0);
      return (
        (isSlowed || isDelay ? T.DOES_SLOW_OR_DELAY : 0) |
        ((a.meets?.length ?? 0) > 0 ? T.DOES_MEET : 0) |
        (more ? T.DOES_MORE : 0) |
        (a.valueAdding ? T.DOES_ADD_VALUE : 0) |
        ((TAGS[a.tag] ?? T.TAG_OTHER) << T.TAG_SHIFT) |
        (work << T.WORK_SHIFT)
      );
    }),
    activityDistribution: distribution,
    activityPurpose: Int32Array.from(activities, (a) => context.draws.purpose(`activity/${a.id}`)),
    activityMeets: Int32Array.from(activities, (a) => context.needMask(a.meets)),
    activityReveals: Int32Array.from(activities, (a) => context.needMask(a.reveals)),
    activityDetects: Float64Array.from(activities, (a) => a.detects ?? 1),
    activityDetectsPurpose: Int32Array.from(activities, (a) => context.draws.purpose(`detects/${a.id}`)),
    activityUsesRecords: Uint8Array.from(activities, (a) =>
      a.tag === 'registration' || a.tag === 'recording' ? 1 : 0,
    ),
    ...outages,
    activityOutputs: Int32Array.from(activities, (a) =>
      (a.outputs ?? []).reduce((bits, o) => bits | OUTPUT_BITS[o], 0),
    ),
    activityCreatesFrom: closeRange(createsFrom, createsNeed),
    createsNeed: Int32Array.from(createsNeed),
    createsProbability: Float64Array.from(createsProbability),
    createsPurpose: Int32Array.from(createsPurpose),
  };
}

/** Spans in which an activity cannot be done, and in which the record system is down. */
function compileOutages(context: CompileContext) {
  const active = (context.project.settings.disturbances ?? []).filter((d) => d.enabled);
  const out = active.flatMap((d) => (d.kind === 'stockOut' ? [d] : []));
  const down = active.flatMap((d) => (d.kind === 'recordsDown' ? [d] : []));
  return {
    outages: out.length,
    outActivity: Int32Array.from(out, (d) => context.activity(d.activity)),
    outFrom: Float64Array.from(out, (d) => d.from * TICKS),
    outTo: Float64Array.from(out, (d) => d.to * TICKS),
    outDefers: Uint8Array.from(out, (d) => (d.effect === 'defer' ? 1 : 0)),
    downFrom: Float64Array.from(down, (d) => d.from * TICKS),
    downTo: Float64Array.from(down, (d) => d.to * TICKS),
    downs: down.length,
    downFactor: Float64Array.from(down, (d) => d.factor),
  };
}
