// Every combination of what can be true of two compared flows, in both languages, must read as one short sentence.
// `PRINT=1 vitest run sayConclusionEvery` prints them all, to be read by a person.
import type { Caution, Change, Conclusion, ScenarioConclusion, Uptake } from '@simalur/analysis';
import type { Label } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { sayConclusion } from './sayConclusion.ts';
import { longestFor } from './sayConclusionSentence.ts';

const change = (
  from: number,
  by: number,
  half: number,
  verdict: Change['verdict'],
  more: number | null = null,
): Change => ({
  from,
  to: from + by,
  difference: by,
  low: by - half,
  high: by + half,
  verdict,
  moreReplications: more,
});

const STAYS: Readonly<Record<string, Change | null>> = {
  better: change(95, -8.3, 1.3, 'better'),
  betterWide: change(95, -12, 10, 'better'),
  worse: change(95, 16, 3, 'worse'),
  same: change(95, 1.2, 0.8, 'same'),
  identical: change(95, 0, 0, 'same'),
  unclear: change(95, 2, 6, 'unclear', 340),
  oneDay: { ...change(95, 2, 6, 'unclear'), low: null, high: null },
  nothing: null,
};
const COVERAGES: Readonly<Record<string, Change | null>> = {
  none: null,
  better: change(0.09, 0.6, 0.01, 'better'),
  worse: change(0.7, -0.6, 0.01, 'worse'),
  same: change(0.09, 0.006, 0.003, 'same'),
  unclear: change(0.09, 0.05, 0.07, 'unclear'),
};
const uptake = (share: number): Uptake => ({
  share,
  range: { low: share, high: share },
  policies: ['full'],
});
const MIXED: Uptake = { share: null, range: { low: 0.1, high: 0.7 }, policies: ['full'] };
const NO_OFFER: Uptake = { share: null, range: null, policies: [] };

const ilp = (share: number): Label => ({
  id: `Alur ILP (skrining ${share * 100} %)`,
  en: `ILP flow (screening ${share * 100} %)`,
});

function part(
  name: Label,
  offered: Uptake,
  stay: Change | null,
  coverage: Change | null,
  heads = 11,
): ScenarioConclusion {
  return {
    scenario: JSON.stringify(name),
    name,
    outcome: 'unclear',
    uptake: offered,
    stay,
    wait: change(57, 20, 3, 'worse'),
    coverage,
    headCount: { from: 11, to: heads },
    staffMinutes: { from: 3630, to: 3630 },
    drawnOnce: ['anamnesis'],
  };
}

function conclusion(scenarios: readonly ScenarioConclusion[], cautions: readonly Caution[] = []): Conclusion {
  return {
    baseline: {
      scenario: 'poli',
      name: { id: 'Alur poli (skrining 10 %)', en: 'Poli flow (screening 10 %)' },
      uptake: uptake(0.1),
    },
    replications: 200,
    scenarios,
    cautions: [
      ...cautions,
      ...scenarios.map(({ scenario, name }) => ({
        code: 'drawnOnce' as const,
        scenario,
        name,
        tags: ['anamnesis' as const],
      })),
      { code: 'inputs' },
    ],
  };
}

function reads(data: Conclusion): void {
  for (const language of LANGUAGES) {
    const said = sayConclusion(data, language);
    if (process.env['PRINT']) process.stdout.write(`${[said.sentence, ...said.lines].join('\n    ')}\n`);
    expect(said.sentence.length, said.sentence).toBeLessThanOrEqual(longestFor(data));
    expect(said.standing.length).toBeLessThanOrEqual(2);
    expect(said.lines).toHaveLength(data.scenarios.length);
    for (const text of [said.sentence, ...said.lines, ...said.cautions]) {
      expect(text).toMatch(/^\S.*\S\.$/s);
      expect(text).not.toMatch(/ {2}|[{}…]|undefined|NaN|null|\s[,.;:]|[,;:]{2}|\.\.|\(\)/);
    }
    // Only as strong as the interval: no number of minutes where the verdict claims none.
    const claims = data.scenarios.some(({ stay }) => stay?.verdict === 'better' || stay?.verdict === 'worse');
    if (!claims)
      expect(said.sentence).not.toMatch(/\d\s(menit|min)\b|sing?kat kunj|shortens|lengthens|panjang/);
  }
}

const kinds = (record: object): string[] => Object.keys(record);

describe('every combination of two flows reads well', () => {
  for (const first of kinds(STAYS)) {
    for (const second of kinds(STAYS)) {
      it(`${first}, ${second}, with every coverage`, () => {
        for (const one of kinds(COVERAGES)) {
          for (const other of kinds(COVERAGES)) {
            reads(
              conclusion([
                part(ilp(0.1), uptake(0.1), STAYS[first] ?? null, COVERAGES[one] ?? null),
                part(ilp(0.7), uptake(0.7), STAYS[second] ?? null, COVERAGES[other] ?? null),
              ]),
            );
          }
        }
      });
    }
  }
});

describe('what else can be said', () => {
  const better = (name: Label, offered: Uptake, heads?: number) =>
    part(name, offered, STAYS['better'] ?? null, COVERAGES['better'] ?? null, heads);

  it('one scenario alone, also with an endless name', () => {
    reads(conclusion([]));
    const alone = conclusion([]);
    reads({ ...alone, baseline: { ...alone.baseline, name: 'Klinik '.repeat(70) } });
  });

  it('too few simulated days, stopped runs', () => {
    const scenarios = [better(ilp(0.1), uptake(0.1)), better(ilp(0.7), uptake(0.7))];
    reads({ ...conclusion(scenarios, [{ code: 'tooFew', replications: 12 }]), replications: 12 });
    const stopped = { code: 'stopped' as const, replications: 3 };
    reads(conclusion(scenarios, [{ ...stopped, scenario: 'poli', name: 'Alur poli' }]));
    const [, last] = scenarios;
    const one = conclusion(scenarios, [{ ...stopped, scenario: last?.scenario ?? '', name: ilp(0.7) }]);
    reads(one);
    expect(sayConclusion(one, 'id').sentence).toContain(
      'skrining\u00a070\u00a0% antreannya tumbuh tanpa batas',
    );
  });

  it('another head-count is said in the sentence and beside it', () => {
    const more = conclusion(
      [better(ilp(0.7), uptake(0.7), 12)],
      [{ code: 'headCount', scenario: 'x', name: ilp(0.7), from: 11, to: 12 }],
    );
    reads(more);
    const said = sayConclusion(more, 'id');
    expect(said.sentence).toMatch(/^Dengan jumlah petugas yang berbeda, /);
    expect(said.pressing).toEqual([expect.stringContaining('memakai 12 petugas, alur dasar 11')]);
  });

  it('names without the uptake, without any offer, with several shares, with breaks', () => {
    reads(conclusion([better('Alur ILP', uptake(0.7)), better('Alur\nlain', uptake(0.7))]));
    reads(conclusion([better('Loket ganda', NO_OFFER), better('ILP', MIXED)]));
    reads(conclusion([better('Dua dokter (pagi)', uptake(0.5))]));
    expect(sayConclusion(conclusion([better('Loket ganda', NO_OFFER)]), 'id').sentence).toBe(
      'Dengan petugas yang sama, Loket ganda mempersingkat kunjungan sekitar 8\u00a0menit, dan cakupan naik ke 69\u00a0%.',
    );
  });

  it('of three or four flows the first two keep their minutes and coverage, the others are counted', () => {
    const some = Array.from({ length: 4 }, (_, i) => better(`Usulan tim nomor ${i + 1}`, uptake(0.3)));
    const { sentence } = sayConclusion(conclusion(some), 'id');
    reads(conclusion(some));
    expect(sentence).toMatch(/nomor 1 .*menit.*cakupan.*nomor 2.*; 2 alur lain ada di rincian\.$/);
    expect(sentence).not.toContain('nomor 3');
  });

  it('many flows and long names fall back to how many do what', () => {
    const many = Array.from({ length: 12 }, (_, i) => better(`Usulan tim nomor ${i + 1}`, uptake(0.3)));
    reads(conclusion(many));
    expect(sayConclusion(conclusion(many), 'id').sentence).toBe(
      'Dari 12 alur yang dibandingkan, 12 mempersingkat kunjungan.',
    );
    reads(conclusion([better('Nama yang panjang sekali '.repeat(18), uptake(0.3))]));
  });

  it('three flows of which the same is true are told with one verb', () => {
    const three = [0.1, 0.4, 0.7].map((share) =>
      part(ilp(share), uptake(share), STAYS['unclear'] ?? null, null),
    );
    reads(conclusion(three));
    expect(sayConclusion(conclusion(three), 'id').sentence).toBe(
      'Dengan petugas yang sama, ILP dengan skrining\u00a010\u00a0% belum jelas pengaruhnya pada lama kunjungan; skrining\u00a040\u00a0% dan skrining\u00a070\u00a0% juga.',
    );
  });
});
