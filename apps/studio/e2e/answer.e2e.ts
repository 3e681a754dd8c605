// The first screen: an answer in Indonesian, both flows with numbers, and the comparison, without a click.
import { expect, test } from '@playwright/test';
import { buildPreset } from '@simalur/presets';
import { openApp, row, watch } from './support/app.ts';

const { scenarios } = buildPreset('perdesaan');

test('opens in Indonesian with a conclusion, two flows with numbers and a comparison', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);

  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  const answer = page.getByRole('region', { name: 'Kesimpulan' });
  await expect(answer).toContainText(/petugas yang sama.* kunjungan/i);
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
    expect(values).toHaveLength(scenarios.length);
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  }
  expect(problems).toEqual([]);
});

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
]) {
  test(`the sentence and both flows are seen whole on ${width} × ${height}, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    const answer = page.getByRole('region', { name: 'Kesimpulan' });
    await expect(answer).toBeInViewport({ ratio: 1 });
    expect((await answer.boundingBox())?.height).toBeLessThanOrEqual(112);
    for (const flow of await page.locator('.flow-card').all()) {
      await expect(flow).toBeInViewport({ ratio: 1 });
      expect((await flow.locator('.flow-card__head').boundingBox())?.height).toBeLessThanOrEqual(37);
      // Text that can be read comes before a whole flow: on a narrower screen a long flow scrolls in its box.
      const beyond = await flow.locator('.picture').evaluate((box) => box.scrollWidth - box.clientWidth);
      if (width >= 1366) expect(beyond).toBeLessThanOrEqual(0);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}

test('no text of a picture is smaller than 11 px on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openApp(page);
  const sizes = await page.locator('.react-flow__viewport').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const zoom = new DOMMatrix(getComputedStyle(picture).transform).a;
      return [...picture.querySelectorAll('.node__name, .node__fact, .node__wait, .node__badge, .area')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * zoom,
      );
    }),
  );
  expect(sizes.length).toBeGreaterThan(60);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.99);
});

test('details, the comparison and the sources of the figures are one step away', async ({ page }) => {
  await openApp(page);
  const answer = page.getByRole('region', { name: 'Kesimpulan' });
  const details = answer.getByRole('button', { name: 'Rincian' });
  await expect(answer.getByText(/^Alur ILP \(skrining 70 %\): lama kunjungan/)).toBeHidden();
  await details.click();
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(answer.getByText(/^Alur ILP \(skrining 70 %\): lama kunjungan/)).toBeVisible();
  await expect(answer.getByText(/ketidakpastian angka masukan/)).toBeVisible();
  await answer.getByRole('link', { name: 'Perbandingan' }).click();
  await expect(page.getByRole('rowheader', { name: 'Duplikasi layanan' })).toBeInViewport();
});

test('what follows from the drawing is a neutral word, not "better"', async ({ page }) => {
  await openApp(page);
  const duplication = page.getByRole('row', { name: /^Duplikasi layanan/ });
  await expect(duplication.getByText('karena alurnya digambar begitu').first()).toBeVisible();
  await expect(duplication.getByText('lebih baik')).toHaveCount(0);
});

test('a flow is drawn larger, smaller and whole by its buttons; the wheel turns the page', async ({
  page,
}) => {
  await openApp(page);
  const flow = page.locator('.flow-card').nth(1);
  const picture = flow.locator('.picture');
  const width = async () => (await flow.locator('.node').first().boundingBox())?.width ?? 0;
  const before = await width();
  await flow.getByRole('button', { name: 'Perbesar' }).press('Enter');
  expect(await width()).toBeCloseTo(before * 1.2, 0);
  await expect(picture).toHaveAttribute('tabindex', '0');
  await picture.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await flow.getByRole('button', { name: 'Perkecil' }).press('Enter');
  expect(await width()).toBeCloseTo(before, 0);
  await flow.getByRole('button', { name: 'Tampilkan seluruh alur' }).press('Enter');
  expect(await picture.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
});

test('no label of a flow is clipped and no two nodes overlap', async ({ page }) => {
  await openApp(page);
  for (const flow of await page.locator('.flow-card').all()) {
    // Every text of a node lies inside its border; the badge stands on it by design.
    const clipped = await flow.locator('.node').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const border = node.getBoundingClientRect();
        return [...node.querySelectorAll('.node__name, .node__fact, .node__wait, .node__serving')]
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
  // A row of tabs where their names fit, else a list.
  const list = compared.getByRole('combobox');
  if (await list.isVisible()) await list.selectOption({ index: 1 });
  else await compared.getByRole('radio').nth(1).click();
  await expect(compared.locator('.flow-card__numbers')).not.toHaveText(before ?? '');
});
