import type { Project } from '@simalur/model';
import { expect, test } from 'vitest';
import { buildComparison } from './comparison.ts';
import { sheetsOf, toCsv } from './sheets.ts';
import { ENOUGH, smallProject, studyWith, wobble } from './testing/smallStudy.ts';

const study = studyWith(
  [wobble(73, 5), wobble(94, 5)].map((stay) => (r: number) => ({ stay: stay(r), screened: 1 })),
  ENOUGH,
);

function sheets(project: Project, language: 'id' | 'en') {
  return sheetsOf(project, buildComparison(project, study), language);
}

test('every sheet is a table: rows as long as its first, and one row at least', () => {
  const all = sheets(smallProject(), 'id');
  expect(all.map(({ name }) => name)).toHaveLength(6);
  for (const { rows } of all) {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  }
});

test('numbers are written as the language of the spreadsheet reads them', () => {
  const sheet = { name: 'x', rows: [['Menit', 12.5, -3, null]] };
  expect(toCsv(sheet, 'id')).toBe('\uFEFFMenit;12,5;-3;\r\n');
  expect(toCsv(sheet, 'en')).toBe('\uFEFFMenit,12.5,-3,\r\n');
});

test('what a person named cannot become a formula, and no separator or quote breaks a row', () => {
  const names = ['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\tx', 'a;b,"c"\nd'];
  for (const name of names) {
    const text = toCsv({ name: 'x', rows: [[name, 1]] }, 'id');
    const [first] = parsed(text);
    expect(first?.[0]).toBe(/^[=+\-@\t]/.test(name) ? `'${name}` : name);
    expect(first).toHaveLength(2);
  }
});

/** A plain reader of quoted, semicolon-separated text. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const body = text.slice(1);
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (quoted) {
      if (sign === '"' && body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ';' || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else cell += sign;
  }
  return rows;
}
