/** A copy of a simulator's state: typed arrays are copied, plain objects are walked, the tables stay shared. */
import type { Sim } from './state.ts';

/** Everything of a simulation that changes. */
export function copyState(s: Sim): Omit<Sim, 't' | 'audit'> {
  const { t: _, audit: __, ...state } = s;
  return copy(state) as Omit<Sim, 't' | 'audit'>;
}

/** Puts a simulation back into a copied state, which stays as it is. */
export function restoreState(s: Sim, state: Omit<Sim, 't' | 'audit'>): void {
  Object.assign(s, copy(state));
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // All arrays of the state are typed.
  if (ArrayBuffer.isView(value)) return (value as Float64Array).slice();
  const copied: { [name: string]: unknown } = {};
  for (const [name, inner] of Object.entries(value)) copied[name] = copy(inner);
  return copied;
}
