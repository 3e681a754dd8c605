/** What is selected on the canvas and in the outline: ids of nodes and edges of the scenario that is drawn. */
import { create } from 'zustand';

export interface Selection {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const NOTHING: Selection = { nodes: [], edges: [] };

export const useSelection = create<Selection>(() => NOTHING);

export function select(selection: Partial<Selection>): void {
  useSelection.setState({ ...NOTHING, ...selection });
}

export function clearSelection(): void {
  useSelection.setState(NOTHING);
}
