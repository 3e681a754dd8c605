/** The known name that a wrong one was probably meant to be. */

/** The name that needs the fewest edits, or '' when none is near. Letter case does not count. */
export function nearestName(wrong: string, known: Iterable<string>): string {
  const wanted = wrong.slice(0, 64).toLowerCase();
  let best = '';
  // One edit in four letters, at least two: "dokterr" is near "dokter", "ab" is not near "xy".
  let bestEdits = Math.min(wanted.length - 1, Math.max(2, Math.floor(wanted.length / 4))) + 1;
  for (const name of known) {
    const edits = editDistance(wanted, name.toLowerCase(), bestEdits);
    if (edits < bestEdits) {
      bestEdits = edits;
      best = name;
    }
  }
  return best;
}

/** Insertions, deletions and substitutions between two texts; any value from `limit` on means "too far". */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit;
}
