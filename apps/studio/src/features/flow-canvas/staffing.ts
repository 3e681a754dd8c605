/** Who serves at a node: the pools of its steps, each with the number of people on duty. Read from the drawing. */
import type { FlowNode, Label, Project } from '@simalur/model';

export interface Serving {
  readonly pool: string;
  readonly name: Label;
  readonly profession: string;
  readonly count: number;
}

/** Ids of the pools that the steps of a node may hold. */
export function poolsAt(node: FlowNode): ReadonlySet<string> {
  if (node.kind !== 'station') return new Set();
  return new Set(node.steps.flatMap((step) => step.staff.flatMap((requirement) => requirement.anyOf)));
}

export function servingAt(node: FlowNode, project: Project): readonly Serving[] {
  const ids = poolsAt(node);
  return project.clinic.roster.pools
    .filter((pool) => pool.kind === 'staff' && ids.has(pool.id))
    .map((pool) => ({
      pool: pool.id,
      name: pool.name,
      profession: pool.profession ?? pool.id,
      count: pool.units.length,
    }));
}
