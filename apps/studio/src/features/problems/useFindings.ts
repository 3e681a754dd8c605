/** What the check finds in the project that is open, and where each finding is on the canvas. Off the path of typing. */
import { checkProject, type Finding, type Project, type Severity } from '@simalur/model';
import { useDeferredValue, useMemo } from 'react';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';

const checked = new WeakMap<Project, readonly Finding[]>();

/** Once per state of the document, whoever asks. */
function findingsOf(project: Project): readonly Finding[] {
  const known = checked.get(project) ?? checkProject(project);
  checked.set(project, known);
  return known;
}

export interface Findings {
  /** The state of the document that they are about. */
  readonly project: Project;
  readonly findings: readonly Finding[];
}

export function useFindings(): Findings {
  const project = useDeferredValue(useDocument((state) => state.project));
  return { project, findings: findingsOf(project) };
}

export interface FindingPlace {
  readonly scenario: string;
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

/** The node or line that a finding is about; of a line also the node that it leaves. Undefined outside of the flows. */
export function placeOf(project: Project, { path }: Finding): FindingPlace | undefined {
  const [list, index, flow, things, at] = path;
  const scenario = list === 'scenarios' ? project.scenarios[Number(index)] : undefined;
  if (!scenario) return undefined;
  if (flow !== 'flow' || at === undefined) return { scenario: scenario.id };
  if (things === 'nodes') return { scenario: scenario.id, node: scenario.flow.nodes[Number(at)]?.id };
  const edge = scenario.flow.edges[Number(at)];
  const leaves = scenario.flow.nodes.find(({ id }) => id === edge?.from);
  return { scenario: scenario.id, edge: edge?.id, node: leaves?.id };
}

/** The worst that is said about each node of the scenario that is drawn. */
export function useNodeFindings(): ReadonlyMap<string, Severity> {
  const { project, findings } = useFindings();
  const scenario = useScenario().id;
  return useMemo(() => {
    const worst = new Map<string, Severity>();
    for (const finding of findings) {
      const place = placeOf(project, finding);
      if (place?.scenario !== scenario || place.node === undefined) continue;
      if (worst.get(place.node) !== 'error') worst.set(place.node, finding.severity);
    }
    return worst;
  }, [project, findings, scenario]);
}
