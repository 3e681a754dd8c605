/// <reference types="node" />
// Two tabs on one project, in random order and with a database that fails: `npm run campaign:tabs` runs as many as
// asked; here a few hundred.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseProject } from '@simalur/model';
import { expect, test } from 'vitest';
import { interleave } from './testing/twoTabs.ts';

const COUNT = Number(process.env['SIMALUR_CAMPAIGN_COUNT'] ?? 300);
const SEED = Number(process.env['SIMALUR_CAMPAIGN_SEED'] ?? 1);
const REPORT = process.env['SIMALUR_CAMPAIGN_REPORT'];

const file = path.join(import.meta.dirname, '../../../../docs/model/node-station.json');
const parsed = parseProject(readFileSync(file, 'utf8'));

test('two tabs never lose or overwrite a revision', { timeout: 3_600_000 }, async () => {
  if (!parsed.ok) throw new Error('the example does not parse');
  let acknowledged = 0;
  let copies = 0;
  const problems: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    const seed = SEED + i;
    const outcome = await interleave(parsed.project, { seed, steps: 40, faults: i % 2 === 0 ? 0 : 0.2 });
    acknowledged += outcome.acknowledged;
    copies += outcome.copies;
    problems.push(...outcome.problems.map((problem) => `seed ${seed}: ${problem}`));
  }
  if (REPORT)
    writeFileSync(REPORT, JSON.stringify({ count: COUNT, seed: SEED, acknowledged, copies, problems }));
  expect(problems.slice(0, 10)).toEqual([]);
  // An order of events in which nobody ever collides would prove nothing.
  expect(copies).toBeGreaterThan(COUNT / 4);
  expect(acknowledged).toBeGreaterThan(COUNT);
});
