/** Small words for drawing a flow: conditions, steps, stations and edges with every default written out. */
import type { Condition, Edge, FlowNode, Requirement, Station, Step } from '@simalur/model';
import type { ActivityId } from '../activities/catalogue.ts';
import type { AttributeId } from '../attributes.ts';
import type { ClassId } from '../classes.ts';
import type { NeedId } from '../needs.ts';
import type { PoolId } from '../professions.ts';
import type { Words } from '../words.ts';

export const need = (id: NeedId): Condition => ({ kind: 'need', need: id });
export const firstContact: Condition = { kind: 'firstContact' };
export const deferred: Condition = { kind: 'deferred' };
export const done = (activity: ActivityId): Condition => ({ kind: 'done', activity });
export const is = (attribute: AttributeId): Condition => ({ kind: 'attribute', attribute, is: true });
export const isNot = (attribute: AttributeId): Condition => ({ kind: 'attribute', attribute, is: false });
export const ofClass = (...classes: ClassId[]): Condition => ({ kind: 'class', classes });

/** Members of one team where the klaster have teams of their own. */
type TeamId = 'klaster-2' | 'klaster-3';

/**
 * Pools of which any one may do the work, the first that has somebody free; none: the patient needs nobody. `standIn`: the
 * later ones only while nobody of the first is at work.
 */
export type Staff =
  | readonly PoolId[]
  | { readonly anyOf: readonly PoolId[]; readonly skill: TeamId }
  | { readonly anyOf: readonly PoolId[]; readonly standIn: true };

/** One activity by one of the staff, when all conditions hold. */
export function step(activity: ActivityId, staff: Staff, when: readonly Condition[] = []): Step {
  return { activity, when: [...when], staff: requirements(staff) };
}

function requirements(staff: Staff): Requirement[] {
  if ('anyOf' in staff) return [{ ...staff, anyOf: [...staff.anyOf] }];
  return staff.length === 0 ? [] : [{ anyOf: [...staff] }];
}

interface Place {
  readonly id: string;
  readonly name: Words;
  readonly group?: string;
  readonly note?: Words;
  /** How the way out is chosen, where there are several. */
  readonly by?: 'conditions';
}

function base({ id, name, group, note, by }: Place) {
  return {
    id,
    name: { ...name },
    ...(group === undefined ? {} : { group }),
    ...(note === undefined ? {} : { note: { ...note } }),
    ...(by === undefined ? {} : { route: { by } }),
  };
}

export function arrival(place: Place): FlowNode {
  return { kind: 'arrival', ...base(place) };
}

/**
 * A station with a queue by priority of the class, then by time. `rank`: staff who serve several stations go to the
 * lowest first.
 */
export function station(place: Place, steps: readonly Step[], rank = 0): Station {
  return { kind: 'station', ...base(place), steps: [...steps], queue: { discipline: 'priority' }, rank };
}

export function delay(place: Place, activity: ActivityId): FlowNode {
  return { kind: 'delay', ...base(place), activity, when: [] };
}

export function exit(place: Place, outcome: 'home' | 'referred'): FlowNode {
  return { kind: 'exit', ...base(place), outcome };
}

/** Edges out of a node in the order in which they are tried: `[target, ...conditions]`. */
export function ways(from: string, ...out: readonly (readonly [to: string, ...when: Condition[]])[]): Edge[] {
  return out.map(([to, ...when], i) => {
    const twin = out.slice(0, i).filter(([other]) => other === to).length;
    const id = `${from}_${to}${twin === 0 ? '' : `_${twin + 1}`}`;
    return when.length === 0 ? { id, from, to } : { id, from, to, when };
  });
}
