// Where things are: the workspace root, its packages, and where our own stamps and scratch files go.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

/** Stamps and scratch live in node_modules: ignored by git, gone when node_modules is deleted, as they should be. */
export const SCRATCH = path.join(ROOT, 'node_modules', '.simalur');

/** @param {...string} parts */
export const fromRoot = (...parts) => path.join(ROOT, ...parts);

/**
 * Every workspace package, as its folder relative to the root, with forward slashes: `packages/model`, `apps/cli`.
 * @returns {string[]}
 */
export function workspacePackages() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(fromRoot(group))
      .filter((name) => existsSync(fromRoot(group, name, 'package.json')))
      .sort(byCodeUnit)
      .map((name) => `${group}/${name}`),
  );
}

/**
 * The script behind a dependency's command, so that it runs as `node script` on every system (no .cmd, no shell).
 * @param {string} owner folder of the package whose dependency it is, `.` for the root
 * @param {string} dependency
 * @param {string} command
 */
export function binOf(owner, dependency, command = dependency) {
  const folder = fromRoot(owner, 'node_modules', dependency);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} a @param {string} b */
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
