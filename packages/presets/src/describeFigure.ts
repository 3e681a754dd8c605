/** One figure of a project as a row, and the words that rows are made of. */
import type { Label, Source, SourceTag } from '@simalur/model';
import { isAnsweredMark, labelText } from '@simalur/model';
import { type Words, words } from './words.ts';

export type FigureUnit = 'minutes' | 'share' | 'patients' | 'staff' | 'clock' | 'factor' | 'rank';

export interface Figure {
  /** Place in the project document. */
  readonly path: Path;
  readonly name: Words;
  readonly value: Words;
  readonly unit: FigureUnit;
  /** Undefined: nobody has said where the figure comes from. */
  readonly tag: SourceTag | undefined;
  /** Short names of sources (see `CITATIONS`), or empty. */
  readonly citation: string;
  readonly note: Words;
}

/** Place in a project document. */
export type Path = readonly (string | number)[];

/** A row with the source of the figure, or of what is around it. */
export function figure(
  path: Path,
  name: Words,
  value: Words,
  unit: FigureUnit,
  source: Source | undefined,
): Figure {
  return {
    path,
    name,
    value,
    unit,
    tag: source?.tag,
    citation: source?.tag === 'user' ? (source.cite ?? '') : textsOf(source),
    note: said(source?.note ?? ''),
  };
}

/** The texts that a source names; that the team has answered another figure of the same thing is no text. */
function textsOf(source: Source | undefined): string {
  const cites = source?.cite?.split(', ') ?? [];
  return cites.filter((cite) => !isAnsweredMark(cite)).join(', ');
}

/** A label in both languages. */
export function said(label: Label): Words {
  return words(labelText(label, 'id'), labelText(label, 'en'));
}

/** Parts of a name, from the outside in. */
export function joined(...parts: readonly (Words | undefined)[]): Words {
  const known = parts.filter((part) => part !== undefined);
  return words(known.map((p) => p.id).join(': '), known.map((p) => p.en).join(': '));
}

/** The name of what bears an id, or the id. */
export function nameIn(list: readonly { readonly id: string; readonly name: Label }[], id: string): Words {
  return said(list.find((item) => item.id === id)?.name ?? id);
}
