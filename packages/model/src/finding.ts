/** What is wrong with a document, as data: the words are in `@simalur/report`, in both languages. */

/** `error` stops a run; `warning` does not. */
export type Severity = 'error' | 'warning';

export interface Finding {
  /** Stable dotted code, for example `edge.target.unknown`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, from the root of the document: keys and indexes. */
  readonly path: readonly (string | number)[];
  /** Values for the message, for example the number found and the bound. */
  readonly params: Readonly<Record<string, string | number>>;
}
