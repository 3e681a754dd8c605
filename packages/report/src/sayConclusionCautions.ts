/** The cautions in words: those that change what the sentence means, and the two that always belong to it. */
import type { Caution, OnceTag } from '@simalur/analysis';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { formatNumber, formatValue } from './numbers.ts';
import { list, plain } from './sayConclusionNames.ts';

type Drawn = Extract<Caution, { code: 'drawnOnce' }>;
type Pressing = Exclude<Caution, { code: 'drawnOnce' | 'inputs' }>;

/** What must be read with the sentence: runs that were stopped, other head-counts, patients who left. */
export function pressingCautions(cautions: readonly Caution[], language: Language): string[] {
  return cautions
    .filter((caution): caution is Pressing => caution.code !== 'drawnOnce' && caution.code !== 'inputs')
    .map((caution) => pressing(caution, language));
}

/** At most two: what follows from the drawing, said once for all flows, and what no interval holds. */
export function standingCautions(cautions: readonly Caution[], language: Language): string[] {
  const drawn = cautions.filter((caution): caution is Drawn => caution.code === 'drawnOnce');
  const inputs = cautions.some(({ code }) => code === 'inputs');
  return [
    ...(drawn.length > 0 ? [drawnOnce(drawn, language)] : []),
    ...(inputs ? [say('caution.inputs', {}, language)] : []),
  ];
}

function drawnOnce(drawn: readonly Drawn[], language: Language): string {
  const word = (tag: OnceTag): string => say(`tag.${tag}`, {}, language);
  const tags = list([...new Set(drawn.flatMap((caution) => caution.tags))].map(word), language);
  const name = list(
    drawn.map((caution) => plain(caution.name, language)),
    language,
  );
  const alike = new Set(drawn.map((caution) => caution.tags.join())).size === 1;
  return say(alike ? 'caution.drawnOnce' : 'caution.drawnOnceMixed', { name, tags }, language);
}

function pressing(caution: Pressing, language: Language): string {
  const share = (value: number): string => formatValue(value, 'share', language);
  if (caution.code === 'tooFew') {
    return say('caution.tooFew', { replications: formatNumber(caution.replications, language) }, language);
  }
  const name = plain(caution.name, language);
  switch (caution.code) {
    case 'stopped': {
      const replications = formatNumber(caution.replications, language);
      return say('caution.stopped', { name, replications }, language);
    }
    case 'headCount':
      return say('caution.headCount', { name, from: caution.from, to: caution.to }, language);
    case 'left':
      return say('caution.left', { name, from: share(caution.from), to: share(caution.to) }, language);
    case 'deferred':
      return say('caution.deferred', { name, share: share(caution.share) }, language);
  }
}
