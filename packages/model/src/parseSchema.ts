/** Finds the part of the schema that governs a place in a document: its known fields, its bounds. */
import { z } from './zod.ts';

type AnySchema = z.core.$ZodType;

/** A value at a path of a document, or undefined. Reads own fields only. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The schema at a path; a union is decided by what the document says there. */
export function schemaAt(
  root: AnySchema,
  document: unknown,
  path: readonly PropertyKey[],
): AnySchema | undefined {
  let schema = chosen(root, document);
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth];
    const def = schema?._zod.def as z.core.$ZodTypes['_zod']['def'] | undefined;
    let next: AnySchema | undefined;
    if (def?.type === 'array') next = def.element;
    else if (def?.type === 'object' && typeof key === 'string' && Object.hasOwn(def.shape, key)) {
      next = def.shape[key];
    }
    if (!next) return undefined;
    schema = chosen(next, valueAt(document, path.slice(0, depth + 1)));
  }
  return schema;
}

/** The fields that an object may have here. */
export function knownFields(schema: AnySchema | undefined): readonly string[] {
  const def = schema?._zod.def as z.core.$ZodTypes['_zod']['def'] | undefined;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** Smallest and largest number allowed here, where both are stated. */
export function numberBounds(schema: AnySchema | undefined): { min: number; max: number } | undefined {
  if (!(schema instanceof z.ZodNumber)) return undefined;
  const { minValue: min, maxValue: max } = schema;
  const stated = (bound: number | null): bound is number =>
    bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return stated(min) && stated(max) ? { min, max } : undefined;
}

/** Without `optional` and `default` around it, and the member of a union that the value is meant for. */
function chosen(schema: AnySchema, value: unknown): AnySchema {
  let current = schema;
  for (;;) {
    const def = current._zod.def as z.core.$ZodTypes['_zod']['def'];
    if (def.type === 'optional' || def.type === 'default') current = def.innerType;
    else if (def.type === 'union') {
      const member = def.options.find((option) =>
        fits(option, value, (def as { discriminator?: string }).discriminator),
      );
      if (!member) return current;
      current = member;
    } else return current;
  }
}

function fits(option: AnySchema, value: unknown, discriminator: string | undefined): boolean {
  const def = option._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'string') return typeof value === 'string';
  if (def.type === 'number') return typeof value === 'number';
  if (def.type !== 'object' || typeof value !== 'object') return false;
  if (discriminator === undefined) return true;
  const tag = def.shape[discriminator]?._zod.def as { values?: readonly unknown[] } | undefined;
  return tag?.values?.includes(valueAt(value, [discriminator])) === true;
}
