/** The part of JSON Schema that docs/results.schema.json uses, for tests: where a value does not fit. */

type Schema = Readonly<Record<string, unknown>>;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Paths that break the schema; empty when the value fits. */
export function violations(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const defs = root['$defs'] as Record<string, Schema>;
    return violations(value, defs[ref.replace('#/$defs/', '')] ?? {}, root, path);
  }
  if (Array.isArray(schema['oneOf'])) {
    const tries = (schema['oneOf'] as Schema[]).map((s) => violations(value, s, root, path));
    const fits = tries.filter((t) => t.length === 0).length;
    if (fits === 1) return [];
    // The most telling failure is the one that got furthest.
    return fits > 1 ? [`${path}: fits ${fits} forms`] : (tries.sort((a, b) => a.length - b.length)[0] ?? []);
  }
  if ('const' in schema && value !== schema['const']) return [`${path}: not ${String(schema['const'])}`];
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return [`${path}: not in the list`];
  const types = schema['type'] === undefined ? null : [schema['type']].flat();
  const type = typeOf(value);
  if (types && !types.includes(type) && !(type === 'integer' && types.includes('number'))) {
    return [`${path}: ${type}, not ${types.join(' or ')}`];
  }
  const { minimum, pattern } = schema as { minimum?: number; pattern?: string };
  if (minimum !== undefined && (value as number) < minimum) return [`${path}: below ${minimum}`];
  if (pattern !== undefined && !new RegExp(pattern).test(String(value))) return [`${path}: not ${pattern}`];
  if (Array.isArray(value)) {
    const items = schema['items'] as Schema | undefined;
    return items ? value.flatMap((item, i) => violations(item, items, root, `${path}[${i}]`)) : [];
  }
  if (type !== 'object') return [];
  const record = value as Record<string, unknown>;
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const missing = ((schema['required'] ?? []) as string[]).filter((key) => !(key in record));
  return [
    ...missing.map((key) => `${path}.${key}: missing`),
    ...Object.keys(record).flatMap((key) => {
      const property = properties[key];
      if (property) return violations(record[key], property, root, `${path}.${key}`);
      return schema['additionalProperties'] === false ? [`${path}.${key}: unknown`] : [];
    }),
  ];
}
