// Who may import whom. Packages stand in one order and import only from those before them; only the studio knows a
// screen. The table is the law; `import-directions.mjs` reads the code by it.

/**
 * @typedef {object} PackageRule
 * @property {string[]} uses what may be imported at run time: packages, subpaths, `node:*`
 * @property {string[]} types what may be imported with `import type` only, besides
 */

/** In the order in which the packages stand. @type {Record<string, PackageRule>} */
export const PACKAGE_RULES = {
  'packages/model': { uses: ['zod'], types: [] },
  'packages/presets': { uses: ['@simalur/model'], types: [] },
  'packages/engine': { uses: [], types: ['@simalur/model'] },
  // Fitting needs the engine's own quantiles, so that a fitted figure is drawn as it is shown.
  'packages/analysis': {
    uses: ['@simalur/model', '@simalur/engine/distributions', '@simalur/engine/math'],
    types: ['@simalur/engine'],
  },
  'packages/experiment': {
    uses: [
      '@simalur/model',
      '@simalur/engine',
      '@simalur/engine/math',
      '@simalur/analysis',
      'comlink',
      'xstate',
    ],
    types: [],
  },
  'packages/eventlog': { uses: ['@simalur/model', '@simalur/analysis'], types: [] },
  'packages/report': {
    uses: ['@simalur/model', '@simalur/presets', '@simalur/analysis', '@simalur/experiment'],
    types: ['@simalur/engine'],
  },
  'apps/studio': {
    uses: [
      '@simalur/*',
      'react',
      'react-dom',
      '@xyflow/react',
      '@dagrejs/dagre',
      'zustand',
      'xstate',
      '@xstate/react',
      'comlink',
      'd3-*',
      'idb',
      'write-excel-file/browser',
    ],
    types: [],
  },
  'apps/cli': { uses: ['@simalur/*', 'comlink', 'xstate', 'node:*'], types: [] },
};

/** A test may read files, use the test tools, and any package that stands before its own. */
export const TEST_USES = ['vitest', 'fast-check', 'node:*'];
