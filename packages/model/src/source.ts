/** Where a figure comes from. Shown beside the figure; an assumption says that it is one. */

import { LabelSchema } from './label.ts';
import { z } from './zod.ts';

/**
 * - `measured`: a published measurement; `regulation`: an official text; `promise`: a published service
 *   standard (a target, not a measurement); `document`: claimed in a source document; `unverified`: not
 *   checked against a text; `assumption`: asumsi; `user`: entered or observed by this team.
 */
export const SourceTagSchema = z.enum([
  'measured',
  'regulation',
  'promise',
  'document',
  'unverified',
  'assumption',
  'user',
]);
export type SourceTag = z.infer<typeof SourceTagSchema>;

export const SourceSchema = z.strictObject({
  tag: SourceTagSchema,
  /** Citation, for example `U-22` or `KMK 2015/2023`. */
  cite: z.string().max(300).optional(),
  note: LabelSchema.optional(),
});
export type Source = z.infer<typeof SourceSchema>;
