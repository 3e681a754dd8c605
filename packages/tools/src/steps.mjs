// The steps of `npm test`, in order of cost. A step that throws counts as failed.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { forbiddenNatives } from './checks/forbidden-natives.mjs';
import { wrongImports } from './checks/import-directions.mjs';
import { sourceFiles } from './checks/source-files.mjs';
import { BUILDS, build, buildIfStale } from './lib/builds.mjs';
import { findChromium } from './lib/chromium.mjs';
import { runNode } from './lib/run.mjs';
import { serve } from './lib/static-server.mjs';
import { addTallies, tallyCheck, tallyPlaywright, tallyVitest } from './lib/tally.mjs';
import { binOf, fromRoot, SCRATCH, workspacePackages } from './lib/workspace.mjs';

/**
 * @typedef {import('./lib/tally.mjs').Tally} Tally
 * @typedef {{ name: string, title: string, run: () => Promise<Tally> }} Step
 */

const TOOLS = 'packages/tools';

/** @type {Step[]} */
export const STEPS = [
  { name: 'lint', title: 'format and lint', run: lint },
  { name: 'types', title: 'types', run: types },
  { name: 'unused', title: 'unused files, exports and dependencies', run: unused },
  { name: 'imports', title: 'directions of imports', run: async () => report(wrongImports(sourceFiles())) },
  {
    name: 'natives',
    title: 'forbidden native functions',
    run: async () => report(forbiddenNatives(sourceFiles())),
  },
  { name: 'unit', title: 'unit and property tests', run: unit },
  { name: 'build', title: 'builds: studio, single file, command line', run: builds },
  { name: 'browser', title: 'browser tests', run: browser },
];

async function lint() {
  const biome = binOf(TOOLS, '@biomejs/biome', 'biome');
  return tallyCheck(await runNode(biome, ['ci', '--error-on-warnings', '--max-diagnostics=50', '.']));
}

async function types() {
  const tsc = binOf(TOOLS, 'typescript', 'tsc');
  let worst = 0;
  for (const project of [...workspacePackages(), `${TOOLS}/tsconfig.pure.json`]) {
    const code = await runNode(tsc, ['-p', fromRoot(project), '--pretty', 'false']);
    if (code !== 0) console.error(`${project}: types do not hold`);
    worst = Math.max(worst, code);
  }
  return tallyCheck(worst);
}

async function unused() {
  const knip = binOf(TOOLS, 'knip');
  return tallyCheck(
    await runNode(knip, ['--config', `${TOOLS}/knip.ts`, '--no-progress', '--treat-config-hints-as-errors']),
  );
}

/** @param {string[]} offences */
function report(offences) {
  for (const offence of offences) console.error(offence);
  return tallyCheck(offences.length === 0 ? 0 : 1);
}

async function unit() {
  const file = freshReport('unit.json');
  const args = [
    'run',
    '--config',
    `${TOOLS}/vitest.config.ts`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  return tallyVitest(file, await runNode(binOf('.', 'vitest'), args));
}

async function builds() {
  const targets = /** @type {import('./lib/builds.mjs').BuildTarget[]} */ (Object.keys(BUILDS));
  const tallies = [];
  for (const target of targets) {
    const code = await build(target);
    console.log(`${target}: ${code === 0 ? 'built' : 'not built'}`);
    tallies.push(tallyCheck(code));
  }
  return addTallies(tallies);
}

async function browser() {
  const chromium = await findChromium();
  if (chromium === undefined) return tallyCheck(1);
  console.log(`Chromium: ${chromium}`);
  // After the build step this does nothing; with `--only browser` it builds what is stale.
  for (const target of /** @type {const} */ (['studio', 'single', 'cli'])) {
    if ((await buildIfStale(target)) !== 0) return tallyCheck(1);
  }
  const server = await serve(path.dirname(BUILDS.studio.result), [0]);
  try {
    const file = freshReport('browser.json');
    const env = {
      SIMALUR_SERVED_URL: server.url,
      SIMALUR_SINGLE_FILE: BUILDS.single.result,
      SIMALUR_CHROMIUM: chromium,
      SIMALUR_BROWSER_REPORT: file,
    };
    const args = ['test', '--config', `${TOOLS}/playwright.config.ts`];
    return tallyPlaywright(file, await runNode(binOf('.', '@playwright/test', 'playwright'), args, { env }));
  } finally {
    await server.close();
  }
}

/** A report of an earlier run must never be counted. @param {string} name */
function freshReport(name) {
  const folder = path.join(SCRATCH, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  rmSync(file, { force: true });
  if (existsSync(file)) throw new Error(`${file} cannot be removed`);
  return file;
}
