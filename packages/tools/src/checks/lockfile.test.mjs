// The lockfile must serve every kind of machine that we name: a package manager that could not read one platform's
// program at the moment of locking leaves it out without a word, and then nothing installs there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../lib/workspace.mjs';

const lockfile = readFileSync(fromRoot('pnpm-lock.yaml'), 'utf8');
const locked = lockfile.slice(lockfile.indexOf('\npackages:'), lockfile.indexOf('\nsnapshots:'));

const NATIVE_FAMILIES = [
  '@biomejs/cli',
  '@oxc-parser/binding',
  '@oxc-resolver/binding',
  '@rolldown/binding',
  '@typescript/typescript',
  'lightningcss',
];

test.each(NATIVE_FAMILIES)('%s is locked for Linux, macOS and Windows', (family) => {
  for (const platform of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64']) {
    expect(locked).toContain(`${family}-${platform}`);
  }
});

test('nothing comes from git or from a tarball address', () => {
  expect(locked).not.toMatch(/resolution: \{(?!integrity: sha512-)/);
});
