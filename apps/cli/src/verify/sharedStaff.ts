/** Cases whose stages share resources: rooms held while staff come, teams, skills, the same doctor twice, beds. */
import { Builder } from './builder.ts';
import type { Customer } from './customers.ts';
import type { Fields } from './json.ts';
import type { Model } from './model.ts';
import type { Course } from './networkOf.ts';
import { resourcesOf } from './sharedResources.ts';
import { SharedStages } from './sharedStages.ts';
import { SharedBeds, SharedTeams } from './sharedTeams.ts';

export function buildSharedStaff(f: Fields, customers: readonly Customer[], course: Course): Model {
  const resources = resourcesOf(f.fields('resources'));
  const Kind = f.has('stages') ? SharedStages : customers.some((c) => c.stay) ? SharedBeds : SharedTeams;
  return new Kind(f, new Builder(1), customers, resources, course).build();
}
