// The golden projects give the recorded bits in the browser, in a page and in a worker, and those are Node's.
// GOLDEN_NATIVE=1 builds the engine with Math.log and Math.exp in place of its own: this test must then fail.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ProjectSchema } from '@simalur/model';
import { build, type Rolldown } from 'vite';

const engine = path.resolve(import.meta.dirname, '..', '..', '..', 'packages', 'engine');
const golden = path.join(engine, 'fixtures', 'golden');
const source = (name: string) => JSON.stringify(path.join(engine, 'src', name));

interface Hashes {
  readonly replications: number;
  readonly math: string;
  readonly projects: Readonly<Record<string, unknown>>;
}
const recorded: Hashes = JSON.parse(readFileSync(path.join(golden, 'hashes.json'), 'utf8'));

/** What runs in the browser: a function `golden(projects, replications)` on the global object. */
const ENTRY = `
import { compile } from ${source('compile/compile.ts')};
import { fingerprintMath, fingerprintOf } from ${source('fingerprint.ts')};
globalThis.golden = (projects, replications) => ({
  replications,
  math: fingerprintMath(),
  projects: Object.fromEntries(Object.entries(projects).map(([name, project]) => [
    name,
    Object.fromEntries(project.scenarios.map(({ id }) => {
      const compiled = compile(project, id);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
      return [id, fingerprintOf(compiled.program, project.settings.seed, replications)];
    })),
  ])),
});`;

const isNative = process.env['GOLDEN_NATIVE'] === '1';
/** The two functions on which all others of the engine's mathematics stand. */
const NATIVE: Readonly<Record<string, string>> = {
  'log.ts': 'export const log = Math.log;',
  'exp.ts': 'export const exp = Math.exp;',
};

/** The engine as one classic script, by the bundler that builds the app. */
async function bundle(): Promise<string> {
  const entry = path.join(tmpdir(), 'simalur-golden-entry.js');
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'golden-entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load(id) {
          if (id === entry) return ENTRY;
          const isMath = path.basename(path.dirname(id)) === 'math';
          return (isNative && isMath && NATIVE[path.basename(id)]) || null;
        },
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'goldenEntry' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the bundle has no code');
  return chunk.code;
}

function projects(): Record<string, unknown> {
  const folder = path.join(golden, 'projects');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      path.basename(file, '.json'),
      ProjectSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    ]),
  );
}

type Golden = (projects: unknown, replications: number) => Hashes;

test('forty golden projects give the recorded bits in a page and in a worker', async ({ page }) => {
  // The engine alone, the same in both shapes of the app.
  test.skip(test.info().project.name !== 'served', 'runs once');
  const script = await bundle();
  const input = { projects: projects(), replications: recorded.replications };

  // An empty page: the app's own policy would refuse a script from outside.
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  const inPage = await page.evaluate(
    (given) => (globalThis as unknown as { golden: Golden }).golden(given.projects, given.replications),
    input,
  );
  const inWorker = await page.evaluate(
    async (given) => {
      const code = `${given.script}\nonmessage = ({ data }) => postMessage(golden(data.projects, data.replications));`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      return new Promise<Hashes>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data as Hashes);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ projects: given.projects, replications: given.replications });
      });
    },
    { ...input, script },
  );

  expect(inPage).toEqual(recorded);
  expect(inWorker).toEqual(recorded);
});
