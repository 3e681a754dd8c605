/** Selects a thing on the canvas and brings it into view. */
import { commandById } from '../../commands/registry.ts';
import { select } from '../../state/selection.ts';
import { lookAtScenario, showView } from '../../state/workspace.ts';

interface Shown {
  readonly scenario: string;
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

export function showOnCanvas({ scenario, node, edge }: Shown): void {
  showView('design');
  lookAtScenario(scenario);
  if (edge !== undefined) select({ edges: [edge] });
  else if (node !== undefined) select({ nodes: [node] });
  if (node === undefined) return;
  // The canvas of another scenario is drawn first.
  setTimeout(() => {
    const zoom = commandById('design.zoomSelection');
    if (zoom.when()) zoom.run();
  }, 60);
}
