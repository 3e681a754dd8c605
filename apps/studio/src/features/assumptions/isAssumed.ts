import type { Figure } from '@simalur/presets';

/** A figure that nobody has given a source is an assumption too. */
export function isAssumed({ tag }: Figure): boolean {
  return tag === undefined || tag === 'assumption';
}
