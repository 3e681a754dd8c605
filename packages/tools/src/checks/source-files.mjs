// The source files that the checks read: what is compiled and shipped, and apart from it the tests.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit, fromRoot, workspacePackages } from '../lib/workspace.mjs';

/**
 * @typedef {object} SourceFile
 * @property {string} path relative to the root, forward slashes
 * @property {string} package `packages/engine`
 * @property {boolean} test
 * @property {string} text
 */

/** @returns {SourceFile[]} */
export function sourceFiles() {
  return workspacePackages()
    .filter((folder) => folder !== 'packages/tools')
    .flatMap((folder) => scriptsUnder(`${folder}/src`).map((file) => readSource(folder, file)));
}

/** @param {string} file */
export const isTest = (file) => /\.test\.\w+$/.test(file) || /\/(testing|__tests__)\//.test(file);

/** @param {string} folder @param {string} file @returns {SourceFile} */
function readSource(folder, file) {
  return { path: file, package: folder, test: isTest(file), text: readFileSync(fromRoot(file), 'utf8') };
}

/** @param {string} folder @returns {string[]} */
function scriptsUnder(folder) {
  return readdirSync(fromRoot(folder), { withFileTypes: true })
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return scriptsUnder(place);
      return /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [place] : [];
    });
}
