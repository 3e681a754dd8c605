/** A node in one sentence, for screen readers and the list of steps. */
import type { FlowNode } from '@simalur/model';
import { formatNumber, formatValue, NOTHING } from '@simalur/report';
import type { Words } from '../../language/useWords.ts';
import type { Language } from '../../language/words.ts';
import type { StationView } from '../../run/view.ts';
import type { Serving } from './staffing.ts';

export function nodeDescription(
  node: FlowNode,
  staff: readonly Serving[],
  result: StationView | undefined,
  worst: boolean,
  words: Words,
): string {
  const name = words.label(node.name);
  if (node.kind !== 'station') {
    return words.w('node.aria.other', { name, kind: words.w(`node.kind.${node.kind}`) });
  }
  const parts = [words.w('node.aria.station', { name, staff: staffText(staff, words) })];
  if (node.batch) parts.push(words.w('node.aria.batch', { min: node.batch.min, max: node.batch.max }));
  if (worst) parts.push(`${words.w('node.bottleneck')}.`);
  if (result) parts.push(waitText(result, words));
  return parts.join(' ');
}

export function waitText(result: StationView, words: Words): string {
  return words.w('node.aria.results', {
    wait: formatValue(result.meanWait, 'minutes', words.language),
    queue: formatQueue(result.peakQueue, words.language),
  });
}

export function staffText(staff: readonly Serving[], words: Words): string {
  if (staff.length === 0) return words.w('node.noStaff');
  return staff.map(({ name, count }) => `${words.label(name)} ${count}`).join(', ');
}

/** Short, for a node: "26 mnt"; a dash alone where nobody came. */
export function formatWait(minutes: number | null, w: Words['w'], language: Language): string {
  if (minutes === null) return NOTHING;
  return w('node.minutes', { minutes: formatValue(minutes, 'minutes', language) });
}

/** People in a queue, whole: nobody has seen 3.4 of them. */
export function formatQueue(people: number | null, language: Language): string {
  return people === null ? NOTHING : formatNumber(people, language);
}
