// Project files as a person handles them: chosen in the dialog, saved as a download.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

export async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The open project, as the app itself saves it. */
export async function saved(page: Page): Promise<string> {
  // The browser's own dialog for the place cannot be answered from here.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByRole('banner').getByRole('button', { name: 'Simpan berkas' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.simalur\.json$/);
  return readFile(await file.path(), 'utf8');
}
