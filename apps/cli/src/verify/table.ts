/** The results as text for a terminal, as data, and as a page. */
import { columns } from '../columns.ts';
import type { CaseResult, Row, Verdict } from './result.ts';

export interface Report {
  /** Parts of names that were asked for; all without it. */
  readonly only?: string;
  readonly seed: number;
  readonly effort: number;
  readonly comparisons: number;
  /** Largest |z| that passes where the standard error is known. */
  readonly critical: number;
  readonly cases: readonly CaseResult[];
}

const WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  notExpressible: 'not expressible',
  notReadable: 'not readable',
  notInScope: 'not in scope',
};

function number(value: number | null): string {
  if (value === null) return '–';
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return String(value);
  return String(Number(value.toPrecision(6)));
}

const z = (value: number | null): string =>
  value === null ? '–' : Number.isFinite(value) ? value.toFixed(2) : String(value);

function cells(row: Row): string[] {
  const half = row.halfWidth === null ? '–' : String(Number(row.halfWidth.toPrecision(3)));
  const isTold = row.detail !== undefined && (row.verdict !== 'pass' || row.detail === 'second run');
  const verdict = `${WORDS[row.verdict]}${isTold ? `: ${row.detail}` : ''}`;
  return [row.quantity, row.scope, number(row.exact), number(row.estimate), half, z(row.z), verdict];
}

export function caseText(result: CaseResult): string {
  const detail = result.detail === undefined ? '' : `: ${result.detail}`;
  const head = `${result.file}  ${result.id}  ${result.title}\n  ${WORDS[result.verdict]}${detail}`;
  if (result.rows.length === 0) return `${head}\n`;
  const table = columns(
    [['quantity', 'scope', 'exact', 'estimate', '± (limit)', 'z', 'verdict'], ...result.rows.map(cells)],
    [2, 3, 4, 5],
  );
  return `${head}\n${table.replace(/^/gm, '    ')}\n`;
}

export function count(cases: readonly CaseResult[], verdict: Verdict): number {
  return cases.filter((c) => c.verdict === verdict).length;
}

function countRows(cases: readonly CaseResult[], verdict: Verdict): number {
  return cases.reduce((sum, c) => sum + c.rows.filter((r) => r.verdict === verdict).length, 0);
}

export function summaryText(report: Report): string {
  const { cases } = report;
  const lines: string[] = [];
  for (const verdict of ['fail', 'notReadable', 'notExpressible'] as const)
    for (const c of cases)
      if (c.verdict === verdict) lines.push(`${WORDS[verdict]}: ${c.id}: ${c.detail ?? 'numbers differ'}`);
  const numbers = cases.reduce((sum, c) => sum + c.rows.length, 0);
  return [
    ...lines,
    '',
    `${cases.length} cases: ${count(cases, 'pass')} passed, ${count(cases, 'fail')} failed, ${count(cases, 'notExpressible')} not expressible, ${count(cases, 'notReadable')} not readable, ${count(cases, 'notInScope')} not in scope`,
    `${numbers} numbers: ${countRows(cases, 'pass')} passed, ${countRows(cases, 'fail')} failed, ${countRows(cases, 'notExpressible')} not expressible, ${countRows(cases, 'notReadable')} not readable`,
    `seed ${report.seed}, effort ${report.effort}; ${report.comparisons} comparisons with chance: |z| up to ${report.critical.toFixed(2)} passes where the spread is known, Student's t at the same level where it is estimated`,
    '',
  ].join('\n');
}

export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}
