// Finds files, exports and dependencies that nothing uses. Each exception says why.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    'packages/tools': {
      entry: ['src/*.mjs', '*.config.ts'],
      // The plugin would load the configuration, which wants what only a run of `npm test` knows.
      playwright: false,
      // Started by the path of its script (lib/workspace.mjs), which knip cannot follow.
      ignoreDependencies: ['@biomejs/biome'],
    },
    'apps/studio': { entry: ['e2e/*.e2e.ts'] },
  },
};

export default config;
