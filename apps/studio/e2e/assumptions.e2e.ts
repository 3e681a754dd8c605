// Each figure with its source: reached with the keyboard, at first those that are assumed.
import { expect, test } from '@playwright/test';
import { assumptionsOf, buildPreset, describeProject } from '@simalur/presets';
import { openApp } from './support/app.ts';

test('the list of figures shows what is assumed, then all, each with its source', async ({ page }) => {
  await openApp(page);
  const opener = page.getByRole('button', { name: 'Angka mana yang masih asumsi?' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Angka dan sumbernya' });
  await expect(dialog).toBeVisible();
  const project = buildPreset('perdesaan');
  const rows = dialog.locator('tbody tr');
  await expect(rows).toHaveCount(assumptionsOf(project).length);
  await expect(dialog.locator('.figures__tag:not(.figures__tag--assumption)')).toHaveCount(0);

  await dialog.getByRole('checkbox', { name: 'Hanya yang asumsi' }).press('Space');
  await expect(rows).toHaveCount(describeProject(project).length);
  await dialog.getByRole('textbox', { name: 'Cari angka' }).fill('loket');
  await expect(rows.first()).toContainText(/loket/i);
  // A short name of a source tells its title.
  await expect(dialog.locator('cite').first()).toHaveAttribute('title', /\w+/);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
