// `npm run properties -- N SEED [PATH]`: checks the laws of docs/properties.md in N random models, two processes at a
// time, and says what was covered. Each process takes at most CHUNK models and a seed of its own, from SEED on. With
// PATH (printed with a violation) that one counter-example is run again.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { binOf, ROOT, SCRATCH } = await import('./lib/workspace.mjs');

/**
 * What a process has written last (packages/engine/src/properties.test.ts).
 * @typedef {object} Report
 * @property {number} runs
 * @property {number} seed
 * @property {Record<string, number>} covered
 * @property {{ laws: string, project: unknown, salt: unknown, path: string | null } | null} violation
 */

const [models = '3000', first = '1', replay] = process.argv.slice(2);
const runs = Number(models);
const seed = Number(first);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('npm run properties -- N SEED [PATH]   N models from 1, SEED a whole number');
  process.exit(2);
}
if (!(await ensureInstalled('all'))) process.exit(1);

/** Models of one process: bounds its memory, and what is lost when one dies. */
const CHUNK = 5000;
const LANES = 2;

const begin = performance.now();
const folder = path.join(SCRATCH, 'properties');
mkdirSync(folder, { recursive: true });
const chunks = replay === undefined ? Math.max(Math.ceil(runs / CHUNK), Math.min(LANES, runs)) : 1;
/** Models before chunk `i`. @param {number} i */
const before = (i) => Math.floor((runs * i) / chunks);
/** @type {ReturnType<typeof start>[]} */
const parts = [];
const progress = setInterval(() => {
  const done = parts.reduce((sum, part) => sum + (readReport(part.file)?.runs ?? 0), 0);
  console.log(`${done} of ${runs} models, ${seconds()} s`);
}, 15_000);
/** @type {number[]} */
const codes = [];
await Promise.all(Array.from({ length: LANES }, lane));
clearInterval(progress);

/** Takes one chunk after the other, until none is left. */
async function lane() {
  while (parts.length < chunks) {
    const i = parts.length;
    const part = start(before(i + 1) - before(i), seed + i, path.join(folder, `part-${i}.json`));
    parts.push(part);
    const code = await part.ended;
    codes.push(code);
    if (code !== 0 && !readReport(part.file)?.violation) console.error(part.output());
  }
}

const reports = parts.map((part) => readReport(part.file));
/** @type {Map<string, number>} */
const covered = new Map();
for (const report of reports) {
  for (const [name, count] of Object.entries(report?.covered ?? {})) {
    covered.set(name, (covered.get(name) ?? 0) + count);
  }
}
for (const [name, count] of [...covered].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${String(count).padStart(8)}  ${name}`);
}
let violations = 0;
for (const report of reports) {
  if (!report?.violation) continue;
  violations++;
  const { laws, project, salt } = report.violation;
  console.log(`\nVIOLATION (seed ${report.seed}, salt ${salt})\n${laws}\n${JSON.stringify(project)}`);
  console.log(`Again: npm run properties -- ${runs} ${report.seed} ${report.violation.path}`);
}
const failed = codes.some((code) => code !== 0);
const total = reports.reduce((sum, report) => sum + (report?.runs ?? 0), 0);
console.log(
  `\n${total} models, seeds ${seed} to ${seed + chunks - 1}, ${violations} violations, ${seconds()} s`,
);
process.exit(failed ? 1 : 0);

/** @param {number} share @param {number} ownSeed @param {string} file */
function start(share, ownSeed, file) {
  rmSync(file, { force: true });
  const args = [binOf('.', 'vitest'), 'run', '--config', 'packages/tools/vitest.config.ts'];
  const child = spawn(process.execPath, [...args, 'packages/engine/src/properties.test.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      SIMALUR_PROPERTIES_RUNS: String(share),
      SIMALUR_PROPERTIES_SEED: String(ownSeed),
      SIMALUR_PROPERTIES_REPORT: file,
      ...(replay === undefined ? {} : { SIMALUR_PROPERTIES_PATH: replay }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { seed: ownSeed, file, ended, output: () => output };
}

/** @param {string} file @returns {Report | undefined} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not written yet, or being written.
    return undefined;
  }
}

function seconds() {
  return ((performance.now() - begin) / 1000).toFixed(0);
}
