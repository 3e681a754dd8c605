/**
 * Random words keyed as in the engine (counter: purpose and occurrence, patient, purpose, replication; key: seed), in
 * the three orders in which neighbours could resemble each other.
 */
import { hash32, philox4x32 } from '@simalur/engine';

/** A draw of one patient in one replication; purposes are numbered. */
export interface KeyedPlace {
  readonly patient: number;
  readonly purpose: number;
  readonly replication: number;
}

/** As many as a large flow has, and as a busy day brings. */
const PURPOSES = 100;
const PATIENTS = 500;
/** Patients of the third order: together with its long runs of replications about as many words. */
const REPLICATIONS = 10_000;

/** The two counter words of a purpose: 48 bits of hash of its name, as the engine's compiler makes them. */
const KEYS = Array.from({ length: PURPOSES }, (_, i) => {
  const name = `patient/walk-in/adult/activity/${i}`;
  return { key: hash32(name), salt: (hash32(`${name}#`) >>> 16) * 65_536 };
});

const block = new Uint32Array(6);

/** The word of a place, uint32. */
export function keyedWord(seed: number, { patient, purpose, replication }: KeyedPlace): number {
  const key = KEYS[purpose % PURPOSES];
  const high = Math.floor(seed / 4294967296);
  block[0] = key?.salt ?? 0;
  block[1] = patient;
  block[2] = key?.key ?? 0;
  block[3] = replication;
  block[4] = seed >>> 0;
  block[5] = high;
  philox4x32(block);
  return block[0] as number;
}

export interface WordLayout {
  readonly name: string;
  words(seed: number): Generator<number, void, void>;
}

/** Endless but for the replications; the innermost loop gives the layout its name. */
export const LAYOUTS: readonly WordLayout[] = [
  {
    name: 'across patients',
    *words(seed) {
      for (let replication = 0; ; replication++)
        for (let purpose = 0; purpose < PURPOSES; purpose++)
          for (let patient = 0; patient < PATIENTS; patient++)
            yield keyedWord(seed, { patient, purpose, replication });
    },
  },
  {
    name: 'across purposes',
    *words(seed) {
      for (let replication = 0; ; replication++)
        for (let patient = 0; patient < PATIENTS; patient++)
          for (let purpose = 0; purpose < PURPOSES; purpose++)
            yield keyedWord(seed, { patient, purpose, replication });
    },
  },
  {
    name: 'across replications',
    *words(seed) {
      for (let patient = 0; ; patient++)
        for (let purpose = 0; purpose < PURPOSES; purpose++)
          for (let replication = 0; replication < REPLICATIONS; replication++)
            yield keyedWord(seed, { patient, purpose, replication });
    },
  },
];
