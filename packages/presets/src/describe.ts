/**
 * Every figure of a project as a row: where it stands, what it is called, its value, and its source. Feeds the list
 * of assumptions on the command line and on the screen, and the page of the clinic library. A figure without a source
 * of its own has the one of the nearest thing around it.
 */
import type { Disturbance, Project } from '@simalur/model';
import { calendarFigures, rosterFigures } from './describeClinic.ts';
import { attributeFigures, classFigures, streamFigures } from './describeDemand.ts';
import { type Figure, figure, joined, nameIn, said } from './describeFigure.ts';
import { sayClock, sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { scenarioFigures } from './describeScenario.ts';
import { type Words, words } from './words.ts';

export type { Figure, FigureUnit } from './describeFigure.ts';

/** All figures of a project, in the order of the document. */
export function describeProject(project: Project): Figure[] {
  return [
    ...calendarFigures(project),
    ...rosterFigures(project),
    ...activityFigures(project),
    ...classFigures(project),
    ...attributeFigures(project),
    ...streamFigures(project),
    ...project.scenarios.flatMap((scenario, s) => scenarioFigures(project, scenario, ['scenarios', s])),
    ...disturbanceFigures(project),
  ];
}

/** The figures that are asumsi, or that nobody has given a source. */
export function assumptionsOf(project: Project): Figure[] {
  return describeProject(project).filter(({ tag }) => tag === undefined || tag === 'assumption');
}

function activityFigures(project: Project): Figure[] {
  return project.activities.flatMap((activity, a) => {
    const path = ['activities', a];
    const name = said(activity.name);
    const rows = [
      figure([...path, 'duration'], name, sayDistribution(activity.duration), 'minutes', activity.source),
    ];
    activity.durationByClass?.forEach((own, i) => {
      const ownName = joined(name, nameIn(project.demand.classes, own.class));
      rows.push(
        figure(
          [...path, 'durationByClass', i, 'duration'],
          ownName,
          sayDistribution(own.duration),
          'minutes',
          own.source ?? activity.source,
        ),
      );
    });
    activity.creates?.forEach((created, i) => {
      const createdName = joined(name, nameIn(project.needs, created.need));
      rows.push(
        figure(
          [...path, 'creates', i, 'probability'],
          createdName,
          sayShare(created.probability),
          'share',
          created.source ?? activity.source,
        ),
      );
    });
    return rows;
  });
}

/** What makes a bad day: its hours, and how much of it. */
function disturbanceFigures({ settings }: Project): Figure[] {
  return (settings.disturbances ?? []).flatMap((disturbance, i) => {
    const path = ['settings', 'disturbances', i];
    const name = said(disturbance.name);
    const { source } = disturbance;
    const [from, to] = [sayClock(disturbance.from), sayClock(disturbance.to)];
    const span = words(`${from.id}–${to.id}`, `${from.en}–${to.en}`);
    const hours = figure([...path, 'from'], joined(name, words('jam', 'hours')), span, 'clock', source);
    const size = sizeOf(disturbance);
    return size
      ? [
          hours,
          figure([...path, size.field], joined(name, size.name), sayNumber(size.value), size.unit, source),
        ]
      : [hours];
  });
}

interface Size {
  readonly field: string;
  readonly name: Words;
  readonly value: number;
  readonly unit: 'patients' | 'factor';
}

function sizeOf(disturbance: Disturbance): Size | undefined {
  switch (disturbance.kind) {
    case 'surge':
      return {
        field: 'patients',
        name: words('tambahan pasien', 'more patients'),
        value: disturbance.patients,
        unit: 'patients',
      };
    case 'recordsDown':
      return {
        field: 'factor',
        name: words('kali lebih lama', 'times longer'),
        value: disturbance.factor,
        unit: 'factor',
      };
    default:
      return undefined;
  }
}
