/** At one station with identical servers, first come first served, one more server never lengthens any wait. */
import type { Project } from '@simalur/model';
import fc from 'fast-check';
import { compile } from '../compile/compile.ts';
import { createSimulator } from '../simulator.ts';
import { durations, gaps, minutes, oneOf, rarely } from './randomParts.ts';
import { activity, line, pool, smallProject, station } from './smallProject.ts';

const plan = fc.record({
  servers: minutes(1, 4),
  duration: durations(),
  byClass: durations(),
  gap: gaps,
  size: durations(),
  hasSize: rarely(0.3),
  at: fc.array(minutes(0, 40), { maxLength: 25 }),
  opens: oneOf(0, 5),
  speed: oneOf(1, 0.5, 2),
});
export type ServerPlan = typeof plan extends fc.Arbitrary<infer P> ? P : never;
export const randomServers: fc.Arbitrary<ServerPlan> = plan;

function projectOf(p: ServerPlan, servers: number): Project {
  return smallProject({
    classes: [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ],
    streams: [
      { kind: 'renewal', id: 'gaps', class: 'a', gap: p.gap, ...(p.hasSize ? { size: p.size } : {}) },
      { kind: 'list', id: 'list', patients: p.at.map((at) => ({ class: 'b', at })) },
    ],
    activities: [activity('A', p.duration, { durationByClass: [{ class: 'b', duration: p.byClass }] })],
    pools: [pool('staff', servers, { speed: p.speed })],
    nodes: [station('A', 'A', 'staff', { queue: { discipline: 'fifo' } })],
    edges: line('in', 'A', 'out'),
    calendar: { doorsOpen: 0, opens: p.opens },
    settings: { horizon: 100 },
  });
}

/** Instants at which each patient's service starts, by number of arrival; who has not started: never. */
function startsOf(p: ServerPlan, servers: number, seed: number): Map<number, number> {
  const compiled = compile(projectOf(p, servers), 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const trace = createSimulator(compiled.program).trace({ seed, replication: 0 });
  const starts = new Map<number, number>();
  for (let i = 0; i < trace.rows; i++) {
    const started = trace.started[i] as number;
    starts.set(trace.patient[i] as number, started < 0 ? Number.POSITIVE_INFINITY : started);
  }
  return starts;
}

/** The patients, by number, whose service starts later with one more server. */
export function laterWithMore(p: ServerPlan, seed: number): number[] {
  const few = startsOf(p, p.servers, seed);
  const many = startsOf(p, p.servers + 1, seed);
  return [...few].filter(([patient, start]) => (many.get(patient) ?? -1) > start).map(([patient]) => patient);
}
