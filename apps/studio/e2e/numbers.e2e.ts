// The same project and seed give the same bits in the browser's workers and in Node.

import { expect, test } from '@playwright/test';
import { createPool, runStudy, spawnInline } from '@simalur/experiment';
import { kpi } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { buildComparison, KEY_KPIS } from '@simalur/report';
import { openApp, row } from './support/app.ts';

test('the numbers on the screen are those of the same study run in Node, to the last bit', async ({
  page,
}) => {
  await openApp(page);
  const project = buildPreset('perdesaan');
  const { seed } = project.settings;
  // The run stops by itself once it is precise enough.
  const replications = Number(await page.locator('#answer').getAttribute('data-days'));
  expect(replications).toBeGreaterThanOrEqual(30);
  const scenarios = project.scenarios.map(({ id }) => id);
  const pool = createPool({ spawn: () => spawnInline(), workers: 1 });
  const study = await runStudy({ project, scenarios, replications, seed }, pool);
  pool.dispose();

  const { kpis } = buildComparison(project, study);
  for (const id of KEY_KPIS) {
    const expected = kpis.find((one) => one.id === id)?.cells.map(({ estimate }) => estimate.mean);
    expect(await row(page, kpi(id).name.id), id).toEqual(expected);
  }
});
