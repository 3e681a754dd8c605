// The commands about the clinic library: assumptions, tornado, sanity.
import { buildPreset, PUBLISHED } from '@simalur/presets';
import { expect, test } from 'vitest';
import { simalur } from '../testing/fakeIo.ts';
import { judge } from './sanityText.ts';
import { rangeOf, roleOf, sorted, type Tornado } from './tornadoResult.ts';
import { tornadoSvg } from './tornadoSvg.ts';

test('assumptions lists what is still assumed in a clinic, with its reason', async () => {
  const { code, out } = await simalur(['assumptions', 'perdesaan']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Puskesmas perdesaan: \d+ dari \d+ angka adalah asumsi\./);
  expect(out).toContain('Konsultasi dokter');
  expect(out).toContain('8 ± 4 (lognormal)');
  // A published standard is no assumption.
  expect(out).not.toContain('Daftar pasien baru  ');
});

test('assumptions reads a file, and drops what the team has measured', async () => {
  const project = buildPreset('perdesaan');
  const anc = project.activities.find(({ id }) => id === 'anc')!;
  anc.source = { tag: 'user', note: 'stopwatch, 40 visits' };
  const { out } = await simalur(['assumptions', 'own.json', '--json', '-'], {
    'own.json': JSON.stringify(project),
  });
  const told = JSON.parse(out) as { all: number; assumptions: { path: (string | number)[]; tag?: string }[] };
  const at = project.activities.indexOf(anc);
  expect(told.assumptions.some(({ path }) => path.join('.') === `activities.${at}.duration`)).toBe(false);
  expect(told.assumptions.length).toBeLessThan(told.all);
});

test('tornado refuses scenarios that are not there, and one against itself', async () => {
  const unknown = await simalur(['tornado', 'perdesaan', '--scenario', 'nowhere']);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('ilp-10')]);
  const same = await simalur(['tornado', 'perdesaan', '--baseline', 'poli', '--scenario', 'poli']);
  expect(same.code).toBe(2);
});

test('tornado moves every assumption, in a table, a page and a picture', async () => {
  const args = [
    'tornado',
    'terpencil',
    '--replications',
    '2',
    '--lang',
    'en',
    '--svg',
    't.svg',
    '--markdown',
    't.md',
  ];
  const { code, out, files } = await simalur([...args, '--json', 't.json']);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Remote Puskesmas: length of stay, ILP flow (screening 10 %) against Poli flow, paper (screening 10 %) ',
  );
  expect(out).toContain('Doctor consultation');
  const told = JSON.parse(files.get('t.json') ?? '') as Tornado & { scenario: string };
  expect(told.scenario).toBe('ilp-10');
  const width = (row: Tornado['rows'][number]) => {
    const [low, high] = rangeOf(row, told.base);
    return high - low;
  };
  const widths = told.rows.map(width);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(files.get('t.md')).toContain('| Assumption | Down to |');
  expect(files.get('t.svg')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  // The same call gives the same picture.
  expect((await simalur(args)).files.get('t.svg')).toBe(files.get('t.svg'));
}, 60_000);

const end = (difference: number, verdict: 'better' | 'worse' | 'same') => ({
  difference,
  halfWidth: 1,
  verdict,
  value: { id: '1', en: '1' },
});
const row = (id: string, low: number, high: number, verdict: 'better' | 'worse' | 'same') => ({
  id,
  name: { id: `<${id}>`, en: id },
  low: end(low, 'better'),
  high: end(high, verdict),
});

test('an assumption decides when the verdict turns within its range', () => {
  const base = { difference: -8, halfWidth: 1, verdict: 'better' } as const;
  expect(roleOf(row('a', -9, 9, 'worse'), base)).toBe('decides');
  expect(roleOf(row('a', -9, -1, 'same'), base)).toBe('shifts');
  expect(roleOf(row('a', -9, -7, 'better'), base)).toBe('none');
  const rows = [row('small', -9, -7, 'better'), row('large', -20, 9, 'worse')];
  expect(sorted(rows, base).map(({ id }) => id)).toEqual(['large', 'small']);
});

test('names in the picture are text, never markup', () => {
  const base = { difference: -8, halfWidth: 1, verdict: 'better' } as const;
  const names = { project: '"A" & <B>', scenario: 's', baseline: 'b', replications: 1, seed: 1 };
  const svg = tornadoSvg({ base, rows: [row('x', -9, 9, 'worse')] }, names, 'id');
  expect(svg).toContain('&lt;x&gt;');
  expect(svg).toContain('&quot;A&quot; &amp; &lt;B&gt;');
});

test('sanity puts three clinics beside each published figure', async () => {
  const { code, out, files } = await simalur([
    'sanity',
    '--replications',
    '3',
    '--lang',
    'en',
    '--markdown',
    's.md',
  ]);
  expect(code).toBe(0);
  for (const { name, driver } of PUBLISHED) {
    expect(out).toContain(name.en);
    expect(files.get('s.md')).toContain(driver.en);
  }
  expect(files.get('s.md')).toMatch(/Rural Puskesmas \| Urban Puskesmas \| Remote Puskesmas/);
}, 30_000);

test('a value agrees inside the range, or near a single figure', () => {
  const [figure] = PUBLISHED;
  const range = { ...figure!, low: 60, high: 108 };
  expect([59, 60, 108, 109].map((value) => judge(range, value))).toEqual([
    'below',
    'agrees',
    'agrees',
    'above',
  ]);
  const single = { ...figure!, low: 40, high: 40 };
  expect([35, 37, 44, 45].map((value) => judge(single, value))).toEqual([
    'below',
    'agrees',
    'agrees',
    'above',
  ]);
  const { high: _, ...open } = range;
  expect(judge(open, 500)).toBe('agrees');
});
