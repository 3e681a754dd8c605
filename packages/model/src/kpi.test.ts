import { expect, test } from 'vitest';
import { KPIS, type Kpi, kpi } from './kpi.ts';
import { CLASS_MEASURES, DAY_MEASURES, POOL_MEASURES } from './measures.ts';

test('an indicator is defined once, and found by its id', () => {
  const ids = KPIS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(kpi(id).id).toBe(id);
});

test('names are told apart, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const names = KPIS.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    for (const { definition } of KPIS) expect(definition[language]).toMatch(/[.?]$/);
  }
});

test.each(KPIS)('$id is a formula over measures that exist, with a margin', ({ numerator, ...rest }) => {
  const all = { class: CLASS_MEASURES, pool: POOL_MEASURES, day: DAY_MEASURES };
  const denominator = 'denominator' in rest ? rest.denominator : undefined;
  for (const ref of [numerator, ...(denominator === undefined ? [] : [denominator])]) {
    for (const measure of ref.measures) expect(all[ref.of]).toContain(measure);
  }
  // Without a denominator a value can only be told per day.
  expect(rest.estimator).toBe(denominator === undefined ? 'dayMean' : 'ratio');
  expect('emptyDay' in rest).toBe(rest.estimator === 'dayMean');
  if ('emptyDay' in rest && rest.emptyDay.counts === 'skip') {
    for (const measure of rest.emptyDay.observed.measures) expect(CLASS_MEASURES).toContain(measure);
  }
  expect(rest.margin).toBeGreaterThan(0);
});

test('a percentile or an inequality of nobody is no value, not 0', () => {
  const skipping = KPIS.filter((one: Kpi) => one.emptyDay?.counts === 'skip').map(({ id }) => id);
  expect(skipping).toEqual(['stayP90', 'registrationWaitP90', 'contactWaitP90', 'waitGini']);
});

test('a target says where it comes from', () => {
  for (const one of KPIS) if ('target' in one) expect(one.target.source).not.toBe('');
});
