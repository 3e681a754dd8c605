/** Where the figure at a place comes from: as the list of figures tells it, or from the nearest thing around it. */
import { type FieldPath, fieldValue, type Project, type Source, sourceOfFigure } from '@simalur/model';
import { describeProject, type Figure } from '@simalur/presets';

export type FigureSource = Pick<Source, 'tag'> & { readonly cite: string; readonly note: Source['note'] };

const known = new WeakMap<Project, ReadonlyMap<string, Figure>>();

/** Undefined: a part of the drawing, which has no source. */
export function figureSource(project: Project, path: FieldPath): FigureSource | undefined {
  const figure = figuresOf(project).get(path.join('.'));
  if (figure) return { tag: figure.tag ?? 'assumption', cite: figure.citation, note: figure.note };
  for (let depth = path.length - 1; depth > 0; depth--) {
    const source = fieldValue(project, [...path.slice(0, depth), 'source']) as Source | undefined;
    if (!source) continue;
    const { tag, cite = '', note } = sourceOfFigure(source, String(path[depth])) ?? source;
    return { tag, cite: tag === 'user' ? '' : cite, note };
  }
  return undefined;
}

function figuresOf(project: Project): ReadonlyMap<string, Figure> {
  let map = known.get(project);
  if (!map) {
    map = new Map(describeProject(project).map((figure) => [figure.path.join('.'), figure]));
    known.set(project, map);
  }
  return map;
}
