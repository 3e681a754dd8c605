/** What a field that names another thing may name, and what a new thing starts with. */
import type { Label } from '../label.ts';
import type { Project } from '../project.ts';
import type { FieldPath } from './fields.ts';
import type { FieldKind } from './fieldsSchema.ts';
import { freshId } from './ids.ts';

export interface Named {
  readonly id: string;
  readonly name: Label;
}

/** The things that a field may name; undefined where it is a name of its own (a draw, a new id, a skill). */
export function namesFor(project: Project, path: FieldPath): readonly Named[] | undefined {
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const scenario = path[0] === 'scenarios' ? project.scenarios[Number(path[1])] : undefined;
  const { pools } = project.clinic.roster;
  const stations = scenario?.flow.nodes.filter(({ kind }) => kind === 'station');
  switch (field) {
    case 'pool':
    case 'anyOf':
      return pools.filter(({ kind }) => (path.includes('room') ? kind === 'room' : kind === 'staff'));
    case 'unit':
      return pools.flatMap((pool) =>
        pool.units.map(({ id, name }, i) => ({ id, name: name ?? numbered(pool.name, i + 1) })),
      );
    case 'activity':
    case 'turnaround':
      return project.activities;
    case 'class':
    case 'classes':
      return project.demand.classes;
    case 'need':
    case 'needs':
    case 'meets':
    case 'reveals':
      return project.needs;
    case 'attribute':
      return project.demand.attributes;
    case 'stream':
    case 'streams':
      return project.demand.streams.map((stream) => ({
        id: stream.id,
        name: ('name' in stream ? stream.name : undefined) ?? stream.id,
      }));
    case 'station':
    case 'stations':
    case 'until':
      return stations ?? [];
    case 'to':
      return scenario?.flow.nodes.filter(({ kind }) => kind !== 'arrival' && kind !== 'exit');
    case 'group':
      return scenario?.flow.groups ?? [];
    case 'skill':
    case 'skills':
      return skillsOf(project);
    default:
      return undefined;
  }
}

/**
 * A value for a field that is switched on, or for a new item of a list: what the schema and the project allow.
 * Undefined where the project has nothing yet that the field could name.
 */
export function startingValue(project: Project, path: FieldPath, of: FieldKind): unknown {
  switch (of.kind) {
    case 'number':
      return Math.max(of.min ?? 0, Math.min(1, of.max ?? 1)) || (of.whole ? 1 : 0.5);
    case 'clock':
      return project.clinic.calendar.opens;
    case 'weekday':
      return 1;
    case 'boolean':
      return true;
    case 'label':
    case 'text':
      return '';
    case 'id':
      return startingId(project, path);
    case 'choice':
      return of.options[0];
    case 'either':
      return of.options[0] && startingValue(project, path, of.options[0]);
    case 'distribution':
      return { family: 'triangular', min: 1, mode: 2, max: 3 };
    case 'profile':
      return {
        shape: 'constant',
        breaks: [project.clinic.calendar.opens, project.clinic.calendar.closes],
        weights: [1],
      };
    case 'source':
      return { tag: 'user' };
    case 'list': {
      const items = Array.from({ length: of.min }, (_, i) => startingValue(project, [...path, i], of.of));
      return items.includes(undefined) ? undefined : items;
    }
    case 'object':
      return startingObject(project, path, of.fields);
    case 'variants': {
      const first = of.variants[0];
      const value = first && startingObject(project, path, first.fields);
      return value && { [of.by]: first.value, ...value };
    }
  }
}

function startingObject(
  project: Project,
  path: FieldPath,
  fields: Extract<FieldKind, { kind: 'object' }>['fields'],
): Record<string, unknown> | undefined {
  const filled = fields
    .filter(({ optional }) => !optional)
    .map(({ name, of }) => [name, startingValue(project, [...path, name], of)] as const);
  if (filled.some(([, value]) => value === undefined)) return undefined;
  const value: Record<string, unknown> = Object.fromEntries(filled);
  const { opens, closes } = project.clinic.calendar;
  // A span has to end after it begins.
  if (value['from'] === opens && value['to'] === opens) value['to'] = closes;
  if (value['min'] === 1 && value['max'] === 1) value['max'] = 10;
  return value;
}

function startingId(project: Project, path: FieldPath): string | undefined {
  const names = namesFor(project, path);
  if (names !== undefined) return names[0]?.id;
  const list = String(path.findLast((key) => typeof key === 'string' && key !== 'id') ?? 'baru');
  return freshId(list, idsOf(project));
}

/** Every id of the document, so that a new one is new everywhere. */
function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { id?: unknown }).id;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(idsOf)];
}

function skillsOf({ clinic }: Project): Named[] {
  const skills = clinic.roster.pools.flatMap((pool) => [
    ...(pool.skills ?? []),
    ...pool.units.flatMap((unit) => unit.skills ?? []),
  ]);
  return [...new Set(skills)].map((id) => ({ id, name: id }));
}

function numbered(name: Label, number: number): Label {
  return typeof name === 'string'
    ? `${name} ${number}`
    : { id: `${name.id} ${number}`, en: `${name.en} ${number}` };
}
