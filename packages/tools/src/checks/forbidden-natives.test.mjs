// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text
import { expect, test } from 'vitest';
import { forbiddenNatives } from './forbidden-natives.mjs';

/** @param {string} path @param {string} text @param {import('./native-rules.mjs').NativeException[]} [exceptions] */
function check(path, text, exceptions = []) {
  const source = {
    path,
    package: path.split('/').slice(0, 2).join('/'),
    test: path.includes('.test.'),
    text,
  };
  return forbiddenNatives([source], exceptions);
}

test.each([
  ['random', 'engine', 'const u = Math.random();'],
  ['maths', 'engine', 'const x = Math.log(u);'],
  ['maths', 'analysis', 'const x = Math . pow(2, 3);'],
  ['maths', 'report', 'const x = Math.log10(y);'],
  ['maths by another name', 'engine', 'const { log } = Math;'],
  ['maths by another name', 'engine', "const log = Math['log'];"],
  ['power', 'model', 'const x = a ** b;'],
  ['power', 'analysis', 'x **= 2;'],
  ['clock', 'engine', 'const t = Date.now();'],
  ['clock', 'experiment', 'const t = performance.now();'],
  ['clock', 'engine', 'const t = new Date();'],
  ['locale', 'engine', "a.localeCompare(b) || ''"],
  ['locale', 'analysis', 'x.toLocaleString()'],
  ['locale', 'analysis', 'new Intl.NumberFormat()'],
  ['sort', 'analysis', 'xs.sort()'],
  ['sort', 'engine', 'xs.toSorted( )'],
  ['code from text', 'report', 'x.innerHTML = label;'],
  ['code from text', 'experiment', 'const f = new Function(text);'],
  ['maths', 'engine', 'const label = `a${Math.sin(x)}b`;'],
])('finds %s in %s: %s', (rule, place, text) => {
  const found = check(`packages/${place}/src/a.ts`, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`(${rule})`);
});

test.each([
  [
    'exact maths',
    'packages/engine/src/a.ts',
    'Math.floor(Math.sqrt(Math.abs(x))) + Math.imul(a, b) + Math.PI',
  ],
  ['comment', 'packages/engine/src/a.ts', '// Math.log and 2 ** 3\n/** @see Date.now() */'],
  ['text', 'packages/engine/src/a.ts', `const why = 'Math.log differs; so does **';`],
  ['test', 'packages/engine/src/a.test.ts', 'expect(log(x)).toBeCloseTo(Math.log(x))'],
  ['sort by a comparator', 'packages/analysis/src/a.ts', 'xs.sort((a, b) => a - b)'],
  ['locale in words', 'packages/report/src/a.ts', 'new Intl.NumberFormat("id-ID")'],
  ['clock in the studio', 'apps/studio/src/a.ts', 'const t = Date.now()'],
  ['a name that contains one', 'packages/model/src/a.ts', 'const Dateline = updateDate(x); appMath.log(x)'],
])('allows: %s', (_name, path, text) => {
  expect(check(path, text)).toEqual([]);
});

test('an exception excuses its rule in its place only, and is reported when nothing needs it', () => {
  const exception = {
    path: 'packages/experiment/src/heartbeat.ts',
    rule: 'clock',
    reason: 'a worker that is silent',
  };
  expect(check('packages/experiment/src/heartbeat.ts', 'Date.now()', [exception])).toEqual([]);
  expect(check('packages/experiment/src/heartbeat.ts', 'Math.log(2)', [exception])).toHaveLength(2);
  expect(check('packages/experiment/src/other.ts', 'Date.now()', [exception])).toHaveLength(2);
});
