// The served build without its server; and a new version, which waits until it is asked for.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../../packages/tools/src/lib/static-server.mjs';
import { settled } from './support/app.ts';
import { editAndSave, noticed, patients } from './support/storage.ts';

const DIST = path.join(import.meta.dirname, '..', 'dist');

test.slow();

test.beforeEach(({ baseURL }) => {
  test.skip(!baseURL?.startsWith('http'), 'a file has no server');
});

async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('opens, runs and saves with the server stopped', async ({ page }) => {
  const server = await serve(DIST, [0]);
  await page.goto(server.url);
  await settled(page);
  const edited = await editAndSave(page);
  await ready(page);
  await server.close();

  await page.reload();
  await settled(page);
  await expect(patients(page)).toHaveValue(edited);
  await editAndSave(page);
});

test('keeps exactly the files of the build', async ({ page }) => {
  const server = await serve(DIST, [0]);
  await page.goto(server.url);
  await ready(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  expect(kept.sort()).toEqual(files.filter((name) => name !== 'sw.js').sort());
  await server.close();
});

test('a new version waits, and comes when it is asked for, with the work saved', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'simalur-update-'));
  cpSync(DIST, folder, { recursive: true });
  const old = await serve(folder, [0]);
  await page.goto(old.url);
  await settled(page);
  await ready(page);
  await page.reload();
  const edited = await editAndSave(page);
  await old.close();

  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  writeFileSync(
    path.join(folder, 'index.html'),
    html.replace('<title>SimAlur</title>', '<title>SimAlur baru</title>'),
  );
  const script = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  const version = /"([0-9a-f]{16})"/.exec(script)?.[1];
  expect(version).toBeDefined();
  writeFileSync(path.join(folder, 'sw.js'), script.replace(version ?? '', '0123456789abcdef'));
  const server = await serve(folder, [old.port]);

  await page.reload();
  await expect(noticed(page, 'update')).toBeVisible({ timeout: 60_000 });
  await settled(page);
  // It waits: loading the page again still gives the old one.
  await page.reload();
  await expect(page).toHaveTitle('SimAlur');
  await settled(page);
  await page.getByRole('button', { name: 'Perbarui' }).click();
  await expect(page).toHaveTitle('SimAlur baru');
  await expect(patients(page)).toHaveValue(edited);
  await expect(noticed(page, 'update')).toHaveCount(0);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
