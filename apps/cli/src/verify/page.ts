/** The results as a page of the documentation. Figures only: no date, no machine. */
import type { CaseResult, Row } from './result.ts';
import { FLOOR } from './statistics.ts';
import { count, type Report } from './table.ts';

const VERDICTS = {
  pass: 'pass',
  fail: '**fail**',
  notExpressible: 'not expressible',
  notReadable: 'not readable',
  notInScope: 'not in scope',
} as const;

const cellText = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function short(value: number | null, digits = 6): string {
  return value === null
    ? ''
    : Number.isFinite(value)
      ? String(Number(value.toPrecision(digits)))
      : String(value);
}

function largestZ(rows: readonly Row[]): string {
  const all = rows.flatMap((r) => (r.z === null ? [] : [Math.abs(r.z)]));
  return all.length === 0 ? 'exact' : Math.max(...all).toFixed(2);
}

function caseLine(c: CaseResult): string {
  const passed = c.rows.filter((r) => r.verdict === 'pass').length;
  const again = c.rows.filter((r) => r.detail === 'second run').length;
  const cells = [
    c.id,
    c.title,
    `${passed} of ${c.rows.length}`,
    largestZ(c.rows),
    again === 0 ? '' : String(again),
    VERDICTS[c.verdict],
  ];
  return `| ${cells.map(cellText).join(' | ')} |`;
}

function numberLine(c: CaseResult, r: Row): string {
  const z = r.z === null ? '' : Number.isFinite(r.z) ? r.z.toFixed(2) : String(r.z);
  const cells = [
    c.id,
    r.quantity,
    r.scope,
    short(r.exact),
    short(r.estimate),
    short(r.halfWidth, 3),
    z,
    VERDICTS[r.verdict],
  ];
  return `| ${cells.map(cellText).join(' | ')} |`;
}

function table(head: readonly string[], lines: readonly string[]): string[] {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...lines, ''];
}

function filePart(file: string, cases: readonly CaseResult[]): string[] {
  const own = cases.filter((c) => c.file === file && c.verdict !== 'notInScope');
  if (own.length === 0) return [];
  return [
    `### ${file}`,
    '',
    ...table(['case', 'what', 'numbers that agree', 'largest z', 'second run', 'verdict'], own.map(caseLine)),
  ];
}

/** Every estimate of a file; comparisons without chance are counted above. */
function numbersPart(file: string, cases: readonly CaseResult[]): string[] {
  const lines = cases
    .filter((c) => c.file === file)
    .flatMap((c) => c.rows.filter((r) => r.halfWidth !== null).map((r) => numberLine(c, r)));
  if (lines.length === 0) return [];
  return [
    `### ${file}`,
    '',
    ...table(['case', 'quantity', 'scope', 'exact', 'estimate', '± limit', 'z', 'verdict'], lines),
  ];
}

export function reportPage(report: Report): string {
  const { cases } = report;
  const files = [...new Set(cases.map((c) => c.file))];
  const checked = cases.filter((c) => c.verdict !== 'notInScope');
  const missing = checked.filter((c) => c.verdict === 'notExpressible' || c.verdict === 'notReadable');
  const outside = new Map<string, number>();
  for (const c of cases)
    if (c.verdict === 'notInScope') outside.set(c.detail ?? '', (outside.get(c.detail ?? '') ?? 0) + 1);
  return `${[
    report.only === undefined ? '# Validation' : '# Validation, some cases',
    '',
    'Reference cases with exact answers, put into projects by what they say and run through the same engine as any clinic.',
    'This page is written by',
    '',
    `    simalur verify DIR ${report.only === undefined ? '--markdown docs/validation.md' : `--only ${report.only} --markdown FILE`}`,
    '',
    `with the seed ${report.seed}${report.effort === 1 ? '' : ` and effort ${report.effort}`}, where DIR holds the files named below. The same command prints every number; it exits with 1 when one fails.`,
    '',
    '## Result',
    '',
    `${checked.length} cases: ${count(cases, 'pass')} pass, ${count(cases, 'fail')} fail, ${count(cases, 'notExpressible')} cannot be expressed, ${count(cases, 'notReadable')} cannot be read.`,
    ...(outside.size > 0
      ? ['', `Left out: ${[...outside].map(([why, n]) => `${n} cases that are ${why}`).join('; ')}.`]
      : []),
    '',
    '## How it is judged',
    '',
    '- Every number is worked out from the recorded event log (who waited where, from when to when, with whom), not from the',
    "  engine's own sums. The one exception is time spent cleaning, which the log does not hold.",
    '- Deterministic days, distributions and random words must agree exactly, to the rounding of a millisecond or of the last digits.',
    `- Of the ${report.comparisons} comparisons with chance all together a right engine fails one in a thousand runs: |z| may reach`,
    `  ${report.critical.toFixed(2)} where the spread of the estimate is known exactly, and the quantile of Student's t at the same level where it`,
    '  is estimated from 32 replications or more. "± limit" is that multiple of the standard error.',
    `- Means are held to a relative error of ${FLOOR * 100} % as well, so that a noisy run cannot pass by being vague; runs are as long as the`,
    '  known long-run variance, or the error found on the way, asks for.',
    '- What fails is tried once more with a fresh seed and four times the effort ("second run"), and then it stands.',
    '- Quantiles, critical values and the analysis of fixed data must agree to 1e-9 of their size (1e-6 where their sources agree',
    '  no further). How often intervals hold the truth is judged beside the counts that others published, with the error of both.',
    '- A quantile is judged by the share of values below the exact one.',
    '',
    '## What cannot be expressed',
    '',
    ...(missing.length === 0
      ? ['Nothing.', '']
      : table(
          ['case', 'what', 'why'],
          missing.map((c) => `| ${[c.id, c.title, c.detail ?? ''].map(cellText).join(' | ')} |`),
        )),
    '## Cases',
    '',
    ...files.flatMap((file) => filePart(file, cases)),
    '## Numbers',
    '',
    ...files.flatMap((file) => numbersPart(file, cases)),
  ].join('\n')}`;
}
