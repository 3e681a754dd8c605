// `npm run build` and `npm run build:single`: installs what is missing and builds the named targets, always anew.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { BUILDS, build } = await import('./lib/builds.mjs');

const targets = /** @type {import('./lib/builds.mjs').BuildTarget[]} */ (process.argv.slice(2));
const unknown = targets.filter((target) => !(target in BUILDS));
if (targets.length === 0 || unknown.length > 0) {
  console.error(`Usage: build.mjs ${Object.keys(BUILDS).join(' | ')}`);
  process.exit(2);
}
if (!(await ensureInstalled('app'))) process.exit(1);
for (const target of targets) {
  const code = await build(target);
  if (code !== 0) process.exit(code);
  console.log(BUILDS[target].result);
}
