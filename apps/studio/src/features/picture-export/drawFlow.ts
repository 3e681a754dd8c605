/**
 * A flow as SVG, drawn by ourselves from the layout of the canvas: areas, lines, nodes. In the flow's own pixels; whoever
 * uses it scales it. `blocks` leaves out all text, for a picture of the size of a stamp.
 */
import type { FlowNode, Project, Scenario } from '@simalur/model';
import { labelText } from '@simalur/model';
import { fill } from '@simalur/report';
import { getSmoothStepPath, Position } from '@xyflow/react';
import type { IconName } from '../../icons/Icon.tsx';
import { professionIcon } from '../../icons/profession.ts';
import { type Language, WORDS } from '../../language/words.ts';
import type { FlowView } from '../../run/view.ts';
import { formatWait } from '../flow-canvas/describe.ts';
import type { Placed, Size } from '../flow-canvas/geometry.ts';
import { layoutOf } from '../flow-canvas/layout.ts';
import { linesOf } from '../flow-canvas/lines.ts';
import { routesOf } from '../flow-canvas/routes.ts';
import { nameLines, TEXT_PX } from '../flow-canvas/sizes.ts';
import { poolsAt, type Serving, servingAt } from '../flow-canvas/staffing.ts';
import type { Ink } from './ink.ts';
import { boxAt, iconAt, textAt } from './svg.ts';

export interface FlowDrawing extends Size {
  /** Elements; the top left corner of the first area or node is at 0, 0. */
  readonly body: string;
}

interface DrawOptions {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly language: Language;
  readonly ink: Ink;
  readonly detail: 'full' | 'blocks';
  /** Waiting minutes of the last run; left out where they are not wanted. */
  readonly view?: FlowView | undefined;
}

/** Room for areas and arrow heads around the nodes. */
const EDGE_ROOM = 24;
const LINE = 14;

export function drawFlow(options: DrawOptions): FlowDrawing {
  const { project, scenario, language, ink, detail } = options;
  const { flow } = scenario;
  const layout = layoutOf(flow, language);
  const lines = linesOf(flow);
  const routes = routesOf(lines, layout.nodes, layout.bends);
  const places = [...layout.nodes.values(), ...layout.areas];
  const left = Math.min(0, ...places.map(({ x }) => x)) - EDGE_ROOM / 2;
  const top = Math.min(0, ...places.map(({ y }) => y)) - EDGE_ROOM / 2;

  const areas = layout.areas.map((area) =>
    [
      boxAt(area, { radius: 10, fill: ink.area }),
      detail === 'full'
        ? textAt(area.x + 5, area.y + 12, area.name, { size: TEXT_PX, weight: 500, fill: ink.text2 })
        : '',
    ].join(''),
  );
  const width = detail === 'full' ? 1.4 : 3;
  const edges = lines.flatMap((edge) => {
    const from = layout.nodes.get(edge.from);
    const to = layout.nodes.get(edge.to);
    if (!from || !to) return [];
    const path = routes.get(edge.id) ?? stepPath(from, to);
    const dash = layout.loops.has(edge.id) ? ' stroke-dasharray="5 4"' : '';
    const arrow = detail === 'full' ? ' marker-end="url(#arrow)"' : '';
    return `<path d="${path}" fill="none" stroke="${ink.edge}" stroke-width="${width}"${dash}${arrow}/>`;
  });
  const nodes = flow.nodes.flatMap((node) => {
    const place = layout.nodes.get(node.id);
    if (!place) return [];
    if (detail === 'blocks') return block(node, place, ink);
    const name = labelText(node.name, language);
    if (node.kind !== 'station') return smallNode(node, name, place, ink);
    const staff = servingAt(node, project);
    const flat = layout.flat.has(node.id);
    return station({ ...options, node, name, place, staff, flat });
  });
  const shift = `translate(${-left} ${-top})`;
  return {
    body: `<g transform="${shift}">${[...areas, ...edges, ...nodes].join('')}</g>`,
    width: Math.max(...places.map((place) => place.x + place.width)) - left + EDGE_ROOM / 2,
    height: Math.max(...places.map((place) => place.y + place.height)) - top + EDGE_ROOM / 2,
  };
}

/** The arrow head that `drawFlow` refers to; once per SVG. */
export function arrowHead(ink: Ink): string {
  return `<defs><marker id="arrow" viewBox="0 0 10 10" refX="8.5" refY="5" markerWidth="6.5" markerHeight="6.5" orient="auto-start-reverse"><path d="M0 0.8L9 5L0 9.2Z" fill="${ink.edge}"/></marker></defs>`;
}

/** As the canvas draws a line between nodes that a person has placed. */
function stepPath(from: Placed, to: Placed): string {
  const [path] = getSmoothStepPath({
    sourceX: from.x + from.width,
    sourceY: from.y + from.height / 2,
    sourcePosition: Position.Right,
    targetX: to.x,
    targetY: to.y + to.height / 2,
    targetPosition: Position.Left,
  });
  return path;
}

const SMALL_ICONS: Readonly<Record<Exclude<FlowNode['kind'], 'station' | 'exit' | 'followUp'>, IconName>> = {
  arrival: 'enter',
  decision: 'branch',
  fork: 'fork',
  join: 'join',
  delay: 'clock',
};

function iconOf(node: FlowNode): IconName {
  switch (node.kind) {
    case 'station':
      return 'staff';
    case 'exit':
      return node.outcome;
    case 'followUp':
      return node.purpose === 'homeVisit' ? 'homeVisit' : 'calendar';
    default:
      return SMALL_ICONS[node.kind];
  }
}

function block(node: FlowNode, place: Placed, ink: Ink): string {
  if (node.kind === 'station') {
    return boxAt(place, { radius: 9, fill: ink.node, stroke: ink.accent, strokeWidth: 4 });
  }
  const end = node.kind === 'arrival' || node.kind === 'exit';
  const fill = end ? ink.accent : ink.small;
  return boxAt(place, { radius: 12, fill, stroke: end ? ink.accent : ink.strong, strokeWidth: 2.5 });
}

function smallNode(node: FlowNode, name: string, place: Placed, ink: Ink): string {
  const end = node.kind === 'arrival' || node.kind === 'exit';
  const dash = node.kind === 'delay' ? { dash: '4 3' } : node.kind === 'followUp' ? { dash: '2 2' } : {};
  const border = end ? {} : { stroke: node.kind === 'followUp' ? ink.accent : ink.strong };
  const lines = nameLines(node, name, place, 0);
  const middle = place.x + place.width / 2;
  const top = place.y + (place.height - 14 - lines.length * LINE) / 2;
  return [
    boxAt(place, { radius: 8, fill: end ? ink.accentSoft : ink.small, ...border, ...dash }),
    iconAt(iconOf(node), middle - 6.5, top, 13, end ? ink.accent : ink.text2),
    ...lines.map((line, index) =>
      textAt(middle, top + 14 + 11 + index * LINE, line, {
        size: TEXT_PX,
        weight: end ? 600 : 500,
        fill: end ? ink.text : ink.text2,
        anchor: 'middle',
      }),
    ),
  ].join('');
}

interface StationDrawing extends DrawOptions {
  readonly node: FlowNode;
  readonly name: string;
  readonly place: Placed;
  readonly staff: readonly Serving[];
  readonly flat: boolean;
}

function station({ node, name, place, staff, flat, ink, view, language }: StationDrawing): string {
  const worst = view?.worst === node.id;
  const result = view?.stations.get(node.id);
  const lines = flat ? [name] : nameLines(node, name, place, poolsAt(node).size);
  const rowHeight = place.height - 16 - 4;
  const top = place.y + 2 + (rowHeight - lines.length * LINE) / 2;
  const right = place.x + place.width - 7;
  const strong = { size: TEXT_PX, weight: 600, fill: ink.text } as const;
  const count = { size: TEXT_PX, weight: 500, fill: ink.text2, anchor: 'middle' } as const;
  const middle = place.y + 2 + rowHeight / 2;
  const people = staff.map(({ profession, count: number }, index) => {
    const fromRight = staff.length - index;
    if (flat) {
      const x = right - fromRight * 24 + 2;
      return (
        iconAt(professionIcon(profession), x, middle - 6.5, 13, ink.text2) +
        textAt(x + 18, middle + 4, String(number), count)
      );
    }
    const x = right - fromRight * 16 + 3;
    return (
      iconAt(professionIcon(profession), x, middle - 13, 13, ink.text2) +
      textAt(x + 6.5, middle + 11, String(number), count)
    );
  });
  const foot = place.y + place.height - 6;
  const wait = result
    ? textAt(
        place.x + 7,
        foot,
        formatWait(result.meanWait, (key, params) => fill(WORDS[key][language], params ?? {}), language),
        {
          size: TEXT_PX,
          weight: 700,
          fill: worst ? ink.hot : ink.text,
        },
      )
    : '';
  const badge = worst ? iconAt('bottleneck', right - 13, foot - 11, 13, ink.hot) : '';
  return [
    boxAt(place, {
      radius: 8,
      fill: worst ? ink.hotSoft : ink.node,
      stroke: worst ? ink.hot : ink.strong,
      strokeWidth: worst ? 2.5 : 1.5,
    }),
    ...lines.map((line, index) => textAt(place.x + 7, top + 11 + index * LINE, line, strong)),
    ...people,
    wait,
    badge,
  ].join('');
}
