/** Small helpers of the checks: paths into a document, names for a sentence. */
import { type Label, labelText } from './label.ts';

/** Keys and indexes from the root of the document. */
export type DocumentPath = readonly (string | number)[];

/** Sums of shares may be off by this much: people write 0.333. */
const SHARE_TOLERANCE = 1e-6;

/**
 * The name of a thing for a sentence; its id where it has no name. Findings carry no language, so of a name in two
 * languages the Indonesian one is taken.
 */
export function nameOf(thing: { readonly id: string; readonly name?: Label | undefined }): string {
  return labelText(thing.name, 'id') || thing.id;
}

/** Whether shares sum to 1. */
export function sumsToOne(sum: number): boolean {
  return Math.abs(sum - 1) <= SHARE_TOLERANCE;
}

/** A sum without the dust of binary fractions, for a sentence: 0.1 + 0.2 reads 0.3. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
