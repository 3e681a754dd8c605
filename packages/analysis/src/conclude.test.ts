import { describe, expect, it } from 'vitest';
import type { Difference } from './compare.ts';
import { conclude, type Fact, outcomeOf, type ScenarioFacts } from './conclude.ts';
import type { Verdict } from './verdict.ts';

const n = 200;
const fact = (mean: number, verdict: Verdict | null = null, difference = 0): Fact => ({
  estimate: { mean, low: mean, high: mean, halfWidth: 0, n },
  difference:
    verdict === null
      ? null
      : ({
          difference,
          low: difference - 1,
          high: difference + 1,
          verdict,
          moreReplications: null,
        } as Difference),
});
const facts = (id: string, more: Partial<ScenarioFacts> = {}): ScenarioFacts => ({
  id,
  name: id,
  uptake: { share: 0.1, range: { low: 0.1, high: 0.1 }, policies: ['full'] },
  headCount: 11,
  staffMinutes: 3000,
  drawnOnce: [],
  stopped: 0,
  stay: fact(73),
  wait: fact(38),
  coverage: fact(0.09),
  deferred: fact(0),
  left: fact(0),
  ...more,
});

describe('the outcome', () => {
  it.each([
    ['worse', 'better', 'slowerMoreScreened'],
    ['better', 'worse', 'fasterLessScreened'],
    ['better', 'better', 'allBetter'],
    ['better', 'same', 'allBetter'],
    ['same', 'better', 'allBetter'],
    ['worse', 'same', 'allWorse'],
    ['worse', 'worse', 'allWorse'],
    ['same', 'worse', 'allWorse'],
    ['same', 'same', 'same'],
    ['same', null, 'same'],
    ['better', null, 'allBetter'],
    ['unclear', 'better', 'unclear'],
    ['worse', 'unclear', 'unclear'],
    [null, 'better', 'unclear'],
  ] as const)('time %s, coverage %s: %s', (time, coverage, outcome) => {
    expect(outcomeOf(time, coverage)).toBe(outcome);
  });
});

describe('the conclusion', () => {
  it('judges time and coverage together', () => {
    const { scenarios } = conclude(
      [
        facts('poli'),
        facts('ilp', {
          stay: fact(94, 'worse', 21),
          coverage: fact(0.69, 'better', 0.6),
          wait: fact(64, 'worse', 26),
        }),
      ],
      n,
      30,
    );
    expect(scenarios[0]).toMatchObject({
      outcome: 'slowerMoreScreened',
      stay: { from: 73, to: 94, difference: 21, low: 20, high: 22 },
    });
  });

  it('always says that the inputs are uncertain', () => {
    expect(conclude([facts('poli'), facts('ilp')], n, 30).cautions).toEqual([{ code: 'inputs' }]);
  });

  it('says first that there are too few replications', () => {
    expect(conclude([facts('poli'), facts('ilp')], 12, 30).cautions[0]).toEqual({
      code: 'tooFew',
      replications: 12,
    });
  });

  it('names other head-counts, what the drawing decides, who left and what was put off', () => {
    const { cautions } = conclude(
      [
        facts('poli', { drawnOnce: ['registration'] }),
        facts('ilp', {
          headCount: 12,
          drawnOnce: ['registration', 'anamnesis'],
          left: fact(0.1, 'worse', 0.1),
          deferred: fact(0.4),
        }),
      ],
      n,
      30,
    );
    expect(cautions.map((c) => c.code)).toEqual(['headCount', 'drawnOnce', 'left', 'deferred', 'inputs']);
    expect(cautions[1]).toMatchObject({ tags: ['anamnesis'] });
  });

  it('says before all else that a cap stopped the simulation', () => {
    expect(conclude([facts('poli', { stopped: 3 }), facts('ilp')], 12, 30).cautions[0]).toEqual({
      code: 'stopped',
      scenario: 'poli',
      name: 'poli',
      replications: 3,
    });
  });

  it('has nothing to say of a baseline alone', () => {
    expect(conclude([facts('poli')], n, 30).scenarios).toEqual([]);
  });
});
