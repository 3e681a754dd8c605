/** The clinics that SimAlur brings along. */
import type { Project } from '@simalur/model';
import { type Archetype, sizeOf } from './archetype.ts';
import { ARCHETYPES } from './archetypes/all.ts';
import { buildClinic } from './clinic.ts';
import { DEMOS } from './demos.ts';
import type { Preset } from './preset.ts';
import { FOUR_BRIEFS } from './scenarios.ts';
import { variantBriefs, variantScenarios } from './variants.ts';
import { type Words, words } from './words.ts';

const CLINICS = Object.values(ARCHETYPES);

const ICONS = { perkotaan: 'city', perdesaan: 'village', terpencil: 'island' } as const;

function clinic(archetype: Archetype): Preset {
  const { id, en } = sizeText(archetype);
  return {
    id: archetype.id,
    kind: 'clinic',
    name: archetype.name,
    summary: words(
      `${id}: alur poli kertas, ILP dengan skrining 10 %, ILP dengan skrining 70 %, dan alur poli RME.`,
      `${en}: the poli flow on paper, ILP with 10 % skrining, ILP with 70 %, and the poli flow with an electronic record.`,
    ),
    icon: ICONS[archetype.id],
    ...sizeOf(archetype),
    flows: FOUR_BRIEFS,
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
      `${sizeText(archetype).id}: yang diperdebatkan tim saat menggambar ulang alur.`,
      `${sizeText(archetype).en}: what teams argue about when they redraw the flow.`,
    ),
    icon: 'variants',
    ...sizeOf(archetype),
    flows: variantBriefs(archetype),
    build: () => ({ ...buildClinic(archetype, variantScenarios(archetype)), name: { ...name } }),
  };
}

function sizeText(archetype: Archetype): Words {
  const { patientsPerDay, staff } = sizeOf(archetype);
  return words(
    `${patientsPerDay} pasien per hari, ${staff} petugas`,
    `${patientsPerDay} patients a day, ${staff} staff`,
  );
}

export const PRESETS: readonly Preset[] = [...CLINICS.map(clinic), ...CLINICS.map(gallery), ...DEMOS];

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
