/**
 * Every assumption of a project moved down and up, one at a time: what a sensitivity analysis runs. Times and shares
 * are halved and doubled (shares at most to 1) unless the sources state a range. The same change is made for all
 * scenarios, so that it says how sure the comparison is, not how good a lever would be.
 */
import type { Distribution, Project } from '@simalur/model';
import { said } from './describeFigure.ts';
import { sayNumber, sayShare } from './describeNumber.ts';
import { scaledBy } from './scaled.ts';
import { patientVariations } from './variationsDemand.ts';
import { staffVariations } from './variationsStaff.ts';
import type { Variation } from './variationTypes.ts';
import { type Words, words } from './words.ts';

export type { Moved, Variation } from './variationTypes.ts';

/** All variations of a project, in the order of the document; a project that is too small for one is left without. */
export function variationsOf(project: Project): Variation[] {
  return [
    ...staffVariations(project),
    ...timeVariations(project),
    ...patientVariations(project),
    ...uptakeVariation(project),
  ];
}

const HALF_AND_DOUBLE = [0.5, 2] as const;

/** Each activity that takes time, in all flows. */
function timeVariations(project: Project): Variation[] {
  return project.activities.flatMap((activity, a) => {
    const scaled = HALF_AND_DOUBLE.map((factor) => scaledBy(activity.duration, factor));
    const [low, high] = scaled;
    if (low === undefined || high === undefined) return [];
    const moved = (duration: Distribution) => ({
      value: sayMinutes(duration),
      apply: (copy: Project) => {
        const own = copy.activities[a];
        if (own) own.duration = duration;
      },
    });
    return [
      {
        id: `activity/${activity.id}`,
        name: said(activity.name),
        low: moved(low),
        high: moved(high),
      },
    ];
  });
}

function sayMinutes(duration: Distribution): Words {
  const { id, en } = sayNumber('mean' in duration ? duration.mean : 0);
  return words(`${id} mnt`, `${en} min`);
}

/** The share of those due who are offered skrining, where it is as low as in the poli flow: how low is assumed. */
function uptakeVariation(project: Project): Variation[] {
  const low = lowestUptake(project);
  if (low === undefined || low === 0) return [];
  const moved = (factor: number) => ({
    value: sayShare(Math.min(1, low * factor)),
    apply: (copy: Project) => {
      for (const { flow } of copy.scenarios) {
        for (const node of flow.nodes) {
          if (node.kind !== 'station') continue;
          for (const { offer } of node.steps) {
            if (offer?.uptake === low) offer.uptake = Math.min(1, low * factor);
          }
        }
      }
    },
  });
  return [
    {
      id: 'uptake',
      name: words('Bagian yang ditawari skrining', 'Share offered skrining'),
      low: moved(0.5),
      high: moved(2),
    },
  ];
}

function lowestUptake({ scenarios }: Project): number | undefined {
  const uptakes = scenarios.flatMap(({ flow }) =>
    flow.nodes.flatMap((node) =>
      node.kind === 'station' ? node.steps.flatMap(({ offer }) => (offer ? [offer.uptake] : [])) : [],
    ),
  );
  return uptakes.length === 0 ? undefined : Math.min(...uptakes);
}

/** A copy of a project with one assumption moved. */
export function movedProject(project: Project, moved: { apply: (copy: Project) => void }): Project {
  // A project is plain JSON.
  const copy = JSON.parse(JSON.stringify(project)) as Project;
  moved.apply(copy);
  return copy;
}
