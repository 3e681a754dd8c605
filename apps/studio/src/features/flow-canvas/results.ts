/** What the last run says about a drawn flow, beside the waits: who walks where, the queue over the day, how busy the staff are. */
import type { Flow } from '@simalur/model';
import { formatValue } from '@simalur/report';
import type { Words } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { edgeFlow } from './edgeFlow.ts';
import { linesOf } from './lines.ts';
import type { Serving } from './staffing.ts';

interface Walked {
  readonly patients: number;
  readonly share: number;
  readonly alone: boolean;
}

export const NO_LINES: ReadonlyMap<string, Walked> = new Map();
const THICKNESS = { least: 1.2, perPatient: 0.055, most: 6 } as const;

export function walkedLines(flow: Flow, view: FlowView): ReadonlyMap<string, Walked> {
  const visits = new Map(
    [...view.stations].flatMap(([id, { visits: count }]) => (count === null ? [] : [[id, count] as const])),
  );
  const patients = edgeFlow(flow, visits);
  const lines = linesOf(flow);
  return new Map(
    lines.flatMap((line): [string, Walked][] => {
      const here = patients.get(line.id);
      const beside = lines.filter(({ from }) => from === line.from);
      if (here === undefined) return [];
      const all = beside.map(({ id }) => patients.get(id));
      const total = all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const complete = total > 0 && all.every((one) => one !== undefined);
      return [
        [
          line.id,
          { patients: here, share: complete ? here / total : Number.NaN, alone: beside.length === 1 },
        ],
      ];
    }),
  );
}

/** A line that is the only way says no share: it would be 100 % everywhere. */
export function walkedOn(
  walked: Walked | undefined,
  { language }: Words,
): {
  readonly share: string | undefined;
  readonly thickness: number | undefined;
} {
  if (!walked) return { share: undefined, thickness: undefined };
  const { least, perPatient, most } = THICKNESS;
  return {
    share:
      walked.alone || Number.isNaN(walked.share) ? undefined : formatValue(walked.share, 'share', language),
    thickness: Math.min(most, least + perPatient * walked.patients),
  };
}

export function busiest(staff: readonly Serving[], view: FlowView): number | undefined {
  const shares = staff.flatMap(({ pool }) => view.utilisation.get(pool) ?? []);
  return shares.length === 0 ? undefined : Math.max(...shares);
}

export function busyText(busy: number, { w, language }: Words): string {
  return w('node.aria.busy', { share: formatValue(busy, 'share', language) });
}

/** Height of the queue over the hours in which anybody waits at all, all stations on one scale. */
export function queuePath(queue: readonly number[], most: number): string | undefined {
  if (!queue.some((waiting) => waiting > 0.05)) return undefined;
  const [from, to] = DAY;
  const step = 100 / (to - from);
  const points = queue.slice(from, to + 1).map((waiting, index) => {
    const height = 16 * (1 - Math.min(1, waiting / most));
    return `${(index * step).toFixed(1)} ${height.toFixed(1)}`;
  });
  return `M0 16L${points.join('L')}L100 16Z`;
}

/** Half hours that the small picture of a queue covers: seven in the morning to four in the afternoon. */
const DAY = [14, 32] as const;
