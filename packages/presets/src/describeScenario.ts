/** The figures of a scenario: uptake of skrining, errors and shares of ways, follow-ups, levers. */
import type { FlowNode, Project, Scenario, Station } from '@simalur/model';
import { type Figure, figure, joined, nameIn, type Path, said } from './describeFigure.ts';
import { sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { type Words, words } from './words.ts';

export function scenarioFigures(project: Project, scenario: Scenario, path: Path): Figure[] {
  const name = said(scenario.name);
  return [
    ...scenario.flow.nodes.flatMap((node, n) =>
      nodeFigures(project, node, name, [...path, 'flow', 'nodes', n]),
    ),
    ...wayFigures(scenario, name, path),
    ...leverFigures(scenario, name, path),
  ];
}

function nodeFigures(project: Project, node: FlowNode, name: Words, path: Path): Figure[] {
  switch (node.kind) {
    case 'station':
      return offerFigures(project, node, name, path);
    case 'decision': {
      const { errs } = node;
      if (!errs) return [];
      const title = joined(name, said(node.name), words('salah titik', 'wrong station'));
      return [
        figure([...path, 'errs', 'probability'], title, sayShare(errs.probability), 'share', errs.source),
      ];
    }
    case 'followUp': {
      const title = joined(name, said(node.name));
      const days = joined(title, words('hari sampai kembali', 'days until the return'));
      const kept = joined(title, words('terlaksana', 'that take place'));
      return [
        figure([...path, 'days'], days, sayDistribution(node.days), 'factor', node.source),
        figure([...path, 'adherence'], kept, sayShare(node.adherence), 'share', node.source),
      ];
    }
    default:
      return [];
  }
}

function offerFigures(project: Project, node: Station, name: Words, path: Path): Figure[] {
  return node.steps.flatMap((step, s) => {
    if (!step.offer) return [];
    const title = joined(name, said(node.name), nameIn(project.activities, step.activity));
    const { uptake, queueAtLeast, source } = step.offer;
    const at = [...path, 'steps', s, 'offer'];
    const rows = [figure([...at, 'uptake'], title, sayShare(uptake), 'share', source)];
    if (queueAtLeast !== undefined) {
      const limit = joined(title, words('dijadwalkan bila menunggu', 'put off when waiting'));
      rows.push(figure([...at, 'queueAtLeast'], limit, sayNumber(queueAtLeast), 'patients', source));
    }
    return rows;
  });
}

function wayFigures(scenario: Scenario, name: Words, path: Path): Figure[] {
  return scenario.flow.edges.flatMap((edge, e) => {
    if (edge.share === undefined) return [];
    const ends = [edge.from, edge.to].map((id) => nameIn(scenario.flow.nodes, id));
    const way = words(ends.map((w) => w.id).join(' → '), ends.map((w) => w.en).join(' → '));
    const at = [...path, 'flow', 'edges', e, 'share'];
    return [figure(at, joined(name, way), sayShare(edge.share), 'share', edge.source)];
  });
}

function leverFigures(scenario: Scenario, name: Words, path: Path): Figure[] {
  return scenario.levers.map((lever, l) => {
    const state = lever.enabled ? words('aktif', 'on') : words('tidak aktif', 'off');
    const title = joined(name, said(lever.name), words(`tuas ${state.id}`, `lever ${state.en}`));
    const at = [...path, 'levers', l];
    return lever.kind === 'duration'
      ? figure([...at, 'duration'], title, sayDistribution(lever.duration), 'minutes', lever.source)
      : figure([...at, 'units'], title, sayNumber(lever.units.length), 'staff', lever.source);
  });
}
