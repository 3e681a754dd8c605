/** The means of one long run of the clinic day, and how far other runs are from it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchLine } from './workload.ts';

export type Reference = NonNullable<BenchLine['m']>;

/** Means of `reference.json` in a folder, null where there is none. */
export function readReference(dir: string): Reference | null {
  const file = path.join(dir, 'reference.json');
  if (!existsSync(file)) return null;
  const line: BenchLine = JSON.parse(readFileSync(file, 'utf8'));
  return line.m ?? null;
}

/** Difference of the pooled means of some runs from the reference in standard errors, the largest of all figures; null without means. */
export function worstZ(lines: readonly BenchLine[], reference: Reference): number | null {
  let worst: number | null = null;
  for (const [name, [expected, expectedHalf]] of Object.entries(reference)) {
    const found = lines.flatMap((line) => (line.m?.[name] ? [line.m[name]] : []));
    if (found.length === 0 || found.length < lines.length) return null;
    const mean = found.reduce((sum, [value]) => sum + value, 0) / found.length;
    const half = Math.sqrt(found.reduce((sum, [, h]) => sum + h * h, 0)) / found.length;
    const z = (1.96 * Math.abs(mean - expected)) / Math.hypot(half, expectedHalf);
    if (worst === null || z > worst) worst = z;
  }
  return worst;
}
