// The first screen: an answer in Indonesian, both flows with numbers, and the comparison, without a click.
import { expect, test } from '@playwright/test';
import { openApp, row, watch } from './support/app.ts';

test('opens in Indonesian with a conclusion, two flows with numbers and a comparison', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);

  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  const answer = page.getByRole('region', { name: 'Kesimpulan' });
  await expect(answer).toContainText(/lama kunjungan/i);
  await expect(answer).toContainText(/skrining/i);
  await expect(answer).toContainText('hari simulasi');

  const flows = page.locator('.flow-card');
  await expect(flows).toHaveCount(2);
  for (const flow of await flows.all()) {
    await expect(flow.locator('.node__wait').first()).toContainText(/\d.* mnt/);
    await expect(flow.getByText('Titik kemacetan')).toHaveCount(1);
  }

  for (const name of ['Total waktu tunggu', 'Lama kunjungan', 'Cakupan skrining', 'Duplikasi layanan']) {
    const values = await row(page, name);
    expect(values).toHaveLength(3);
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  }
  expect(problems).toEqual([]);
});

test('the conclusion, the first flow and the numbers of the second need no scrolling on a small laptop, and nothing scrolls sideways', async ({
  page,
}) => {
  await openApp(page);
  await expect(page.getByRole('region', { name: 'Kesimpulan' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.flow-card').first()).toBeInViewport({ ratio: 1 });
  // Of the second at least its name and numbers; how much of its picture depends on the fonts of the machine.
  await expect(page.locator('.flow-card__head').nth(1)).toBeInViewport({ ratio: 1 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('no label of a flow is clipped and no two nodes overlap', async ({ page }) => {
  await openApp(page);
  for (const flow of await page.locator('.flow-card').all()) {
    // Every text of a node lies inside its border; the badge stands on it by design.
    const clipped = await flow.locator('.node').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const border = node.getBoundingClientRect();
        return [...node.querySelectorAll('.node__name, .node__fact')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const { left: l, right: r, top: t, bottom: b } = border;
            return left < l - 1 || right > r + 1 || top < t - 1 || bottom > b + 1;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(clipped).toEqual([]);

    const boxes = await flow.locator('.react-flow__node').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        return { left, right, top, bottom, text: node.textContent };
      }),
    );
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  }
});

test('a flow can be read as a list of steps', async ({ page }) => {
  await openApp(page);
  const flow = page.locator('.flow-card').first();
  const nodes = await flow.locator('.react-flow__node').count();
  await flow.getByRole('button', { name: 'Daftar langkah' }).click();
  await expect(flow.getByRole('listitem')).toHaveCount(nodes);
  await expect(flow.getByText('Titik kemacetan')).toHaveCount(1);
});

test('another flow is compared by choosing it', async ({ page }) => {
  await openApp(page);
  const compared = page.locator('.flow-card').nth(1);
  const before = await compared.locator('.flow-card__numbers').textContent();
  await compared.getByRole('radio').nth(1).click();
  await expect(compared.getByRole('radio').nth(1)).toBeChecked();
  await expect(compared.locator('.flow-card__numbers')).not.toHaveText(before ?? '');
});
