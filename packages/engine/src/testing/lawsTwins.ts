/** Projects that must behave as a given one does. */
import type { Project } from '@simalur/model';

type Scenario = Project['scenarios'][number];
type Flow = Scenario['flow'];

const asumsi = { tag: 'assumption' } as const;

function withFlow(project: Project, flow: Flow): Project {
  const scenario = project.scenarios[0] as Scenario;
  return { ...project, scenarios: [{ ...scenario, flow }] };
}

/** A fixed, thorough shuffle by a small generator. */
function shuffled<T>(list: readonly T[], salt: number): T[] {
  const copy = [...list];
  let state = salt + 1;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** Nodes, activities and attributes in another order; edges keep theirs, which routes follow. */
export function shuffleNodes(project: Project, salt: number): Project {
  const { flow } = project.scenarios[0] as Scenario;
  const twin = withFlow(project, { ...flow, nodes: shuffled(flow.nodes, salt).reverse() });
  return {
    ...twin,
    needs: shuffled(project.needs, salt),
    activities: shuffled(project.activities, salt),
    demand: {
      ...project.demand,
      attributes: shuffled(project.demand.attributes, salt),
      classes: shuffled(project.demand.classes, salt),
    },
  };
}

/** A class that nobody is of, and on one edge a choice that sends that class to a station of its own. */
export function insertUnused(project: Project, salt: number): Project | undefined {
  const { flow } = project.scenarios[0] as Scenario;
  // Where the way depends on what stands right behind the edge, an edge is no place for a new node.
  const edges = flow.edges.filter((edge) => {
    const from = flow.nodes.find((n) => n.id === edge.from);
    const errs = from?.kind === 'decision' && from.errs !== undefined;
    const by = from?.route?.by;
    return !errs && by !== 'nextNeed' && by !== 'shortestQueue' && !looksThrough(flow, edge.from);
  });
  const edge = edges[salt % Math.max(1, edges.length)];
  if (!edge) return undefined;
  const nodes: Flow['nodes'] = [
    {
      kind: 'station',
      id: 'unused-station',
      name: 'u',
      rank: 0,
      queue: { discipline: 'fifo' },
      steps: [{ activity: 'unused-activity', when: [], staff: [{ anyOf: ['unused-pool'] }] }],
    },
    ...flow.nodes,
    { kind: 'decision', id: 'unused-choice', name: 'u', route: { by: 'conditions' } },
  ];
  const unused = [{ kind: 'class' as const, classes: ['unused-class'] }];
  const inserted: Flow['edges'] = [
    { id: 'unused-1', from: 'unused-choice', to: 'unused-station', when: unused },
    { id: 'unused-2', from: 'unused-choice', to: edge.to },
    { id: 'unused-3', from: 'unused-station', to: edge.to },
  ];
  const twin = withFlow(project, {
    ...flow,
    nodes,
    edges: [...flow.edges.map((e) => (e === edge ? { ...e, to: 'unused-choice' } : e)), ...inserted],
  });
  const { clinic, demand } = project;
  const pool = {
    id: 'unused-pool',
    name: 'u',
    kind: 'staff' as const,
    units: [{ id: 'unused-unit' }],
    // Never on duty: the end of a day on which somebody is left unserved is its last event, whoever's.
    shifts: [{ from: 0, to: 1, weekdays: [] }],
    endOfShift: 'untilEmpty' as const,
    atBreak: 'interrupt' as const,
    source: asumsi,
  };
  return {
    ...twin,
    clinic: { ...clinic, roster: { pools: [pool, ...clinic.roster.pools] } },
    activities: [
      {
        id: 'unused-activity',
        name: 'u',
        tag: 'other',
        valueAdding: false,
        duration: { family: 'exponential', mean: 3 },
        source: asumsi,
      },
      ...project.activities,
    ],
    demand: { ...demand, classes: [{ id: 'unused-class', name: 'u', priority: 1 }, ...demand.classes] },
  };
}

/** Whether a delay that a route looks through to the station behind it leads out of this node. */
function looksThrough(flow: Flow, id: string): boolean {
  return flow.nodes.some((n) => n.id === id && n.kind === 'delay');
}
