/** Who serves at a node: the pools of its steps, each with the number of people on duty. Read from the drawing. */
import type { FlowNode, Label, Project } from '@simalur/model';

export interface Serving {
  readonly pool: string;
  readonly name: Label;
  readonly profession: string;
  readonly count: number;
}

export function servingAt(node: FlowNode, project: Project): readonly Serving[] {
  if (node.kind !== 'station') return [];
  const ids = new Set(node.steps.flatMap((step) => step.staff.flatMap((requirement) => requirement.anyOf)));
  return project.clinic.roster.pools
    .filter((pool) => pool.kind === 'staff' && ids.has(pool.id))
    .map((pool) => ({
      pool: pool.id,
      name: pool.name,
      profession: pool.profession ?? pool.id,
      count: pool.units.length,
    }));
}
