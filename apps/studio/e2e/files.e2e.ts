// Files: a broken one is explained and the open project stays; a saved one opens again to the same numbers.
import { expect, test } from '@playwright/test';
import { openApp, row, settled, watch } from './support/app.ts';
import { choose, saved } from './support/files.ts';

type Json = Record<string, unknown>;

const BROKEN: readonly { name: string; breaks: (text: string) => string }[] = [
  { name: 'a truncated file', breaks: (text) => text.slice(0, text.length / 2) },
  {
    name: 'a newer version that means something else',
    breaks: (text) =>
      JSON.stringify({ ...(JSON.parse(text) as Json), schemaVersion: 99, demand: 'as last year' }),
  },
  {
    name: 'an unknown field',
    breaks: (text) => JSON.stringify({ ...(JSON.parse(text) as Json), surprise: 1 }),
  },
  { name: 'a deeply nested file', breaks: () => '['.repeat(200_000) },
  { name: 'something else', breaks: () => '{"hello": "world"}' },
  {
    name: 'an edge to nowhere',
    breaks: (text) => {
      const project = JSON.parse(text) as { scenarios: { flow: { edges: { to: string }[] } }[] };
      project.scenarios[0]!.flow.edges[0]!.to = 'nowhere';
      return JSON.stringify(project);
    },
  },
  { name: 'a file of 50 MB', breaks: () => `{"x": "${'a'.repeat(50_000_000)}"}` },
];

for (const { name, breaks } of BROKEN) {
  test(`${name} is refused with where, what and mend, and the open project stays`, async ({
    page,
    baseURL,
  }) => {
    const problems = watch(page, baseURL);
    await openApp(page);
    const before = await row(page, 'Lama kunjungan');

    await choose(page, 'rusak.simalur.json', breaks(await saved(page)));
    const dialog = page.getByRole('dialog', { name: 'Berkas tidak dapat dibuka' });
    await expect(dialog).toBeVisible({ timeout: 10_000 });
    await expect(dialog).toContainText('rusak.simalur.json');
    await expect(dialog).toContainText('Proyek yang sedang terbuka tidak berubah.');
    const first = dialog.getByRole('listitem').first();
    for (const term of ['Di mana', 'Masalah', 'Cara memperbaiki']) await expect(first).toContainText(term);
    // Words, not codes: no dotted code and no empty mend.
    for (const text of await first.locator('.problem__what, .problem__mend').allTextContents()) {
      expect(text).toMatch(/\w+ \w+/);
    }

    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await expect(dialog).toBeHidden();
    expect(await row(page, 'Lama kunjungan')).toEqual(before);
    expect(problems).toEqual([]);
  });
}

test('what was saved opens again to the same numbers', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /^Tambah Bidan/i }).click();
  await settled(page);
  const text = await saved(page);
  const numbers = await row(page, 'Lama kunjungan');

  await page.reload();
  await page.getByRole('button', { name: 'Buka contoh' }).click();
  await settled(page);
  expect(await row(page, 'Lama kunjungan')).not.toEqual(numbers);
  await choose(page, 'salinan.simalur.json', text);
  await expect.poll(() => row(page, 'Lama kunjungan')).toEqual(numbers);
});

test('a file that is dropped on the page is opened', async ({ page }) => {
  await openApp(page);
  const project = JSON.parse(await saved(page)) as { clinic: { name: unknown } };
  project.clinic.name = 'Puskesmas Seberang';
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'seberang.simalur.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(project));
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('Lepaskan berkas')).toBeVisible();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('Puskesmas Seberang')).toBeVisible();
  await expect(page.getByText('Lepaskan berkas')).toBeHidden();
});
