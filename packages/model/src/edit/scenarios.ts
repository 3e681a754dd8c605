/** Scenarios of a project: copied, renamed, put in another order, taken away. The first is the baseline. */
import type { Label } from '../label.ts';
import { labelText } from '../label.ts';
import type { Project } from '../project.ts';
import type { Added } from './add.ts';
import { freshId } from './ids.ts';
import { withScenario } from './scenario.ts';

/** As many as the schema takes. */
export const MOST_SCENARIOS = 20;

/** A copy of a scenario after the last; undefined where there is no place for another. */
export function withScenarioCopy(
  project: Project,
  id: string,
  name: Label,
  reason?: Label,
): Added | undefined {
  const scenario = project.scenarios.find((one) => one.id === id);
  if (!scenario || project.scenarios.length >= MOST_SCENARIOS) return undefined;
  const copy = freshId(
    labelText(name, 'id'),
    project.scenarios.map((one) => one.id),
  );
  const { reason: _old, ...rest } = scenario;
  const own = { ...rest, id: copy, name, ...(reason === undefined ? {} : { reason }) };
  return { id: copy, project: { ...project, scenarios: [...project.scenarios, own] } };
}

/** Another name and reason; an empty name changes nothing, an empty reason is none. */
export function withScenarioName(
  project: Project,
  id: string,
  name: Label,
  reason: Label | undefined,
): Project {
  if (labelText(name, 'id').trim() === '') return project;
  return withScenario(project, id, (scenario) => {
    const same = JSON.stringify([scenario.name, scenario.reason]) === JSON.stringify([name, reason]);
    if (same) return scenario;
    const { reason: _old, ...rest } = scenario;
    const said = reason !== undefined && labelText(reason, 'id').trim() !== '';
    return { ...rest, name, ...(said ? { reason } : {}) };
  });
}

/** Takes a scenario away; the last one stays. */
export function withoutScenario(project: Project, id: string): Project {
  const scenarios = project.scenarios.filter((one) => one.id !== id);
  if (scenarios.length === project.scenarios.length || scenarios.length === 0) return project;
  return { ...project, scenarios };
}

/** Moves a scenario one place forward or back. What comes first is what the others are compared with. */
export function withScenarioMoved(project: Project, id: string, by: 1 | -1): Project {
  const at = project.scenarios.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= project.scenarios.length) return project;
  const scenarios = [...project.scenarios];
  const [moved] = scenarios.splice(at, 1);
  if (!moved) return project;
  scenarios.splice(to, 0, moved);
  return { ...project, scenarios };
}
