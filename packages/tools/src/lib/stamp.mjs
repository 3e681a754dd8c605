// Remembers in a small file what was last installed or built, so that the second time can skip it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCRATCH } from './workspace.mjs';

/** @param {string} name */
const stampFile = (name) => path.join(SCRATCH, `${name}.stamp`);

/**
 * @param {string} name
 * @returns {string} empty where there is none
 */
export function readStamp(name) {
  try {
    return readFileSync(stampFile(name), 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} name @param {string} value */
export function writeStamp(name, value) {
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(stampFile(name), value);
}

/** @param {string} name */
export function removeStamp(name) {
  rmSync(stampFile(name), { force: true });
}
