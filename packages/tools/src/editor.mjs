// `node packages/tools/src/editor.mjs [FILE]`: how the editor keeps up at four times CPU throttle, with 60 and with 150 nodes.
// Opens the single file of the build in Chromium; prints one line of JSON per size: milliseconds from opening the page to a
// drawing that answers, from choosing the file of that size to its drawing, frames per second of a drag of one node, and
// milliseconds from a letter typed in the panel to the frame that shows it on the node.
import { pathToFileURL } from 'node:url';
import { BUILDS, buildIfStale } from './lib/builds.mjs';
import { findChromium } from './lib/chromium.mjs';

const THROTTLE = 4;
const [file = BUILDS.single.result] = process.argv.slice(2);
if (process.argv.length < 3 && (await buildIfStale('single')) !== 0) process.exit(1);
const { chromium } = await import('@playwright/test');
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
for (const nodes of [60, 150]) console.log(JSON.stringify(await measure(nodes)));
await browser.close();

/** @param {number} count */
async function measure(count) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();
  await page.locator('.design__drawing .react-flow__node').first().click();
  await page.locator('.design__drawing .react-flow__node.selected').waitFor();
  const open = performance.now() - start;

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan berkas' }).click();
  const project = grown(await textOf(await download), count);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  const chosen = performance.now();
  await (await chooser).setFiles({
    name: 'besar.simalur.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(project)),
  });
  await page.locator(`.design__drawing .react-flow__node[data-id="langkah-${count - 2}"]`).waitFor();
  const drawn = performance.now() - chosen;
  // The made-up flow leaves needs unmet, and opening it says so.
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });

  return {
    nodes: count,
    throttle: THROTTLE,
    openMs: Math.round(open),
    fileToDrawingMs: Math.round(drawn),
    ...(await drag(page)),
    ...(await typing(page)),
  };
}

/** @param {import('@playwright/test').Download} download */
async function textOf(download) {
  const { readFile } = await import('node:fs/promises');
  return readFile(await download.path(), 'utf8');
}

/** The project with a first flow of so many nodes: copies of its cashier in rows, one after the other.
 * @param {string} text @param {number} count */
function grown(text, count) {
  const project = JSON.parse(text);
  const [scenario] = project.scenarios;
  const { flow } = scenario;
  const kind = (/** @type {string} */ wanted) =>
    flow.nodes.find((/** @type {any} */ node) => node.kind === wanted);
  const like = flow.nodes.find((/** @type {any} */ node) => node.id === 'kasir');
  const steps = Array.from({ length: count - 2 }, (_, index) => ({
    ...like,
    id: `langkah-${index + 1}`,
    name: `Langkah ${index + 1}`,
    group: undefined,
    route: undefined,
    position: { x: 150 + 170 * (index % 10), y: 90 * Math.floor(index / 10) },
  }));
  const { route: _route, ...arrival } = kind('arrival');
  const nodes = [
    { ...arrival, position: { x: 0, y: 0 } },
    ...steps,
    { ...kind('exit'), position: { x: 1900, y: 0 } },
  ];
  const edges = nodes
    .slice(1)
    .map((node, index) => ({ id: `garis-${index}`, from: nodes[index].id, to: node.id }));
  return { ...project, scenarios: [{ ...scenario, flow: { nodes, edges } }] };
}

/** Two seconds of dragging; every frame that the page draws is counted. @param {import('@playwright/test').Page} page */
async function drag(page) {
  const node = page.locator('.design__drawing .react-flow__node[data-id="langkah-12"]');
  const box = await node.boundingBox();
  if (!box) throw new Error('no node');
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    const tick = (/** @type {number} */ time) => {
      frames.push(time);
      Object.assign(window, { frames });
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const end = performance.now() + 2000;
  for (let step = 0; performance.now() < end; step++) {
    await page.mouse.move(x + 60 * Math.sin(step / 9), y + 40 * Math.cos(step / 9));
  }
  const frames = /** @type {number[]} */ (await page.evaluate('window.frames'));
  await page.mouse.up();
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  gaps.sort((a, b) => a - b);
  const span = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return {
    dragFps: Math.round((10_000 * gaps.length) / span) / 10,
    dragFrameP95Ms: Math.round(gaps[Math.floor(gaps.length * 0.95)] ?? 0),
  };
}

/** @param {import('@playwright/test').Page} page */
async function typing(page) {
  const id = 'langkah-3';
  await page.locator(`.design__drawing .react-flow__node[data-id="${id}"]`).click();
  const field = page.locator('.design__side').getByLabel('Nama', { exact: true }).first();
  await field.focus();
  /** @type {number[]} */
  const times = [];
  for (let letter = 0; letter < 10; letter++) {
    const seen = page.evaluate((node) => {
      const name = document.querySelector(`.react-flow__node[data-id="${node}"] .node__name`);
      const before = name?.textContent;
      return new Promise((resolve) => {
        let from = 0;
        window.addEventListener('keydown', (event) => (from = event.timeStamp), {
          once: true,
          capture: true,
        });
        const look = () => {
          const now = document.querySelector(`.react-flow__node[data-id="${node}"] .node__name`)?.textContent;
          if (from > 0 && now !== before) resolve(performance.now() - from);
          else if (from > 0 && performance.now() - from > 3000) resolve(-1);
          else requestAnimationFrame(look);
        };
        look();
      });
    }, id);
    await page.waitForTimeout(60);
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    times.push(Number(await seen));
  }
  times.sort((a, b) => a - b);
  return { typedMedianMs: Math.round(times[5] ?? 0), typedWorstMs: Math.round(times.at(-1) ?? 0) };
}
