/** Online booking: some of the day's patients come by appointment instead of walking in; as many are treated. */
import type { Project } from '@simalur/model';
import type { ClassId } from './classes.ts';
import { assumption } from './sources.ts';

const NO_SHOW = 0.15;
/** Ten of 70, near the upper end of 0–15 %, in the mix of the archetype; every quarter of an hour from half past eight. */
const BOOKED: readonly ClassId[] = [
  'dewasa',
  'lansia',
  'balita',
  'dewasa',
  'remaja',
  'lansia',
  'dewasa',
  'bumil',
  'balita',
  'dewasa',
];
const FIRST = 8 * 60 + 30;
const APART = 15;

const SOURCE = assumption(
  'Pendaftar daring 10 dari 70 (Mobile JKN: 0–15 %), 15 % tidak hadir; diminta datang 30–60 menit lebih awal. Jamnya asumsi.',
  '10 of 70 book online (Mobile JKN: 0–15 %), 15 % do not come; told to come 30–60 minutes early. Their times are assumed.',
  'U-43',
);

/** The project with walk-ins replaced by as many booked patients who turn up. */
export function withBookings(project: Project): Project {
  const came = BOOKED.length * (1 - NO_SHOW);
  const walkIns = project.demand.streams.map((stream) =>
    stream.kind === 'walkIn'
      ? { ...stream, perDay: stream.perDay - came / (1 + (stream.companion?.probability ?? 0)) }
      : stream,
  );
  const booked = [...new Set(BOOKED)].map((id) => ({
    kind: 'appointments' as const,
    id: `daring-${id}`,
    class: id,
    slots: BOOKED.flatMap((other, i) => (other === id ? [FIRST + APART * i] : [])),
    // An hour early at the most, half an hour at the least.
    early: 60,
    late: { family: 'uniform' as const, min: 0, max: 30 },
    noShow: NO_SHOW,
    source: SOURCE,
  }));
  return { ...project, demand: { ...project.demand, streams: [...walkIns, ...booked] } };
}
