// One Vitest configuration for the whole workspace: every *.test.* beside its source, in Node, in one time zone.
import { defineConfig } from 'vitest/config';

// Set before the workers fork, so that a test that formats a date reads the same on every machine.
process.env['TZ'] = 'Asia/Jakarta';

export default defineConfig({
  root: new URL('../../', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1'),
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx,mjs}', 'apps/*/src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Property tests and whole simulated days take seconds on a slow machine; a hang is still caught.
    testTimeout: 30_000,
    // Exact and focused tests only: a forgotten `.only` must not hide the others.
    allowOnly: false,
    passWithNoTests: false,
  },
});
