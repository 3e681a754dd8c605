/**
 * Every figure of a project as a row: where it stands, what it is called, its value, and its source. Feeds the list
 * of assumptions on the command line and on the screen, and the page of the clinic library. A figure without a source
 * of its own has the one of the nearest thing around it.
 */
import type { Project, Scenario } from '@simalur/model';
import { calendarFigures, rosterFigures } from './describeClinic.ts';
import { attributeFigures, classFigures, streamFigures } from './describeDemand.ts';
import { type Figure, figure, joined, nameIn, type Path, said } from './describeFigure.ts';
import { sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { words } from './words.ts';

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

function scenarioFigures(project: Project, scenario: Scenario, path: Path): Figure[] {
  const name = said(scenario.name);
  const rows: Figure[] = [];
  scenario.flow.nodes.forEach((node, n) => {
    if (node.kind !== 'station') return;
    node.steps.forEach((step, s) => {
      if (!step.offer) return;
      rows.push(
        figure(
          [...path, 'flow', 'nodes', n, 'steps', s, 'offer', 'uptake'],
          joined(name, said(node.name), nameIn(project.activities, step.activity)),
          sayShare(step.offer.uptake),
          'share',
          step.offer.source,
        ),
      );
    });
  });
  scenario.flow.edges.forEach((edge, e) => {
    if (edge.share === undefined) return;
    const ends = [edge.from, edge.to].map((id) => nameIn(scenario.flow.nodes, id));
    const way = words(ends.map((w) => w.id).join(' → '), ends.map((w) => w.en).join(' → '));
    rows.push(
      figure(
        [...path, 'flow', 'edges', e, 'share'],
        joined(name, way),
        sayShare(edge.share),
        'share',
        edge.source,
      ),
    );
  });
  scenario.levers.forEach((lever, l) => {
    const state = lever.enabled ? words('aktif', 'on') : words('tidak aktif', 'off');
    const leverName = joined(name, said(lever.name), words(`tuas ${state.id}`, `lever ${state.en}`));
    const at = [...path, 'levers', l];
    rows.push(
      lever.kind === 'duration'
        ? figure([...at, 'duration'], leverName, sayDistribution(lever.duration), 'minutes', lever.source)
        : figure([...at, 'units'], leverName, sayNumber(lever.units.length), 'staff', lever.source),
    );
  });
  return rows;
}
