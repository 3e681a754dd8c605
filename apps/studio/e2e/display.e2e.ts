// Language and theme: switched with one click, remembered, and following the computer until then.
import { expect, test } from '@playwright/test';
import { openApp, settled } from './support/app.ts';

test('the whole screen is in English after one click, and stays so', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const answer = page.getByRole('region', { name: 'Conclusion' });
  await expect(answer).toContainText('With the same staff');
  await expect(page.getByRole('rowheader', { name: 'Length of stay' })).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the theme follows the computer until it is switched', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Tema gelap' }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('a phone shows everything without scrolling the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openApp(page);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await expect(page.getByRole('region', { name: 'Kesimpulan' })).toBeVisible();
});
