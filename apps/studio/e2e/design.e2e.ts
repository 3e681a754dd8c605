// The editor, used by a person with a mouse: a whole flow from nothing, and undoing all of it.

import { expect, type Page, test } from '@playwright/test';
import { diffScenarios, type Project, parseProject, type Scenario } from '@simalur/model';
import { watch } from './support/app.ts';
import { dragBlock, drawLine, emptyCanvas, node, nodes, openDesign } from './support/design.ts';
import { saved } from './support/files.ts';

function flowOf(text: string, index: number): Scenario {
  const { project } = parseProject(text) as { project: Project };
  const scenario = project.scenarios[index];
  if (!scenario) throw new Error(`no scenario ${index}`);
  return scenario;
}

test('the whole ILP flow is built from an empty canvas with the mouse', async ({ page, baseURL }) => {
  // Some fifty gestures: a second each where the machine has other work too.
  test.setTimeout(150_000);
  const problems = watch(page, baseURL);
  await openDesign(page);
  const before = await saved(page);
  const wanted = flowOf(before, 1).flow;
  await emptyCanvas(page);
  for (let click = 0; click < 2; click++)
    await page.getByRole('button', { name: 'Perkecil', exact: true }).click();

  // In columns of five, clear of the border (a line that is held there moves the drawing), each block by the name that the palette gives it.
  const ids = new Map<string, string>();
  for (const [index, one] of wanted.nodes.entries()) {
    const name = typeof one.name === 'string' ? one.name : one.name.id;
    const block = one.kind === 'station' ? name : BLOCKS[one.id];
    if (!block) throw new Error(`no block for ${one.id}`);
    const id = await dragBlock(page, block, 120 + 185 * Math.floor(index / 5), 80 + 104 * (index % 5));
    ids.set(one.id, id);
  }
  const pairs = new Set(wanted.edges.map(({ from, to }) => `${ids.get(from)} ${ids.get(to)}`));
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split(' ');
    await drawLine(page, from, to);
  }

  const built = flowOf(await saved(page), 0).flow;
  const back = new Map([...ids].map(([own, made]) => [made, own]));
  // The same drawing but for names of ids, what the lines ask for, and the klaster.
  const plain = (flow: Scenario['flow'], id: (made: string) => string): Scenario => ({
    id: 'x',
    name: 'x',
    records: 'shared',
    levers: [],
    flow: {
      nodes: flow.nodes.map((one) => ({ kind: 'decision', id: id(one.id), name: one.kind })),
      edges: [...new Set(flow.edges.map(({ from, to }) => `${id(from)} ${id(to)}`))].map((pair) => {
        const [from = '', to = ''] = pair.split(' ');
        return { id: pair, from, to };
      }),
    },
  });
  const diff = diffScenarios(
    plain(wanted, (id) => id),
    plain(built, (id) => back.get(id) ?? id),
  );
  expect(diff).toMatchObject({ same: true });
  // Stations came with their work: what is done in each is what the original does.
  for (const one of wanted.nodes) {
    const made = built.nodes.find(({ id }) => id === ids.get(one.id));
    if (one.kind !== 'station' || made?.kind !== 'station') continue;
    expect(made.steps.map(({ activity }) => activity)).toEqual(one.steps.map(({ activity }) => activity));
  }

  // Every gesture is one step back, and at the end stands what was opened.
  const undo = page.getByRole('button', { name: 'Urungkan', exact: true });
  let steps = 0;
  while ((await undo.getAttribute('aria-disabled')) === 'false') {
    await undo.click();
    steps++;
  }
  expect(steps).toBe(1 + wanted.nodes.length + pairs.size);
  expect(await saved(page)).toBe(before);
  expect(problems).toEqual([]);
});

/** What is no station, by its name in the palette. */
const BLOCKS: Readonly<Record<string, string>> = {
  datang: 'Datang',
  'ke-klaster': 'Jeda',
  pindah: 'Jeda',
  hasil: 'Jeda',
  pulang: 'Pulang',
  rujuk: 'Dirujuk',
};

test('a deleted node leaves a line that goes on; a dragged one is one step of the history', async ({
  page,
}) => {
  await openDesign(page);
  const before = await saved(page);
  await node(page, 'kasir').click();
  await page.keyboard.press('Delete');
  await expect(node(page, 'kasir')).toHaveCount(0);
  const healed = flowOf(await saved(page), 0).flow;
  expect(healed.edges.some(({ from, to }) => from === 'kasir' || to === 'kasir')).toBe(false);
  expect(healed.edges.some(({ from, to }) => from === 'pindah' && to === 'farmasi')).toBe(true);

  const gigi = node(page, 'gigi');
  const start = await gigi.boundingBox();
  if (!start) throw new Error('no node');
  await page.mouse.move(start.x + 30, start.y + 12);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(start.x + 30 + step * 4, start.y + 12 + step * 9);
  await page.mouse.up();
  await expect.poll(async () => (await gigi.boundingBox())?.y).toBeGreaterThan(start.y + 50);

  const undo = page.getByRole('button', { name: 'Urungkan', exact: true });
  await undo.click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(nodes(page)).toHaveCount(16);
  expect(await saved(page)).toBe(before);
});

/** Presses Tab until a node of the drawing has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);
    if (at === id) return;
  }
  throw new Error(`Tab never reaches ${id}`);
}

test('with the keyboard alone: a block is added, connected, moved, another deleted, and all of it undone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDesign(page);
  const before = await saved(page);

  await tabTo(page, 'loket');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await page.keyboard.type('percab');
  await page.keyboard.press('Enter');
  await expect(nodes(page)).toHaveCount(17);
  await page.keyboard.press('h');
  await page.keyboard.type('farmasi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const grown = flowOf(await saved(page), 0).flow;
  const added = grown.nodes.find(({ id }) => id === 'percabangan');
  expect(added?.kind).toBe('decision');
  expect(grown.edges.filter(({ from, to }) => from === 'percabangan' && to === 'farmasi')).toHaveLength(1);
  // The first move wrote down where everything stands.
  expect(grown.nodes.every(({ position }) => position !== undefined)).toBe(true);

  await tabTo(page, 'kasir');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(node(page, 'kasir')).toHaveCount(0);

  const undo = page.getByRole('button', { name: 'Urungkan', exact: true });
  while ((await undo.getAttribute('aria-disabled')) === 'false') await page.keyboard.press('Control+z');
  expect(await saved(page)).toBe(before);
});

test('what is copied in one tab is pasted in another, with new ids and its lines', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesign(page);
  await node(page, 'kasir').click();
  await node(page, 'farmasi').click({ modifiers: ['Control'] });
  await page.keyboard.press('Control+c');

  const other = await context.newPage();
  await openDesign(other);
  await other.locator('.design__drawing .react-flow__pane').click({ position: { x: 20, y: 20 } });
  await other.keyboard.press('Control+v');
  await expect(nodes(other)).toHaveCount(18);
  const flow = flowOf(await saved(other), 0).flow;
  expect(flow.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['kasir-2', 'farmasi-2']));
  expect(flow.edges.filter(({ from, to }) => from === 'kasir-2' && to === 'farmasi-2')).toHaveLength(1);
});
