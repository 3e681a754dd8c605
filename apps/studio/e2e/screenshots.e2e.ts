// The pictures of the README: `SIMALUR_SCREENSHOTS=1 npm test -- --only browser`. Skipped otherwise, so that a test
// run never changes a file.
import path from 'node:path';
import { test } from '@playwright/test';
import { openApp } from './support/app.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/screenshots');

const PICTURES = [
  { name: 'studio-light', width: 1366, height: 768, colorScheme: 'light', fullPage: false },
  { name: 'studio-dark', width: 1366, height: 768, colorScheme: 'dark', fullPage: false },
  { name: 'studio-comparison', width: 1366, height: 768, colorScheme: 'light', fullPage: true },
  { name: 'studio-narrow', width: 360, height: 800, colorScheme: 'light', fullPage: false },
] as const;

for (const { name, width, height, colorScheme, fullPage } of PICTURES) {
  test(`picture ${name}`, async ({ page }, { project }) => {
    test.skip(!process.env['SIMALUR_SCREENSHOTS'] || project.name !== 'served', 'only when asked for');
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
  });
}
