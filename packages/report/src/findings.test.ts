import { FINDINGS, type Finding, type FindingCode, finding } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import { FINDING_WORDS, sayFinding } from './findings.ts';
import { ENGINE_FINDINGS } from './findingsEngine.ts';
import { LANGUAGES } from './language.ts';

const CODES = Object.keys(FINDINGS) as FindingCode[];

describe('the words of a finding', () => {
  test('exist for every code of the model, and for no other', () => {
    expect(Object.keys(FINDING_WORDS).sort(byText)).toEqual([...CODES].sort(byText));
  });

  test.each(CODES)('%s: use only values that it carries', (code) => {
    const params: readonly string[] = FINDINGS[code].params;
    for (const language of LANGUAGES) {
      for (const text of FINDING_WORDS[code][language]) {
        expect(text?.trim()).toMatch(/^\S.*[.?]$/s);
        const used = [...(text ?? '').matchAll(/\{(\w+)(?::\w+)?\}/g)].map((match) => match[1] ?? '');
        expect(used.filter((name) => !params.includes(name))).toEqual([]);
      }
      expect(FINDING_WORDS[code][language].length).toBe(params.includes('nearest') ? 3 : 2);
    }
  });

  test.each(CODES)('%s: are the same values in both languages', (code) => {
    const used = (texts: readonly (string | undefined)[]) =>
      new Set(texts.flatMap((text) => [...(text ?? '').matchAll(/\{(\w+)/g)].map((match) => match[1])));
    const [id, en] = LANGUAGES.map((language) => used(FINDING_WORDS[code][language]));
    expect(id).toEqual(en);
  });

  test.each(CODES)('%s: leave no gap', (code) => {
    const params = Object.fromEntries(
      FINDINGS[code].params.map((name) => [name, name === 'nearest' ? '' : 1]),
    );
    for (const language of LANGUAGES) {
      const said = sayFinding({ code, severity: 'error', path: [], params }, language);
      expect(`${said.what} ${said.mend}`).not.toMatch(/[{}]\w|undefined|NaN|…/);
    }
  });
});

describe('a finding in words', () => {
  const share = finding('number.outOfRange', ['scenarios', 0, 'flow', 'edges', 1, 'share'], {
    found: 1.2,
    min: 0,
    max: 1,
  });
  const project = {
    scenarios: [
      {
        name: { id: 'Alur poli', en: 'Poli flow' },
        flow: {
          nodes: [
            { id: 'loket', kind: 'station', name: 'Loket', steps: [{}, { offer: { uptake: 2 } }] },
            { id: 'pulang', kind: 'exit', name: 'Pulang' },
          ],
          edges: [{}, { from: 'loket', to: 'pulang' }],
        },
      },
    ],
  };

  test('says the place by the names in the project', () => {
    expect(sayFinding(share, 'id', project)).toEqual({
      where: 'skenario Alur poli › garis Loket → Pulang › peluang',
      what: 'Nilainya 1,2, di luar batas.',
      mend: 'Isi dengan angka antara 0 dan 1.',
    });
    expect(sayFinding(share, 'en', project)).toEqual({
      where: 'scenario Poli flow › edge Loket → Pulang › share',
      what: 'The value is 1.2, out of bounds.',
      mend: 'Enter a number between 0 and 1.',
    });
  });

  test('counts where there are no names', () => {
    expect(sayFinding(share, 'id').where).toBe('skenario 1 › garis 2 › peluang');
    const deep = { ...share, path: ['scenarios', 0, 'flow', 'nodes', 0, 'steps', 1, 'offer', 'uptake'] };
    expect(sayFinding(deep, 'id', project).where).toBe(
      'skenario Alur poli › titik layanan Loket › langkah 2 › penawaran skrining › bagian yang ditawari',
    );
    expect(sayFinding({ ...share, path: [] }, 'id').where).toBe('berkas');
    expect(sayFinding({ ...share, path: ['clinic', 'roster', 'pools', 2] }, 'id').where).toBe(
      'kelompok petugas 3',
    );
    expect(sayFinding({ ...share, path: ['clinic', 'foo'] }, 'en').where).toBe('foo');
  });

  test('offers the name that was probably meant', () => {
    const unknown = (nearest: string) => finding('edge.target.unknown', [], { id: 'pulan', nearest });
    expect(sayFinding(unknown('pulang'), 'id').mend).toContain('Mungkin maksudnya “pulang”?');
    expect(sayFinding(unknown(''), 'id').mend).toBe('Hapus garis ini, atau pilih simpul tujuannya.');
  });

  test('reads times as times and names fields, kinds and days', () => {
    const order = finding('calendar.order', [], {
      first: 'opens',
      firstAt: 480,
      second: 'closes',
      secondAt: 465,
    });
    expect(sayFinding(order, 'id').what).toBe(
      'Tutup (07.45) terlalu cepat dibanding pelayanan mulai (08.00).',
    );
    expect(sayFinding(order, 'en').what).toBe('Closing (07:45) is too early against service starts (08:00).');
    const day = finding('pool.offDuty', [], { station: 'Loket', pool: 'Perawat', weekday: 0 });
    expect(sayFinding(day, 'id').what).toContain('(Minggu)');
    const big = finding('file.tooBig', [], { size: 52_428_800, max: 10_000_000 });
    expect(sayFinding(big, 'id').what).toBe('Berkas ini 52,4 MB; yang dapat dibuka paling besar 10 MB.');
  });

  test('has words for what the compiler says', () => {
    const say = (code: string, params: Finding['params']) =>
      sayFinding({ code, severity: 'error', path: [], params }, 'id').what;
    expect(say('compile.reference', { what: 'activity', id: 'periksa' })).toBe(
      'Skenario ini menyebut kegiatan “periksa”, yang tidak ada.',
    );
    expect(say('compile.duplicate', { what: 'node', id: 'ruang' })).toContain('dua simpul');
    expect(say('node.route.missing', { node: 'pilah' })).toContain('Pilah punya beberapa jalan');
    expect(say('node.noWayOut', { node: 'pilah' })).toContain('pilah');
    expect(say('draw.collision', { first: 'a', second: 'b' })).toContain('a dan b');
    for (const words of Object.values(ENGINE_FINDINGS)) expect(words.id.length).toBe(words.en.length);
  });

  test('does not fail on codes and projects that it does not know', () => {
    const odd: Finding = {
      code: 'constructor',
      severity: 'error',
      path: ['__proto__', 0, 'constructor'],
      params: {},
    };
    for (const document of [undefined, null, 5, [], { __proto__: null }, 'x']) {
      for (const language of LANGUAGES)
        expect(sayFinding(odd, language, document).what).toContain('(constructor)');
    }
  });
});

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
