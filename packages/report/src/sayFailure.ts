/** Why a study gave no result, in words. The findings of a refused project are said apart. */
import type { StudyFailure } from '@simalur/experiment';
import { say } from './catalogue/index.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** One line; for `compile` show the failure's findings below it. */
export function sayFailure(failure: StudyFailure, language: Language): string {
  switch (failure.code) {
    case 'cancelled':
      return say('study.cancelled', {}, language);
    case 'compile':
      return say('study.compile', { scenario: failure.scenario }, language);
    case 'tooLarge':
      return say(
        'study.tooLarge',
        {
          replications: formatNumber(failure.replications, language),
          most: formatNumber(failure.most, language),
        },
        language,
      );
    case 'engine':
      return say('study.engine', { detail: failure.detail }, language);
    case 'workers':
      return say('study.workers', { detail: failure.detail }, language);
  }
}
