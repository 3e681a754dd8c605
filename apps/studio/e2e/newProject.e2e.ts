// A new project: from the gallery, from five questions, from nothing; and the former one is not lost.
import { expect, type Page, test } from '@playwright/test';
import { openApp, settled, watch } from './support/app.ts';
import { violations } from './support/axe.ts';

async function openGallery(page: Page) {
  await page.getByRole('button', { name: 'Proyek baru' }).click();
  const gallery = page.getByRole('dialog', { name: 'Proyek baru' });
  await expect(gallery).toBeVisible();
  return gallery;
}

test('every clinic of the gallery has a picture; one is opened, and the former comes back', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  const gallery = await openGallery(page);
  await expect(gallery).toContainText('Puskesmas perdesaan');
  // Two pictures a clinic: its first flow and the one beside it.
  const cards = await gallery.locator('.gallery-card__pictures').count();
  expect(cards).toBeGreaterThanOrEqual(12);
  await expect(gallery.locator('.gallery-card__picture')).toHaveCount(2 * cards, { timeout: 20_000 });
  for (const picture of await gallery.locator('.gallery-card__picture').all()) {
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  }
  await gallery.getByRole('button', { name: /^Puskesmas terpencil 30/ }).click();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas terpencil');
  await settled(page);
  await page.getByRole('button', { name: 'Kembalikan proyek tadi' }).click();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas perdesaan');
  await expect(page.getByRole('button', { name: 'Kembalikan proyek tadi' })).toBeHidden();
  expect(problems).toEqual([]);
});

test('what was changed before comes back too, and the offer ends at the next change', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /^Tambah Bidan/i }).click();
  await settled(page);
  const bidan = page.getByRole('status', { name: /^Bidan: 2/ });
  await expect(bidan).toBeVisible();
  await (await openGallery(page)).getByRole('button', { name: /^Puskesmas perkotaan 150/ }).click();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas perkotaan');
  await page.getByRole('button', { name: 'Kembalikan proyek tadi' }).click();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas perdesaan');
  await expect(bidan).toBeVisible();

  await (await openGallery(page)).getByRole('button', { name: /^Puskesmas perkotaan 150/ }).click();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas perkotaan');
  await page.getByRole('button', { name: /^Tambah Bidan/i }).click();
  await expect(page.getByRole('button', { name: 'Kembalikan proyek tadi' })).toBeHidden();
});

test('five questions by keyboard: a wrong answer is told at its field, the rest stays asumsi', async ({
  page,
}) => {
  await openApp(page);
  const gallery = await openGallery(page);
  await gallery.getByRole('button', { name: /lima pertanyaan/ }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: /lima pertanyaan/ });
  await form.getByLabel('Nama Puskesmas').fill('Puskesmas Sukamaju');
  const patients = form.getByRole('textbox', { name: 'pasien per hari' });
  await patients.fill('banyak');
  await page.keyboard.press('Enter');
  await expect(patients).toHaveAttribute('aria-invalid', 'true');
  await expect(form).toContainText('Pasien per hari harus dari 1 sampai 2000.');
  await patients.fill('42');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.locator('.header__clinic')).toHaveText('Puskesmas Sukamaju');
  await expect(page.getByRole('slider', { name: 'Pasien per hari' })).toHaveValue('42');
  await settled(page);
  await expect(page.locator('#answer')).toContainText(/\d+ dari \d+ angka masih asumsi/);
});

test('an empty flow opens on the canvas and runs as it is', async ({ page }) => {
  await openApp(page);
  await (await openGallery(page)).getByRole('button', { name: /^Alur kosong/ }).click();
  await expect(page.getByRole('radio', { name: /Rancangan kita/ })).toBeChecked();
  await expect(page.locator('.design .node')).toHaveCount(2);
  await expect(page.getByText('Simulasi tetap berjalan.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`gallery, questions and picture have nothing against them (axe, ${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openApp(page);
    const gallery = await openGallery(page);
    await expect(gallery.locator('.gallery-card__picture').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await gallery.getByRole('button', { name: /lima pertanyaan/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('gambar alur untuk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Gambar alur' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('the flow is saved as SVG and as a PNG of twice its size', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('gambar alur untuk');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Gambar alur' });
  await expect(dialog.getByRole('img')).toHaveJSProperty('complete', true);
  const svg = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan SVG' }).click();
  expect((await svg).suggestedFilename()).toMatch(/^alur-poli-kertas.*\.svg$/);
  await dialog.getByLabel(/Dinding/).check();
  const png = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan PNG' }).click();
  const file = await png;
  expect(file.suggestedFilename()).toMatch(/\.png$/);
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(await file.path());
  // Width and height stand in the head of a PNG.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * 1587, 2 * 1123]);
  expect(problems).toEqual([]);
});
