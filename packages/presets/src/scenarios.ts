/** The scenarios of an archetype. Each name tells the uptake of skrining: without it a comparison means nothing. */
import type { Scenario } from '@simalur/model';
import type { Archetype } from './archetype.ts';
import { ilpFlow } from './flows/ilp.ts';
import type { Staff } from './flows/parts.ts';
import { poliFlow } from './flows/poli.ts';
import type { Uptake } from './flows/work.ts';
import { ilpLevers } from './levers.ts';
import { assumption } from './sources.ts';
import { words } from './words.ts';

const POLI_UPTAKE = 0.1;
const HIGH_UPTAKE = 0.7;

function uptake(share: number): Uptake {
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
  return { share, source };
}

/** Poli with paper records; ILP at the same uptake; ILP at a high uptake. */
export function scenarios(archetype: Archetype): Scenario[] {
  const cashier: Staff = archetype.onDuty.counts.kasir > 0 ? ['kasir'] : ['loket'];
  return [
    {
      id: 'poli',
      name: named('Alur poli', 'Poli flow', POLI_UPTAKE),
      reason: words(
        'Alur eksisting: tiap poli mencatat sendiri, rekam medis kertas diantar.',
        'The existing flow: each poli keeps its own book, paper records travel.',
      ),
      records: 'separate',
      flow: poliFlow({ uptake: uptake(POLI_UPTAKE), cashier }),
      levers: [],
    },
    ilp(
      POLI_UPTAKE,
      words(
        'Alur ILP dengan skrining sebanyak alur poli: apa yang diubah oleh alur dan rekam medis bersama saja.',
        'ILP with as much skrining as the poli flow: what the redraw and the shared record do alone.',
      ),
      cashier,
    ),
    ilp(
      HIGH_UPTAKE,
      words(
        'Alur ILP yang menyaring 70 % dari yang sudah waktunya, dengan petugas yang sama.',
        'ILP that screens 70 % of those due, with the same staff.',
      ),
      cashier,
    ),
  ];
}

function ilp(share: number, reason: Scenario['reason'], cashier: Staff): Scenario {
  return {
    id: `ilp-${percent(share)}`,
    name: named('Alur ILP', 'ILP flow', share),
    ...(reason === undefined ? {} : { reason }),
    records: 'shared',
    flow: ilpFlow({ uptake: uptake(share), cashier, scheduling: ['perawat', 'bidan'] }),
    levers: ilpLevers(),
  };
}

function named(id: string, en: string, share: number) {
  return words(`${id} (skrining ${percent(share)} %)`, `${en} (screening ${percent(share)} %)`);
}

function percent(share: number): number {
  return Math.round(share * 100);
}
