/**
 * When a running study may be judged. Whoever looks again and again at growing runs finds a difference sooner or
 * later, also where there is none; so verdicts fall at looks that are set before the run, and the 5 % that a
 * study may be wrong is spent over them beforehand. The shares add up to 1 over all looks without end, so that a
 * finished run can be extended as often as one likes (Bonferroni over looks: true for any dependence between them;
 * the idea of alpha spending is Lan & DeMets, Biometrika 70, 1983).
 */
import { FEWEST_REPLICATIONS } from './verdict.ts';

/** Replications at the first looks, and what part of the error is spent there. Later looks double, and halve. */
const FIRST_LOOKS = [
  { days: FEWEST_REPLICATIONS, share: 0.1 },
  { days: 60, share: 0.1 },
  { days: 120, share: 0.2 },
  { days: 200, share: 0.3 },
] as const;

interface Look {
  /** Replications. */
  readonly days: number;
  /** Part of the study's error that is spent here, 0 … 1. */
  readonly share: number;
}

/** Look number `index`, from 0. */
function lookNumber(index: number): Look {
  const fixed = FIRST_LOOKS[index];
  if (fixed !== undefined) return fixed;
  let look: Look = { days: 200, share: 0.3 };
  for (let i = FIRST_LOOKS.length; i <= index; i++) look = { days: look.days * 2, share: look.share / 2 };
  return look;
}

/** Number of the look that a study of `n` replications uses up: the first that is not before it. */
function indexOfLook(n: number): number {
  let index = 0;
  while (lookNumber(index).days < n) index += 1;
  return index;
}

/** Replications of the next look of a study that has been judged at `n`; a study under 30 has not been judged. */
export function nextLook(n: number): number {
  return n < FEWEST_REPLICATIONS ? FEWEST_REPLICATIONS : lookNumber(indexOfLook(n) + 1).days;
}

/**
 * The looks of a study that ends at `cap` replications, in order; the last is `cap` itself.
 *
 * @example looksUpTo(200) // [30, 60, 120, 200]
 */
export function looksUpTo(cap: number): number[] {
  const looks: number[] = [];
  for (let n = FEWEST_REPLICATIONS; n < cap; n = nextLook(n)) looks.push(n);
  // An end inside the last look's stretch takes that look's place.
  const last = looks.at(-1);
  if (last !== undefined && indexOfLook(last) === indexOfLook(cap)) looks.pop();
  looks.push(cap);
  return looks;
}

/**
 * Level at which everything said at `n` replications holds together, so that all that is said at all looks of the
 * study holds together with probability `family` or more.
 */
export function lookConfidence(n: number, family = 0.95): number {
  return 1 - (1 - family) * lookNumber(indexOfLook(n)).share;
}
