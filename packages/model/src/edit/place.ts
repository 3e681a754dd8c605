/** Where nodes stand and how they are called, grouped and copied: edits that change no number. */
import type { FlowNode } from '../flow.ts';
import type { Label } from '../label.ts';
import { labelText } from '../label.ts';
import type { Project } from '../project.ts';
import type { Position } from './add.ts';
import { freshId } from './ids.ts';
import { mapNodes, withFlow } from './scenario.ts';

/** Moves nodes: those that are named get their place, whole pixels. */
export function withPositions(
  project: Project,
  scenario: string,
  places: ReadonlyMap<string, Position>,
): Project {
  return withFlow(project, scenario, (flow) =>
    mapNodes(flow, (node) => {
      const place = places.get(node.id);
      if (!place) return node;
      const position = { x: Math.round(place.x), y: Math.round(place.y) };
      const same = node.position?.x === position.x && node.position.y === position.y;
      return same ? node : { ...node, position };
    }),
  );
}

/** Forgets where a person has put the nodes: the drawing is laid out by itself again. */
export function withAutomaticLayout(project: Project, scenario: string): Project {
  return withFlow(project, scenario, (flow) =>
    mapNodes(flow, (node) => {
      if (node.position === undefined) return node;
      const { position: _place, ...rest } = node;
      return rest as FlowNode;
    }),
  );
}

/** Another name; an empty one is no name and changes nothing. */
export function withNodeName(project: Project, scenario: string, id: string, name: Label): Project {
  if (labelText(name, 'id').trim() === '') return project;
  return withFlow(project, scenario, (flow) =>
    mapNodes(flow, (node) =>
      node.id !== id || JSON.stringify(node.name) === JSON.stringify(name) ? node : { ...node, name },
    ),
  );
}

/** Puts nodes into a group of the flow (a klaster, a corridor); undefined takes them out. */
export function withGroup(
  project: Project,
  scenario: string,
  ids: readonly string[],
  group: string | undefined,
): Project {
  const chosen = new Set(ids);
  return withFlow(project, scenario, (flow) => {
    if (group !== undefined && !flow.groups?.some((one) => one.id === group)) return flow;
    return mapNodes(flow, (node) => {
      if (!chosen.has(node.id) || node.group === group) return node;
      const { group: _old, ...rest } = node;
      return (group === undefined ? rest : { ...rest, group }) as FlowNode;
    });
  });
}

/** Makes a group of nodes. */
export function withNewGroup(
  project: Project,
  scenario: string,
  name: Label,
  ids: readonly string[],
): Project {
  const flow = project.scenarios.find((one) => one.id === scenario)?.flow;
  const id = freshId(
    labelText(name, 'id'),
    (flow?.groups ?? []).map((group) => group.id),
  );
  const grown = withFlow(project, scenario, (one) => ({
    ...one,
    groups: [...(one.groups ?? []), { id, name }],
  }));
  return withGroup(grown, scenario, ids, id);
}
