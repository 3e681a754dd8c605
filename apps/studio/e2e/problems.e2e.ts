// Problems while editing: a flow is broken by hand, the list says where, and mends it; warnings do not stop the run.
import { expect, test } from '@playwright/test';
import { openApp, settled, watch } from './support/app.ts';
import { violations } from './support/axe.ts';

test('a flow is broken and mended by the list; the last answer stays, marked as old', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Masalah pada rancangan' });
  await expect(panel).toContainText('Tidak ada masalah');

  // Without its ways home, nobody leaves Farmasi.
  await page.getByRole('button', { name: 'Gambar atau daftar' }).click();
  const ways = page.getByRole('list', { name: 'Jalan dari Farmasi' });
  for (let left = await ways.getByRole('listitem').count(); left > 0; left--) {
    await ways
      .getByRole('button', { name: /^Hapus jalan ke/ })
      .first()
      .click();
  }
  await expect(panel).toContainText('Simulasi menunggu');
  await panel.getByRole('button', { name: 'Daftar masalah' }).click();
  const first = panel.getByRole('listitem').first();
  await expect(first).toContainText('Farmasi');
  expect(await violations(page)).toEqual([]);

  // The answer of before is still there, and says that it is old.
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await expect(page.locator('#answer')).toHaveAttribute('data-stale', 'true');
  await expect(page.locator('#answer').getByRole('alert')).toContainText(/farmasi/i);
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();

  await page.getByRole('button', { name: 'Gambar atau daftar' }).click();
  await panel
    .getByRole('button', { name: /^Buka: .*Farmasi/ })
    .first()
    .click();
  await expect(page.locator('.design .react-flow__node.selected')).toHaveText(/Farmasi/);
  await expect(page.locator('.signs__finding--error')).toHaveCount(1);
  await panel.getByRole('button', { name: /^Hubungkan ke jalan keluar: .*Farmasi/ }).click();
  await expect(panel).toContainText('Tidak ada masalah');
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await settled(page);
  expect(problems).toEqual([]);
});

test('a node that nobody reaches is a remark: it is said and the simulation runs', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Rancang', exact: true }).click();
  await page.getByRole('button', { name: 'Percabangan' }).click();
  const panel = page.getByRole('region', { name: 'Masalah pada rancangan' });
  await expect(panel).not.toContainText('Tidak ada masalah');
  const list = panel.getByRole('button', { name: 'Daftar masalah' });
  await list.click();
  // What was added stands alone: it needs a way out, which the list gives it; then it is a remark.
  const mend = panel.getByRole('button', { name: /^Hubungkan ke jalan keluar/ });
  await mend.click();
  await expect(panel).toContainText('Simulasi tetap berjalan.');
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await settled(page);
});
