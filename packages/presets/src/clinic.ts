/** Builds the whole project of an archetype. */
import { PROJECT_FORMAT, type Project, ProjectSchema, SCHEMA_VERSION, type Scenario } from '@simalur/model';
import { ACTIVITIES } from './activities/catalogue.ts';
import type { Archetype } from './archetype.ts';
import { demand } from './demand.ts';
import { NEEDS } from './needs.ts';
import { roster } from './roster.ts';
import { scenarios as mainScenarios } from './scenarios.ts';

/** What is in the catalogue but not in these flows is left out of the document. */
function used(flows: readonly Scenario[]) {
  const nodes = flows.flatMap(({ flow }) => flow.nodes);
  const ids = new Set(
    nodes.flatMap((node) =>
      node.kind === 'station'
        ? node.steps.map((step) => step.activity)
        : node.kind === 'delay'
          ? [node.activity]
          : [],
    ),
  );
  const activities = ACTIVITIES.filter(({ id }) => ids.has(id));
  const met = new Set(activities.flatMap((activity) => activity.meets ?? []));
  return { activities, needs: NEEDS.filter(({ id }) => met.has(id)) };
}

/** A project of its own on every call: whoever edits it changes no preset. */
export function buildClinic(
  archetype: Archetype,
  scenarios: readonly Scenario[] = mainScenarios(archetype),
): Project {
  return ProjectSchema.parse({
    format: PROJECT_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    name: archetype.name,
    description: archetype.description,
    clinic: {
      name: archetype.name,
      archetype: archetype.id,
      calendar: archetype.calendar,
      roster: roster(archetype),
    },
    ...used(scenarios),
    demand: demand(archetype),
    scenarios,
  });
}
