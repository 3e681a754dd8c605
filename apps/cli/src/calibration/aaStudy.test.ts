import { createPool, spawnInline } from '@simalur/experiment';
import { buildPreset } from '@simalur/presets';
import { afterAll, describe, expect, it } from 'vitest';
import { type AaMode, aaLooks, aaPlan, createAaRunner } from './aaStudy.ts';

const pool = createPool({ spawn: () => spawnInline(), workers: 1 });
afterAll(() => pool.dispose());
const project = buildPreset('terpencil');

function study(mode: AaMode) {
  return createAaRunner(aaPlan(project, mode), 30, pool, new AbortController().signal);
}

describe('a study of equals', () => {
  it('looks where a live run looks, and once more after it has been extended', () => {
    expect(aaLooks(200)).toEqual([30, 60, 120, 200, 400]);
  });

  it('of a very copy is identical, with differences of exactly 0', async () => {
    for (const look of await study('copy')(5)) {
      expect(look).toMatchObject({ identical: true, largest: 0, coloured: [] });
    }
  });

  it.each(['seeds', 'rekeyed'] as const)('draws differently: %s', async (mode) => {
    const [first, second] = await study(mode)(5);
    expect(first?.identical).toBe(false);
    expect(first?.largest).toBeGreaterThan(0);
    expect(second?.days).toBe(60);
  });

  it('changes nothing but the id of the activity that draws anew', () => {
    const plan = aaPlan(project, 'rekeyed');
    const [first, copy] = plan.project.scenarios;
    const twin = plan.project.activities.at(-1);
    const original = plan.project.activities.find(({ id }) => id === plan.rekeyed);
    expect({ ...twin, id: original?.id }).toEqual(original);
    const back = JSON.parse(JSON.stringify(copy).replaceAll(`"${twin?.id}"`, `"${original?.id}"`));
    expect({ ...back, id: first?.id }).toEqual(first);
    expect(JSON.stringify(copy)).toContain(`"${twin?.id}"`);
  });
});
