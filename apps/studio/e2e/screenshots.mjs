// The pictures in docs/screenshots. Build and serve the studio first, then:
//   CHROMIUM=/usr/bin/chromium npm run -C apps/studio screenshots -- http://127.0.0.1:PORT/
import path from 'node:path';
import { chromium } from '@playwright/test';

const [, , address] = process.argv;
if (!address) throw new Error('which address?');

const PICTURES = /** @type {const} */ ([
  { name: 'studio-light', width: 1366, height: 768, colorScheme: 'light', fullPage: false },
  { name: 'studio-dark', width: 1366, height: 768, colorScheme: 'dark', fullPage: false },
  { name: 'studio-whole', width: 1366, height: 768, colorScheme: 'light', fullPage: true },
  { name: 'studio-narrow', width: 360, height: 800, colorScheme: 'light', fullPage: false },
]);

const executablePath = process.env['CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, width, height, colorScheme, fullPage } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('#answer[data-run="done"][data-stale="false"]').waitFor();
  const file = path.resolve(import.meta.dirname, '../../../docs/screenshots', `${name}.png`);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
await browser.close();
