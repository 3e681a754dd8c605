/** Builds the whole project of an archetype. */
import { PROJECT_FORMAT, type Project, ProjectSchema, SCHEMA_VERSION } from '@simalur/model';
import { ACTIVITIES } from './activities/catalogue.ts';
import type { Archetype } from './archetype.ts';
import { demand } from './demand.ts';
import { NEEDS } from './needs.ts';
import { roster } from './roster.ts';
import { scenarios } from './scenarios.ts';

/** A project of its own on every call: whoever edits it changes no preset. */
export function buildClinic(archetype: Archetype): Project {
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
    needs: NEEDS,
    activities: ACTIVITIES,
    demand: demand(archetype),
    scenarios: scenarios(archetype),
  });
}
