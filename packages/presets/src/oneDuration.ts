/**
 * One duration per activity, the same in every flow: otherwise a difference between flows is typed in, not found.
 * There are two ways to break the rule without writing two numbers under one id: a lever that is on, and a second
 * activity that is the same work under another id.
 */
import type { Activity, Project } from '@simalur/model';
import { labelText } from '@simalur/model';

/** Ids of the activities that take two durations somewhere in the project. */
export function activitiesWithTwoDurations(project: Project): string[] {
  const guilty = new Set<string>();
  for (const scenario of project.scenarios) {
    for (const lever of scenario.levers) {
      if (lever.kind === 'duration' && lever.enabled) guilty.add(lever.activity);
    }
  }
  const seen = new Map<string, Activity>();
  for (const activity of project.activities) {
    for (const key of namesOf(activity)) {
      const other = seen.get(key);
      if (other && duration(other) !== duration(activity)) guilty.add(activity.id);
      seen.set(key, activity);
    }
  }
  return [...guilty];
}

function namesOf(activity: Activity): Set<string> {
  const names = [activity.id, labelText(activity.name, 'id'), labelText(activity.name, 'en')];
  return new Set(names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')));
}

function duration(activity: Activity): string {
  return JSON.stringify([activity.duration, activity.durationByClass ?? []]);
}
