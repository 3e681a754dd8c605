// What a person made is still there: after a reload, beside a second tab, on a full disk, in a browser that keeps
// nothing; versions come back and can be undone; a newer file is looked at and left as it is.
import { expect, test } from '@playwright/test';
import { openApp, watch } from './support/app.ts';
import { choose, saved } from './support/files.ts';
import { editAndSave, noticed, patients, saveState } from './support/storage.ts';

// Most of these load the page more than once, each time with its simulation: a busy machine needs its time.
test.slow();

test('an edit is saved, comes back after a reload with a notice, and the example is one press away', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openApp(page);
  const example = await patients(page).inputValue();
  await expect(saveState(page)).toHaveText('Contoh bawaan');
  const edited = await editAndSave(page);
  expect(edited).not.toBe(example);

  await page.reload();
  await expect(noticed(page, 'recovered')).toContainText('Proyek terakhir Anda dibuka kembali');
  await expect(patients(page)).toHaveValue(edited);
  await page.getByRole('button', { name: 'Buka contoh' }).click();
  await expect(patients(page)).toHaveValue(example);
  await expect(saveState(page)).toHaveText('Contoh bawaan');

  await page.reload();
  await expect(patients(page)).toHaveValue(edited);
  expect(problems).toEqual([]);
});

test('a page that is hidden saves at once', async ({ page }) => {
  await openApp(page);
  await editAndSave(page);
  const before = await saveState(page).getAttribute('data-revision');
  const took = await page.evaluate(async () => {
    const state = document.querySelector<HTMLElement>('.save-state');
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!state || !slider) throw new Error('no state');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(slider, String(Number(slider.value) + Number(slider.step || 1)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    const begin = performance.now();
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve));
    const phase = state.dataset['phase'];
    return { phase, waited: performance.now() - begin };
  });
  // Under way in the same moment, long before the rest of 400 ms that an edit is given.
  expect(took.waited).toBeLessThan(300);
  expect(['saving', 'saved']).toContain(took.phase);
  await expect(saveState(page)).not.toHaveAttribute('data-revision', before ?? '');
});

test('two tabs never overwrite each other: the second becomes a copy, and both are kept', async ({
  page,
  context,
}) => {
  await openApp(page);
  await editAndSave(page);
  const other = await context.newPage();
  await other.goto('');
  await expect(noticed(other, 'otherTab')).toBeVisible();
  await expect(noticed(page, 'otherTab')).toBeVisible();

  const first = await editAndSave(other);
  await expect(noticed(page, 'overtaken')).toContainText('versi yang lebih baru');
  await patients(page).press('ArrowLeft');
  await expect(noticed(page, 'copied')).toContainText('Keduanya aman');
  const second = await patients(page).inputValue();
  await expect(saveState(page)).toHaveAttribute('data-phase', 'saved');
  await expect(patients(other)).toHaveValue(first);

  await noticed(page, 'copied').getByRole('button', { name: 'Versi tersimpan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versi tersimpan' });
  await dialog.getByRole('button', { name: /^Buka / }).click();
  await expect(patients(page)).toHaveValue(first);
  await saveState(page).click();
  await dialog.getByRole('button', { name: /^Buka / }).click();
  await expect(patients(page)).toHaveValue(second);
});

test('a tab that has changed nothing can take over what the other one saved', async ({ page, context }) => {
  await openApp(page);
  await editAndSave(page);
  const other = await context.newPage();
  await other.goto('');
  const newest = await editAndSave(other);
  await page.getByRole('button', { name: 'Muat versi terbaru' }).click();
  await expect(patients(page)).toHaveValue(newest);
  await editAndSave(page);
  await expect(noticed(page, 'copied')).toHaveCount(0);
});

test('a version with a name comes back, and going back to it can be undone', async ({ page }) => {
  await openApp(page);
  const named = await editAndSave(page);
  await saveState(page).click();
  const dialog = page.getByRole('dialog', { name: 'Versi tersimpan' });
  await dialog.getByLabel('Nama untuk keadaan sekarang').fill('sebelum rapat');
  await dialog.getByRole('button', { name: 'Simpan versi' }).click();
  await expect(dialog.getByText('sebelum rapat')).toBeVisible();
  await page.keyboard.press('Escape');

  const later = await editAndSave(page);
  await saveState(page).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'sebelum rapat' })).toContainText(
    'Beda dari sekarang: permintaan pasien',
  );
  await dialog.getByRole('button', { name: 'Pulihkan sebelum rapat' }).click();
  await expect(patients(page)).toHaveValue(named);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(patients(page)).toHaveValue(later);
});

test('a full disk is said at once, the file still works, and the save is made up for', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if ('isFull' in window) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await openApp(page);
  await editAndSave(page);
  await page.evaluate(() => Object.assign(window, { isFull: true }));
  await patients(page).press('ArrowRight');
  await expect(noticed(page, 'full')).toContainText('Simpan ke berkas');
  await expect(saveState(page)).toHaveText('Belum tersimpan');
  const text = await saved(page);
  expect(JSON.parse(text)).toHaveProperty('format', 'simalur-project');

  await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  await page.getByRole('button', { name: 'Coba simpan lagi' }).click();
  await expect(saveState(page)).toHaveText(/^Tersimpan/);
  await expect(noticed(page, 'full')).toHaveCount(0);
});

test('a browser that keeps nothing says so, works, and saves to a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openApp(page);
  await expect(noticed(page, 'refused')).toContainText('jendela pribadi');
  await patients(page).press('ArrowRight');
  await expect(saveState(page)).toHaveText('Belum tersimpan');
  expect(JSON.parse(await saved(page))).toHaveProperty('format', 'simalur-project');
});

test('a connection that was lost is opened again without a word', async ({ page }) => {
  await page.addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      if ('isLost' in window) {
        Reflect.deleteProperty(window, 'isLost');
        throw new DOMException('closing', 'InvalidStateError');
      }
      return transaction.apply(this, args);
    };
  });
  await openApp(page);
  await editAndSave(page);
  await page.evaluate(() => Object.assign(window, { isLost: true }));
  await editAndSave(page);
  await expect(noticed(page, 'lost')).toHaveCount(0);
});

test('a newer SimAlur in another tab takes the database over, and this tab says what to do', async ({
  page,
  context,
}) => {
  await openApp(page);
  await editAndSave(page);
  const other = await context.newPage();
  await other.goto('');
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('simalur-projects', 99);
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await patients(page).press('ArrowRight');
  await expect(noticed(page, 'outdated')).toContainText('muat ulang');
  expect(JSON.parse(await saved(page))).toHaveProperty('format', 'simalur-project');
});

test('a file of a newer version is looked at, not changed, and saved byte for byte', async ({ page }) => {
  await openApp(page);
  const project = JSON.parse(await saved(page)) as Record<string, unknown>;
  const newer = `\n${JSON.stringify({ ...project, schemaVersion: 99, weather: 'hujan' }, null, 3)}\n\n`;
  await choose(page, 'baru.simalur.json', newer);
  await expect(noticed(page, 'readOnly')).toContainText('SimAlur yang lebih baru');
  await expect(saveState(page)).toHaveText('Hanya dilihat');
  const before = await patients(page).inputValue();
  await patients(page).press('ArrowRight');
  await expect(patients(page)).toHaveValue(before);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Urungkan' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(await saved(page)).toBe(newer);
});

test('a link shows what it holds and what it replaces, and replaces only when told to', async ({
  page,
  context,
  baseURL,
}) => {
  await openApp(page);
  const sent = await editAndSave(page);
  await saveState(page).click();
  await page.getByRole('button', { name: 'Bagikan tautan' }).click();
  const address = await page.getByLabel('Tautan', { exact: true }).inputValue();
  expect(address.split('#')[1]?.length).toBeLessThanOrEqual(8192);

  const other = await context.newPage();
  const problems = watch(other, baseURL);
  await other.goto('');
  const own = await editAndSave(other, 'ArrowRight');
  expect(own).not.toBe(sent);
  await other.evaluate((hash) => {
    location.hash = hash;
  }, address.split('#')[1] ?? '');
  const preview = other.getByRole('dialog', { name: 'Buka proyek dari tautan?' });
  for (const fact of [
    'Puskesmas perdesaan',
    'Skenario',
    'Menggantikan di layar',
    'tetap ada di daftar versi',
  ]) {
    await expect(preview).toContainText(fact);
  }
  expect(new URL(other.url()).hash).toBe('');
  await preview.getByRole('button', { name: 'Batal' }).click();
  await expect(patients(other)).toHaveValue(own);

  await other.goto(address);
  await other.reload();
  await other.evaluate((hash) => {
    location.hash = hash;
  }, address.split('#')[1] ?? '');
  await preview.getByRole('button', { name: 'Buka proyek ini' }).click();
  await expect(patients(other)).toHaveValue(sent);

  await other.evaluate(() => {
    location.hash = '#simalur=1fAAAA';
  });
  await expect(other.getByRole('dialog', { name: 'Berkas tidak dapat dibuka' })).toContainText('terpotong');
  expect(problems).toEqual([]);
});

test('where the browser lets a page write, the file is written in its place, whole, and there again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    let content = new Blob([]);
    let modified = 1;
    const handle = {
      name: 'klinik.simalur.json',
      getFile: async () => new File([content], 'klinik.simalur.json', { lastModified: modified }),
      createWritable: async () => ({
        write: async (data: Blob) => {
          content = data;
          modified++;
        },
        close: async () => {
          written.push(await content.text());
        },
      }),
    };
    let asked = 0;
    Object.assign(window, {
      written,
      asked: () => asked,
      showSaveFilePicker: async () => {
        asked++;
        return handle;
      },
    });
  });
  await openApp(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Berkas klinik.simalur.json disimpan.')).toHaveCount(1);
  await editAndSave(page);
  await page.keyboard.press('Control+s');
  const state = () =>
    page.evaluate(() => {
      const { written, asked } = window as unknown as { written: string[]; asked: () => number };
      return { written: written.length, asked: asked() };
    });
  await expect.poll(state).toEqual({ written: 2, asked: 1 });
  await page.keyboard.press('Control+Shift+s');
  await expect.poll(state).toEqual({ written: 3, asked: 2 });
});
