/** Everything that can be opened as a new project, as data: the five questions first, then the clinics brought along. */
import type { Preset, PresetIcon } from './preset.ts';
import { PRESETS } from './presets.ts';
import type { FlowBrief } from './scenarios.ts';
import { type Words, words } from './words.ts';

export interface GalleryEntry {
  /** Of a preset for `buildPreset`; `lima-pertanyaan` for the form. */
  readonly id: string;
  /** `questions`: show `FIVE_QUESTIONS` and build with `clinicFromAnswers`; all others: `buildPreset(id)`. */
  readonly kind: 'questions' | Preset['kind'];
  readonly name: Words;
  /** One line. */
  readonly summary: Words;
  readonly icon: 'questions' | PresetIcon;
  /** Patients on an average open day; undefined where it is asked. */
  readonly patientsPerDay?: number;
  /** People on duty; undefined where it is asked. */
  readonly staff?: number;
  /** The scenarios that it opens with, the baseline first; empty where the answers decide. */
  readonly flows: readonly FlowBrief[];
}

const QUESTIONS: GalleryEntry = {
  id: 'lima-pertanyaan',
  kind: 'questions',
  name: words('Puskesmas saya', 'My clinic'),
  summary: words(
    'Lima pertanyaan, lalu alur poli dan alur ILP siap dijalankan.',
    'Five questions, then the poli flow and the ILP flow are ready to run.',
  ),
  icon: 'questions',
  flows: [],
};

export const GALLERY: readonly GalleryEntry[] = [QUESTIONS, ...PRESETS.map(entryOf)];

function entryOf({ id, kind, name, summary, icon, patientsPerDay, staff, flows }: Preset): GalleryEntry {
  return { id, kind, name, summary, icon, patientsPerDay, staff, flows };
}
