/** Puts a conclusion into words: one sentence, as strong as the intervals and no stronger, then lines and cautions. */
import type { Conclusion } from '@simalur/analysis';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { pressingCautions, standingCautions } from './sayConclusionCautions.ts';
import { lineOf } from './sayConclusionLines.ts';
import { fullName } from './sayConclusionNames.ts';
import { sentenceOf } from './sayConclusionSentence.ts';

export interface SaidConclusion {
  /** One breath, for Monday's meeting. */
  readonly sentence: string;
  /** "Compared with …:"; empty where there is nothing to compare. */
  readonly against: string;
  /** One per scenario, with numbers and intervals. */
  readonly lines: readonly string[];
  /** What changes the meaning of the sentence, to be shown with it; often empty. */
  readonly pressing: readonly string[];
  /** At most two that always belong to it; the last is that the inputs are uncertain too. */
  readonly standing: readonly string[];
  /** Both kinds, most pressing first. */
  readonly cautions: readonly string[];
}

/** The conclusion in words. */
export function sayConclusion(conclusion: Conclusion, language: Language): SaidConclusion {
  const { baseline, scenarios, cautions } = conclusion;
  const pressing = pressingCautions(cautions, language);
  const standing = standingCautions(cautions, language);
  return {
    sentence: sentenceOf(conclusion, language),
    against:
      scenarios.length === 0 ? '' : say('line.against', { baseline: fullName(baseline, language) }, language),
    lines: scenarios.map((part) => lineOf(part, baseline.uptake, language)),
    pressing,
    standing,
    cautions: [...pressing, ...standing],
  };
}
