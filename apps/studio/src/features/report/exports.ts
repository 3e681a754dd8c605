/** Files to take away: every number as XLSX, CSV or JSON. */
import { labelText, type Project } from '@simalur/model';
import { type Comparison, comparisonJson, type Language, sheetsOf, toCsv } from '@simalur/report';
import writeXlsxFile from 'write-excel-file/browser';
import { download, fileName } from '../files/save.ts';

export async function takeXlsx(project: Project, comparison: Comparison, language: Language): Promise<void> {
  const sheets = sheetsOf(project, comparison, language).map(({ name, rows }) => ({
    sheet: name,
    // Typed cells: a text that begins with = stays a text.
    data: rows.map((row, index) =>
      row.map((value) => {
        if (value === null) return null;
        const bold = index === 0 ? { fontWeight: 'bold' as const } : {};
        return typeof value === 'number'
          ? { value, type: Number, ...bold }
          : { value, type: String, ...bold };
      }),
    ),
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  download(named(project, language, 'xlsx'), blob);
}

/** One file: the sheets one after the other, each under its name. */
export function takeCsv(project: Project, comparison: Comparison, language: Language): void {
  const text = sheetsOf(project, comparison, language)
    .map((sheet, index) => {
      const csv = toCsv({ name: sheet.name, rows: [[sheet.name], ...sheet.rows, []] }, language);
      return index === 0 ? csv : csv.replace('\uFEFF', '');
    })
    .join('');
  download(named(project, language, 'csv'), new Blob([text], { type: 'text/csv' }));
}

export function takeJson(project: Project, comparison: Comparison, language: Language): void {
  const text = comparisonJson(comparison);
  download(named(project, language, 'hasil.json'), new Blob([text], { type: 'application/json' }));
}

function named(project: Project, language: Language, ending: string): string {
  return fileName(labelText(project.name, language)).replace('simalur.json', ending);
}
