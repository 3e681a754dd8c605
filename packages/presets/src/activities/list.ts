/** Lists of activities of the library: their needs are its needs, and their ids stay a type. */
import type { Activity } from '@simalur/model';
import type { NeedId } from '../needs.ts';

type LibraryActivity = Omit<Activity, 'meets' | 'reveals'> & { meets?: NeedId[]; reveals?: NeedId[] };

/** Keeps the ids as a type, so that a flow cannot name an activity that does not exist. */
export function list<const Id extends string>(activities: (LibraryActivity & { id: Id })[]) {
  return activities;
}
