/** One figure of a project as a row, and the words that rows are made of. */
import type { Label, Source, SourceTag } from '@simalur/model';
import { labelText } from '@simalur/model';
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
    citation: source?.cite ?? '',
    note: said(source?.note ?? ''),
  };
}

/**
 * Cited where a team has answered the main figure of a thing (people of a pool, patients a day, hours) whose other
 * figures (lateness, shape of the morning) stay asumsi: one source stands for them all in the document.
 */
export const ANSWERED = 'jawaban tim';
/** Beside it: the last registration was answered too. */
export const ANSWERED_REGISTRATION = 'jam pendaftaran';

/** The source of the main figure of a thing: the team's own where it is cited as answered. */
export function answered(source: Source | undefined, cite = ANSWERED): Source | undefined {
  const isAnswered = source?.cite?.split(', ').includes(cite) ?? false;
  return isAnswered ? { tag: 'user', cite: ANSWERED } : source;
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
