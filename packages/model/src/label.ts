/** Names that a person reads: plain text, or text in both languages of the product. */
import { z } from './zod.ts';

/** Text of one line or a few, bounded so that a file cannot carry a novel into a node. */
export const LabelSchema = z.union([
  z.string().max(500),
  z.strictObject({ id: z.string().max(500), en: z.string().max(500) }),
]);
export type Label = z.infer<typeof LabelSchema>;

/** Identifier inside a project: letters, digits, `-` and `_`; starts with a letter or digit. */
export const IdSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

/** The text of a label in a language; plain labels are the same in both. */
export function labelText(label: Label | undefined, language: 'id' | 'en'): string {
  if (label === undefined) return '';
  return typeof label === 'string' ? label : label[language];
}
