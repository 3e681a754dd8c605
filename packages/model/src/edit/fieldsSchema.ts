/** The schema of the document as data, for forms that are drawn from it. No word of it is meant for a person. */

import { ProfileSchema } from '../demand.ts';
import { DistributionSchema } from '../distribution.ts';
import { IdSchema, LabelSchema } from '../label.ts';
import { schemaAt, valueAt } from '../parseSchema.ts';
import { type Project, ProjectSchema } from '../project.ts';
import { MinuteSchema, WeekdaySchema } from '../roster.ts';
import { SourceSchema } from '../source.ts';
import { z } from '../zod.ts';
import type { FieldPath } from './fields.ts';

/** What can stand in a field. Numbers are as in the document: shares in 0…1, times in minutes after midnight. */
export type FieldKind =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole: boolean }
  | { readonly kind: 'clock' | 'weekday' | 'boolean' | 'label' | 'id' | 'text' }
  | { readonly kind: 'distribution' | 'profile' | 'source' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly of: FieldKind; readonly min: number; readonly max: number }
  /** One of several forms; `by` tells which. */
  | { readonly kind: 'variants'; readonly by: string; readonly variants: readonly Variant[] }
  /** A word or a number (the weekday of a run). */
  | { readonly kind: 'either'; readonly options: readonly FieldKind[] };

interface Variant {
  readonly value: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** May be left out. */
  readonly optional: boolean;
  readonly of: FieldKind;
}

type AnySchema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** What the schema says of a place in a document; undefined where the document has no such place. */
export function fieldKindAt(project: Project, path: FieldPath): FieldKind | undefined {
  const key = path.at(-1);
  if (key === undefined) return documentKind();
  const around = schemaAt(ProjectSchema, project, path.slice(0, -1));
  const def = around?._zod.def as Def | undefined;
  if (def?.type === 'array') return kindOf(def.element);
  const field = def?.type === 'object' ? def.shape[String(key)] : undefined;
  return field && kindOf(field);
}

/** The fields that the thing at a place can have, in the order of the schema; what it is (`kind`, `family`) is left out. */
export function fieldsAt(project: Project, path: FieldPath): readonly Field[] {
  const found = fieldKindAt(project, path);
  const kind = found?.kind === 'distribution' ? distributionKind() : found;
  if (kind?.kind === 'object') return kind.fields;
  if (kind?.kind !== 'variants') return [];
  const value = valueAt(project, [...path, kind.by]);
  return kind.variants.find((variant) => variant.value === value)?.fields ?? [];
}

/** The whole document. */
export function documentKind(): FieldKind {
  return kindOf(ProjectSchema);
}

/** The families of a distribution, each with its parameters. */
export function distributionKind(): Extract<FieldKind, { kind: 'variants' }> {
  return unionKind(DistributionSchema._zod.def) as Extract<FieldKind, { kind: 'variants' }>;
}

function kindOf(given: AnySchema): FieldKind {
  const schema = unwrapped(given);
  if (schema === MinuteSchema) return { kind: 'clock' };
  if (schema === WeekdaySchema) return { kind: 'weekday' };
  if (schema === IdSchema) return { kind: 'id' };
  if (schema === LabelSchema) return { kind: 'label' };
  if (schema === DistributionSchema) return { kind: 'distribution' };
  if (schema === ProfileSchema) return { kind: 'profile' };
  if (schema === SourceSchema) return { kind: 'source' };
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'number':
      return numberKind(schema);
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', options: def.values.map(String) };
    case 'array':
      return { kind: 'list', of: kindOf(def.element), ...lengthOf(schema) };
    case 'object':
      return { kind: 'object', fields: fieldsOf(def.shape, undefined) };
    case 'union':
      return unionKind(def);
    default:
      return { kind: 'text' };
  }
}

function unionKind(def: z.core.$ZodUnionDef): FieldKind {
  const by = (def as { discriminator?: string }).discriminator;
  if (by === undefined) return { kind: 'either', options: def.options.map(kindOf) };
  const variants = def.options.flatMap((option) => {
    const { shape } = unwrapped(option)._zod.def as z.core.$ZodObjectDef;
    const tag = shape[by] && ((shape[by] as AnySchema)._zod.def as Def);
    return tag?.type === 'literal' ? [{ value: String(tag.values[0]), fields: fieldsOf(shape, by) }] : [];
  });
  return { kind: 'variants', by, variants };
}

function fieldsOf(shape: z.core.$ZodShape, tag: string | undefined): Field[] {
  return Object.entries(shape).flatMap(([name, schema]) =>
    name === tag ? [] : [{ name, optional: mayBeAbsent(schema), of: kindOf(schema) }],
  );
}

function numberKind(schema: AnySchema): FieldKind {
  if (!(schema instanceof z.ZodNumber)) return { kind: 'number', whole: false };
  const stated = (bound: number | null) =>
    bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
  const [min, max] = [stated(schema.minValue), stated(schema.maxValue)];
  return {
    kind: 'number',
    whole: schema.isInt,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function lengthOf(schema: AnySchema): { readonly min: number; readonly max: number } {
  let [min, max] = [0, Number.POSITIVE_INFINITY];
  for (const { _zod } of (schema._zod.def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? []) {
    const check = _zod.def as z.core.$ZodChecks['_zod']['def'];
    if (check.check === 'min_length') min = check.minimum;
    else if (check.check === 'max_length') max = check.maximum;
    else if (check.check === 'length_equals') [min, max] = [check.length, check.length];
  }
  return { min, max };
}

/** A field with a default is always there once a document has been read: it is not one that can be taken away. */
function mayBeAbsent(schema: AnySchema): boolean {
  return (schema._zod.def as Def).type === 'optional';
}

function unwrapped(schema: AnySchema): AnySchema {
  const def = schema._zod.def as Def;
  return def.type === 'optional' || def.type === 'default' ? unwrapped(def.innerType) : schema;
}
