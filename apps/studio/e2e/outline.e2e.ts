// The flow as a list, with the keyboard alone: read, add, rename, connect, cut, delete, undo; the canvas shows the same.
import { expect, type Page, test } from '@playwright/test';
import { openApp, watch } from './support/app.ts';
import { violations } from './support/axe.ts';
import { saved } from './support/files.ts';

async function focusedRow(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement?.matches('[data-row]') ? document.activeElement.textContent : '',
  ) as Promise<string>;
}

test('a flow is changed by keyboard alone, and undone back to the same bytes', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  const before = await saved(page);
  await page.getByRole('button', { name: 'Rancang', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('l');
  const list = page.getByRole('list', { name: 'Alur sebagai daftar' });
  await expect(list).toBeVisible();
  const count = await list.locator('[data-row]').count();

  // Tab reaches the list; the arrows walk it, and the panel is about the same node.
  await list.locator('[data-row]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const here = await focusedRow(page);
  expect(here).not.toBe('');
  await expect(page.locator('.design__side')).toContainText(here);

  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('combobox').fill('titik layanan');
  await page.keyboard.press('Enter');
  await expect(list.locator('[data-row]')).toHaveCount(count + 1);
  await expect.poll(() => focusedRow(page)).toBe('Titik layanan');

  const selected = list.locator('.design-outline__node--selected');
  await selected.getByRole('button', { name: 'Ganti nama' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Nama baru' }).fill('Pojok skrining');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).toBe('Pojok skrining');

  await page.keyboard.press('h');
  await page
    .getByRole('dialog', { name: /^Hubungkan Pojok skrining/ })
    .getByRole('combobox')
    .fill('pulang');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('list', { name: 'Jalan dari Pojok skrining' })).toContainText('Ke Pulang');

  // The drawing shows the same selection.
  await page.keyboard.press('l');
  await expect(page.locator('.react-flow__node.selected')).toHaveText(/Pojok skrining/);
  await page.keyboard.press('l');
  await list.locator('[data-row]', { hasText: 'Pojok skrining' }).focus();
  await page.keyboard.press('Delete');
  await expect(list.locator('[data-row]')).toHaveCount(count);
  await expect.poll(() => focusedRow(page)).not.toBe('');

  const undo = page.getByRole('button', { name: 'Urungkan' });
  while ((await undo.getAttribute('aria-disabled')) === 'false') await page.keyboard.press('Control+z');
  expect(await saved(page)).toBe(before);
  expect(problems).toEqual([]);
});

for (const [colorScheme, width] of [
  ['light', 1366],
  ['dark', 1366],
  ['light', 360],
] as const) {
  test(`the list reads well and axe finds nothing (${colorScheme}, ${width} px)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 768 });
    await openApp(page);
    await page.getByRole('button', { name: 'Rancang', exact: true }).click();
    // On a phone the list is what opens.
    if (width > 700) await page.getByRole('button', { name: 'Gambar atau daftar' }).click();
    await page.locator('[data-row]').nth(2).click();
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
