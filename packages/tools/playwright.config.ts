// Browser tests on both shapes of the app, the served build and the single file over file://. What differs between the
// shapes (opening, workers, storage, files, numbers, reports) is tested on both; what is the same script on the same
// page (panels, canvas, axe) on the served build only, so that all of it stays under a quarter of an hour.
// `npm test` builds both, serves the first and finds the browser; this file only reads what it was told.
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';

const served = process.env['SIMALUR_SERVED_URL'];
const single = process.env['SIMALUR_SINGLE_FILE'];
const executablePath = process.env['SIMALUR_CHROMIUM'];
const report = process.env['SIMALUR_BROWSER_REPORT'];
if (!served || !single || !executablePath || !report) {
  throw new Error('Run the browser tests with: npm test -- --only browser');
}

// Chromium refuses its sandbox to root, as in a container.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const SERVED_ONLY = ['accessibility', 'design', 'inspector', 'outline', 'problems', 'scenarios-design'].map(
  (name) => `**/${name}.e2e.ts`,
);

export default defineConfig({
  testDir: '../../apps/studio/e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  // A test that passes on the second try is a defect of the test or of the app: both are to be seen.
  retries: 0,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    // The small laptop of a clinic.
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // A trace of every test costs a third of the time: run one test with `--trace on` where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...asRoot,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A test goes to `page.goto('')`: the address of its shape.
  projects: [
    { name: 'served', use: { baseURL: served } },
    { name: 'single-file', testIgnore: SERVED_ONLY, use: { baseURL: pathToFileURL(single).href } },
  ],
});
