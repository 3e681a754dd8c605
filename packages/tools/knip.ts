// Finds files, exports and dependencies that nothing uses. Each exception says why.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    'packages/tools': {
      entry: ['src/*.mjs', '*.config.ts'],
      // Started by the path of its script (lib/workspace.mjs), which knip cannot follow.
      ignoreDependencies: ['@biomejs/biome'],
    },
    'apps/studio': { entry: ['e2e/*.e2e.ts'] },
    'apps/cli': { entry: ['src/main.ts', 'src/worker.ts'] },
  },
};

export default config;
