// Other projects than the built-in one: one flow alone, more than three, and every kind of node.
import { expect, type Page, test } from '@playwright/test';
import { openApp, settled, watch } from './support/app.ts';
import { choose, saved } from './support/files.ts';

interface Scenario {
  id: string;
  name: unknown;
  flow: { nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] };
}
interface Project {
  demand: { classes: { id: string }[] };
  activities: { id: string; source: unknown }[];
  scenarios: Scenario[];
}

async function openChanged(page: Page, change: (project: Project) => void): Promise<void> {
  await openApp(page);
  const project = JSON.parse(await saved(page)) as Project;
  change(project);
  await choose(page, 'lain.simalur.json', JSON.stringify(project));
  await expect(page.locator('#comparison').getByRole('columnheader')).toHaveCount(
    project.scenarios.length + 1,
  );
  await settled(page);
}

test('one flow alone is drawn, and says that there is nothing to compare', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL);
  await openChanged(page, (project) => project.scenarios.splice(1));
  await expect(page.locator('.flow-card')).toHaveCount(1);
  await expect(page.locator('#answer')).toContainText('Hanya ada satu skenario');
  await expect(page.locator('.flow-card').getByText('Titik kemacetan')).toHaveCount(1);
  expect(problems).toEqual([]);
});

test('more than three flows are compared; the one beside is chosen from a list', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL);
  await openChanged(page, (project) => {
    const pattern = project.scenarios[2]!;
    for (const number of [1, 2, 3]) {
      project.scenarios.push({ ...pattern, id: `usul-${number}`, name: `Usulan tim nomor ${number}` });
    }
  });
  const compared = page.locator('.flow-card').nth(1);
  await compared.getByRole('combobox').selectOption('Usulan tim nomor 3');
  await expect(compared.getByRole('heading', { name: /Usulan tim nomor 3/ })).toHaveCount(1);
  await expect(compared.locator('.node').first()).toBeVisible();
  const sentence = await page.locator('.answer__text').textContent();
  expect(sentence?.length).toBeLessThanOrEqual(220);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});

test('forks, joins, follow-ups and groups are drawn with their names', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL);
  await openChanged(page, (project) => {
    const steps = (activity: string) => [{ activity, when: [], staff: [{ anyOf: ['perawat'] }] }];
    const activity = project.activities.find(({ id }) => /anamnesis/.test(id))!.id;
    const { source } = project.activities[0]!;
    const days = { family: 'deterministic', value: 7 };
    const later = { days, adherence: 0.5, at: 480, to: 'periksa', source };
    const edge = (from: string, to: string) => ({ id: `${from}--${to}`, from, to });
    project.scenarios = [
      {
        ...project.scenarios[0]!,
        id: 'uji',
        name: 'Alur uji',
        flow: {
          nodes: [
            { kind: 'arrival', id: 'datang', name: 'Datang' },
            { kind: 'fork', id: 'pisah', name: 'Dua pemeriksaan' },
            { kind: 'station', id: 'periksa', name: 'Periksa', steps: steps(activity) },
            { kind: 'station', id: 'lain', name: 'Periksa lain', steps: steps(activity) },
            { kind: 'join', id: 'temu', name: 'Hasil terkumpul' },
            {
              kind: 'station',
              id: 'kelompok',
              name: 'Penyuluhan',
              steps: steps(activity),
              batch: { min: 5, max: 12, maxWaitMinutes: 20 },
            },
            { kind: 'followUp', id: 'kontrol', name: 'Kontrol seminggu', ...later },
            { kind: 'exit', id: 'pulang', name: 'Pulang' },
          ],
          edges: [
            edge('datang', 'pisah'),
            edge('pisah', 'periksa'),
            edge('pisah', 'lain'),
            edge('periksa', 'temu'),
            edge('lain', 'temu'),
            edge('temu', 'kelompok'),
            edge('kelompok', 'kontrol'),
            edge('kontrol', 'pulang'),
          ],
        },
      },
    ];
  });
  // The day that is simulated ends before anybody returns: the file opens with a remark about it.
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  const flow = page.locator('.flow-card');
  for (const name of ['Dua pemeriksaan', 'Hasil terkumpul', 'Kontrol seminggu', 'Penyuluhan', '5–12']) {
    await expect(flow.getByText(name, { exact: true })).toBeVisible();
  }
  for (const node of await flow.locator('.node').all())
    await expect(node.locator('svg').first()).toBeVisible();
  await page.getByRole('button', { name: 'Daftar langkah' }).click();
  await expect(flow).toContainText('Kunjungan kembali');
  expect(problems).toEqual([]);
});
