// For everybody: axe finds nothing in either theme, and the keyboard alone reaches and changes everything.
import { expect, type Page, test } from '@playwright/test';
import { calledOld, openApp, row, settled } from './support/app.ts';
import { violations } from './support/axe.ts';
import { choose, saved } from './support/files.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('.flow-card').first().getByRole('button', { name: 'Daftar langkah' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

const VIEWS = ['Rancang', 'Mengapa', 'Laporan', 'Panduan'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    for (const view of VIEWS) {
      await page.getByRole('navigation', { name: 'Bagian' }).getByRole('button', { name: view }).click();
      if (view === 'Mengapa') await expect(page.locator('.steps')).toBeVisible({ timeout: 60_000 });
      expect(await violations(page), view).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while the numbers are old, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    const project = JSON.parse(await saved(page)) as { settings: { days: number } };
    // A year in each replication: also the quick answer takes its time.
    project.settings.days = 366;
    await choose(page, 'panjang.simalur.json', JSON.stringify(project));
    await expect(page.locator('#answer')).toHaveAttribute('data-stale', 'true');
    await page.getByRole('button', { name: 'Rincian' }).click();
    await expect(page.locator('#answer')).toContainText('Angka lama');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Batal' }).click();
  });

  test(`axe finds nothing in the list of figures, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    await page.getByRole('button', { name: 'Angka mana yang masih asumsi?' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openApp(page);
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in the dialog about a broken file', async ({ page }) => {
  await openApp(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await (await chooser).setFiles({
    name: 'rusak.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`the keyboard never reached ${name}`);
}

test('a staff count is changed with the keyboard alone', async ({ page }) => {
  await openApp(page);
  const before = await row(page, 'Total waktu tunggu');
  await tabTo(page, /^Tambah Bidan/i);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).not.toBe('none');
  const old = calledOld(page);
  await page.keyboard.press('Enter');
  await old;
  await settled(page);
  expect(await row(page, 'Total waktu tunggu')).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => row(page, 'Total waktu tunggu')).toEqual(before);
});

test('a file is opened and its dialog closed with the keyboard alone', async ({ page }) => {
  await openApp(page);
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /^Buka berkas/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'rusak.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[]'),
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
