// One hash of a set of files: says whether an install or a build still fits its sources. By content, not by time:
// a clone, a checkout or a copied folder changes every time stamp and not one byte.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit, fromRoot } from './workspace.mjs';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'e2e', 'fixtures', 'test-results']);
const SKIPPED_FILES = /\.(test|e2e)\.\w+$/;

/**
 * @param {string[]} places files or folders relative to the root; one that is missing counts as missing
 * @returns {string} hex
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(place)) {
      hash.update(`${file}\0`);
      hash.update(readFileSync(fromRoot(file)));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  const absolute = fromRoot(place);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return SKIPPED_FILES.test(place) ? [] : [place];
  return readdirSync(absolute)
    .filter((name) => !SKIPPED_FOLDERS.has(name))
    .sort(byCodeUnit)
    .flatMap((name) => filesUnder(path.posix.join(place, name)));
}
