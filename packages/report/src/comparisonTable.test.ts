import { describe, expect, it } from 'vitest';
import { buildComparison } from './comparison.ts';
import { comparisonTable } from './comparisonTable.ts';
import { ENOUGH, smallProject, studyWith, wobble } from './testing/smallStudy.ts';

const project = smallProject();
const comparison = buildComparison(
  project,
  studyWith(
    [
      (r) => ({ stay: wobble(73, 5)(r), screened: 1 }),
      (r) => ({ stay: wobble(94, 5)(r + 2), screened: 4, extraAnamnesis: 3 }),
    ],
    ENOUGH,
  ),
);
const table = comparisonTable(comparison, project, 'id');
const row = (id: string) => table.rows.find((r) => r.id === id);

describe('the table', () => {
  it('names what is compared', () => {
    expect(table.title).toBe('Klinik contoh: 120 ulangan, benih 1');
    expect(table.columns.map((c) => [c.name, c.baseline])).toEqual([
      ['Alur poli', true],
      ['Alur ILP', false],
    ]);
  });

  it('shows value, difference and verdict in words, with a symbol beside the word', () => {
    const [base, ilp] = row('stay')?.cells ?? [];
    expect(base?.value).toMatch(/^7\d(,\d)? ± \d(,\d)? menit$/);
    expect(base?.difference).toBeNull();
    expect(ilp?.difference).toMatch(/^\+21(,\d)? menit \(\+\d\d(,\d)? sampai \+\d\d(,\d)?\)$/);
    expect(ilp?.verdictText).toBe('✗ lebih buruk');
    expect(ilp?.inWords).toMatch(/^Rata-rata 94(,\d)? menit \(kami 95\u00a0% yakin/);
    expect(ilp?.differenceInWords).toMatch(
      /^Lebih buruk 21(,\d)? menit .* dengan pasien simulasi yang sama\.$/,
    );
    expect(ilp?.days).toMatch(/^Pada satu hari perkirakan \d+ sampai \d+ menit \(9 dari 10 hari\)\.$/);
  });

  it('shows what nobody could count as a dash, and what is identical as such', () => {
    expect(row('contactWait')?.cells[0]?.value).toBe('–');
    expect(row('followUpPlan')?.cells[1]?.verdictText).toBe('= tepat sama');
  });

  it('words what follows from the drawing as such, never as better', () => {
    const [, ilp] = row('duplication')?.cells ?? [];
    // Drawn once in ILP, yet repeated more often here: against the drawing, so a finding.
    expect(ilp?.drawn).toBe(false);
    const [, coverage] = row('screeningCoverage')?.cells ?? [];
    expect(coverage?.drawn).toBe(true);
    expect(coverage?.verdictText).toBe('· karena alurnya digambar begitu');
    expect(coverage?.differenceInWords).toMatch(/^Selisih \+60 poin.*bukan temuan simulasi\.$/);
  });

  it('shows staff, uptake and the worst queue', () => {
    expect(table.facts.map((f) => f.cells)).toEqual([
      ['1', '1'],
      ['300', '300'],
      ['10\u00a0%', '70\u00a0%'],
      [
        'Ruang periksa: 100\u00a0% dari seluruh waktu tunggu, rata-rata 20 menit',
        'Ruang periksa: 100\u00a0% dari seluruh waktu tunggu, rata-rata 21 menit',
      ],
    ]);
  });

  it('leaves nothing open in either language', () => {
    for (const language of ['id', 'en'] as const) {
      expect(JSON.stringify(comparisonTable(comparison, project, language))).not.toMatch(
        /\{\w+\}|…|undefined|NaN/,
      );
    }
  });
});
