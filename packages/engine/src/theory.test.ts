// Queues with known answers (fixtures/validation/01 and 02): means against exact values, by the bank's pass rule.
import { readFileSync } from 'node:fs';
import type { Distribution, Project } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import { compile } from './compile/compile.ts';
import { CLASS_MEASURE as C, POOL_MEASURE as P, STATION_TOTAL as S } from './layout.ts';
import { studentTQuantile } from './math/index.ts';
import { createSimulator } from './simulator.ts';
import { activity, line, pool, smallProject, station } from './testing/smallProject.ts';

type Spec = Record<string, unknown> & { dist: string };
interface BankCase {
  id: string;
  model: {
    classes: {
      name: string;
      priority?: number;
      patience?: Spec;
      arrival: { process: string; rate?: number; interarrival?: Spec };
    }[];
    stations: {
      servers: number;
      system_capacity?: number;
      discipline: string;
      service: Spec | Record<string, Spec>;
    }[];
  };
  expected: { quantity: string; class?: string; value: number }[];
}

function casesOf(file: string): BankCase[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/validation/${file}`, import.meta.url), 'utf8')).cases;
}

function distributionOf(spec: Spec): Distribution {
  const { dist, probs, means, ...rest } = spec;
  if (dist === 'discrete')
    return { family: 'discrete', values: rest['values'] as number[], probabilities: probs as number[] };
  if (dist === 'hyperexponential') {
    const weights = probs as number[];
    return {
      family: 'mixture',
      parts: (means as number[]).map((mean, i) => ({
        weight: weights[i] as number,
        distribution: { family: 'exponential', mean },
      })),
    };
  }
  return { family: dist, ...rest } as unknown as Distribution;
}

const REPLICATIONS = 30;
/** Family-wise 0.1 % over a few hundred comparisons. */
const LEVEL = 1 - 0.001 / (2 * 300);

function projectOf(c: BankCase, arrivals: number): { project: Project; horizon: number } {
  const server = c.model.stations[0];
  if (!server) throw new Error(c.id);
  const service = server.service as Spec & Record<string, Spec>;
  const classes = c.model.classes;
  const rate = classes.reduce(
    (sum, k) => sum + (k.arrival.rate ?? 1 / meanOf(k.arrival.interarrival as Spec)),
    0,
  );
  const horizon = arrivals / rate;
  const general = typeof service.dist === 'string' ? distributionOf(service) : undefined;
  const own = classes.map((k) => ({
    class: k.name,
    duration: general ?? distributionOf(service[k.name] as Spec),
  }));
  const project = smallProject({
    classes: classes.map((k) => ({
      id: k.name,
      name: k.name,
      priority: k.priority ?? 1,
      ...(k.patience ? { patience: distributionOf(k.patience) } : {}),
    })),
    streams: classes.map((k) => ({
      kind: 'renewal',
      id: `stream-${k.name}`,
      class: k.name,
      gap: k.arrival.interarrival
        ? distributionOf(k.arrival.interarrival)
        : { family: 'exponential', mean: 1 / (k.arrival.rate ?? 1) },
    })),
    activities: [activity('service', own[0]?.duration as Distribution, { durationByClass: own })],
    pools: [pool('staff', server.servers)],
    nodes: [
      station('A', 'service', 'staff', {
        queue: {
          discipline: server.discipline === 'FIFO' ? 'fifo' : 'priority',
          ...(server.system_capacity === undefined
            ? {}
            : { places: server.system_capacity - server.servers }),
        },
      }),
    ],
    edges: line('in', 'A', 'out'),
    settings: { horizon, window: { from: horizon * 0.1, to: horizon } },
  });
  return { project, horizon };
}

/** Mean of the gaps that these cases use. */
function meanOf(spec: Spec): number {
  return spec['mean'] as number;
}

/** Estimates by replication: means over patients are ratios of sums, areas are divided by the window. */
function estimate(c: BankCase, seed: number, arrivals: number): Map<string, number[]> {
  const { project, horizon } = projectOf(c, arrivals);
  const compiled = compile(project, 's');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const simulator = createSimulator(compiled.program);
  const { layout } = simulator;
  const row = new Float64Array(layout.width);
  const samples = new Map<string, number[]>();
  const note = (name: string, value: number) => {
    const list = samples.get(name) ?? [];
    list.push(value);
    samples.set(name, list);
  };
  const n = layout.classes.length;
  const of = (measure: number, k: number) => row[layout.classAt + measure * n + k] as number;
  const sum = (measure: number) => layout.classes.reduce((total, _, k) => total + of(measure, k), 0);
  for (let r = 0; r < REPLICATIONS; r++) {
    simulator.run({ seed, replication: r }, row, 0);
    const window = horizon * 0.9 * 60_000;
    layout.classes.forEach((name, k) => {
      note(`Wq/${name}`, of(C.queueWait, k) / of(C.finished, k) / 60_000);
      note(`W/${name}`, of(C.stay, k) / of(C.finished, k) / 60_000);
    });
    note('Wq/', sum(C.queueWait) / sum(C.finished) / 60_000);
    note('Wq_served/', sum(C.queueWait) / sum(C.finished) / 60_000);
    note('W/', sum(C.stay) / sum(C.finished) / 60_000);
    note('P_block/', sum(C.left) / sum(C.arrived));
    note('P_abandon/', sum(C.left) / sum(C.arrived));
    const queue = (row[layout.stationTotalAt + S.queueArea] as number) / window;
    note('Lq/', queue);
    note('L/', queue + (row[layout.stationTotalAt + S.inServiceArea] as number) / window);
    note(
      'utilisation/',
      (row[layout.poolAt + P.busy] as number) / (row[layout.poolAt + P.scheduled] as number),
    );
  }
  return samples;
}

/** Bank's rule: within the t quantile at the family-wise level, else once more with a fresh seed and four times the effort. */
function failures(c: BankCase, seed: number, arrivals: number): string[] {
  const samples = estimate(c, seed, arrivals);
  const bad: string[] = [];
  for (const expected of c.expected) {
    const values = samples.get(`${expected.quantity}/${expected.class ?? ''}`);
    if (!values) continue;
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
    const error = Math.abs(mean - expected.value);
    const limit = studentTQuantile(LEVEL, values.length - 1) * Math.sqrt(variance / values.length);
    // Relative error too, so that a noisy run cannot pass by being vague.
    if (error > limit + 1e-9 || (expected.value !== 0 && error / expected.value > 0.04)) {
      bad.push(`${expected.quantity} ${expected.class ?? ''}: ${mean} for ${expected.value} ± ${limit}`);
    }
  }
  return bad;
}

describe.each(['01_single_station_steady_state.json', '02_priority.json'])('%s', (file) => {
  it.each(casesOf(file).map((c) => [c.id, c] as const))('%s', (_, c) => {
    const compared = c.expected.filter((e) =>
      /^(Wq|W|L|Lq|utilisation|P_block|P_abandon|Wq_served)$/.test(e.quantity),
    );
    expect(compared.length).toBeGreaterThan(1);
    const first = failures(c, 20_261_124, 12_000);
    expect(first.length === 0 ? [] : failures(c, 42, 48_000)).toEqual([]);
  });
});
