/// <reference types="node" />
// A mend makes its finding go away and breaks nothing else: by code, and over the examples damaged at random.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProject, mend, mendKind, type Project, ProjectSchema, parseProject } from './index.ts';
import { MENDS } from './mendList.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break projects in ways that types would forbid
type Loose = any;

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const examples = readdirSync(docs)
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .flatMap((name) => {
    const result = parseProject(readFileSync(path.join(docs, name), 'utf8'));
    return result.ok ? [{ name: name.replace('.json', ''), project: result.project }] : [];
  });
const example = (name: string): Loose => structuredClone(examples.find((one) => one.name === name)?.project);
const nodes = (p: Loose): Loose[] => p.scenarios[0].flow.nodes;
const edges = (p: Loose): Loose[] => p.scenarios[0].flow.edges;
const station = (p: Loose): Loose => nodes(p).find(({ kind }) => kind === 'station');
const kind = (p: Loose, wanted: string): Loose => nodes(p).find((node) => node.kind === wanted);

/** What is said of a project, apart from where: places move when a line goes. */
const said = (project: Project) =>
  checkProject(project)
    .map(({ code, params }) => JSON.stringify([code, params]))
    .sort();

const CASES: readonly (readonly [code: string, damage: (p: Loose) => void])[] = [
  [
    'flow.empty',
    (p) => {
      p.scenarios[0].flow.nodes = [];
      p.scenarios[0].flow.edges = [];
    },
  ],
  [
    'flow.noExit',
    (p) => {
      const exit = kind(p, 'exit').id;
      p.scenarios[0].flow.nodes = nodes(p).filter((n) => n.id !== exit);
      p.scenarios[0].flow.edges = edges(p).filter((e) => e.to !== exit);
    },
  ],
  [
    'flow.noArrival',
    (p) => {
      const door = kind(p, 'arrival').id;
      p.scenarios[0].flow.nodes = nodes(p).filter((n) => n.id !== door);
      p.scenarios[0].flow.edges = edges(p).filter((e) => e.from !== door);
    },
  ],
  [
    'node.noWayOut',
    (p) => {
      p.scenarios[0].flow.edges = edges(p).filter((e) => e.from !== station(p).id);
    },
  ],
  [
    'flow.loop',
    (p) => {
      nodes(p).push({ ...structuredClone(station(p)), id: 'putar' });
      p.scenarios[0].flow.edges = [
        ...edges(p).filter((e) => e.from !== station(p).id),
        { id: 'x1', from: station(p).id, to: 'putar' },
        { id: 'x2', from: 'putar', to: station(p).id },
      ];
    },
  ],
  ['exit.edges', (p) => edges(p).push({ id: 'x', from: kind(p, 'exit').id, to: station(p).id })],
  ['arrival.edgeInto', (p) => edges(p).push({ id: 'x', from: station(p).id, to: kind(p, 'arrival').id })],
  ['edge.target.unknown', (p) => edges(p).push({ id: 'x', from: station(p).id, to: 'tiada' })],
  ['edge.from.unknown', (p) => edges(p).push({ id: 'x', from: 'tiada', to: station(p).id })],
  [
    'route.missing',
    (p) => {
      nodes(p).push({ ...structuredClone(kind(p, 'exit')), id: 'lain' });
      edges(p).push({ id: 'x', from: station(p).id, to: 'lain' });
    },
  ],
  [
    'route.shares.sum',
    (p) => {
      split(p, [0.5, 0.2]);
    },
  ],
  [
    'edge.share.missing',
    (p) => {
      split(p, [0.5, undefined]);
    },
  ],
  [
    'route.noLastResort',
    (p) => {
      split(p, [undefined, undefined]);
      station(p).route = { by: 'conditions' };
      for (const e of edges(p)) if (e.from === station(p).id) e.when = [{ kind: 'time', from: 0, to: 600 }];
    },
  ],
  [
    'edge.neverOpen',
    (p) => {
      split(p, [undefined, undefined]);
      station(p).route = { by: 'conditions' };
      edges(p).push({ ...edges(p).at(-1), id: 'lagi' });
      edges(p).at(-3).when = [{ kind: 'time', from: 0, to: 600 }];
    },
  ],
  [
    'edge.share.unused',
    (p) => {
      edges(p)[0].share = 0.4;
    },
  ],
  [
    'edge.conditions.unused',
    (p) => {
      edges(p)[0].when = [{ kind: 'time', from: 0, to: 600 }];
    },
  ],
  [
    'condition.time.order',
    (p) => {
      station(p).steps[0].when = [{ kind: 'time', from: 700, to: 500 }];
    },
  ],
  [
    'offer.queueAtLeast.missing',
    (p) => {
      station(p).steps[0].offer = { uptake: 1, policy: 'adaptive', source: { tag: 'assumption' } };
    },
  ],
  [
    'pool.empty',
    (p) => {
      p.clinic.roster.pools.push({
        ...structuredClone(p.clinic.roster.pools[0]),
        id: 'kosong',
        name: 'Kosong',
        units: [],
      });
      station(p).steps[0].staff = [{ anyOf: ['kosong'] }];
    },
  ],
  [
    'arrival.noStream',
    (p) => {
      p.demand.streams.push({ ...structuredClone(p.demand.streams[0]), id: 'lagi', name: 'Lagi' });
      kind(p, 'arrival').streams = [p.demand.streams[0].id];
    },
  ],
  [
    'arrival.streamTwice',
    (p) => {
      nodes(p).push({ kind: 'arrival', id: 'samping', name: 'Samping' });
      edges(p).push({ id: 'x', from: 'samping', to: station(p).id });
    },
  ],
  [
    'queue.earlyUnused',
    (p) => {
      station(p).queue = { discipline: 'fifo', early: false };
    },
  ],
  [
    'queue.blockNoPlaces',
    (p) => {
      station(p).queue = { discipline: 'fifo', whenFull: 'block' };
    },
  ],
  [
    'room.firstNone',
    (p) => {
      delete station(p).rooms;
      delete station(p).room;
      station(p).roomFirst = true;
    },
  ],
  [
    'mix.sum',
    (p) => {
      for (const m of p.demand.streams[0].mix) m.share /= 4;
    },
  ],
];

/** Two ways out of the first station, chosen by these shares. */
function split(p: Loose, shares: readonly (number | undefined)[]): void {
  const from = station(p).id;
  nodes(p).push({ ...structuredClone(kind(p, 'exit')), id: 'lain', name: 'Lain' });
  p.scenarios[0].flow.edges = edges(p).filter((edge) => edge.from !== from);
  [kind(p, 'exit').id, 'lain'].forEach((to, index) => {
    const share = shares[index];
    edges(p).push({ id: `bagi-${index}`, from, to, ...(share === undefined ? {} : { share }) });
  });
  station(p).route = { by: 'probability', draw: 'bagi' };
}

test.each(CASES)('%s is mended, and nothing else is said afterwards', (code, damage) => {
  const project = example('node-station');
  const before = said(project);
  damage(project);
  const found = checkProject(project).find((finding) => finding.code === code);
  expect(found?.code).toBe(code);
  const mended = mend(project, found!);
  expect(mended).toBeDefined();
  expect(mendKind(code)).toBeDefined();
  expect(checkProject(mended!).map((finding) => finding.code)).not.toContain(code);
  expect(ProjectSchema.safeParse(mended).error?.issues ?? []).toEqual([]);
  // Back to what a whole project says, but for what the damage left behind (a node that nobody reaches).
  const now = said(mended!);
  for (const one of now) expect([...before, ...said(project)]).toContain(one);
});

test('over the examples, damaged at random: each mend takes its finding away and adds none', () => {
  let tried = 0;
  const damage = fc.record({
    which: fc.nat(examples.length - 1),
    steps: fc.array(fc.record({ what: fc.nat(6), at: fc.nat(30), to: fc.nat(30) }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(damage, ({ which, steps }) => {
      const project: Loose = structuredClone(examples[which]!.project);
      for (const { what, at, to } of steps) {
        const edge = edges(project)[at % Math.max(1, edges(project).length)];
        const node = nodes(project)[at % Math.max(1, nodes(project).length)];
        const other = nodes(project)[to % Math.max(1, nodes(project).length)];
        if (!edge || !node || !other) continue;
        if (what === 0) edges(project).splice(edges(project).indexOf(edge), 1);
        else if (what === 1) nodes(project).splice(nodes(project).indexOf(node), 1);
        else if (what === 2) edge.share = to / 30;
        else if (what === 3) edge.to = other.id;
        else if (what === 4)
          edges(project).push({ id: `acak-${edges(project).length}`, from: node.id, to: other.id });
        else if (what === 5) for (const pool of project.clinic.roster.pools.slice(0, 1)) pool.units = [];
        else node.route = { by: 'probability', draw: 'acak' };
      }
      const before = said(project);
      for (const finding of checkProject(project)) {
        const mended = mend(project, finding);
        if (!mended) continue;
        tried++;
        const after = said(mended);
        expect(after.length).toBeLessThan(before.length);
        const left = [...before];
        for (const one of after) {
          const at = left.indexOf(one);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
        expect(left).toContain(JSON.stringify([finding.code, finding.params]));
      }
    }),
    { numRuns: 120, seed: 20261124 },
  );
  expect(tried).toBeGreaterThan(60);
});

test('what only a person can decide has no mend', () => {
  expect(mendKind('need.unserved')).toBeUndefined();
  expect(
    mend(example('node-station'), { code: 'need.unserved', severity: 'warning', path: [], params: {} }),
  ).toBeUndefined();
  expect(MENDS.size).toBeGreaterThan(30);
});
