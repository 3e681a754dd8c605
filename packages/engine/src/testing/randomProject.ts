/** Random valid projects over everything that the document can say. */
import { type Project, ProjectSchema } from '@simalur/model';
import fc from 'fast-check';
import { buildActivities, buildDemand, buildNeeds, demandPlan, namesOf } from './randomDemand.ts';
import { flowPlan } from './randomFlow.ts';
import { buildFlow } from './randomFlowBuild.ts';
import { asumsi, durations, index, maybe, minutes, oneOf, pick, type Raw, rarely } from './randomParts.ts';
import { buildPools, staffNames, staffPlan } from './randomStaff.ts';

const settingsPlan = fc.record({
  weekday: fc.oneof(fc.constant('average' as const), fc.integer({ min: 0, max: 6 })),
  days: fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: minutes(2, 3) },
  ),
  horizon: maybe(minutes(5, 120), 0.2),
  window: maybe(fc.record({ from: minutes(0, 30), length: minutes(1, 60) }), 0.2),
  target: minutes(1, 30),
  disturbances: fc.array(
    fc.record({
      kind: oneOf('absence', 'stockOut', 'surge', 'recordsDown'),
      from: minutes(0, 30),
      length: minutes(1, 30),
      enabled: rarely(0.8),
      at: index,
      unit: index,
      size: minutes(1, 6),
      defers: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});
type SettingsPlan = typeof settingsPlan extends fc.Arbitrary<infer S> ? S : never;

const calendarPlan = fc.record({
  start: oneOf(0, 460, 479),
  opens: oneOf(0, 5, 10),
  closes: minutes(15, 90),
  last: maybe(minutes(1, 40), 0.3),
  sendHome: rarely(0.3),
});

const leverPlan = fc.record({
  kind: oneOf('duration', 'addUnits'),
  at: index,
  duration: durations(),
  enabled: rarely(0.7),
});

const projectPlan = fc.record({
  demand: demandPlan,
  staff: staffPlan,
  flow: flowPlan,
  records: oneOf('shared', 'separate'),
  levers: fc.array(leverPlan, { maxLength: 2 }),
  calendar: calendarPlan,
  settings: settingsPlan,
});
type ProjectPlan = typeof projectPlan extends fc.Arbitrary<infer P> ? P : never;

/** A project that `checkProject` has no error for, with one scenario `s`. */
export const randomProject: fc.Arbitrary<Project> = projectPlan.map(buildProject);

function buildProject(plan: ProjectPlan): Project {
  const names = namesOf(plan.demand);
  const pools = staffNames(plan.staff);
  const { calendar } = plan;
  const opens = calendar.start + calendar.opens;
  const closes = opens + calendar.closes;
  const last = calendar.last === undefined ? undefined : Math.min(calendar.start + calendar.last, closes);
  const context = {
    names,
    staff: pools.staff,
    rooms: pools.rooms,
    streams: plan.demand.streams.length,
    start: calendar.start,
  };
  return ProjectSchema.parse({
    format: 'simalur-project',
    schemaVersion: 1,
    name: 'random',
    clinic: {
      name: 'random',
      calendar: {
        doorsOpen: calendar.start,
        opens,
        closes,
        lastRegistration: last,
        atClosing: calendar.sendHome ? 'sendHome' : 'serveAll',
      },
      roster: { pools: buildPools(plan.staff, opens) },
    },
    needs: buildNeeds(plan.demand, names),
    activities: buildActivities(plan.demand, names),
    demand: buildDemand(plan.demand, names, calendar.start, (last ?? closes) - calendar.start - 1),
    scenarios: [
      {
        id: 's',
        name: 's',
        records: plan.records,
        flow: buildFlow(plan.flow, context),
        levers: plan.levers.map((lever, i) => buildLever(lever, i, names.activities, pools.staff)),
      },
    ],
    settings: buildSettings(plan, opens),
  });
}

function buildLever(
  lever: ProjectPlan['levers'][number],
  i: number,
  activities: readonly string[],
  staff: readonly { id: string }[],
): Raw {
  const common = { id: `lever${i}`, name: 'l', source: asumsi, enabled: lever.enabled };
  if (lever.kind === 'duration') {
    return { ...common, kind: 'duration', activity: pick(activities, lever.at), duration: lever.duration };
  }
  return { ...common, kind: 'addUnits', pool: pick(staff, lever.at).id, units: [{ id: `more${i}` }] };
}

function buildSettings(plan: ProjectPlan, opens: number): Raw {
  const { settings, demand } = plan;
  const endless = demand.streams.some((s) => s.kind === 'renewal');
  const horizon = settings.horizon ?? (endless ? 80 : undefined);
  return {
    targetMinutes: settings.target,
    marginMinutes: 5,
    weekday: settings.weekday,
    days: settings.days,
    // A horizon of several days would let a renewal stream run through the night.
    horizon: horizon === undefined ? undefined : opens + horizon + (endless ? 0 : (settings.days - 1) * 1440),
    window: settings.window && {
      from: opens + settings.window.from,
      to: opens + settings.window.from + settings.window.length,
    },
    disturbances: settings.disturbances.flatMap((d, i) => buildDisturbance(plan, d, i, opens)),
  };
}

function buildDisturbance(
  plan: ProjectPlan,
  d: SettingsPlan['disturbances'][number],
  i: number,
  opens: number,
): Raw[] {
  const common = {
    kind: d.kind,
    id: `disturbance${i}`,
    name: 'd',
    from: opens + d.from,
    to: opens + d.from + d.length,
    enabled: d.enabled,
    source: asumsi,
  };
  switch (d.kind) {
    case 'absence': {
      const pool = d.at % plan.staff.staff.length;
      const unit = d.unit % (plan.staff.staff[pool]?.units.length ?? 1);
      return [{ ...common, pool: `staff${pool}`, unit: `staff${pool}-${unit}` }];
    }
    case 'stockOut':
      return [
        {
          ...common,
          activity: pick(
            plan.demand.activities.map((_, a) => `activity${a}`),
            d.at,
          ),
          effect: d.defers ? 'defer' : 'skip',
        },
      ];
    case 'surge': {
      const streams = plan.demand.streams.flatMap((s, n) => (s.kind === 'walkIn' ? [`stream${n}`] : []));
      return streams.length === 0 ? [] : [{ ...common, stream: pick(streams, d.at), patients: d.size }];
    }
    case 'recordsDown':
      return [{ ...common, factor: 2 }];
  }
}
