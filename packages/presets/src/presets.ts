/** The clinics that SimAlur brings along. */
import type { Project } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { PERDESAAN } from './archetypes/perdesaan.ts';
import { buildClinic } from './clinic.ts';
import { type Words, words } from './words.ts';

export interface Preset {
  readonly id: string;
  readonly name: Words;
  readonly summary: Words;
  readonly build: () => Project;
}

function preset(archetype: Archetype, summary: Words): Preset {
  return { id: archetype.id, name: archetype.name, summary, build: () => buildClinic(archetype) };
}

export const PRESETS: readonly Preset[] = [
  preset(
    PERDESAAN,
    words(
      '70 pasien per hari, 11 petugas: alur poli dengan rekam medis kertas, ILP dengan skrining 10 %, dan ILP dengan skrining 70 %.',
      '70 patients a day, 11 staff: the poli flow with paper records, ILP with 10 % skrining, and ILP with 70 %.',
    ),
  ),
];

/**
 * The project of a preset, parsed and ready to run.
 * @throws RangeError when no preset bears the id.
 * @example
 * const project = buildPreset('perdesaan');
 */
export function buildPreset(id: string): Project {
  const found = PRESETS.find((p) => p.id === id);
  if (!found) throw new RangeError(`unknown preset ${id}`);
  return found.build();
}
