import { expect, test } from 'vitest';
import { wrongImports } from './import-directions.mjs';
import { isTest } from './source-files.mjs';

/** @param {Record<string, string>} sources */
function check(sources) {
  return wrongImports(
    Object.entries(sources).map(([path, text]) => ({
      path,
      package: path.split('/').slice(0, 2).join('/'),
      test: isTest(path),
      text,
    })),
  );
}

test.each([
  ['upward', 'packages/model/src/a.ts', `import { simulate } from '@simalur/engine'`],
  ['upward by type', 'packages/model/src/a.ts', `import type { Program } from '@simalur/engine'`],
  ['upward in a test', 'packages/model/src/a.test.ts', `import { simulate } from '@simalur/engine'`],
  ['model at run time in the engine', 'packages/engine/src/a.ts', `import { parse } from '@simalur/model'`],
  ['inline type in the engine', 'packages/engine/src/a.ts', `import { type Project } from '@simalur/model'`],
  [
    'engine at run time in analysis',
    'packages/analysis/src/a.ts',
    `import { simulate } from '@simalur/engine'`,
  ],
  ['zod in the engine', 'packages/engine/src/a.ts', `import { z } from 'zod'`],
  ['React outside the studio', 'packages/report/src/a.ts', `import { useState } from 'react'`],
  ['React Flow in the CLI', 'apps/cli/src/a.ts', `import '@xyflow/react/dist/style.css'`],
  ['Node in a library', 'packages/experiment/src/a.ts', `import { Worker } from 'node:worker_threads'`],
  ['Node in the studio', 'apps/studio/src/a.ts', `import fs from 'node:fs'`],
  ['test tools in what is shipped', 'packages/engine/src/a.ts', `import fc from 'fast-check'`],
  ['side door', 'packages/analysis/src/a.ts', `import { log } from '../../engine/src/math/log.ts'`],
  ['dynamic', 'packages/model/src/a.ts', `const e = await import('@simalur/engine')`],
  ['unknown package', 'packages/newcomer/src/a.ts', ''],
])('refuses: %s', (_name, path, text) => {
  expect(check({ [path]: text })).toHaveLength(1);
});

test.each([
  [
    'model by type in the engine',
    'packages/engine/src/a.ts',
    `import type { Project } from '@simalur/model'`,
  ],
  ['model in an engine test', 'packages/engine/src/a.test.ts', `import { parse } from '@simalur/model'`],
  [
    'presets in an engine test',
    'packages/engine/src/a.test.ts',
    `import { perdesaan } from '@simalur/presets'`,
  ],
  ['maths in analysis', 'packages/analysis/src/a.ts', `import { log } from '@simalur/engine/math'`],
  ['Node in a test', 'packages/engine/src/a.test.ts', `import { readFileSync } from 'node:fs'`],
  ['Node in the CLI', 'apps/cli/src/main.ts', `import { Worker } from 'node:worker_threads'`],
  ['a subpath of a library', 'apps/studio/src/main.tsx', `import { createRoot } from 'react-dom/client'`],
  ['a worker of the studio', 'apps/studio/src/a.ts', `import W from './sim.worker.ts?worker&inline'`],
])('allows: %s', (_name, path, text) => {
  expect(check({ [path]: text })).toEqual([]);
});

test('a circle between files is found and named', () => {
  const found = check({
    'packages/model/src/a.ts': `import { b } from './b.ts'`,
    'packages/model/src/b.ts': `import type { C } from './c/index.ts'`,
    'packages/model/src/c/index.ts': `export * from '../a'`,
    'packages/model/src/d.ts': `import { a } from './a.ts'`,
  });
  expect(found).toEqual([
    'circle: packages/model/src/a.ts -> packages/model/src/b.ts -> packages/model/src/c/index.ts -> packages/model/src/a.ts',
  ]);
});
