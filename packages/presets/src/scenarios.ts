/**
 * The scenarios of an archetype. Each name tells the uptake of skrining: without it a comparison means nothing. The
 * first is what they have now; poli with an electronic record stands last, so that flow and record can be told apart
 * without getting between the two that are asked about most.
 */
import type { Scenario } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { ilpFlow } from './flows/ilp.ts';
import type { IlpOptions } from './flows/ilpOptions.ts';
import type { Staff } from './flows/parts.ts';
import { type PoliOptions, poliFlow } from './flows/poli.ts';
import type { Uptake } from './flows/work.ts';
import { ilpLevers, poliLevers } from './levers.ts';
import { assumption } from './sources.ts';
import { type Words, words } from './words.ts';

export const POLI_UPTAKE = 0.1;
export const HIGH_UPTAKE = 0.7;

export function uptake(share: number, policy?: Uptake['policy']): Uptake {
  const source =
    share === POLI_UPTAKE
      ? assumption(
          'Skrining di alur poli: 10 % dari yang sudah waktunya.',
          'Skrining in the poli flow: 10 % of those due.',
        )
      : assumption(
          'Skrining bila digarap sungguh-sungguh. Cakupan PTM nasional 2023: 39,87 %.',
          'Skrining when taken seriously. National NCD coverage 2023: 39.87 %.',
          'R-3',
        );
  return policy === undefined ? { share, source } : { share, policy, source };
}

/** What a scenario has of its own; the rest is the archetype's. */
interface Told {
  readonly id: string;
  readonly name: Words;
  readonly reason: Words;
}

export function poliScenario(
  archetype: Archetype,
  { id, name, reason }: Told,
  options: Pick<PoliOptions, 'records' | 'readsOthers' | 'healthCheck'>,
): Scenario {
  return {
    id,
    name: named(name, POLI_UPTAKE),
    reason,
    records: options.records === 'paper' ? 'separate' : 'shared',
    flow: poliFlow({ uptake: uptake(POLI_UPTAKE), ...crews(archetype), ...options }),
    levers: poliLevers(),
  };
}

export function ilpScenario(
  archetype: Archetype,
  { id, name, reason }: Told,
  options: Pick<IlpOptions, 'uptake'> & Partial<IlpOptions>,
  levers = ilpLevers(),
): Scenario {
  return {
    id,
    name: named(name, options.uptake.share),
    reason,
    records: 'shared',
    flow: ilpFlow({ ...crews(archetype), ...options }),
    levers,
  };
}

/** Who takes the money, and who does the doctor's work. */
function crews({ onDuty, standIn }: Archetype): { cashier: Staff; doctor: Staff } {
  return {
    cashier: onDuty.counts.kasir > 0 ? ['kasir'] : ['loket'],
    doctor: standIn ? { anyOf: ['dokter', 'perawat'], standIn: true } : ['dokter'],
  };
}

function named({ id, en }: Words, share: number): Words {
  return words(`${id} (skrining ${percent(share)} %)`, `${en} (screening ${percent(share)} %)`);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

const PAPER: Told = {
  id: 'poli',
  name: words('Alur poli kertas', 'Poli flow, paper'),
  reason: words(
    'Alur eksisting: tiap poli bertanya, mengukur, dan mencatat sendiri; rekam medis kertas diantar.',
    'The existing flow: each poli asks, measures and writes for itself; paper records travel.',
  ),
};
const ELECTRONIC: Told = {
  id: 'poli-rme',
  name: words('Alur poli RME', 'Poli flow, electronic'),
  reason: words(
    'Alur poli yang sama dengan RME: tanpa antar rekam medis, satu entri, PCare lewat bridging; register tetap ada dan tiap poli tetap bertanya dan mengukur sendiri.',
    'The same poli flow with an electronic record: nothing is fetched, one entry, PCare bridged; registers remain and each poli still asks and measures for itself.',
  ),
};

function ilpTold(share: number): Told {
  return {
    id: `ilp-${percent(share)}`,
    name: words('Alur ILP', 'ILP flow'),
    reason:
      share === POLI_UPTAKE
        ? words(
            'Alur ILP dengan skrining sebanyak alur poli: apa yang diubah oleh alur dan rekam medis bersama saja.',
            'ILP with as much skrining as the poli flow: what the redraw and the shared record do alone.',
          )
        : words(
            'Alur ILP yang menyaring 70 % dari yang sudah waktunya, dengan petugas yang sama.',
            'ILP that screens 70 % of those due, with the same staff.',
          ),
  };
}

/** A flow before it is drawn: what a list of clinics shows of it. */
export interface FlowBrief {
  readonly id: string;
  readonly name: Words;
}

export function brief({ id, name }: Pick<Told, 'id' | 'name'>, share: number): FlowBrief {
  return { id, name: named(name, share) };
}

const PAPER_BRIEF = brief(PAPER, POLI_UPTAKE);
export const ELECTRONIC_BRIEF = brief(ELECTRONIC, POLI_UPTAKE);
export const ILP_BRIEFS = [POLI_UPTAKE, HIGH_UPTAKE].map((share) => brief(ilpTold(share), share));

/** What a case of the source documents compares. */
export const THREE_BRIEFS: readonly FlowBrief[] = [PAPER_BRIEF, ...ILP_BRIEFS];
/** What an archetype compares. */
export const FOUR_BRIEFS: readonly FlowBrief[] = [...THREE_BRIEFS, ELECTRONIC_BRIEF];

export function paperScenario(archetype: Archetype, healthCheck = false): Scenario {
  return poliScenario(archetype, PAPER, { records: 'paper', healthCheck });
}

export function electronicScenario(archetype: Archetype): Scenario {
  return poliScenario(archetype, ELECTRONIC, { records: 'electronic' });
}

/** ILP at an uptake, with nothing else changed. */
export function plainIlp(archetype: Archetype, share: number, more: Partial<IlpOptions> = {}): Scenario {
  return ilpScenario(archetype, ilpTold(share), { uptake: uptake(share), ...more });
}

/** Poli on paper; ILP at the same uptake; ILP at a high uptake; poli with an electronic record. */
export function scenarios(archetype: Archetype): Scenario[] {
  return [
    paperScenario(archetype),
    plainIlp(archetype, POLI_UPTAKE),
    plainIlp(archetype, HIGH_UPTAKE),
    electronicScenario(archetype),
  ];
}
