// `npm run schema`: writes docs/project.schema.json from the schema in packages/model. The test that fails when the
// file is stale is the one that writes it, so that there is one way to make it.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { runNode } = await import('./lib/run.mjs');
const { binOf } = await import('./lib/workspace.mjs');

if (!(await ensureInstalled('all'))) process.exit(1);
process.exit(
  await runNode(binOf('.', 'vitest'), [
    'run',
    '--config',
    'packages/tools/vitest.config.ts',
    'packages/model/src/jsonSchema.test.ts',
    // Last: it would take what follows for its value.
    '--update',
  ]),
);
