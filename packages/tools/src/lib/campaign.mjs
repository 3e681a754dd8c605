// A campaign in Node: one test file of the workspace with a larger count, its figures from the report that it writes.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run.mjs';
import { binOf, SCRATCH } from './workspace.mjs';

/**
 * @param {{ name: string, test: string, count: number, seed: number }} campaign
 * @returns {Promise<{ code: number, report: Record<string, unknown>, seconds: number }>}
 */
export async function runCampaign({ name, test, count, seed }) {
  mkdirSync(SCRATCH, { recursive: true });
  const file = path.join(SCRATCH, `campaign-${name}.json`);
  rmSync(file, { force: true });
  const begin = performance.now();
  const code = await runNode(
    binOf('.', 'vitest'),
    ['run', '--config', 'packages/tools/vitest.config.ts', '--reporter=dot', test],
    {
      env: {
        SIMALUR_CAMPAIGN_COUNT: String(count),
        SIMALUR_CAMPAIGN_SEED: String(seed),
        SIMALUR_CAMPAIGN_REPORT: file,
      },
    },
  );
  const seconds = Math.round((performance.now() - begin) / 1000);
  return { code, report: JSON.parse(readFileSync(file, 'utf8')), seconds };
}

/**
 * The two numbers that every campaign takes, or the end of the program with how to call it.
 * @param {string} name @param {string} usual
 */
export function countAndSeed(name, usual) {
  const [first = usual, second = '1'] = process.argv.slice(2);
  const count = Number(first);
  const seed = Number(second);
  if (Number.isInteger(count) && count >= 1 && Number.isInteger(seed)) return { count, seed };
  console.error(`npm run campaign:${name} -- N SEED   N from 1, SEED a whole number`);
  process.exit(2);
}
