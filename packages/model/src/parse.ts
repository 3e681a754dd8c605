/**
 * The only door for data that we did not make ourselves: a file, a link, the clipboard, the browser's own store.
 * Cheap refusals come first, so that a hostile file costs nothing; nothing here throws.
 */
import { checkProject } from './check.ts';
import type { Finding } from './finding.ts';
import { finding, firstFindings } from './findingCodes.ts';
import { LIMITS, type Limits } from './limits.ts';
import { migrate, oldestVersion } from './migrate.ts';
import { excerptFindings, parse } from './parseExcerpt.ts';
import { issueFindings } from './parseIssues.ts';
import { lineAndColumn, type ScanFault, scanJson } from './parseScan.ts';
import { checkShape } from './parseShape.ts';
import { PROJECT_FORMAT, type Project, SCHEMA_VERSION } from './project.ts';
import type { z } from './zod.ts';

/** A document that has the form of a project (its findings are warnings), or what is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly project: Project; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** `ok` where it can run. A project that cannot run yet is there too, so that a person can mend it. */
export interface Validation {
  readonly ok: boolean;
  readonly project?: Project;
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of a project file.
 * @example
 * const result = parseProject(text);
 * if (result.ok) open(result.project);
 */
export function parseProject(text: string, limits: Limits = LIMITS): ParseResult {
  if (text.length > limits.fileSize) {
    return refuse(finding('file.tooBig', [], { size: text.length, max: limits.fileSize }));
  }
  // Editors on Windows put an invisible mark before the text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refuse(finding('file.empty', [], {}));
  const fault = scanJson(json, limits);
  if (fault) return refuse(faultFinding(fault, json, limits));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse(faultFinding({ code: 'file.unexpected', offset: 0 }, json, limits));
  }
  return decodeProject(value, limits);
}

/** Reads a value that claims to be a project document. The value is not changed. */
export function decodeProject(value: unknown, limits: Limits = LIMITS): ParseResult {
  const shape = checkShape(value, limits);
  if (shape.length > 0) return refuse(...firstFindings(shape, limits.findings));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(finding('file.notProject', [], { found: Array.isArray(value) ? 'array' : typeof value }));
  }
  const document = value as Record<string, unknown>;
  if (document['format'] !== PROJECT_FORMAT) {
    const format = document['format'];
    const found = typeof format === 'string' ? format.slice(0, 60) : '';
    return refuse(finding('file.notProject', ['format'], { found }));
  }
  const version = document['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldestVersion()) {
    const found = typeof version === 'number' ? version : typeof version;
    return refuse(finding('version.invalid', ['schemaVersion'], { found }));
  }
  if (version > SCHEMA_VERSION) {
    return refuse(finding('version.newer', ['schemaVersion'], { found: version, known: SCHEMA_VERSION }));
  }
  const current = version < SCHEMA_VERSION ? migrate(document, version) : document;
  const parsed = parse(current);
  if (parsed === 'tooMany') {
    return refuse(...excerptFindings(current, limits.findings), finding('findings.many', [], {}));
  }
  if (!parsed.success) {
    return { ok: false, findings: translated(parsed.error.issues, current, limits.findings) };
  }
  const findings =
    version < SCHEMA_VERSION
      ? [finding('version.migrated', ['schemaVersion'], { found: version, known: SCHEMA_VERSION })]
      : [];
  return { ok: true, project: parsed.data, findings };
}

/** Reads the text of a project file and checks whether it can run. */
export function validateText(text: string, limits: Limits = LIMITS): Validation {
  const parsed = parseProject(text, limits);
  if (!parsed.ok) return parsed;
  const findings = firstFindings(
    [...parsed.findings, ...checkProject(parsed.project, limits)],
    limits.findings,
  );
  return { ok: findings.every((f) => f.severity !== 'error'), project: parsed.project, findings };
}

/** Only the issues that are told are translated: a long list may be wrong in every line. */
function translated(issues: readonly z.core.$ZodIssue[], document: unknown, max: number): Finding[] {
  const told = issues.slice(0, max).flatMap((issue) => issueFindings(issue, document));
  const count = Math.max(0, told.length - max) + Math.max(0, issues.length - max);
  return count === 0 ? told : [...told.slice(0, max), finding('findings.more', [], { count })];
}

function refuse(...findings: Finding[]): ParseResult {
  return { ok: false, findings };
}

function faultFinding(fault: ScanFault, text: string, limits: Limits): Finding {
  if (fault.code === 'file.tooDeep') return finding(fault.code, [], { max: limits.depth });
  if (fault.code === 'file.tooManyValues') return finding(fault.code, [], { max: limits.values });
  const place = lineAndColumn(text, fault.offset);
  if (fault.code === 'file.truncated') return finding(fault.code, [], place);
  const found = String.fromCodePoint(text.codePointAt(fault.offset) ?? 0x3f);
  return finding(fault.code, [], { ...place, found });
}
