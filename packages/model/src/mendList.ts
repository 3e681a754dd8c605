/** The steps that mend findings, by code. A step may be wrong for a project: `mend` tries it before it is offered. */
import { withConnection, withoutEdges, withWaysOut } from './edit/connect.ts';
import { fieldValue, withField } from './edit/fields.ts';
import { freshId } from './edit/ids.ts';
import { mapEdges, mapNodes, withFlow } from './edit/scenario.ts';
import type { Finding } from './finding.ts';
import type { FindingCode } from './findingCodes.ts';
import type { Edge, Flow, FlowNode } from './flow.ts';
import { assignPool, assignStream, leaveStream, scaledShares } from './mendClinic.ts';
import type { Project, Scenario } from './project.ts';

/** What a mend does, for the word on its button. */
export type MendKind =
  | 'normalise'
  | 'removeEdge'
  | 'connectExit'
  | 'addExit'
  | 'addArrival'
  | 'assignStaff'
  | 'assignStream'
  | 'lastResort'
  | 'swap'
  | 'dropField'
  | 'offerAll';

type Step = (project: Project, finding: Finding) => Project | undefined;

interface Mend {
  readonly kind: MendKind;
  readonly step: Step;
}

/** The thing that a path leads into: `scenarios, 2, flow, nodes, 5, …`. */
interface Place {
  readonly scenario: Scenario;
  readonly node: FlowNode | undefined;
  readonly edge: Edge | undefined;
}

function placeOf(project: Project, { path }: Finding): Place | undefined {
  const [list, index, flow, things, at] = path;
  const scenario = list === 'scenarios' ? project.scenarios[Number(index)] : undefined;
  if (!scenario || flow !== 'flow') return undefined;
  const one = Number(at);
  return {
    scenario,
    node: things === 'nodes' ? scenario.flow.nodes[one] : undefined,
    edge: things === 'edges' ? scenario.flow.edges[one] : undefined,
  };
}

const atNode =
  (change: (project: Project, scenario: Scenario, node: FlowNode) => Project | undefined): Step =>
  (project, finding) => {
    const place = placeOf(project, finding);
    return place?.node ? change(project, place.scenario, place.node) : undefined;
  };

const atEdge =
  (change: (project: Project, scenario: Scenario, edge: Edge) => Project | undefined): Step =>
  (project, finding) => {
    const place = placeOf(project, finding);
    return place?.edge ? change(project, place.scenario, place.edge) : undefined;
  };

const dropField: Step = (project, { path }) => withField(project, path, undefined);

const removeEdge = atEdge((project, scenario, edge) => withoutEdges(project, scenario.id, [edge.id]));

const shareOut = atNode((project, scenario, node) =>
  withFlow(project, scenario.id, (flow) => withWaysOut(flow, node.id)),
);

/** The lines that should not be there: out of an exit, into an arrival. */
const removeLines = (end: 'from' | 'to') =>
  atNode((project, scenario, node) => {
    const lines = scenario.flow.edges.filter((edge) => edge[end] === node.id).map(({ id }) => id);
    return withoutEdges(project, scenario.id, lines);
  });

const connectExit = atNode((project, scenario, node) => {
  const exit = scenario.flow.nodes.find(({ kind }) => kind === 'exit');
  return exit ? withConnection(project, scenario.id, node.id, exit.id) : undefined;
});

/** A way home, for whoever has no way on; where everybody goes round, for the last of the flow. */
const addExit: Step = (project, finding) => {
  const scenario = placeOf(project, finding)?.scenario;
  if (!scenario) return undefined;
  const { nodes, edges } = scenario.flow;
  const id = freshId(
    'pulang',
    nodes.map((node) => node.id),
  );
  const exit: FlowNode = { kind: 'exit', id, name: { id: 'Pulang', en: 'Home' }, outcome: 'home' };
  const stuck = nodes.filter((node) => !edges.some((edge) => edge.from === node.id));
  const from = stuck.length > 0 ? stuck : nodes.filter(({ kind }) => kind === 'station').slice(-1);
  const grown = withFlow(project, scenario.id, (flow) => ({ ...flow, nodes: [...flow.nodes, exit] }));
  return from.reduce((next, node) => withConnection(next, scenario.id, node.id, id), grown);
};

/** A door before the first node that nobody leads to. */
const addArrival: Step = (project, finding) => {
  const scenario = placeOf(project, finding)?.scenario;
  if (!scenario) return undefined;
  const { nodes, edges } = scenario.flow;
  const id = freshId(
    'datang',
    nodes.map((node) => node.id),
  );
  const arrival: FlowNode = { kind: 'arrival', id, name: { id: 'Datang', en: 'Arrival' } };
  const first = nodes.find((node) => !edges.some((edge) => edge.to === node.id)) ?? nodes[0];
  const grown = withFlow(project, scenario.id, (flow) => ({ ...flow, nodes: [arrival, ...flow.nodes] }));
  return first ? withConnection(grown, scenario.id, id, first.id) : undefined;
};

/** Door and way home of a flow with nothing in it. */
const begin: Step = (project, finding) => {
  const scenario = placeOf(project, finding)?.scenario;
  if (!scenario || scenario.flow.nodes.length > 0) return undefined;
  return withFlow(
    project,
    scenario.id,
    (flow): Flow => ({
      ...flow,
      nodes: [
        { kind: 'arrival', id: 'datang', name: { id: 'Datang', en: 'Arrival' } },
        { kind: 'exit', id: 'pulang', name: { id: 'Pulang', en: 'Home' }, outcome: 'home' },
      ],
      edges: [{ id: 'datang-pulang', from: 'datang', to: 'pulang' }],
    }),
  );
};

/** The last way takes everybody whom no condition lets pass. */
const lastResort = atNode((project, scenario, node) =>
  withFlow(project, scenario.id, (flow) => {
    const last = flow.edges.findLast(({ from }) => from === node.id);
    return mapEdges(flow, (edge) => (edge === last ? withoutRule(edge, 'when') : edge));
  }),
);

const dropOfEdge = (...fields: readonly ('when' | 'share')[]) =>
  atEdge((project, scenario, edge) =>
    withFlow(project, scenario.id, (flow) =>
      mapEdges(flow, (one) => (one === edge ? fields.reduce(withoutRule, one) : one)),
    ),
  );

function withoutRule(edge: Edge, field: 'when' | 'share'): Edge {
  const { [field]: _gone, ...rest } = edge;
  return rest as Edge;
}

const swapTimes: Step = (project, { path }) => {
  const parent = path.slice(0, -1);
  const from = fieldValue(project, [...parent, 'from']);
  const to = fieldValue(project, [...parent, 'to']);
  return withField(withField(project, [...parent, 'from'], to), [...parent, 'to'], from);
};

const dropErrs = atNode((project, scenario, node) =>
  withFlow(project, scenario.id, (flow) =>
    mapNodes(flow, (one) => {
      if (one !== node || one.kind !== 'decision') return one;
      const { errs: _gone, ...rest } = one;
      return rest;
    }),
  ),
);

const offerAll: Step = (project, { path }) => withField(project, [...path, 'policy'], 'full');

const LIST: readonly (readonly [FindingCode, MendKind, Step])[] = [
  ['flow.empty', 'addArrival', begin],
  ['flow.noArrival', 'addArrival', addArrival],
  ['flow.noExit', 'addExit', addExit],
  ['flow.loop', 'connectExit', connectExit],
  ['node.noWayOut', 'connectExit', connectExit],
  ['exit.edges', 'removeEdge', removeLines('from')],
  ['arrival.edgeInto', 'removeEdge', removeLines('to')],
  ['arrival.noStream', 'assignStream', assignStream],
  ['arrival.streamTwice', 'assignStream', leaveStream],
  ['edge.from.unknown', 'removeEdge', removeEdge],
  ['edge.target.unknown', 'removeEdge', removeEdge],
  ['edge.neverOpen', 'removeEdge', removeEdge],
  [
    'edge.share.missing',
    'normalise',
    atEdge((project, scenario, edge) =>
      withFlow(project, scenario.id, (flow) => withWaysOut(flow, edge.from)),
    ),
  ],
  ['edge.share.unused', 'dropField', dropOfEdge('share')],
  ['edge.conditions.unused', 'dropField', dropOfEdge('when')],
  ['route.missing', 'normalise', shareOut],
  ['route.shares.sum', 'normalise', shareOut],
  ['route.noLastResort', 'lastResort', lastResort],
  ['condition.time.order', 'swap', swapTimes],
  ['offer.queueAtLeast.missing', 'offerAll', offerAll],
  ['fork.route', 'dropField', dropField],
  ['fork.edgeRule', 'dropField', dropOfEdge('when', 'share')],
  ['errs.nowhere', 'dropField', dropErrs],
  ['pool.empty', 'assignStaff', assignPool],
  ['queue.promoteUnused', 'dropField', dropField],
  ['queue.ratioUnused', 'dropField', dropField],
  ['queue.earlyUnused', 'dropField', dropField],
  ['queue.blockNoPlaces', 'dropField', dropField],
  ['batch.waitUnused', 'dropField', dropField],
  ['room.twice', 'dropField', dropField],
  ['room.firstNone', 'dropField', dropField],
  ['room.untilNever', 'dropField', dropField],
  ['turnaround.unused', 'dropField', dropField],
  ['mix.sum', 'normalise', scaledShares],
  ['reasons.sum', 'normalise', scaledShares],
];

export const MENDS: ReadonlyMap<string, Mend> = new Map(
  LIST.map(([code, kind, step]) => [code, { kind, step }]),
);
