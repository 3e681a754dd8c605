/**
 * Whose figure it is. Whoever changes a figure makes it the team's own. Where one source stands for many figures
 * (a pool, a stream, a class, the calendar), only the one that was changed becomes the team's: the source keeps its tag
 * and its citation names the field, so that no assumption is hidden by an edit beside it.
 */
import { knownFields, schemaAt } from '../parseSchema.ts';
import { type Project, ProjectSchema } from '../project.ts';
import type { Source } from '../source.ts';
import { type FieldPath, fieldValue, withField } from './fields.ts';

/** Cited where a team has answered the main figure of a thing (people of a pool, patients a day, hours). */
export const ANSWERED = 'jawaban tim';
/** Beside it: the last registration was answered too. */
export const ANSWERED_REGISTRATION = 'jam pendaftaran';

/** What the citation of a shared source holds when the team has given this figure itself. */
export function answeredMark(field: string): string {
  if (field === 'perDay' || field === 'units') return ANSWERED;
  return field === 'lastRegistration' ? ANSWERED_REGISTRATION : `${ANSWERED} ${field}`;
}

/** Whether a part of a citation is such a mark and no name of a text. */
export function isAnsweredMark(cite: string): boolean {
  return cite === ANSWERED_REGISTRATION || cite === ANSWERED || cite.startsWith(`${ANSWERED} `);
}

/** The source of one figure of a thing: the team's own where it says so. */
export function sourceOfFigure(source: Source | undefined, field: string): Source | undefined {
  const marks = source?.cite?.split(', ') ?? [];
  const hours = (field === 'opens' || field === 'closes') && marks.includes(ANSWERED);
  return hours || marks.includes(answeredMark(field)) ? { tag: 'user', cite: ANSWERED } : source;
}

/** The project with another figure at a place, marked as the team's own. The same project where it is the same. */
export function withOwnFigure(project: Project, path: FieldPath, value: unknown): Project {
  const next = withField(project, path, value);
  return next === project ? project : markedOwn(next, path);
}

/** Marks the figure at a place as the team's own. */
export function markedOwn(project: Project, path: FieldPath): Project {
  const owner = ownerOf(project, path);
  if (!owner) return project;
  const place = [...owner.path, 'source'];
  const source = fieldValue(project, place) as Source | undefined;
  if (source?.tag === 'user') return project;
  if (!owner.shared) return withField(project, place, { tag: 'user' });
  const mark = answeredMark(owner.field);
  const cites = (source?.cite ?? '').split(', ').filter((cite) => cite !== '');
  if (cites.includes(mark)) return project;
  return withField(project, place, {
    ...(source ?? { tag: 'assumption' }),
    cite: [mark, ...cites].join(', '),
  });
}

interface Owner {
  readonly path: FieldPath;
  /** The field of the owner that holds the figure. */
  readonly field: string;
  readonly shared: boolean;
}

/** The nearest thing around a figure that keeps a source. */
function ownerOf(project: Project, path: FieldPath): Owner | undefined {
  if (path[0] === 'demand' && path[1] === 'weekdayFactors') {
    // They keep no source of their own: they come with the arrivals.
    const stream = project.demand.streams.findIndex(({ kind }) => kind === 'walkIn');
    return stream < 0
      ? undefined
      : { path: ['demand', 'streams', stream], field: 'weekdayFactors', shared: true };
  }
  for (let depth = path.length - 1; depth > 0; depth--) {
    const at = path.slice(0, depth);
    if (!knownFields(schemaAt(ProjectSchema, project, at)).includes('source')) continue;
    const field = String(path[depth]);
    // The one source of an activity speaks of its minutes.
    if (at[0] === 'activities' && at.length === 2 && field !== 'duration') return undefined;
    return { path: at, field, shared: isShared(at) };
  }
  return undefined;
}

function isShared(at: FieldPath): boolean {
  const place = at.filter((key) => typeof key === 'string').join('.');
  return ['clinic.calendar', 'clinic.roster.pools', 'demand.streams', 'demand.classes'].includes(place);
}
