// The three builds: what each is made from, what it makes, and whether what is there still fits its sources.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runNode } from './run.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { binOf, fromRoot, SCRATCH, workspacePackages } from './workspace.mjs';

/**
 * @typedef {'studio' | 'single' | 'cli'} BuildTarget
 * @typedef {{ app: string, viteArgs: string[], result: string, finish?: () => void }} Build
 */

/** @type {Record<BuildTarget, Build>} */
export const BUILDS = {
  studio: { app: 'apps/studio', viteArgs: [], result: fromRoot('apps', 'studio', 'dist', 'index.html') },
  single: {
    app: 'apps/studio',
    viteArgs: ['--mode', 'single', '--outDir', path.join(SCRATCH, 'single'), '--emptyOutDir'],
    result: fromRoot('dist', 'simalur.html'),
    finish: () => {
      mkdirSync(fromRoot('dist'), { recursive: true });
      copyFileSync(path.join(SCRATCH, 'single', 'index.html'), fromRoot('dist', 'simalur.html'));
    },
  },
  cli: { app: 'apps/cli', viteArgs: [], result: fromRoot('apps', 'cli', 'dist', 'simalur.mjs') },
};

/**
 * @param {BuildTarget} target
 * @param {{ output?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<number>} exit code
 */
export async function build(target, { output = 'inherit' } = {}) {
  const { app, viteArgs, result, finish } = BUILDS[target];
  const sources = sourcesOf(target);
  removeStamp(`build-${target}`);
  const code = await runNode(
    binOf(app, 'vite'),
    ['build', fromRoot(app), '--config', fromRoot(app, 'vite.config.ts'), '--logLevel', 'warn', ...viteArgs],
    { output, env: { NODE_ENV: 'production' } },
  );
  if (code !== 0) return code;
  finish?.();
  if (!existsSync(result)) {
    console.error(`The build ended well but did not write ${path.relative(fromRoot(), result)}`);
    return 1;
  }
  writeStamp(`build-${target}`, sources);
  return 0;
}

/**
 * @param {BuildTarget} target
 * @param {{ output?: 'inherit' | 'stderr' }} [options]
 */
export async function buildIfStale(target, options) {
  const fresh = existsSync(BUILDS[target].result) && readStamp(`build-${target}`) === sourcesOf(target);
  return fresh ? 0 : build(target, options);
}

/** @param {BuildTarget} target */
function sourcesOf(target) {
  const libraries = workspacePackages().filter(
    (folder) => folder.startsWith('packages/') && folder !== 'packages/tools',
  );
  return fingerprint([
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'packages/tools/src/lib/service-worker.mjs',
    'packages/tools/src/lib/single-file-csp.mjs',
    ...libraries,
    BUILDS[target].app,
  ]);
}
