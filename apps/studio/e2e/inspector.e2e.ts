// The panels of the editor as a person uses them: found with the keyboard, typed into, refused, taken back.
import { expect, type Locator, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { watch } from './support/app.ts';
import { saved } from './support/files.ts';

type Level = 'Alur' | 'Waktu' | 'Petugas' | 'Jadwal';

interface Saved {
  readonly activities: readonly {
    readonly id: string;
    readonly duration: unknown;
    readonly source: unknown;
  }[];
  readonly clinic: { readonly roster: { readonly pools: readonly { readonly units: readonly unknown[] }[] } };
  readonly scenarios: readonly {
    readonly flow: {
      readonly nodes: readonly { readonly id: string; readonly name: unknown }[];
      readonly edges: readonly { readonly from: string; readonly share?: number }[];
    };
    readonly levers: readonly { readonly kind: string }[];
  }[];
  readonly demand: { readonly streams: readonly { readonly mix: readonly { readonly share: number }[] }[] };
}

async function openDesign(page: Page): Promise<Locator> {
  await page.goto('');
  await page.getByRole('button', { name: 'Rancang' }).click();
  return page.getByRole('region', { name: 'Rincian' });
}

/** Selects a node as the keyboard does: focus on it, Enter. */
async function select(page: Page, name: string): Promise<void> {
  const node = page.locator('.react-flow__node').filter({ hasText: name }).first();
  await node.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector__title')).toHaveText(name);
}

/** The tabs are one stop of the Tab key; arrows go from one to the next. */
async function showLevel(page: Page, level: Level): Promise<void> {
  const tabs = page.getByRole('tablist', { name: 'Tingkat rincian' });
  await tabs.getByRole('tab', { selected: true }).focus();
  for (let press = 0; press < 4; press++) {
    if ((await tabs.getByRole('tab', { selected: true }).textContent()) === level) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no level ${level}`);
}

async function type(page: Page, field: Locator, text: string, key = 'Enter'): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

const project = async (page: Page) => JSON.parse(await saved(page)) as Saved;

test('three points are read without changing anything; an edit says what it became and undoes as one step', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  const panel = await openDesign(page);
  const before = await saved(page);
  await select(page, 'Kasir');
  await showLevel(page, 'Waktu');
  const most = panel.getByLabel('Paling lama').first();
  await most.focus();
  await page.keyboard.press('Tab');
  expect(await saved(page)).toBe(before);

  await type(page, most, '9,5');
  await expect(panel.getByText(/^Menjadi segitiga .*–9,5 \(semula lognormal\)/)).toBeVisible();
  await expect(panel.getByText('data sendiri').first()).toBeVisible();
  const after = await project(page);
  const changed = after.activities.filter(
    (one, i) => JSON.stringify(one) !== JSON.stringify((JSON.parse(before) as Saved).activities[i]),
  );
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({
    duration: { family: 'triangular', max: 9.5 },
    source: { tag: 'user' },
  });

  await panel.getByRole('button', { name: 'Urungkan' }).focus();
  await page.keyboard.press('Enter');
  expect(await saved(page)).toBe(before);
  expect(problems).toEqual([]);
});

test('what cannot be is refused beside the field, and the old value stays', async ({ page }) => {
  const panel = await openDesign(page);
  const before = await saved(page);
  await select(page, 'Kasir');
  await showLevel(page, 'Petugas');
  const count = panel.getByLabel('Bertugas').first();
  await type(page, count, '400');
  await expect(panel.getByRole('alert')).toContainText('antara 1 orang dan 30 orang');
  await expect(count).toHaveAttribute('aria-invalid', 'true');
  await type(page, count, 'banyak');
  await expect(panel.getByRole('alert')).toContainText('bukan angka');
  expect(await saved(page)).toBe(before);
  await count.focus();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('alert')).toHaveCount(0);

  await showLevel(page, 'Waktu');
  await type(page, panel.getByLabel('Paling lama').first(), '1.200');
  await expect(panel.getByRole('alert')).toContainText('dapat berarti 1200 atau 1,2');
  expect(await saved(page)).toBe(before);
});

test('observed minutes are fitted, shown with their number, and taken over as own data', async ({ page }) => {
  const panel = await openDesign(page);
  await select(page, 'Kasir');
  await showLevel(page, 'Waktu');
  const open = panel.getByText('Isi dari hasil pengamatan').first();
  await open.focus();
  await page.keyboard.press('Enter');
  const field = panel.getByLabel('Menit yang diamati').first();
  await field.focus();
  await page.keyboard.type('4; 5,5; 6');
  await expect(panel.getByText('Baru 3 angka')).toBeVisible();
  await page.keyboard.type('; 7; 3,5; 9; 5; 6,5');
  await expect(panel.getByText(/Dari 8 pengamatan, paling cocok/)).toBeVisible();
  await panel.getByRole('button', { name: 'Pakai ini' }).focus();
  await page.keyboard.press('Enter');
  const taken = (await project(page)).activities.filter(
    ({ source }) => (source as { note?: string }).note === '8 pengamatan sendiri',
  );
  expect(taken).toHaveLength(1);
  expect(JSON.stringify(taken[0]?.duration)).toMatch(/"family":"(lognormal|gamma|weibull)"/);
});

test('people who are added in one scenario only need a reason and become a stated change', async ({
  page,
}) => {
  const panel = await openDesign(page);
  const before = (await project(page)).scenarios[0]?.levers.length ?? 0;
  await select(page, 'Kasir');
  await showLevel(page, 'Petugas');
  await panel.getByText('Tambah khusus skenario ini').first().focus();
  await page.keyboard.press('Enter');
  const add = panel.getByRole('button', { name: /^Tambah 1 / }).first();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Tulis alasannya dulu.')).toBeVisible();
  await type(page, panel.getByLabel('Alasan', { exact: true }).first(), 'Pindahan dari UGD');
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Pindahan dari UGD').first()).toBeVisible();
  const after = await project(page);
  expect(after.scenarios[0]?.levers).toHaveLength(before + 1);
  expect(after.scenarios[0]?.levers.at(-1)?.kind).toBe('addUnits');
});

test('the name of a station and the order of its work are changed, and each edit undoes alone', async ({
  page,
}) => {
  const panel = await openDesign(page);
  const before = await saved(page);
  await select(page, 'Loket pendaftaran');
  await showLevel(page, 'Alur');
  await type(page, panel.getByLabel('Nama', { exact: true }), 'Loket depan', 'Tab');
  await expect(page.locator('.inspector__title')).toHaveText('Loket depan');
  await panel
    .getByRole('button', { name: /^Turunkan / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const names = (await project(page)).scenarios[0]?.flow.nodes.map(({ name }) => JSON.stringify(name));
  expect(names?.some((name) => name.includes('Loket depan'))).toBe(true);
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Urungkan' }).first().click();
  expect(await saved(page)).toBe(before);
});

test('ways by shares must sum to a hundred, and one press mends them', async ({ page }) => {
  const panel = await openDesign(page);
  await select(page, 'Datang');
  await showLevel(page, 'Alur');
  await panel.getByLabel('Cara memilih jalan').selectOption({ label: 'Menurut bagian (persen)' });
  await expect(panel.getByText('Jumlah: 100 %')).toBeVisible();
  await type(page, panel.getByLabel(/^Ke /).first(), '30');
  await expect(panel.getByText(/Jumlah 80 %, seharusnya 100 %/)).toBeVisible();
  await panel.getByRole('button', { name: 'Samakan ke 100 %' }).click();
  await expect(panel.getByText('Jumlah: 100 %')).toBeVisible();
});

test('a bar of the arrival profile is moved with the arrow keys, and a run of presses is one step', async ({
  page,
}) => {
  const panel = await openDesign(page);
  const before = await saved(page);
  await showLevel(page, 'Jadwal');
  const bar = panel.getByRole('slider').first();
  const share = Number(await bar.getAttribute('aria-valuenow'));
  await bar.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowUp');
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(share);
  await page.getByRole('button', { name: 'Urungkan' }).first().click();
  expect(await saved(page)).toBe(before);
});

test('rare policies are switched on by a form in words, never in terms of the file', async ({ page }) => {
  const panel = await openDesign(page);
  await select(page, 'Kasir');
  await showLevel(page, 'Alur');
  await panel.getByText('Aturan lain (jarang dipakai)').click();
  await panel.getByLabel('Naik prioritas bila lama menunggu').check();
  await type(page, panel.getByLabel('Setelah menunggu'), '45');
  await panel.getByLabel('Panggilan berselang').check();
  await panel.getByLabel('Dilayani berkelompok').check();
  const kasir = (await project(page)).scenarios[0]?.flow.nodes.find(({ id }) => id === 'kasir');
  expect(kasir).toMatchObject({
    queue: { promote: { afterMinutes: 45 }, ratio: { priority: 1, ordinary: 1 } },
    batch: { min: 1 },
  });
  const text = (await panel.textContent()) ?? '';
  expect(text).not.toMatch(/afterMinutes|toPriority|maxWait|balkAt|roomFirst|undefined|\[object/);
});

test('the demand editor keeps the sum of the life stages and says that it is shared', async ({ page }) => {
  const panel = await openDesign(page);
  await panel.getByRole('button', { name: 'Pasien' }).click();
  const dialog = page.getByRole('dialog', { name: /^Pasien/ });
  await expect(dialog).toContainText('Berlaku untuk semua skenario');
  await dialog.getByRole('slider', { name: 'Lansia' }).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const mix = (await project(page)).demand.streams[0]?.mix ?? [];
  expect(Math.round(mix.reduce((sum, { share }) => sum + share, 0) * 1000)).toBe(1000);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await run.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at any level and in the demand editor, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const panel = await openDesign(page);
    for (const subject of ['whole', 'Loket pendaftaran'] as const) {
      if (subject !== 'whole') await select(page, subject);
      for (const level of ['Alur', 'Waktu', 'Petugas', 'Jadwal'] as const) {
        await showLevel(page, level);
        // Everything open: a form that is folded away has its labels too.
        await panel.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        expect(await violations(page), `${subject} ${level}`).toEqual([]);
      }
    }
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Pasien' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
