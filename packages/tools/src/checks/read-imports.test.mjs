import { expect, test } from 'vitest';
import { readImports } from './read-imports.mjs';

/** @param {string} source */
const read = (source) => readImports(source).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from));

test.each([
  ['default', `import a from 'x'`, ['x']],
  ['names over several lines', `import {\n  a,\n  b as c, // from 'no'\n} from "x";`, ['x']],
  ['namespace', `import * as a from 'x'`, ['x']],
  ['side effect', `import './style.css'`, ['./style.css']],
  ['type', `import type { A } from 'x'`, ['type x']],
  ['a default import named type', `import type from 'x'`, ['x']],
  ['inline type still runs the module', `import { type A } from 'x'`, ['x']],
  ['re-export', `export { a } from 'x'; export * from 'y'; export type { B } from 'z'`, ['x', 'y', 'type z']],
  ['re-export of a namespace', `export * as a from 'x'`, ['x']],
  ['dynamic', `const a = await import('x')`, ['x']],
  ['require', `require('x')`, ['x']],
  ['worker query', `import W from './w.ts?worker&inline'`, ['./w.ts']],
  ['worker address', `new Worker(new URL('./w.ts', import.meta.url))`, ['./w.ts']],
  ['comment', `// import a from 'x'\n/* import b from 'y' */`, []],
  ['text', 'const a = "import b from \'x\'"; const c = `import d from "y"`;', []],
  ['an export that is no import', `export const from = 'x'; export function f() { return 'y'; }`, []],
  ['two on one line', `import a from 'x';import b from 'y'`, ['x', 'y']],
  ['minified', `import{a}from'x';import*as b from"y";export{c}from'z'`, ['x', 'y', 'z']],
])('reads: %s', (_name, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test('names the line', () => {
  expect(readImports(`// one\n\nimport a from 'x'`)[0]?.line).toBe(3);
});
