/// <reference types="node" />
// The door: whatever comes in, it is a project or findings that say where; never an exception, never a hang.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeProject, FINDINGS, LIMITS, parseProject, validateText } from './index.ts';
import { scanJson } from './parseScan.ts';
import { z } from './zod.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const read = (name: string) => readFileSync(path.join(docs, `${name}.json`), 'utf8');
const text = read('activity-creates');

// biome-ignore lint/suspicious/noExplicitAny: tests break documents in ways that types would forbid
type Loose = any;
const broken = (change: (document: Loose) => void) => {
  const document = JSON.parse(text);
  change(document);
  return parseProject(JSON.stringify(document)).findings;
};
const codes = (input: string) => parseProject(input).findings.map((f) => f.code);

describe('a file that is not JSON', () => {
  test('says at which line and column it goes wrong', () => {
    expect(parseProject('{\n  "format": oops\n}').findings).toEqual([
      { code: 'file.unexpected', severity: 'error', path: [], params: { line: 2, column: 13, found: 'o' } },
    ]);
  });

  test('is told apart from one that ends too early, wherever it was cut', () => {
    const small = JSON.stringify(JSON.parse(read('route-in-turn')), null, 1).trim();
    for (let end = 1; end < small.length; end++) {
      const [first] = parseProject(small.slice(0, end)).findings;
      expect([first?.code, end]).toEqual(['file.truncated', end]);
    }
    expect(codes(small)).toEqual([]);
  });

  test('may be empty', () => {
    expect(codes('')).toEqual(['file.empty']);
    expect(codes(' \n\uFEFF')).toEqual(['file.empty']);
  });

  test('is found broken exactly when JSON.parse finds it so', () => {
    const snippet = fc.oneof(
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(60), fc.string({ maxLength: 3 }))
        .map(([s, at, put]) => s.slice(0, at) + put + s.slice(at + 1)),
      fc.stringMatching(/^[[\]{}",:0-9.eE+\-truefalsn\\u ]{0,20}$/),
    );
    fc.assert(
      fc.property(snippet, (s) => {
        let valid = true;
        try {
          JSON.parse(s);
        } catch {
          valid = false;
        }
        expect(scanJson(s, { depth: 1000, values: 1e6 }) === undefined).toBe(valid);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('may begin with the invisible mark of a Windows editor', () => {
    expect(codes(`\uFEFF${text}`)).toEqual([]);
  });
});

describe('a hostile file', () => {
  test('of 50 MB is refused before it is read', () => {
    const huge = `[${'1,'.repeat(25_000_000)}1]`;
    const start = performance.now();
    expect(parseProject(huge).findings).toEqual([
      {
        code: 'file.tooBig',
        severity: 'error',
        path: [],
        params: { size: huge.length, max: LIMITS.fileSize },
      },
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('nested 100 000 deep is refused without recursion', () => {
    for (const open of ['[', '{"a":']) {
      expect(codes(open.repeat(100_000))).toEqual(['file.tooDeep']);
    }
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(decodeProject(deep).findings.map((f) => f.code)).toEqual(['file.tooDeep']);
  });

  test('of very many values is refused, also as a list that only claims its length', () => {
    expect(codes(`[${'1,'.repeat(1_000_001)}1]`)).toEqual(['file.tooManyValues']);
    expect(decodeProject({ a: new Array(4e9) }).findings.map((f) => f.code)).toEqual(['file.tooManyValues']);
  });

  test('with keys that reach for a prototype is refused with their path, and nothing is changed', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const hostile = text.replace('"name": "Contoh"', `"name": "Contoh", "${key}": { "polluted": true }`);
      expect(parseProject(hostile).findings).toEqual([
        { code: 'key.forbidden', severity: 'error', path: ['clinic', key], params: { key } },
      ]);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Loose).polluted).toBeUndefined();
  });

  test('as a value that is not plain data is refused', () => {
    const cyclic: Loose = {};
    cyclic.self = cyclic;
    expect(decodeProject(cyclic).findings.map((f) => f.code)).toEqual(['file.tooDeep']);
    for (const value of [new Map(), new Date(0), /x/, () => 0, Symbol('x'), 1n]) {
      expect(decodeProject({ value }).findings.map((f) => [f.code, f.path])).toEqual([
        ['file.notPlain', ['value']],
      ]);
    }
    for (const value of [undefined, null, 3, 'x', true, []]) {
      expect(decodeProject(value).findings.map((f) => f.code)).toEqual(['file.notProject']);
    }
  });

  test('wrong in many lines is told in at most 50 findings and one that counts the rest', () => {
    const findings = broken((p) => {
      const patients = Array.from({ length: 5000 }, () => ({ class: 1, at: -1 }));
      p.demand.streams = [{ kind: 'list', id: 'l', patients }];
    });
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toMatchObject({ code: 'findings.more', params: { count: 10_000 - 50 } });
  });

  test('wrong in more places than can be listed still says where it begins', () => {
    const good = { class: 'umum', at: 500 };
    const bad = { class: 1, at: -1, needs: [1, 2], x: 3 };
    const findings = broken((p) => {
      const patients = Array.from({ length: 100_000 }, (_, i) => (i < 2500 ? good : bad));
      p.demand.streams = [{ kind: 'list', id: 'l', patients }];
    });
    expect(findings).toHaveLength(51);
    expect(findings[0]).toMatchObject({ path: ['demand', 'streams', 0, 'patients', 2500, 'class'] });
    expect(findings.at(-1)).toMatchObject({ code: 'findings.many' });
  });

  test('wrong everywhere in lists of lists still says where it begins', () => {
    const step = { activity: 1, when: 2, staff: 3 };
    const node = { kind: 'station', id: 'a', name: 'A', steps: Array(45).fill(step) };
    const scenario = {
      id: 's',
      name: 'S',
      records: 'shared',
      flow: { nodes: Array(190).fill(node), edges: [] },
    };
    const findings = broken((p) => {
      p.scenarios = Array(20).fill(scenario);
    });
    expect(findings[0]).toMatchObject({ code: 'type.wrong' });
    expect(findings[0]?.path.slice(0, 1)).toEqual(['scenarios']);
  });
});

describe('a JSON file that is not a project of ours', () => {
  test('is called that', () => {
    expect(codes('{"nodes": []}')).toEqual(['file.notProject']);
    expect(codes('[]')).toEqual(['file.notProject']);
  });

  test('of a newer version has a finding of its own', () => {
    const newer = text.replace('"schemaVersion": 1', '"schemaVersion": 7');
    expect(parseProject(newer).findings).toEqual([
      { code: 'version.newer', severity: 'error', path: ['schemaVersion'], params: { found: 7, known: 1 } },
    ]);
  });
});

describe('a field that is wrong', () => {
  const at = ['activities', 0];
  // biome-ignore format: a table is read line by line
  const cases: [string, (p: Loose) => void, Loose][] = [
    ['out of range', (p) => (p.activities[0].creates[0].probability = 1.2), { code: 'number.outOfRange', path: [...at, 'creates', 0, 'probability'], params: { found: 1.2, min: 0, max: 1 } }],
    ['too small', (p) => (p.settings = { seed: -1 }), { code: 'number.tooSmall', params: { found: -1, min: 0 } }],
    ['not above zero', (p) => (p.activities[0].duration.mean = 0), { code: 'number.notAbove', params: { found: 0, min: 0 } }],
    ['beyond exact integers', (p) => (p.settings = { seed: 1e300 }), { code: 'number.tooBig' }],
    ['not whole', (p) => (p.demand.classes[0].priority = 1.5), { code: 'number.notWhole', params: { found: 1.5 } }],
    ['infinite', (p) => (p.activities[0].duration.mean = '1e999'), { code: 'type.wrong', params: { expected: 'number', found: 'string' } }],
    ['unknown', (p) => (p.activities[0].durations = 1), { code: 'field.unknown', path: [...at, 'durations'], params: { field: 'durations', nearest: 'duration' } }],
    ['unknown in a variant', (p) => (p.activities[0].duration.men = 1), { code: 'field.unknown', params: { field: 'men', nearest: 'mean' } }],
    ['missing', (p) => delete p.clinic.calendar, { code: 'field.missing', path: ['clinic', 'calendar'], params: { field: 'calendar' } }],
    ['of the wrong type', (p) => (p.activities = 'x'), { code: 'type.wrong', path: ['activities'], params: { expected: 'array', found: 'string' } }],
    ['null', (p) => (p.clinic = null), { code: 'type.wrong', params: { expected: 'object', found: 'null' } }],
    ['no label', (p) => (p.name = 5), { code: 'type.wrong', params: { expected: 'label', found: 'number' } }],
    ['a label in one language', (p) => (p.name = { id: 'x' }), { code: 'field.missing', path: ['name', 'en'] }],
    ['an unknown choice', (p) => (p.activities[0].tag = 'examinaton'), { code: 'choice.unknown', params: { found: 'examinaton', nearest: 'examination' } }],
    ['an unknown variant', (p) => (p.activities[0].duration.family = 'lognorm'), { code: 'choice.unknown', path: [...at, 'duration', 'family'], params: { nearest: 'lognormal' } }],
    ['a variant without a tag', (p) => delete p.activities[0].duration.family, { code: 'field.missing', path: [...at, 'duration', 'family'] }],
    ['a weekday by name', (p) => (p.settings = { weekday: 'Senin' }), { code: 'choice.unknown', params: { found: 'Senin' } }],
    ['too long a text', (p) => (p.name = 'x'.repeat(501)), { code: 'text.tooLong', params: { length: 501, max: 500 } }],
    ['no text', (p) => (p.activities[0].id = ''), { code: 'text.tooShort', params: { length: 0, min: 1 } }],
    ['no identifier', (p) => (p.activities[0].id = 'a b'), { code: 'id.format', params: { found: 'a b' } }],
    ['too long a list', (p) => (p.scenarios = Array(21).fill(p.scenarios[0])), { code: 'list.tooLong', params: { length: 21, max: 20 } }],
    ['too short a list', (p) => (p.scenarios = []), { code: 'list.tooShort', params: { length: 0, min: 1 } }],
    ['bounds in the wrong order', (p) => (p.activities[0].duration = { family: 'uniform', min: 3, max: 1 }), { code: 'bounds.order', path: [...at, 'duration', 'max'] }],
    ['a largest group below the smallest', (p) => (p.scenarios[0].flow.nodes[1].batch = { min: 4, max: 2 }), { code: 'batch.order', path: ['scenarios', 0, 'flow', 'nodes', 1, 'batch', 'max'] }],
    ['a mode outside its bounds', (p) => (p.activities[0].duration = { family: 'pert', min: 1, mode: 9, max: 3 }), { code: 'bounds.mode' }],
    ['probabilities that do not sum to 1', (p) => (p.activities[0].duration = { family: 'discrete', values: [1, 2], probabilities: [0.5, 0.25] }), { code: 'probabilities.sum', params: { found: 0.75 } }],
    ['probabilities of another number', (p) => (p.activities[0].duration = { family: 'discrete', values: [1], probabilities: [0.5, 0.5] }), { code: 'probabilities.count' }],
    ['a shift that ends before it begins', (p) => (p.clinic.roster.pools[0].shifts = [{ from: 500, to: 400 }]), { code: 'time.order' }],
    ['a profile with too few weights', (p) => (p.demand.streams[0].profile.weights = [1]), { code: 'profile.weights.count' }],
    ['a profile of zeros', (p) => (p.demand.streams[0].profile.weights = [0, 0]), { code: 'profile.weights.zero' }],
    ['a profile that goes back', (p) => (p.demand.streams[0].profile.breaks = [450, 400, 690]), { code: 'profile.breaks.order' }],
  ];
  test.each(cases)('%s is told with its path and the values', (_, change, expected) => {
    expect(broken(change)[0]).toMatchObject({ severity: 'error', ...expected });
  });

  test('among others does not hide them', () => {
    const findings = broken((p) => {
      p.name = 5;
      p.needs = 5;
    });
    expect(findings.map((f) => f.path)).toEqual([['name'], ['needs']]);
  });
});

test('zod compiles no code: our Content-Security-Policy forbids it', () => {
  expect(z.config().jitless).toBe(true);
});

describe('2 000 mutated projects', () => {
  const document = JSON.parse(text);
  const places: (string | number)[][] = [];
  const walk = (value: Loose, path: (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value))
      walk(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(document, []);
  const junk = fc.oneof(
    fc.constantFrom(null, -1, 0, 1e308, 1.5, '', 'x', '__proto__', true, [], {}, [[]], 'a'.repeat(1000)),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const mutation = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'delete', 'rename', 'duplicate', 'copy'),
    from: fc.constantFrom(...places),
    value: junk,
  });

  test('never throw; what is refused says what and where', () => {
    const known = new Set<string>(Object.keys(FINDINGS));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const copy = structuredClone(document);
        for (const { place, how, from, value } of mutations) mutate(copy, place, how, from, value);
        const json = JSON.stringify(copy);
        const validation = validateText(json);
        for (const finding of validation.findings) {
          expect(known).toContain(finding.code);
          expect(Array.isArray(finding.path)).toBe(true);
          expect(Object.keys(finding.params).sort(byText)).toEqual(
            [...FINDINGS[finding.code as keyof typeof FINDINGS].params].sort(byText),
          );
          expect(Object.values(finding.params)).not.toContain(undefined);
        }
        if (!validation.ok) expect(validation.findings.some((f) => f.severity === 'error')).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('cut and pasted as text never throw', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), (at, cut, put) => {
        validateText(text.slice(0, at) + put + text.slice(at + cut));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  const byText = (a: string, b: string) => (a < b ? -1 : 1);
  const find = (root: Loose, path: readonly (string | number)[]) => path.reduce((v, key) => v?.[key], root);

  function mutate(
    root: Loose,
    place: readonly (string | number)[],
    how: string,
    from: readonly (string | number)[],
    value: unknown,
  ) {
    const parent = find(root, place.slice(0, -1));
    const key = place.at(-1) ?? '';
    if (typeof parent !== 'object' || parent === null) return;
    if (how === 'replace') parent[key] = value;
    else if (how === 'copy') parent[key] = structuredClone(find(root, from));
    else if (how === 'duplicate' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else if (how === 'rename') {
      parent[`${key}x`] = parent[key];
      delete parent[key];
    } else delete parent[key];
  }
});
