// Scenarios in the editor: a copy of one's own, what changed in it, another order, a reason, deleted and brought back.
import { expect, type Page, test } from '@playwright/test';
import { openApp, watch } from './support/app.ts';
import { violations } from './support/axe.ts';

async function design(page: Page) {
  await openApp(page);
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();
  return page.getByRole('region', { name: 'Alur proyek ini' });
}

test('a copy is identical to what it was made of; each change is told, shown and marked', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  const bar = await design(page);
  await bar.getByRole('radio', { name: /ILP.*70/ }).click();
  await bar.getByRole('button', { name: 'Gandakan alur ini' }).click();
  await expect(bar.getByRole('radio', { name: 'Rancangan kita' })).toBeChecked();
  await bar.getByRole('button', { name: 'Apa yang berubah' }).click();
  const changes = page.getByRole('region', { name: 'Apa yang berubah' });
  await changes.getByLabel('Dibandingkan dengan').selectOption({ label: 'Alur ILP (skrining 70 %)' });
  await expect(changes).toContainText('Identik');
  await expect(page.locator('.signs')).toHaveCount(0);

  await page.locator('.design .react-flow__node', { hasText: 'Konseling' }).click();
  await page.keyboard.press('Delete');
  await expect(changes).toContainText('Konseling dihapus.');
  await page.getByRole('button', { name: 'Titik layanan' }).click();
  await expect(changes).toContainText('Titik layanan ditambahkan.');
  await expect(page.locator('.signs--added')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);

  await changes.getByRole('button', { name: 'Tunjukkan: Titik layanan ditambahkan.' }).click();
  await expect(page.locator('.design .react-flow__node.selected')).toHaveText(/Titik layanan/);
  // What is gone is shown where it still is.
  await changes.getByRole('button', { name: 'Tunjukkan: Konseling dihapus.' }).click();
  await expect(bar.getByRole('radio', { name: /ILP.*70/ })).toBeChecked();
  await expect(page.locator('.design .react-flow__node.selected')).toHaveText(/Konseling/);
  expect(problems).toEqual([]);
});

test('a scenario gets a reason, becomes the baseline, is deleted and comes back', async ({ page }) => {
  const bar = await design(page);
  await bar.getByRole('radio', { name: /ILP.*10/ }).click();
  await bar.getByRole('button', { name: /^Ganti nama dan alasan/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nama dan alasan' });
  await dialog.getByLabel('Nama alur').fill('Usul bidan');
  await dialog.getByLabel('Mengapa alur ini ada').fill('Bidan memeriksa sendiri.');
  await dialog.getByRole('button', { name: 'Pakai' }).click();
  await expect(bar.getByRole('radio', { name: 'Usul bidan' })).toBeChecked();
  await expect(bar).toContainText('Bidan memeriksa sendiri.');

  await bar.getByRole('button', { name: /^Majukan alur/ }).click();
  await expect(bar.getByRole('radio').first()).toHaveText(/Usul bidan\s*alur dasar/);
  await expect(bar.getByRole('button', { name: /^Majukan alur/ })).toHaveAttribute('aria-disabled', 'true');
  const count = await bar.getByRole('radio').count();
  await bar.getByRole('button', { name: 'Hapus alur ini' }).click();
  await expect(bar.getByRole('radio')).toHaveCount(count - 1);
  await page.keyboard.press('Control+z');
  await expect(bar.getByRole('radio').first()).toHaveText(/Usul bidan/);

  // Any of them can stand beside the baseline in the comparison.
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await expect(page.getByRole('columnheader').nth(1)).toContainText('Usul bidan');
});
