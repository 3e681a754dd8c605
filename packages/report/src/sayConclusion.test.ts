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
  it('says a trade-off with its uptake, and its interval in the line under it', () => {
    const conclusion = conclusionOf([wobble(73, 5), (r) => wobble(94, 5)(r + 3)], [0.5, 3.5]);
    const { sentence, against, lines, standing } = sayConclusion(conclusion, 'id');
    expect(sentence).toBe(
      'Dengan petugas yang sama, ILP dengan skrining\u00a070\u00a0% memperpanjang kunjungan sekitar 21\u00a0menit, tetapi cakupan naik ke 70\u00a0%.',
    );
    expect(against).toBe(
      'Dibandingkan dengan Alur poli (skrining ditawarkan kepada 10\u00a0% yang sudah waktunya):',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Alur ILP \(.*70\u00a0%.*\): lama kunjungan 73 → 94 menit, selisih \+21 \(\+\d\d sampai \+\d\d\), lebih buruk; cakupan skrining 10\u00a0% → 70\u00a0%, karena alurnya digambar begitu\.$/,
    );
    expect(standing).toHaveLength(2);
    expect(standing[0]).toBe(
      'Pada Alur ILP, anamnesis dikerjakan sekali karena alurnya digambar begitu; itu bukan temuan simulasi.',
    );
    expect(standing[1]).toContain('asumsi');
  });

  it('says so when nothing that matters changes', () => {
    const conclusion = conclusionOf([wobble(73, 5), (r) => wobble(73, 5)(r) + 60_000], [0.5, 0.5]);
    expect(sayConclusion(conclusion, 'en').sentence).toBe(
      'With the same staff, ILP with 70\u00a0%\u00a0screening makes no difference that matters to the visit.',
    );
  });

  it('says so when the flows are exactly the same', () => {
    const conclusion = conclusionOf([wobble(73, 5), wobble(73, 5)], [0.5, 0.5]);
    const { sentence, lines } = sayConclusion(conclusion, 'id');
    expect(sentence).toContain('tidak mengubah lama kunjungan sama sekali');
    expect(lines[0]).toContain('lama kunjungan 73 menit, tepat sama');
  });

  it('says so when the simulated days cannot tell, and how many more would', () => {
    const conclusion = conclusionOf([wobble(73, 60), (r) => wobble(75, 60)(r + 4)], [0.5, 0.5]);
    const { sentence, lines } = sayConclusion(conclusion, 'id');
    expect(sentence).toContain('belum jelas pengaruhnya pada lama kunjungan');
    expect(lines[0]).toMatch(/kira-kira [\d.]+ hari simulasi lagi/);
  });

  it('is no stronger than a handful of simulated days', () => {
    const conclusion = conclusionOf([wobble(73, 5), wobble(94, 5)], [0.5, 3.5], 10);
    const { sentence, cautions } = sayConclusion(conclusion, 'id');
    expect(sentence).toBe(
      'Baru 10 hari simulasi: belum cukup untuk menilai ILP dengan skrining\u00a070\u00a0%.',
    );
    expect(cautions[0]).toBe('Baru 10 hari simulasi: belum cukup untuk menyimpulkan.');
  });
});
