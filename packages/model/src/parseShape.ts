/**
 * What must hold before any field is read: plain data only, not too deep, not too many values, and no key that could
 * reach an object's prototype. Values from IndexedDB and from messages come this way too, and may hold cycles.
 */
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Limits } from './limits.ts';

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Findings about the form of a value; empty where it is safe to read. */
export function checkShape(value: unknown, limits: Limits): Finding[] {
  const found: Finding[] = [];
  let values = 0;

  /** False where reading must stop at once. */
  const visit = (item: unknown, path: (string | number)[]): boolean => {
    values++;
    if (values > limits.values) {
      found.push(finding('file.tooManyValues', [], { max: limits.values }));
      return false;
    }
    if (typeof item !== 'object' || item === null) {
      if (isJsonPrimitive(item)) return true;
      found.push(finding('file.notPlain', path, { found: typeof item }));
      return true;
    }
    // A cycle ends here as well: it is endlessly deep.
    if (path.length >= limits.depth) {
      found.push(finding('file.tooDeep', path.slice(0, 4), { max: limits.depth }));
      return false;
    }
    if (Array.isArray(item)) {
      // A list may claim any length without holding a thing.
      if (item.length > limits.values) {
        found.push(finding('file.tooManyValues', path, { max: limits.values }));
        return false;
      }
      return item.every((entry, index) => visit(entry, [...path, index]));
    }
    if (Object.prototype.toString.call(item) !== '[object Object]') {
      found.push(
        finding('file.notPlain', path, { found: Object.prototype.toString.call(item).slice(8, -1) }),
      );
      return true;
    }
    for (const [key, entry] of Object.entries(item)) {
      if (FORBIDDEN_KEYS.includes(key)) {
        found.push(finding('key.forbidden', [...path, key], { key }));
      } else if (!visit(entry, [...path, key])) {
        return false;
      }
    }
    return true;
  };

  visit(value, []);
  return found;
}

function isJsonPrimitive(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}
