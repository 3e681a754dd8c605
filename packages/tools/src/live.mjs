// `node packages/tools/src/live.mjs [FILE]`: milliseconds from an edit to the first new numbers on the screen, in Chromium.
// Opens the single file of the build, presses "more patients" again and again, and asks the page itself when the answer
// had the numbers of that press (the frame after them).
import { pathToFileURL } from 'node:url';
import { BUILDS, buildIfStale } from './lib/builds.mjs';
import { findChromium } from './lib/chromium.mjs';

const PRESSES = 20;
const [file = BUILDS.single.result] = process.argv.slice(2);
if (process.argv.length < 3 && (await buildIfStale('single')) !== 0) process.exit(1);
const { chromium } = await import('@playwright/test');
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
await page.goto(pathToFileURL(file).href);
const settled = '#answer[data-run="done"][data-stale="false"]';
await page.waitForSelector(settled, { timeout: 60_000 });

/** Milliseconds from each press to the frame that shows its numbers. @type {number[]} */
const waits = [];
let days = '';
for (const name of ['Tambah pasien per hari', 'Tambah Bidan']) {
  for (let press = 0; press < PRESSES / 2; press++) {
    const handle = await page.getByRole('button', { name }).first().elementHandle();
    const found = await page.evaluate(
      (element) =>
        new Promise((resolve) => {
          const answer = /** @type {HTMLElement} */ (document.querySelector('#answer'));
          const begin = performance.now();
          let wasOld = false;
          const observer = new MutationObserver(() => {
            if (answer.dataset['stale'] === 'true') wasOld = true;
            else if (wasOld) {
              observer.disconnect();
              // What is in the document now is on the screen with the next frame.
              requestAnimationFrame(() =>
                resolve({ wait: performance.now() - begin, days: answer.dataset['days'] ?? '' }),
              );
            }
          });
          observer.observe(answer, { attributeFilter: ['data-stale'] });
          /** @type {HTMLElement} */ (element).click();
        }),
      handle,
    );
    waits.push(found.wait);
    days = found.days;
    // A hand that looks before it presses again, while the run sharpens.
    await page.waitForTimeout(400);
  }
}
await browser.close();
waits.sort((a, b) => a - b);
const at = (/** @type {number} */ share) =>
  Math.round(waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? 0);
console.log(
  `edit to the first numbers (${days} days, ${waits.length} edits): shortest ${at(0)} ms, median ${at(0.5)} ms, 9 in 10 ${at(0.9)} ms`,
);
