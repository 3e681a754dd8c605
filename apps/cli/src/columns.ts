/** Texts in columns and paragraphs for a terminal. */

/** Width on the screen: combining marks take none (names in Indonesian use no wide letters). */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}

function pad(text: string, to: number, right: boolean): string {
  const fill = ' '.repeat(Math.max(0, to - width(text)));
  return right ? fill + text : text + fill;
}

/** Rows under each other; columns listed in `right` are flush right. Control characters in names are made visible. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const clean = rows.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of clean) {
    for (const [c, cell] of row.entries()) widths[c] = Math.max(widths[c] ?? 0, width(cell));
  }
  return clean
    .map((row) =>
      row
        .map((cell, c) => pad(cell, widths[c] ?? 0, right.includes(c)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A text without control characters: a name in a file must not move the cursor. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}

/** Breaks a text at spaces. */
export function wrap(text: string, most: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.join(`\n${indent}`);
}
