/** The clinics that SimAlur brings along. */
import type { Project } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { PERDESAAN } from './archetypes/perdesaan.ts';
import { PERKOTAAN } from './archetypes/perkotaan.ts';
import { TERPENCIL } from './archetypes/terpencil.ts';
import { buildClinic } from './clinic.ts';
import { DEMOS } from './demos.ts';
import type { Preset } from './preset.ts';
import { variantScenarios } from './variants.ts';
import { type Words, words } from './words.ts';

const ARCHETYPES = [PERDESAAN, PERKOTAAN, TERPENCIL];

function clinic(archetype: Archetype): Preset {
  const { id, en } = sizeOf(archetype);
  return {
    id: archetype.id,
    kind: 'clinic',
    name: archetype.name,
    summary: words(
      `${id}: alur poli kertas, ILP dengan skrining 10 %, ILP dengan skrining 70 %, dan alur poli RME.`,
      `${en}: the poli flow on paper, ILP with 10 % skrining, ILP with 70 %, and the poli flow with an electronic record.`,
    ),
    build: () => buildClinic(archetype),
  };
}

function gallery(archetype: Archetype): Preset {
  const name = words(`${archetype.name.id}: varian ILP`, `${archetype.name.en}: variants of ILP`);
  return {
    id: `${archetype.id}-varian`,
    kind: 'gallery',
    name,
    summary: words(
      `${sizeOf(archetype).id}: yang diperdebatkan tim saat menggambar ulang alur.`,
      `${sizeOf(archetype).en}: what teams argue about when they redraw the flow.`,
    ),
    build: () => ({ ...buildClinic(archetype, variantScenarios(archetype)), name: { ...name } }),
  };
}

function sizeOf({ arrivalsPerDay, companionShare, onDuty }: Archetype): Words {
  const patients = Math.round(arrivalsPerDay * (1 + companionShare));
  const staff = Object.values(onDuty.counts).reduce((sum, n) => sum + n, 0);
  return words(`${patients} pasien per hari, ${staff} petugas`, `${patients} patients a day, ${staff} staff`);
}

export const PRESETS: readonly Preset[] = [...ARCHETYPES.map(clinic), ...ARCHETYPES.map(gallery), ...DEMOS];

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
