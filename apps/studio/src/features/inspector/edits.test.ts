import {
  editFindings,
  fieldKindAt,
  fieldsAt,
  type Project,
  ProjectSchema,
  sourceOfFigure,
  startingValue,
  sumOfShares,
  threePointDistribution,
  withDurationLever,
  withField,
  withItem,
  withItemMoved,
  withOwnFigure,
  withoutItem,
  withPoint,
  withRouteKind,
  withSharesScaled,
  withUnitsLever,
} from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';

const project = (): Project => buildPreset('perdesaan');

test('an edit changes its field and shares everything else', () => {
  const before = project();
  const next = withField(before, ['activities', 0, 'name'], 'Baru');
  expect(next.activities[0]?.name).toBe('Baru');
  expect(next.activities[1]).toBe(before.activities[1]);
  expect(next.scenarios).toBe(before.scenarios);
  expect(before.activities[0]?.name).not.toBe('Baru');
  expect(withField(next, ['activities', 0, 'name'], 'Baru')).toBe(next);
});

test('undefined takes an optional field away; a place that is gone changes nothing', () => {
  const before = project();
  const without = withField(before, ['clinic', 'calendar', 'lastRegistration'], undefined);
  expect('lastRegistration' in without.clinic.calendar).toBe(false);
  expect(withField(before, ['activities', 9999, 'name'], 'x')).toBe(before);
  expect(withField(before, ['settings', 'window', 'from'], 1)).toBe(before);
});

test('items are added, moved and taken away', () => {
  const before = project();
  const list = ['activities', 0, 'meets'];
  const names = before.needs.slice(0, 2).map(({ id }) => id);
  const two = names.reduce((at, id) => withItem(at, list, id), withField(before, list, undefined));
  expect(two.activities[0]?.meets).toEqual(names);
  const moved = withItemMoved(two, [...list, 1], -1);
  expect(moved.activities[0]?.meets).toEqual([...names].reverse());
  expect(withItemMoved(moved, [...list, 0], -1)).toBe(moved);
  expect(withoutItem(moved, [...list, 0]).activities[0]?.meets).toEqual([names[0]]);
});

test('what the schema refuses is said with its place', () => {
  const bad = withField(project(), ['settings', 'replications'], 0);
  expect(editFindings(bad, ['settings', 'replications']).map(({ code, path }) => [code, path])).toEqual([
    ['number.outOfRange', ['settings', 'replications']],
  ]);
  expect(editFindings(project(), ['settings', 'replications'])).toEqual([]);
  const order = withField(project(), ['activities', 0, 'duration'], {
    family: 'triangular',
    min: 5,
    mode: 2,
    max: 9,
  });
  expect(editFindings(order, ['activities', 0, 'duration', 'mode']).map(({ code }) => code)).toEqual([
    'bounds.mode',
  ]);
});

test('a figure that was changed is the team’s own', () => {
  const next = withOwnFigure(project(), ['activities', 0, 'duration'], { family: 'deterministic', value: 4 });
  expect(next.activities[0]?.source).toEqual({ tag: 'user' });
});

test('one figure of a pool becomes the team’s own, the others stay asumsi', () => {
  const before = project();
  const next = withOwnFigure(before, ['clinic', 'roster', 'pools', 0, 'absence'], 0.07);
  const source = next.clinic.roster.pools[0]?.source;
  expect(sourceOfFigure(source, 'absence')?.tag).toBe('user');
  expect(sourceOfFigure(source, 'lateness')?.tag).toBe(before.clinic.roster.pools[0]?.source.tag);
  expect(source?.tag).toBe(before.clinic.roster.pools[0]?.source.tag);
  expect(ProjectSchema.safeParse(next).success).toBe(true);
});

test('a need share gets a source of its own', () => {
  const before = project();
  const share = before.demand.classes[0]?.reasons?.[0]?.needs[0];
  expect(share).toBeDefined();
  const path = ['demand', 'classes', 0, 'reasons', 0, 'needs', 0, 'probability'];
  const next = withOwnFigure(before, path, 0.33);
  expect(next.demand.classes[0]?.reasons?.[0]?.needs[0]?.source).toEqual({ tag: 'user' });
  expect(next.demand.classes[0]?.source).toEqual(before.demand.classes[0]?.source);
});

test('three points stay in order', () => {
  const points = { least: 2, usual: 5, most: 9 };
  expect(withPoint(points, 'least', 6)).toEqual({ least: 6, usual: 6, most: 9 });
  expect(withPoint(points, 'most', 4)).toEqual({ least: 2, usual: 4, most: 4 });
  expect(withPoint(points, 'usual', 1)).toEqual({ least: 1, usual: 1, most: 9 });
  expect(threePointDistribution(points)).toEqual({ family: 'triangular', min: 2, mode: 5, max: 9 });
  expect(threePointDistribution({ least: 3, usual: 3, most: 3 })).toEqual({
    family: 'deterministic',
    value: 3,
  });
});

test('a scenario’s own duration and own people are stated changes', () => {
  const before = project();
  const scenario = before.scenarios[1]?.id ?? '';
  const activity = before.activities[0]?.id ?? '';
  const pool = before.clinic.roster.pools[0]?.id ?? '';
  const next = withUnitsLever(
    withDurationLever(before, scenario, activity, 'Lebih cepat'),
    scenario,
    pool,
    'Tambah 1',
    'dari UGD',
  );
  const levers = next.scenarios[1]?.levers.slice(before.scenarios[1]?.levers.length);
  expect(levers?.map(({ kind, enabled }) => [kind, enabled])).toEqual([
    ['duration', true],
    ['addUnits', true],
  ]);
  expect(levers?.[1]?.source).toEqual({ tag: 'user', note: 'dari UGD' });
  expect(next.activities).toBe(before.activities);
  expect(next.clinic).toBe(before.clinic);
  expect(ProjectSchema.safeParse(next).success).toBe(true);
});

test('shares come with a choice by shares, sum to one, and go with another way of choosing', () => {
  const before = project();
  const scenario = before.scenarios[0];
  if (!scenario) throw new Error('no scenario');
  const from = scenario.flow.nodes.find(
    ({ id, kind }) => kind === 'station' && scenario.flow.edges.filter((edge) => edge.from === id).length > 1,
  )?.id;
  if (from === undefined) throw new Error('no branching station');
  const flowOf = (p: Project) => p.scenarios[0]?.flow ?? scenario.flow;
  const byShare = withRouteKind(before, scenario.id, from, 'probability');
  expect(sumOfShares(flowOf(byShare), from)).toBe(1);
  const e = flowOf(byShare).edges.findIndex((edge) => edge.from === from);
  const skewed = withField(byShare, ['scenarios', 0, 'flow', 'edges', e, 'share'], 0.9);
  expect(sumOfShares(flowOf(skewed), from)).not.toBe(1);
  expect(sumOfShares(flowOf(withSharesScaled(skewed, scenario.id, from)), from)).toBe(1);
  const inTurn = withRouteKind(skewed, scenario.id, from, 'inTurn');
  expect(flowOf(inTurn).edges.some((edge) => edge.from === from && edge.share !== undefined)).toBe(false);
  expect(ProjectSchema.safeParse(inTurn).success).toBe(true);
});

test('the schema is told as data', () => {
  const p = project();
  expect(fieldKindAt(p, ['settings', 'replications'])).toEqual({
    kind: 'number',
    whole: true,
    min: 1,
    max: 1_000_000,
  });
  expect(fieldKindAt(p, ['clinic', 'calendar', 'opens'])).toEqual({ kind: 'clock' });
  expect(fieldsAt(p, ['clinic', 'calendar']).map(({ name, optional }) => [name, optional])).toContainEqual([
    'lastRegistration',
    true,
  ]);
  expect(fieldKindAt(p, ['activities', 0, 'duration'])).toEqual({ kind: 'distribution' });
});

/** Whatever a form can switch on must be something that the schema takes. */
test('every optional field of the library’s nodes, pools, streams and classes can be switched on', () => {
  const before = project();
  const places = [
    ...before.clinic.roster.pools.map((_, i) => ['clinic', 'roster', 'pools', i]),
    ...before.demand.streams.map((_, i) => ['demand', 'streams', i]),
    ...before.demand.classes.map((_, i) => ['demand', 'classes', i]),
    ...before.scenarios.flatMap((scenario, s) =>
      scenario.flow.nodes.map((_, n) => ['scenarios', s, 'flow', 'nodes', n]),
    ),
  ];
  let switched = 0;
  for (const place of places) {
    for (const { name, optional, of } of fieldsAt(before, place)) {
      if (!optional || of.kind === 'source' || of.kind === 'label') continue;
      const path = [...place, name];
      const value = startingValue(before, path, of);
      if (value === undefined) continue;
      const next = withField(before, path, value);
      expect(editFindings(next, path), path.join('.')).toEqual([]);
      switched++;
    }
  }
  expect(switched).toBeGreaterThan(100);
});
