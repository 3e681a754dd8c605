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
  {
    name: 'design-flow-light',
    width: 1366,
    height: 768,
    colorScheme: 'light',
    fullPage: false,
    view: 'Rancang',
  },
  {
    name: 'design-flow-dark',
    width: 1366,
    height: 768,
    colorScheme: 'dark',
    fullPage: false,
    view: 'Rancang',
  },
  {
    name: 'design-flow-narrow',
    width: 360,
    height: 800,
    colorScheme: 'light',
    fullPage: false,
    view: 'Rancang',
  },
  {
    name: 'design-time-light',
    width: 1366,
    height: 768,
    colorScheme: 'light',
    fullPage: false,
    view: 'Rancang',
    level: 'Waktu',
  },
  {
    name: 'design-staff-light',
    width: 1366,
    height: 768,
    colorScheme: 'light',
    fullPage: false,
    view: 'Rancang',
    level: 'Petugas',
  },
  {
    name: 'design-schedule-light',
    width: 1366,
    height: 768,
    colorScheme: 'light',
    fullPage: false,
    view: 'Rancang',
    level: 'Jadwal',
  },
]);

const executablePath = process.env['CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const picture of PICTURES) {
  const { name, width, height, colorScheme, fullPage } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('#answer[data-run="done"][data-stale="false"]').waitFor();
  if ('view' in picture) {
    await page.getByRole('button', { name: picture.view, exact: true }).click();
    // The node that most wait at, so that the panel and the bar are seen at work.
    const worst = page.locator('.design__drawing .react-flow__node', { has: page.locator('.node__badge') });
    if (width > 700) await worst.click();
    if ('level' in picture) {
      await page.getByRole('tab', { name: picture.level }).click();
      // The minutes stand in folds, one per activity.
      if (picture.level === 'Waktu') await page.locator('.inspector summary').first().click();
    }
  }
  const file = path.resolve(import.meta.dirname, '../../../docs/screenshots', `${name}.png`);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
await browser.close();
