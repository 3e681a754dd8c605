/** The roster's assumptions: how many are on duty, how late they come, how often somebody is away. */
import type { Pool, Project } from '@simalur/model';
import { said } from './describeFigure.ts';
import { sayNumber, sayShare } from './describeNumber.ts';
import { scaledBy } from './scaled.ts';
import type { Moved, Variation } from './variationTypes.ts';
import { words } from './words.ts';

export function staffVariations(project: Project): Variation[] {
  return [...headVariations(project), ...latenessVariation(project), ...absenceVariations(project)];
}

/** One person fewer (never nobody) and one more, of each profession. */
function headVariations({ clinic }: Project): Variation[] {
  return clinic.roster.pools.flatMap((pool, p) => {
    if (pool.kind !== 'staff') return [];
    const heads = pool.units.length;
    const { id, en } = said(pool.name);
    const fewer: Moved = {
      value: sayNumber(heads - 1),
      apply: (copy) => copy.clinic.roster.pools[p]?.units.pop(),
    };
    const more: Moved = {
      value: sayNumber(heads + 1),
      apply: (copy) => addOne(copy.clinic.roster.pools[p]),
    };
    return [
      {
        id: `heads/${pool.id}`,
        name: words(`Jumlah: ${id.toLowerCase()}`, `Number: ${en.toLowerCase()}`),
        ...(heads > 1 ? { low: fewer } : {}),
        high: more,
      },
    ];
  });
}

function addOne(pool: Pool | undefined): void {
  const last = pool?.units.at(-1);
  if (pool && last) pool.units.push({ ...last, id: `${last.id}-lagi` });
}

function latenessVariation(project: Project): Variation[] {
  const late = project.clinic.roster.pools.find((pool) => pool.lateness)?.lateness;
  if (late === undefined || !('mean' in late)) return [];
  const moved = (factor: number): Moved => {
    const { id, en } = sayNumber(late.mean * factor);
    return {
      value: words(`${id} mnt`, `${en} min`),
      apply: (copy) => {
        for (const pool of copy.clinic.roster.pools) {
          const lateness = pool.lateness && scaledBy(pool.lateness, factor);
          if (lateness) pool.lateness = lateness;
        }
      },
    };
  };
  return [
    {
      id: 'lateness',
      name: words('Keterlambatan petugas', 'Lateness of staff'),
      low: moved(0.5),
      high: moved(2),
    },
  ];
}

/** Stated range: nobody to one in ten away, where a colleague is left; a stated absence is halved and doubled. */
function absenceVariations({ clinic }: Project): Variation[] {
  const stated = clinic.roster.pools.flatMap((pool, p): Variation[] => {
    const { absence } = pool;
    if (absence === undefined || absence === 0) return [];
    const { id, en } = said(pool.name);
    const moved = (share: number): Moved => ({
      value: sayShare(share),
      apply: (copy) => {
        const own = copy.clinic.roster.pools[p];
        if (own) own.absence = share;
      },
    });
    return [
      {
        id: `absence/${pool.id}`,
        name: words(`Hari tanpa ${id.toLowerCase()}`, `Days without ${en.toLowerCase()}`),
        low: moved(absence / 2),
        high: moved(Math.min(1, absence * 2)),
      },
    ];
  });
  const hasColleagues = clinic.roster.pools.some((pool) => pool.kind === 'staff' && pool.units.length > 1);
  if (!hasColleagues) return stated;
  const general: Variation = {
    id: 'absence',
    name: words('Petugas tidak masuk (yang punya rekan)', 'Staff absent (who have a colleague)'),
    high: {
      value: sayShare(0.1),
      apply: (copy) => {
        for (const pool of copy.clinic.roster.pools) {
          if (pool.kind === 'staff' && pool.units.length > 1) pool.absence = 0.1;
        }
      },
    },
  };
  return [...stated, general];
}
