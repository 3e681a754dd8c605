/** One short line per scenario under the sentence: the numbers with their intervals, and what each means. */
import {
  type Change,
  drawnDirection,
  type ScenarioConclusion,
  type Uptake,
  type Verdict,
} from '@simalur/analysis';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { decimalsFor, formatNumber, formatSigned, formatValue } from './numbers.ts';
import { fullName } from './sayConclusionNames.ts';

export function lineOf(part: ScenarioConclusion, baseline: Uptake, language: Language): string {
  const { stay, wait, coverage } = part;
  const parts = [stayPart(stay, language)];
  if (stay?.verdict === 'unclear' && stay.moreReplications !== null) {
    parts.push(say('line.more', { more: formatNumber(stay.moreReplications, language) }, language));
  }
  // The wait is named only where its verdict is another one than that of the stay.
  if (
    wait !== null &&
    wait.verdict !== stay?.verdict &&
    (wait.verdict === 'better' || wait.verdict === 'worse')
  ) {
    const ends = signed(wait, language);
    if (ends !== null) parts.push(say('line.wait', ends, language));
  }
  if (coverage !== null) {
    const params = {
      from: formatValue(coverage.from, 'share', language),
      to: formatValue(coverage.to, 'share', language),
      verdict: coverageVerdict(coverage.verdict, part.uptake, baseline, language),
    };
    parts.push(say('line.coverage', params, language));
  }
  return say('line.scenario', { name: fullName(part, language), parts: parts.join('; ') }, language);
}

/** More offers, more skrining: that follows from the drawing and is no finding. */
function coverageVerdict(code: Verdict, uptake: Uptake, baseline: Uptake, language: Language): string {
  const rest = { once: [], shared: false };
  const drawn = drawnDirection('screeningCoverage', { ...rest, uptake: baseline }, { ...rest, uptake });
  return drawn === code ? say('verdict.drawn', {}, language) : verdict(code, language);
}

function stayPart(stay: Change | null, language: Language): string {
  if (stay === null) return say('line.stayUnknown', {}, language);
  const decimals = decimalsFor('minutes', [stay.from, stay.to]);
  const from = formatValue(stay.from, 'minutes', language, decimals);
  const to = formatValue(stay.to, 'minutes', language, decimals);
  const ends = signed(stay, language);
  if (ends === null) return say('line.stayOnly', { from, to }, language);
  if (stay.verdict === 'same' && stay.low === 0 && stay.high === 0) {
    return say('line.stayIdentical', { from }, language);
  }
  return say('line.stay', { from, to, ...ends }, language);
}

function signed({ difference, low, high, verdict: code }: Change, language: Language) {
  if (low === null || high === null) return null;
  const decimals = decimalsFor('minutes', [difference, low, high]);
  const of = (x: number): string => formatSigned(x, 'minutes', language, decimals);
  return { difference: of(difference), low: of(low), high: of(high), verdict: verdict(code, language) };
}

function verdict(code: Verdict, language: Language): string {
  return say(`verdict.${code}`, {}, language);
}
