// `npm run -s simalur -- …`: runs the command line, built first when it is missing or older than its sources.
// Everything said on the way goes to stderr, so that stdout holds the program's output and nothing else.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { BUILDS, buildIfStale } = await import('./lib/builds.mjs');
const { runNode } = await import('./lib/run.mjs');

if (!(await ensureInstalled('app', { output: 'stderr' }))) process.exit(1);
const built = await buildIfStale('cli', { output: 'stderr' });
if (built !== 0) process.exit(built);

// Ctrl+C reaches the program by itself (same terminal); we only wait for the code that it chooses.
process.on('SIGINT', () => {});
process.exit(await runNode(BUILDS.cli.result, process.argv.slice(2), { stdin: true }));
