// The editor as a person uses it: blocks from the palette, lines from handle to handle, and what came out of it.
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the app and goes to the editor, on the first flow, while the first simulation still runs. */
export async function openDesign(page: Page): Promise<void> {
  // The system's own dialog for files cannot be driven by a test: without it, the app downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('');
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();
  await expect(nodes(page).first()).toBeVisible();
}

export function nodes(page: Page): Locator {
  return page.locator('.design__drawing .react-flow__node');
}

function lines(page: Page): Locator {
  return page.locator('.design__drawing .react-flow__edge');
}

export function node(page: Page, id: string): Locator {
  return page.locator(`.design__drawing .react-flow__node[data-id="${id}"]`);
}

/** Everything is taken off the drawing of the first flow. */
export async function emptyCanvas(page: Page): Promise<void> {
  await page.locator('.design__drawing .react-flow__pane').click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(nodes(page)).toHaveCount(0);
}

/** Drags a block of the palette to a place of the drawing (pixels from its corner); gives the id of the new node. */
export async function dragBlock(page: Page, block: string, x: number, y: number): Promise<string> {
  const button = page.locator('.palette').getByRole('button', { name: block, exact: true }).first();
  await button.hover();
  const corner = await page.locator('.design__drawing').boundingBox();
  if (!corner) throw new Error('no drawing');
  const before = await nodes(page).count();
  await page.mouse.down();
  await page.mouse.move(corner.x + x - 20, corner.y + y - 10, { steps: 3 });
  await page.mouse.move(corner.x + x, corner.y + y);
  await page.mouse.up();
  await expect(nodes(page)).toHaveCount(before + 1);
  const id = await page.locator('.design__drawing .react-flow__node.selected').getAttribute('data-id');
  if (id === null) throw new Error('the new block is not selected');
  return id;
}

/** Draws a line with the mouse, from the handle of one node onto the other node's handle. */
export async function drawLine(page: Page, from: string, to: string): Promise<void> {
  const start = await node(page, from).locator('.react-flow__handle.source').boundingBox();
  const end = await node(page, to).locator('.react-flow__handle.target').boundingBox();
  if (!start || !end) throw new Error(`no handle for ${from} to ${to}`);
  const before = await lines(page).count();
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x - 12, end.y - 6, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
  await page.mouse.up();
  await expect(lines(page)).toHaveCount(before + 1);
}
