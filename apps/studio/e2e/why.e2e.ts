// Why patients wait and what may be tried, as a head of clinic would use it; the report and the guide beside it.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openApp, settled, watch } from './support/app.ts';

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Bagian' }).getByRole('button', { name: view }).click();
}

test('bottlenecks have a cause, tried steps an effect, and a step can be taken over and undone', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  await show(page, 'Mengapa');
  const steps = page.getByRole('list', { name: 'Langkah yang sudah dicoba' });
  await expect(steps).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.bottleneck').first()).toContainText(/\d+\s%.*Sebab terbesar: /);
  await expect(steps.getByRole('listitem').first()).toContainText(/lama kunjungan −\d+ menit/);
  await expect(page.getByText('Tidak mengubah apa pun yang berarti')).toBeVisible();

  // The first flow is what the others are compared with: a step goes into a design of its own.
  await steps
    .getByRole('button', { name: /^Pakai dalam rancangan baru/ })
    .first()
    .click();
  await expect(page.getByLabel('Pilih alur pembanding')).toHaveValue(/.+/);
  const flows = page.locator('.why__bar select option');
  await expect(flows).toHaveCount(5);
  await expect(page.locator('.why__bar select option:checked')).toContainText('Tambah 1');
  await page.keyboard.press('Control+z');
  await expect(flows).toHaveCount(4);
  expect(problems).toEqual([]);
});

test('the report says the sentence, checks itself, and gives every number to a spreadsheet', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  const sentence = await page.locator('#answer h2 ~ p, #answer p').first().innerText();
  await show(page, 'Laporan');
  const sheet = page.getByRole('article', { name: 'Lembar satu halaman' });
  await expect(sheet).toContainText(sentence.slice(0, 40), { timeout: 60_000 });
  await expect(sheet).toContainText(/proyek [0-9a-f]{16} · benih 1/);

  await page.getByRole('button', { name: 'Uji ulang' }).click();
  await expect(page.getByText('Identik: semua angka sama persis.')).toBeVisible({ timeout: 60_000 });

  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Semua angka (CSV)' }).click();
  const text = await readFile(await (await taken).path(), 'utf8');
  expect(text.split('\r\n').length).toBeGreaterThan(200);
  expect(text).toMatch(/Lama kunjungan;minutes;Alur poli/);

  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Semua angka (XLSX)' }).click();
  const bytes = await readFile(await (await workbook).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(problems).toEqual([]);
});

test('the guide explains first steps and every indicator; all commands are found by name', async ({
  page,
}) => {
  await openApp(page);
  await show(page, 'Panduan');
  await expect(page.getByRole('heading', { name: 'Langkah pertama' })).toBeVisible();
  await page.getByRole('link', { name: 'Indikator dan artinya' }).click();
  await expect(page.getByRole('heading', { name: 'Indikator dan artinya' })).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('bandingkan');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByRole('region', { name: 'Ke mana waktu kunjungan pergi' })).toContainText('menit');
});
