import { describe, expect, it } from 'vitest';
import { buildComparison, type Comparison } from './comparison.ts';
import { errorAndRisk, finishPlot, kpiDayPlot, sayBest, sayCertainty } from './sayCertainty.ts';
import { smallProject, studyWith, wobble } from './testing/smallStudy.ts';

/** Two flows whose daily stays differ by `by` minutes, and wobble apart by `spread`. */
function compared(days: number, spread: number, by = 1): Comparison {
  const base = wobble(50, 3);
  const study = studyWith(
    [
      (r) => ({ stay: base(r), queueWait: base(r) }),
      (r) => ({ stay: base(r) + wobble(by, spread)(r * 3), queueWait: base(r) }),
    ],
    days,
  );
  return buildComparison(smallProject(), study);
}

describe('certainty in words', () => {
  it('calls a quick answer quick and gives no verdict with it', () => {
    const comparison = compared(8, 0.1);
    expect(sayCertainty(comparison, 'id')).toMatchObject({
      status: 'quick',
      badge: 'Belum cukup',
      days: '8 hari simulasi',
      sentence: 'Jawaban cepat dari 8 hari simulasi. Belum cukup untuk menilai.',
      needed: null,
    });
    const verdicts = comparison.kpis.flatMap(({ cells }) =>
      cells.flatMap(({ difference }) =>
        difference === null || difference.identical ? [] : [difference.verdict],
      ),
    );
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['unclear']));
  });

  it('is enough where the difference is known within half the margin', () => {
    expect(sayCertainty(compared(60, 0.5), 'id')).toMatchObject({ status: 'enough', badge: 'Cukup' });
  });

  it('says what is least sure, and about how many days it would take', () => {
    const { status, sentence, needed } = sayCertainty(compared(60, 20), 'en');
    expect(status).toBe('notEnough');
    expect(sentence).toMatch(/Least sure: length of stay in Alur ILP, still ± \d/);
    expect(needed).toMatch(/^About \d[\d,]* simulated days would be enough\.$/);
  });

  it('keeps error and risk apart', () => {
    const [, cell] = compared(100, 1).kpis.find(({ id }) => id === 'stay')?.cells ?? [];
    if (cell === undefined) throw new Error('no cell');
    const words = errorAndRisk('stay', cell, 'id');
    expect(words.error).toContain('95');
    expect(words.risk).toContain('9 dari 10 hari');
    expect(words.risk).not.toContain('95');
    expect(words.badDay).toMatch(/^Pada 9 dari 10 hari paling banyak \d+ menit \(antara/);
  });

  it('gives no quantile bound where the days are too few', () => {
    const [, cell] = compared(30, 1).kpis.find(({ id }) => id === 'stay')?.cells ?? [];
    if (cell === undefined) throw new Error('no cell');
    expect(errorAndRisk('stay', cell, 'id').badDay).toContain('belum cukup untuk batas yang pasti');
  });
});

describe('days as dots', () => {
  const scenario = (finish: readonly number[]) => {
    const [first] = compared(30, 1).scenarios;
    if (first === undefined) throw new Error('no scenario');
    return { ...first, finishMinutes: Float64Array.from(finish) };
  };

  it('say on how many of twenty days the last patient left in time', () => {
    const days = Array.from({ length: 200 }, (_, i) => (i < 181 ? 760 : 800));
    const plot = finishPlot(scenario(days), 780, 'id');
    expect(plot?.sentence).toBe('Pada 18 dari 20 hari, pasien terakhir pulang sebelum 13.00.');
    expect(plot?.each).toBe('Setiap titik mewakili 10 hari.');
  });

  it('do not round a rare bad day away', () => {
    const days = Array.from({ length: 200 }, (_, i) => (i < 199 ? 760 : 800));
    expect(finishPlot(scenario(days), 780, 'id')?.sentence).toContain('199 dari 200 hari');
    expect(finishPlot(scenario([760, 760]), 780, 'id')?.sentence).toContain('semua 2 hari');
    expect(finishPlot(scenario([790, 790]), 780, 'id')?.sentence).toContain('tidak satu pun');
    expect(finishPlot(scenario([]), 780, 'id')).toBeNull();
  });

  it('show a key indicator day by day', () => {
    const [cell] = compared(40, 1).kpis.find(({ id }) => id === 'stay')?.cells ?? [];
    if (cell === undefined) throw new Error('no cell');
    expect(kpiDayPlot('stay', cell, 60, 'id')?.sentence).toBe(
      'Pada 40 dari 40 hari: lama kunjungan paling banyak 60 menit.',
    );
  });
});

describe('the best of several', () => {
  it('is not named between two', () => {
    expect(sayBest(compared(60, 1), 'id')).toBeNull();
  });

  it('is named, or those that could be', () => {
    const comparison = compared(60, 1);
    const [a, b] = comparison.scenarios;
    if (a === undefined || b === undefined) throw new Error('no scenarios');
    const three = { ...comparison, scenarios: [a, b, { ...a, id: 'c', name: 'Alur ketiga' }] };
    expect(sayBest({ ...three, couldBeBest: ['c'] }, 'id')).toMatch(
      /^ketiga .*memberi kunjungan tersingkat\.$/,
    );
    expect(sayBest({ ...three, couldBeBest: ['poli', 'c'] }, 'id')).toContain(
      'bisa memberi kunjungan tersingkat; yang lain tidak',
    );
    expect(sayBest({ ...three, couldBeBest: ['poli', 'ilp', 'c'] }, 'id')).toContain('Belum dapat');
  });
});
