// Random sequences of edits, undos and redos: the document stays valid by its schema, and undoing everything brings it
// back byte for byte.
import {
  copyFragment,
  type NewNode,
  type Project,
  ProjectSchema,
  readFragment,
  type Scenario,
  withAutomaticLayout,
  withConnection,
  withEdgeEnds,
  withFragment,
  withGroup,
  withNewGroup,
  withNextStep,
  withNode,
  withNodeAfter,
  withNodeName,
  withNodeOnEdge,
  withoutEdges,
  withoutNodes,
  withPositions,
} from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPatientsPerDay, withStaffCount } from '../logic/edits.ts';
import { change, openProject, redo, undo, useDocument } from './document.ts';

const opened = buildPreset('perdesaan');
const SEQUENCES = 1000;

/** Numbers from 0 to 1 that choose among whatever the document has at that moment. */
interface Draw {
  readonly command: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  command: fc.nat(editsToTry().length + 2),
  a: fc.double({ min: 0, max: 0.999, noNaN: true }),
  b: fc.double({ min: 0, max: 0.999, noNaN: true }),
  c: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

type Edit = (project: Project, scenario: Scenario, draw: Draw) => Project;

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[Math.floor(at * items.length)];
}

function editsToTry(): readonly Edit[] {
  const node = (scenario: Scenario, at: number) => pick(scenario.flow.nodes, at)?.id ?? 'gone';
  const edge = (scenario: Scenario, at: number) => pick(scenario.flow.edges, at)?.id ?? 'gone';
  const some = (scenario: Scenario, { a, b }: Draw) =>
    scenario.flow.nodes.filter((_, index) => (index * 0.37 + a) % 1 < b * 0.5).map(({ id }) => id);
  return [
    (p, s, d) => withNode(p, s.id, block(s, d), { x: d.a * 900, y: d.b * 500 }).project,
    (p, s, d) => withNodeAfter(p, s.id, node(s, d.c), block(s, d)).project,
    (p, s, d) => withNodeOnEdge(p, s.id, edge(s, d.c), block(s, d)).project,
    (p, s, d) => withConnection(p, s.id, node(s, d.a), node(s, d.b)),
    (p, s, d) => withEdgeEnds(p, s.id, edge(s, d.c), { from: node(s, d.a), to: node(s, d.b) }),
    (p, s, d) => withoutEdges(p, s.id, [edge(s, d.a), edge(s, d.b)]),
    (p, s, d) => withoutNodes(p, s.id, some(s, d)),
    (p, s, d) => withPositions(p, s.id, new Map([[node(s, d.a), { x: d.b * 1e3, y: d.c * 1e3 }]])),
    (p, s) => withAutomaticLayout(p, s.id),
    (p, s, d) => withNodeName(p, s.id, node(s, d.a), `Nama ${Math.floor(d.b * 9)}`),
    (p, s, d) => withNewGroup(p, s.id, `Klaster ${Math.floor(d.c * 9)}`, some(s, d)),
    (p, s, d) => withGroup(p, s.id, some(s, d), pick(s.flow.groups ?? [], d.c)?.id),
    (p, s, d) => {
      const fragment = readFragment(JSON.stringify(copyFragment(p, s, some(s, d))));
      const target = pick(p.scenarios, d.c) ?? s;
      return fragment ? withFragment(p, target.id, fragment, { x: 16, y: 16 }).project : p;
    },
    (p, s, d) =>
      withNextStep(
        p,
        s.id,
        { kind: 'addUnit', station: node(s, d.a), pool: pick(p.clinic.roster.pools, d.b)?.id ?? '' },
        { name: 'Tambah' },
      ),
    (p, s, d) => withNextStep(p, s.id, { kind: 'callFirst', station: node(s, d.a) }, { name: '' }),
    (p, _, d) => withPatientsPerDay(p, 20 + d.a * 200),
    (p, _, d) => withStaffCount(p, pick(p.clinic.roster.pools, d.a)?.id ?? '', d.b * 6),
  ];
}

function block(scenario: Scenario, { a, b }: Draw): NewNode {
  const stations = scenario.flow.nodes.filter((node) => node.kind === 'station');
  const like = pick(stations, b);
  const blocks: readonly NewNode[] = [
    { kind: 'station', name: 'Titik layanan' },
    { kind: 'station', name: 'Salinan', ...(like ? { like } : {}) },
    { kind: 'decision', name: 'Percabangan' },
    { kind: 'delay', name: 'Jeda' },
    { kind: 'fork', name: 'Serentak' },
    { kind: 'join', name: 'Bertemu' },
    { kind: 'followUp', name: 'Kontrol', purpose: 'control' },
    { kind: 'arrival', name: 'Datang' },
    { kind: 'exit', name: 'Pulang', outcome: 'home' },
  ];
  return pick(blocks, a) ?? { kind: 'decision', name: '?' };
}

test(`${SEQUENCES} sequences of commands, undos and redos keep the document valid and come back byte for byte`, () => {
  const all = editsToTry();
  const before = JSON.stringify(opened);
  let changed = 0;
  fc.assert(
    fc.property(fc.array(draw, { minLength: 1, maxLength: 25 }), (sequence) => {
      openProject(opened);
      sequence.forEach((one, index) => {
        const edit = all[one.command];
        const { project } = useDocument.getState();
        const scenario = pick(project.scenarios, one.c);
        if (edit && scenario) change(`gesture ${index}`, edit(project, scenario, one));
        else if (one.a < 0.6) undo();
        else redo();
      });
      const { project } = useDocument.getState();
      if (project !== opened) changed += 1;
      const valid = ProjectSchema.safeParse(project);
      expect(valid.error?.issues ?? []).toEqual([]);
      expect(unique(project)).toBe(true);
      const after = JSON.stringify(project);
      const steps = useDocument.getState().past.length;
      while (useDocument.getState().past.length > 0) undo();
      expect(JSON.stringify(useDocument.getState().project)).toBe(before);
      for (let step = 0; step < steps; step++) redo();
      expect(JSON.stringify(useDocument.getState().project)).toBe(after);
    }),
    { numRuns: SEQUENCES, seed: 20261124 },
  );
  // A test of edits that all refuse to change anything would prove nothing.
  expect(changed).toBeGreaterThan(SEQUENCES * 0.8);
}, 240_000);

/** Ids of nodes, of edges and of activities are used once; every line has two ends that exist. */
function unique(project: Project): boolean {
  const once = (ids: readonly string[]) => new Set(ids).size === ids.length;
  return (
    once(project.activities.map(({ id }) => id)) &&
    project.scenarios.every(({ flow }) => {
      const nodes = new Set(flow.nodes.map(({ id }) => id));
      return (
        nodes.size === flow.nodes.length &&
        once(flow.edges.map(({ id }) => id)) &&
        flow.edges.every(({ from, to }) => nodes.has(from) && nodes.has(to))
      );
    })
  );
}
