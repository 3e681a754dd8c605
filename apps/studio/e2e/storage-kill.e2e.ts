// A few kills of a whole browser; `npm run campaign:kill -- 200` does it often enough to mean something.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

test('nothing that showed "Tersimpan" is lost when the browser is killed', ({ baseURL }) => {
  // The campaign kills both shapes by itself.
  test.skip(!baseURL?.startsWith('http'), 'done with the served build');
  test.setTimeout(240_000);
  const { status, stdout } = spawnSync(process.execPath, ['packages/tools/src/campaign-kill.mjs', '4', '3'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/4 kills, seed 3: \d+ acknowledged saves, 0 lost or torn/);
  expect(status).toBe(0);
});
