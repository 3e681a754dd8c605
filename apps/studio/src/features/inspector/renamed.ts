import type { Label } from '@simalur/model';

/** A name in the language of the screen; the other language keeps its own. Nothing for an empty optional one. */
export function renamed(
  before: Label | undefined,
  text: string,
  language: 'id' | 'en',
  optional = false,
): Label | undefined {
  const next = text.trim();
  if (next === '' && optional) return undefined;
  return before === undefined || typeof before === 'string' ? next : { ...before, [language]: next };
}
