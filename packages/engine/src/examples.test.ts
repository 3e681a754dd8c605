// Every example of docs/model runs, and its patients are conserved.
import { readdirSync, readFileSync } from 'node:fs';
import { ProjectSchema } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from './compile/compile.ts';
import { CLASS_MEASURE as C, DAY_MEASURE as D } from './layout.ts';
import { createSimulator } from './simulator.ts';

const folder = new URL('../../../docs/model/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the examples of docs/model', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s', (file) => {
    const project = ProjectSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    for (const scenario of project.scenarios) {
      const compiled = compile(project, scenario.id);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
      const simulator = createSimulator(compiled.program);
      const { layout } = simulator;
      const row = new Float64Array(layout.width);
      let arrived = 0;
      for (let replication = 0; replication < 5; replication++) {
        simulator.run({ seed: project.settings.seed, replication }, row, 0);
        expect(row[layout.dayAt + D.ended]).toBe(0);
        layout.classes.forEach((_, c) => {
          const of = (measure: number) => row[layout.classAt + measure * layout.classes.length + c] as number;
          expect(of(C.finished) + of(C.left) + of(C.unserved)).toBe(of(C.arrived));
          arrived += of(C.arrived);
        });
      }
      expect(arrived).toBeGreaterThan(0);
    }
  });
});
