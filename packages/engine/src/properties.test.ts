// Laws that must hold in every model, checked in random ones: docs/properties.md says which, `npm run properties`
// checks as many as asked.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from './testing/laws.ts';
import { laterWithMore, randomServers } from './testing/lawsServers.ts';
import { featuresOf } from './testing/randomCoverage.ts';
import { randomProject } from './testing/randomProject.ts';

const RUNS = Number(process.env['SIMALUR_PROPERTIES_RUNS'] ?? 3000);
const SEED = Number(process.env['SIMALUR_PROPERTIES_SEED'] ?? 20260101);
const PATH = process.env['SIMALUR_PROPERTIES_PATH'];
const REPORT = process.env['SIMALUR_PROPERTIES_REPORT'];
/** Models between two notes of progress. */
const EVERY = 500;
const HOURS = 3_600_000;

interface Violation {
  readonly laws: string;
  readonly project: unknown;
  readonly salt: unknown;
  readonly path: string | null;
}

/** What the command that started us reads: how far we are, what was covered, what was found. */
function report(runs: number, covered: ReadonlyMap<string, number>, violation?: Violation): void {
  if (REPORT === undefined) return;
  writeFileSync(
    REPORT,
    JSON.stringify({ runs, seed: SEED, covered: Object.fromEntries(covered), violation: violation ?? null }),
  );
}

const replay = PATH === undefined ? {} : { path: PATH };

describe('random models', () => {
  it('keep all laws', { timeout: 24 * HOURS }, () => {
    const covered = new Map<string, number>();
    let runs = 0;
    let hasFailed = false;
    const result = fc.check(
      fc.property(randomProject, fc.nat({ max: 1000 }), (project, salt) => {
        // Shrinking runs the property too, but covers nothing new.
        if (!hasFailed) {
          for (const feature of featuresOf(project)) covered.set(feature, (covered.get(feature) ?? 0) + 1);
          if (++runs % EVERY === 0) report(runs, covered);
        }
        const faults = examine(project, salt);
        if (faults.length === 0) return;
        hasFailed = true;
        throw new Error(faults.map((f) => `${f.law}: ${f.detail}`).join('\n'));
      }),
      { numRuns: RUNS, seed: SEED, ...replay },
    );
    const [project, salt] = result.counterexample ?? [];
    const laws = result.errorInstance instanceof Error ? result.errorInstance.message : '';
    const violation = { laws, project, salt, path: result.counterexamplePath };
    report(runs, covered, result.failed ? violation : undefined);
    expect(
      result.failed,
      `${laws}\nseed ${SEED}, path ${violation.path}, salt ${salt}\n${JSON.stringify(project)}`,
    ).toBe(false);
    // A generator that no longer draws something would make the laws hold for want of trying.
    if (RUNS >= 1000) expect([...covered].filter(([, count]) => count < 3)).toEqual([]);
  });

  it('with one more server never let anybody wait longer', { timeout: HOURS }, () => {
    fc.assert(
      fc.property(randomServers, fc.nat({ max: 1000 }), (plan, seed) => {
        expect(laterWithMore(plan, seed)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 10), seed: SEED },
    );
  });
});
