/** The golden projects and their recorded hashes, in the source folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProgramFingerprint } from '@simalur/engine';
import { type Project, ProjectSchema } from '@simalur/model';
import type { Io } from '../io.ts';

export interface Hashes {
  /** First replications that go into a hash. */
  readonly replications: number;
  readonly math: string;
  /** By project, by scenario. */
  readonly projects: Readonly<Record<string, Readonly<Record<string, ProgramFingerprint>>>>;
}

/** Looks upwards: the program runs as a source file in tests and as a bundle elsewhere. */
function folder(): string {
  let at = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = path.join(at, 'packages', 'engine', 'fixtures', 'golden');
    const parent = path.dirname(at);
    if (existsSync(found) || parent === at) return found;
    at = parent;
  }
}

/** Names of the golden projects. */
export function goldenNames(): string[] {
  return readdirSync(path.join(folder(), 'projects'))
    .map((file) => path.basename(file, '.json'))
    .sort();
}

export function readGolden(name: string): Project {
  return ProjectSchema.parse(
    JSON.parse(readFileSync(path.join(folder(), 'projects', `${name}.json`), 'utf8')),
  );
}

export function recordedHashes(): Hashes {
  return JSON.parse(readFileSync(path.join(folder(), 'hashes.json'), 'utf8'));
}

export async function writeHashes(hashes: Hashes, io: Io): Promise<void> {
  await io.write(path.join(folder(), 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
