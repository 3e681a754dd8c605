// `npm run campaign:kill -- N SEED`: edits in a real Chromium, kills it (SIGKILL, every process of it) at a random moment,
// starts it again on the same profile and looks whether everything that showed "Tersimpan" is there. Every fourth kill is
// of the single file, the others of the served build. Ends with one line of figures; exit code 0 only where nothing is lost.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { BUILDS, buildIfStale } = await import('./lib/builds.mjs');
const { findChromium } = await import('./lib/chromium.mjs');
const { serve } = await import('./lib/static-server.mjs');
const { fromRoot } = await import('./lib/workspace.mjs');

/**
 * @typedef {{ document: string, revision: number, patients: string }} Acknowledged
 * @typedef {{ acknowledged: Acknowledged[], opened: boolean, profile: string, address: string }} Shape
 * @typedef {import('@playwright/test').Page} Page
 */

const [count = '50', first = '1'] = process.argv.slice(2);
const kills = Number(count);
const seed = Number(first);
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  console.error('npm run campaign:kill -- N SEED   N kills from 1, SEED a whole number');
  process.exit(2);
}
if (!(await ensureInstalled('all'))) process.exit(1);
for (const target of /** @type {const} */ (['studio', 'single'])) {
  if ((await buildIfStale(target)) !== 0) process.exit(1);
}
const executable = await findChromium();
if (executable === undefined) process.exit(1);
const { chromium } = await import('@playwright/test');

/** Longest time of editing before a kill. */
const EDITING_MS = 4000;
/** Revisions that are kept whatever comes. */
const NEWEST = 20;
const folder = mkdtempSync(path.join(tmpdir(), 'simalur-kill-'));
const single = path.join(folder, 'simalur.html');
copyFileSync(BUILDS.single.result, single);
const server = await serve(path.dirname(BUILDS.studio.result), [0]);
const random = generator(seed);
/** @type {Shape[]} */
const shapes = [
  { acknowledged: [], opened: false, profile: path.join(folder, 'served'), address: server.url },
  {
    acknowledged: [],
    opened: false,
    profile: path.join(folder, 'single'),
    address: pathToFileURL(single).href,
  },
];
/** @type {string[]} */
const problems = [];
let acknowledged = 0;
let unacknowledged = 0;
let done = 0;
let isStopped = false;
const begin = performance.now();
// Ctrl+C ends the campaign after the life that is under way, with the figures so far.
process.on('SIGINT', () => {
  isStopped = true;
});

for (let i = 0; i < kills && !isStopped; i++) {
  const shape = /** @type {Shape} */ (shapes[i % 4 === 3 ? 1 : 0]);
  await live(shape, true);
  done++;
  if ((i + 1) % 10 === 0)
    console.log(`${i + 1} of ${kills} kills, ${acknowledged} acknowledged, ${problems.length} problems`);
}
for (const shape of shapes) await live(shape, false);
await server.close();
rmSync(folder, { recursive: true, force: true });
for (const problem of problems) console.log(problem);
const seconds = ((performance.now() - begin) / 1000).toFixed(0);
console.log(
  `${done} kills, seed ${seed}: ${acknowledged} acknowledged saves, ${problems.length} lost or torn, ` +
    `${unacknowledged} kills with an edit that was not acknowledged yet, ${seconds} s`,
);
process.exit(problems.length === 0 && acknowledged > 0 ? 0 : 1);

/** One life of the browser: looks at what the last one left, edits, dies. @param {Shape} shape @param {boolean} edits */
async function live(shape, edits) {
  const { child, address } = await start(shape.profile);
  const browser = await chromium.connectOverCDP(address);
  const page = await /** @type {import('@playwright/test').BrowserContext} */ (
    browser.contexts()[0]
  ).newPage();
  await page.exposeBinding('acknowledge', (_source, /** @type {Acknowledged} */ one) => {
    acknowledged++;
    shape.acknowledged.push(one);
  });
  await page.goto(shape.address);
  const slider = page.locator('input[type=range]').first();
  await slider.waitFor();
  await verify(page, shape);
  if (!shape.opened) await openSmall(page);
  shape.opened = true;
  if (edits) {
    await page.evaluate(watchSaves);
    await slider.focus();
    const end = performance.now() + random() * EDITING_MS;
    for (;;) {
      const rest = Math.min(20 + random() * 900, end - performance.now());
      if (rest <= 0) break;
      await page.keyboard.press(random() < 0.5 ? 'ArrowLeft' : 'ArrowRight');
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    const phase = await page.locator('.save-state').getAttribute('data-phase');
    if (phase !== 'saved') unacknowledged++;
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(/** @type {number} */ (child.pid)), 'SIGKILL');
  await ended;
  await browser.close().catch(() => {});
}

/** A clinic of one room: its days are simulated in a moment, so that the time goes into saving. @param {Page} page */
async function openSmall(page) {
  const project = JSON.parse(readFileSync(fromRoot('docs', 'model', 'node-station.json'), 'utf8'));
  const text = JSON.stringify({ ...project, settings: { ...project.settings, replications: 2 } });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await (await chooser).setFiles({
    name: 'kecil.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('.save-state[data-phase="saved"]').waitFor();
}

/** What was acknowledged must be in the database, and the app must show it or something newer. @param {Page} page @param {Shape} shape */
async function verify(page, shape) {
  const last = shape.acknowledged.at(-1);
  if (!last) return;
  const state = page.locator('.save-state');
  await state
    .and(page.locator('[data-phase="saved"]'))
    .waitFor({ timeout: 15_000 })
    .catch(() => {});
  const shown = {
    document: await state.getAttribute('data-document'),
    revision: Number(await state.getAttribute('data-revision')),
    patients: await page.locator('input[type=range]').first().inputValue(),
  };
  const stored = await page.evaluate(readStored, last.document);
  const where = `${last.document} ${last.revision}`;
  if (shown.document !== last.document || shown.revision < last.revision) {
    problems.push(`LOST ${where}: the app shows ${shown.document} ${shown.revision}`);
  }
  if (shown.revision === last.revision && shown.patients !== last.patients) {
    problems.push(`TORN ${where}: ${shown.patients} patients instead of ${last.patients}`);
  }
  const torn = await page.locator('[data-notice="recoveredOlder"], [data-notice="unreadable"]').count();
  if (torn > 0 || stored.unreadable.length > 0)
    problems.push(`TORN ${where}: ${stored.unreadable.join(', ')}`);
  // The newest twenty are always kept; older ones give way by rule (apps/studio/src/storage/kept.ts).
  const head = Math.max(...stored.revisions);
  for (const one of shape.acknowledged) {
    const isRecent = one.document === last.document && head - one.revision < NEWEST;
    if (isRecent && !stored.revisions.includes(one.revision)) {
      problems.push(`LOST ${one.document} ${one.revision}, newest ${head}`);
    }
  }
}

/** In the page: tells each time that the screen says "Tersimpan". */
function watchSaves() {
  const state = /** @type {HTMLElement} */ (document.querySelector('.save-state'));
  new MutationObserver(() => {
    if (state.dataset['phase'] !== 'saved' || !state.textContent?.startsWith('Tersimpan')) return;
    const patients = /** @type {HTMLInputElement} */ (document.querySelector('input[type=range]')).value;
    /** @type {any} */ (window).acknowledge({
      document: state.dataset['document'],
      revision: Number(state.dataset['revision']),
      patients,
    });
  }).observe(state, { attributes: true, attributeFilter: ['data-phase', 'data-revision'] });
}

/** In the page: the revisions of a project as the disk has them. @param {string} id */
async function readStored(id) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('simalur-projects');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  /** @type {{ document: string, revision: number, text: string }[]} */
  const all = await new Promise((resolve, reject) => {
    const request = database.transaction('revisions').objectStore('revisions').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  const own = all.filter((one) => one.document === id);
  const unreadable = own.filter(({ text }) => {
    try {
      return JSON.parse(text).format !== 'simalur-project';
    } catch {
      return true;
    }
  });
  return { revisions: own.map((one) => one.revision), unreadable: unreadable.map((one) => one.revision) };
}

/** @param {string} profile */
async function start(profile) {
  rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    /** @type {string} */ (executable),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    // A process group of its own: one signal ends all of its processes, and none of anybody else.
    { stdio: 'ignore', detached: true },
  );
  for (let tries = 0; tries < 400; tries++) {
    try {
      const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      // The file is there a moment before its content.
      if (port) return { child, address: `http://127.0.0.1:${port}` };
    } catch {
      // Not written yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not start');
}

/** Small generator with a seed. @param {number} start */
function generator(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
