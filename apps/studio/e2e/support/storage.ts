// Saving as a person sees it: the state beside the name of the clinic, the notices, an edit to save.
import { expect, type Locator, type Page } from '@playwright/test';

export function saveState(page: Page): Locator {
  return page.locator('.save-state');
}

export function patients(page: Page): Locator {
  return page.getByRole('slider').first();
}

/** One step of the slider, saved. Returns how many patients there are now. */
export async function editAndSave(
  page: Page,
  key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight',
): Promise<string> {
  const before = Number(await saveState(page).getAttribute('data-revision'));
  await patients(page).press(key);
  await expect(saveState(page)).toHaveText(/^Tersimpan \d\d:\d\d$/);
  await expect.poll(async () => Number(await saveState(page).getAttribute('data-revision'))).not.toBe(before);
  return patients(page).inputValue();
}

export function noticed(page: Page, id: string): Locator {
  return page.locator(`[data-notice="${id}"]`);
}
