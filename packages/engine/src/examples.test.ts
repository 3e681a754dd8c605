// Every example of docs/model runs, its patients are conserved, and what it is an example of takes place.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ClassMeasure,
  HOURS,
  ProjectSchema,
  type ResultLayout,
  WAIT_CAUSES,
  type WaitCause,
} from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from './compile/compile.ts';
import { CLASS_MEASURE as C, DAY_MEASURE as D } from './layout.ts';
import { createSimulator } from './simulator.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the examples of docs/model', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s', (file) => {
    const project = ProjectSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
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

/** Sum of a measure over the classes, stations and hours of the first replications of an example's baseline. */
function total(file: string, sum: (row: Float64Array, layout: ResultLayout) => number): number {
  const project = ProjectSchema.parse(JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')));
  const compiled = compile(project, project.scenarios[0]?.id ?? '');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const simulator = createSimulator(compiled.program);
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  let found = 0;
  for (let replication = 0; replication < 20; replication++) {
    simulator.run({ seed: 1, replication }, row, 0);
    found += sum(row, layout);
  }
  return found;
}

function ofClasses(measure: ClassMeasure) {
  return (row: Float64Array, { classes, classAt }: ResultLayout) =>
    classes.reduce((sum, _, c) => sum + (row[classAt + C[measure] * classes.length + c] as number), 0);
}

function ofCause(cause: WaitCause) {
  const index = WAIT_CAUSES.indexOf(cause);
  return (row: Float64Array, { stations, stationCauseAt }: ResultLayout) => {
    const from = stationCauseAt + index * stations.length * HOURS;
    return row.subarray(from, from + stations.length * HOURS).reduce((a, b) => a + b, 0);
  };
}

describe('an example shows what it is for', () => {
  it.each<[string, ClassMeasure]>([
    ['decision-errs', 'detours'],
    ['node-follow-up', 'followUps'],
    ['node-follow-up', 'followUpsKept'],
    ['follow-up-home-visit', 'followUpsKept'],
    ['disturbance-stock-out', 'deferred'],
    ['activity-detects', 'needsMet'],
  ])('%s: %s', (file, measure) => expect(total(file, ofClasses(measure))).toBeGreaterThan(0));

  it.each<[string, WaitCause]>([
    ['queue-when-full', 'blocked'],
    ['station-batch', 'groupNotFull'],
    ['station-batch-sessions', 'groupNotFull'],
    ['queue-not-early', 'notYetDue'],
    ['station-room-until', 'noRoom'],
    ['station-turnaround', 'staffBusyHere'],
  ])('%s: waiting because of %s', (file, cause) => expect(total(file, ofCause(cause))).toBeGreaterThan(0));

  it('disturbance-surge: more people than the stream alone brings', () =>
    expect(total('disturbance-surge', ofClasses('arrived')) / 20).toBeGreaterThan(40));
});
