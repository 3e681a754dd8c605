// Trying a change: all flows run again in workers, and going back gives the same numbers to the last bit.
import { expect, type Page, test } from '@playwright/test';
import { calledOld, openApp, row, settled, watch } from './support/app.ts';
import { choose, saved } from './support/files.ts';

const WAIT = 'Total waktu tunggu';

async function changed(page: Page, change: () => Promise<void>): Promise<void> {
  const old = calledOld(page);
  await change();
  await old;
  await settled(page);
}

test('more staff run all flows again; the change can be undone to the same numbers', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  const before = await row(page, WAIT);

  await changed(page, () => page.getByRole('button', { name: /^Tambah Bidan/i }).click());
  const after = await row(page, WAIT);
  expect(after).toHaveLength(before.length);
  for (const [index, value] of after.entries()) expect(value).not.toBe(before[index]);

  await changed(page, () => page.getByRole('button', { name: 'Urungkan' }).click());
  expect(await row(page, WAIT)).toEqual(before);
  expect(problems).toEqual([]);
});

test('more patients mean longer waits in every flow; "Kembalikan" goes back', async ({ page }) => {
  await openApp(page);
  const before = await row(page, WAIT);
  const restore = page.getByRole('button', { name: 'Kembalikan' });
  await expect(restore).toBeDisabled();

  await changed(page, async () => {
    for (let click = 0; click < 4; click++) {
      await page.getByRole('button', { name: 'Tambah pasien per hari' }).click();
    }
  });
  const busier = await row(page, WAIT);
  for (const [index, value] of busier.entries()) expect(value).toBeGreaterThan(before[index]!);

  await changed(page, () => restore.click());
  expect(await row(page, WAIT)).toEqual(before);
  await expect(restore).toBeDisabled();
});

test('the simulation runs in workers and leaves the page free', async ({ page }) => {
  await openApp(page);
  expect(page.workers().length).toBeGreaterThan(0);
});

test('a long run shows how far it is and can be stopped; the page stays usable', async ({ page }) => {
  await openApp(page);
  const project = JSON.parse(await saved(page)) as {
    settings: { replications: number; marginMinutes: number };
  };
  // No margin: it is never precise enough to stop before its last day.
  project.settings.marginMinutes = 0;
  project.settings.replications = 15_000;
  await choose(page, 'panjang.simalur.json', JSON.stringify(project));

  const answer = page.locator('#answer');
  await expect(answer).toContainText(/Menghitung [1-9].* dari \d+\.000 hari/);
  await page.getByRole('button', { name: 'Batal' }).click();
  await expect(answer).toContainText('Dibatalkan');
  await expect(page.getByRole('button', { name: 'Jalankan lagi' })).toBeEnabled();
  await page.getByRole('button', { name: 'Tambah Bidan' }).click();
  await expect(answer).toHaveAttribute('data-run', 'busy');
});
