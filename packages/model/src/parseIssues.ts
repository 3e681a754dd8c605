/** Turns what zod says into our findings. No text of zod ever reaches a person. */
import type { Finding } from './finding.ts';
import { FINDINGS, finding } from './findingCodes.ts';
import { nearestName } from './parseNearest.ts';
import { knownFields, numberBounds, schemaAt, valueAt } from './parseSchema.ts';
import { ProjectSchema } from './project.ts';
import type { z } from './zod.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** The findings of one zod issue about a document. */
export function issueFindings(issue: Issue, document: unknown): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const found = valueAt(document, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schemaAt(ProjectSchema, document, path));
      return issue.keys.map((key) =>
        finding('field.unknown', [...path, key], { field: short(key), nearest: nearestName(key, known) }),
      );
    }
    case 'invalid_type':
      return [wrongType(path, found, issue.expected)];
    case 'invalid_value':
      return [choice(path, found, issue.values.map(String))];
    case 'invalid_union':
      return [wrongUnion(issue, path, found, document)];
    case 'too_big':
      return [tooBig(issue, path, found, document)];
    case 'too_small':
      return [tooSmall(issue, path, found, document)];
    case 'invalid_format':
      return [finding('id.format', path, { found: short(found) })];
    case 'custom':
      return [broken(issue, path, found)];
    default:
      return [finding('value.invalid', path, {})];
  }
}

function wrongType(path: Path, found: unknown, expected: string): Finding {
  if (found === undefined) return finding('field.missing', path, { field: String(path.at(-1) ?? '') });
  if (expected === 'int' && typeof found === 'number' && Number.isFinite(found)) {
    return finding('number.notWhole', path, { found });
  }
  return finding('type.wrong', path, {
    expected: expected === 'int' ? 'number' : expected,
    found: kindOf(found),
  });
}

function choice(path: Path, found: unknown, options: readonly string[]): Finding {
  if (found === undefined) return finding('field.missing', path, { field: String(path.at(-1) ?? '') });
  const nearest = typeof found === 'string' ? nearestName(found, options) : '';
  return finding('choice.unknown', path, { found: short(found), options: options.join(', '), nearest });
}

function wrongUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  found: unknown,
  document: unknown,
): Finding {
  // A tagged union without a member of that tag: the path already leads to the tag.
  const options = (issue as { options?: readonly unknown[] }).options;
  if (options !== undefined) return choice(path, found, options.map(String));
  if (found === undefined) return finding('field.missing', path, { field: String(path.at(-1) ?? '') });
  // The member that got furthest knows best: a label in two languages that lacks one.
  const deeper = issue.errors.flat().find((inner) => inner.path.length > 0);
  if (deeper) {
    const [first] = issueFindings({ ...deeper, path: [...path, ...deeper.path] } as Issue, document);
    if (first) return first;
  }
  const values = issue.errors.flatMap((member) =>
    member.flatMap((i) => (i.code === 'invalid_value' ? i.values : [])),
  );
  if (values.length > 0 && typeof found === 'string') return choice(path, found, values.map(String));
  return finding('type.wrong', path, {
    expected: values.length > 0 ? 'number' : 'label',
    found: kindOf(found),
  });
}

function tooBig(
  issue: Extract<Issue, { code: 'too_big' }>,
  path: Path,
  found: unknown,
  document: unknown,
): Finding {
  const max = Number(issue.maximum);
  if (Array.isArray(found)) return finding('list.tooLong', path, { length: found.length, max });
  if (typeof found === 'string') return finding('text.tooLong', path, { length: found.length, max });
  const value = Number(found);
  const bounds = numberBounds(schemaAt(ProjectSchema, document, path));
  if (bounds) return finding('number.outOfRange', path, { found: value, ...bounds });
  return finding('number.tooBig', path, { found: value, max });
}

function tooSmall(
  issue: Extract<Issue, { code: 'too_small' }>,
  path: Path,
  found: unknown,
  document: unknown,
): Finding {
  const min = Number(issue.minimum);
  if (Array.isArray(found)) return finding('list.tooShort', path, { length: found.length, min });
  if (typeof found === 'string') return finding('text.tooShort', path, { length: found.length, min });
  const value = Number(found);
  const bounds = numberBounds(schemaAt(ProjectSchema, document, path));
  if (bounds && issue.inclusive !== false) {
    return finding('number.outOfRange', path, { found: value, ...bounds });
  }
  return finding(issue.inclusive === false ? 'number.notAbove' : 'number.tooSmall', path, {
    found: value,
    min,
  });
}

/** A rule of ours inside the schema: it names its code. */
function broken(issue: Extract<Issue, { code: 'custom' }>, path: Path, found: unknown): Finding {
  const code: unknown = issue.params?.['code'];
  if (code === 'probabilities.sum' && Array.isArray(found)) {
    return finding(code, path, { found: found.reduce((sum: number, p) => sum + Number(p), 0) });
  }
  for (const known of RULE_CODES) if (known === code) return finding(known, path, {});
  return finding('value.invalid', path, {});
}

type BareCode = {
  [C in keyof typeof FINDINGS]: (typeof FINDINGS)[C]['params'] extends readonly [] ? C : never;
}[keyof typeof FINDINGS];

const RULE_CODES = Object.keys(FINDINGS).filter(
  (code): code is BareCode => FINDINGS[code as keyof typeof FINDINGS].params.length === 0,
);

/** The kind of a JSON value, as `type.wrong` names it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite';
  return typeof value;
}

/** What was found, short enough for a sentence. */
function short(value: unknown): string {
  const text = typeof value === 'object' ? kindOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
