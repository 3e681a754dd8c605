// `npm run format`: formats and applies every safe mend. Paths may be named; without any it takes the whole tree.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { runNode } = await import('./lib/run.mjs');
const { binOf } = await import('./lib/workspace.mjs');

if (!(await ensureInstalled('all'))) process.exit(1);
process.exit(
  await runNode(binOf('packages/tools', '@biomejs/biome', 'biome'), [
    'check',
    '--write',
    ...process.argv.slice(2),
  ]),
);
