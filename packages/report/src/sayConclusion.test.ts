import { describe, expect, it } from 'vitest';
import { buildComparison } from './comparison.ts';
import { sayConclusion } from './sayConclusion.ts';
import { ENOUGH, smallProject, studyWith, wobble } from './testing/smallStudy.ts';

const project = smallProject();
const conclusionOf = (
  stays: readonly [(r: number) => number, (r: number) => number],
  screened: readonly [number, number],
  replications = ENOUGH,
) => {
  const study = studyWith(
    stays.map((stay, i) => (r: number) => ({
      stay: stay(r),
      queueWait: stay(r) / 2,
      screened: screened[i] ?? 0,
    })),
    replications,
  );
  return buildComparison(project, study).conclusion;
};

describe('the sentence for Monday', () => {
  it('says a trade-off with its uptake and its interval', () => {
    const conclusion = conclusionOf([wobble(73, 5), (r) => wobble(94, 5)(r + 3)], [0.5, 3.5]);
    const { sentence, cautions } = sayConclusion(conclusion, 'id');
    expect(sentence).toMatch(
      /^Dibandingkan dengan Alur poli \(skrining ditawarkan kepada 10% yang sudah waktunya\), Alur ILP \(skrining ditawarkan kepada 70% yang sudah waktunya\) memperpanjang lama kunjungan 21 menit \(\d\d sampai \d\d\), tetapi menaikkan cakupan skrining dari 10% menjadi 70%\.$/,
    );
    expect(cautions[0]).toBe(
      'Pada Alur ILP, anamnesis dikerjakan sekali karena alurnya digambar begitu; itu bukan temuan simulasi.',
    );
    expect(cautions.at(-1)).toContain('asumsi');
  });

  it('says so when nothing that matters changes', () => {
    const conclusion = conclusionOf([wobble(73, 5), (r) => wobble(73, 5)(r) + 60_000], [0.5, 0.5]);
    expect(sayConclusion(conclusion, 'en').sentence).toMatch(
      /Alur ILP .* makes no difference that matters to the length of the visit .* and screening coverage does not differ/,
    );
  });

  it('says so when the flows are exactly the same', () => {
    const conclusion = conclusionOf([wobble(73, 5), wobble(73, 5)], [0.5, 0.5]);
    expect(sayConclusion(conclusion, 'id').sentence).toContain('tidak mengubah lama kunjungan sama sekali');
  });

  it('says so when the runs cannot tell', () => {
    const conclusion = conclusionOf([wobble(73, 60), (r) => wobble(75, 60)(r + 4)], [0.5, 0.5]);
    expect(sayConclusion(conclusion, 'id').sentence).toContain(
      'belum jelas mengubah lama kunjungan (selisih',
    );
  });

  it('is no stronger than a handful of runs', () => {
    const conclusion = conclusionOf([wobble(73, 5), wobble(94, 5)], [0.5, 3.5], 10);
    const { sentence, cautions } = sayConclusion(conclusion, 'id');
    expect(sentence).not.toMatch(/memperpanjang|memperpendek|menaikkan/);
    expect(cautions[0]).toBe('Baru 10 ulangan: belum cukup untuk menyimpulkan.');
  });

  it('leaves nothing open in either language', () => {
    for (const language of ['id', 'en'] as const) {
      for (const replications of [1, 10, ENOUGH]) {
        const conclusion = conclusionOf([wobble(73, 5), wobble(60, 5)], [3.5, 0.5], replications);
        const said = sayConclusion(conclusion, language);
        expect([said.sentence, ...said.cautions].join(' ')).not.toMatch(/[{}…]|undefined|NaN|null/);
      }
    }
  });
});
