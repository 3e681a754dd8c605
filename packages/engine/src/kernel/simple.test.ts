import { type Project, ProjectSchema } from '@simalur/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { createSimulator } from '../simulator.ts';
import type { Tables } from '../tables.ts';
import { randomProject } from '../testing/randomProject.ts';

const RUNS = 400;

/** The parts of a random project that keep every stage from the short way, taken out. */
function simplified(project: Project): Project {
  const { window: _, ...settings } = project.settings;
  return ProjectSchema.parse({ ...project, settings });
}

describe('the short way through simple stages', () => {
  it('gives the rows and traces of the general one', () => {
    let simple = 0;
    fc.assert(
      fc.property(randomProject, fc.nat({ max: 1000 }), (random, seed) => {
        const project = simplified(random);
        for (const { id } of project.scenarios) {
          const compiled = compile(project, id);
          if (!compiled.ok) continue;
          const { program } = compiled;
          const tables = program.tables as Tables;
          if (!tables.stageIsSimple.includes(1)) continue;
          simple++;
          const general = {
            ...program,
            tables: { ...tables, stageIsSimple: new Uint8Array(tables.stages) },
          };
          const options = { seed, replication: 0, maxEvents: 20_000 };
          const rows = [program, general].map((p) => {
            const row = new Float64Array(p.layout.width);
            const simulator = createSimulator(p);
            simulator.run(options, row, 0);
            return { row, trace: simulator.trace(options) };
          });
          expect(rows[0]).toEqual(rows[1]);
        }
      }),
      { numRuns: RUNS, seed: 20260101 },
    );
    // Random projects are seldom plain throughout, but some are.
    expect(simple).toBeGreaterThan(RUNS / 40);
  });
});
