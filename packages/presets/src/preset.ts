/** A clinic that SimAlur brings along, before it is built. */
import type { KpiId, Project } from '@simalur/model';
import type { FlowBrief } from './scenarios.ts';
import type { Words } from './words.ts';

/** A result that a source document claims: shown as a line to aim at, never as an outcome. */
export interface TargetLine {
  readonly kpi: KpiId;
  /** Share of the baseline's value: −0.25 is a quarter less. */
  readonly change: number;
  readonly source: string;
}

/** What a list of clinics may draw beside a name. */
export type PresetIcon =
  | 'city'
  | 'village'
  | 'island'
  | 'variants'
  | 'chronic'
  | 'queue'
  | 'vaccine'
  | 'absence'
  | 'campaign'
  | 'followUp';

export interface Preset {
  readonly id: string;
  /** `clinic`: an archetype with its flows; `gallery`: its variants; `demo`: a case of the source documents. */
  readonly kind: 'clinic' | 'gallery' | 'demo';
  readonly name: Words;
  /** One line: what is special about it. */
  readonly summary: Words;
  readonly icon: PresetIcon;
  /** Patients on an average open day, companions who are treated too included; a test holds it to the project. */
  readonly patientsPerDay: number;
  /** People on duty, without what a lever adds. */
  readonly staff: number;
  /** The scenarios, the baseline first. */
  readonly flows: readonly FlowBrief[];
  readonly targets?: readonly TargetLine[];
  readonly build: () => Project;
}
