/**
 * Laws of sameness: the same bits again, also on used memory; a snapshot continued is the straight run; the order of
 * nodes in the file means nothing; what nobody passes changes nothing.
 */
import type { Project } from '@simalur/model';
import { compile } from '../compile/compile.ts';
import type { Program, Trace } from '../contract.ts';
import { createSimulator } from '../simulator.ts';
import type { Faults } from './lawsFaults.ts';
import { rowByName } from './lawsNames.ts';
import { insertUnused, shuffleNodes } from './lawsTwins.ts';
import { MAX_EVENTS, type Options, type Watched } from './lawsWatch.ts';

const MINUTE = 60_000;

export function checkSameness(
  project: Project,
  program: Program,
  options: Options,
  w: Watched,
  salt: number,
  faults: Faults,
): void {
  const caps = { ...options, maxEvents: MAX_EVENTS, maxPatients: 10_000 };
  const row = () => new Float64Array(program.layout.width);
  const simulator = createSimulator(program);
  const straight = row();
  simulator.run(caps, straight, 0);
  sameRow(straight, w.row, 'a watched run is the run', faults);
  sameTrace(simulator.trace(caps), w.trace, 'a recorded run is the run', faults);

  // Memory that other replications have used and grown.
  simulator.run({ ...caps, replication: options.replication + 1 }, row(), 0);
  simulator.run({ ...caps, seed: options.seed + 7 }, row(), 0);
  const again = row();
  simulator.run(caps, again, 0);
  sameRow(again, straight, 'same seed twice, same totals', faults);
  sameTrace(simulator.trace(caps), w.trace, 'same seed twice, same trace', faults);

  if (w.instants.length > 0) {
    const at = (w.instants[salt % w.instants.length] as number) / MINUTE;
    const snapshot = simulator.snapshot(caps, salt % 2 === 0 ? at : at + 0.25);
    for (const other of [simulator, simulator, createSimulator(program)]) {
      const resumed = row();
      other.resume(snapshot, resumed, 0);
      sameRow(resumed, straight, `snapshot at ${at} and resume`, faults);
      simulator.run({ ...caps, replication: 5 }, row(), 0);
    }
  }
  checkTwin(shuffleNodes(project, salt), program, caps, w, 'the order of nodes means nothing', faults);
  const larger = insertUnused(project, salt);
  if (larger) checkTwin(larger, program, caps, w, 'what nobody passes changes nothing', faults);
}

/** A project that must behave as the original does, name by name. */
function checkTwin(
  twin: Project,
  program: Program,
  options: Options,
  w: Watched,
  law: string,
  faults: Faults,
): void {
  const compiled = compile(twin, 's');
  if (!compiled.ok) {
    faults.add(law, () => JSON.stringify(compiled.findings));
    return;
  }
  const simulator = createSimulator(compiled.program);
  const row = new Float64Array(compiled.program.layout.width);
  simulator.run(options, row, 0);
  const found = rowByName(compiled.program.layout, row);
  for (const [name, value] of rowByName(program.layout, w.row)) {
    if (found.get(name) === value) continue;
    faults.add(law, () => `${name}: ${found.get(name)} instead of ${value}`);
    return;
  }
  sameTrace(simulator.trace(options), w.trace, law, faults);
}

function sameRow(a: Float64Array, b: Float64Array, law: string, faults: Faults): void {
  for (let i = 0; i < b.length; i++) {
    if (Object.is(a[i], b[i])) continue;
    faults.add(law, () => `row[${i}]: ${a[i]} instead of ${b[i]}`);
    return;
  }
}

/** Row by row, with names for numbers. */
function sameTrace(a: Trace, b: Trace, law: string, faults: Faults): void {
  const line = (t: Trace, i: number) => {
    const unit = t.unit[i] as number;
    const node = t.nodes[t.node[i] as number];
    return `${t.patient[i]} ${node} ${t.joined[i]} ${t.started[i]} ${t.ended[i]} ${unit < 0 ? '-' : t.units[unit]} ${t.outcomes[t.outcome[i] as number]}`;
  };
  const rows = Math.min(a.rows, b.rows);
  for (let i = 0; i < rows; i++) {
    if (line(a, i) === line(b, i)) continue;
    faults.add(law, () => `trace ${i}: ${line(a, i)} instead of ${line(b, i)}`);
    return;
  }
  faults.equal(a.rows, b.rows, law, () => 'rows of the trace');
}
