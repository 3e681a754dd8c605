// Programs that share one memory give what each gives in memory of its own, also in turns and when one is crowded.
import type { Project } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Program } from '../contract.ts';
import { createSimulator, MAX_EVENTS, MAX_PATIENTS } from '../simulator.ts';
import type { Tables } from '../tables.ts';
import { activity, line, pool, smallProject, station } from '../testing/smallProject.ts';
import { runReplication } from './run.ts';
import { createSim } from './state.ts';

function programOf(project: Project): Program {
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.program;
}

/** `perDay` patients, one station of `units`; `stations` with the same staff behind it. */
function clinic(perDay: number, units: number, stations: number): Program {
  const rooms = Array.from({ length: stations }, (_, i) => `room-${i}`);
  return programOf(
    smallProject({
      classes: [{ id: 'a', name: 'a', priority: 1 }],
      streams: [
        {
          kind: 'walkIn',
          id: 'walk-in',
          perDay,
          mix: [{ class: 'a', share: 1 }],
          profile: { shape: 'constant', breaks: [480, 540], weights: [1] },
          source: { tag: 'assumption' },
        },
      ],
      activities: [activity('see', { family: 'exponential', mean: 4 })],
      pools: [pool('staff', units)],
      nodes: rooms.map((id) => station(id, 'see', 'staff')),
      edges: line('in', ...rooms, 'out'),
    }),
  );
}

/** The row in memory of its own. */
function alone(program: Program, replication: number): Float64Array {
  const s = createSim(program.tables as Tables);
  s.words[4] = 1;
  s.replication = replication;
  s.maxEvents = MAX_EVENTS;
  s.maxPatients = MAX_PATIENTS;
  runReplication(s);
  return s.row;
}

describe('shared memory', () => {
  const small = clinic(30, 2, 1);
  const large = clinic(60, 3, 7);
  // More patients at once than the shared memory has room for.
  const crowded = clinic(6000, 1, 2);

  it('gives each program its own rows, in turns', () => {
    const programs = [small, large, crowded, large, small];
    const simulators = programs.map((program) => createSimulator(program));
    for (let replication = 0; replication < 2; replication++) {
      programs.forEach((program, i) => {
        const row = new Float64Array(program.layout.width);
        simulators[i]?.run({ seed: 1, replication }, row, 0);
        expect(row).toEqual(alone(program, replication));
      });
    }
  });

  it('continues a snapshot after another program has run', () => {
    for (const [one, other] of [
      [small, large],
      [large, small],
      [small, crowded],
      [crowded, small],
    ] as const) {
      const simulator = createSimulator(one);
      const snapshot = simulator.snapshot({ seed: 1, replication: 0 }, 500);
      const row = new Float64Array(other.layout.width);
      createSimulator(other).run({ seed: 1, replication: 0 }, row, 0);
      const continued = new Float64Array(one.layout.width);
      simulator.resume(snapshot, continued, 0);
      expect(continued).toEqual(alone(one, 0));
    }
  });
});
