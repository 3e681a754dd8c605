/** A clinic that SimAlur brings along, before it is built. */
import type { KpiId, Project } from '@simalur/model';
import type { Words } from './words.ts';

/** A result that a source document claims: shown as a line to aim at, never as an outcome. */
export interface TargetLine {
  readonly kpi: KpiId;
  /** Share of the baseline's value: −0.25 is a quarter less. */
  readonly change: number;
  readonly source: string;
}

export interface Preset {
  readonly id: string;
  /** `clinic`: an archetype with its flows; `gallery`: its variants; `demo`: a case of the source documents. */
  readonly kind: 'clinic' | 'gallery' | 'demo';
  readonly name: Words;
  readonly summary: Words;
  readonly targets?: readonly TargetLine[];
  readonly build: () => Project;
}
