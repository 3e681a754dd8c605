/** Conditions in words, for the line that they open. */
import { type Condition, type Label, namesFor, type Project } from '@simalur/model';
import { formatClock } from '@simalur/report';
import type { Words } from '../../language/useWords.ts';
import { choiceWords } from './schemaWords.ts';

export function sayConditions(
  project: Project,
  scenario: number,
  conditions: readonly Condition[] | undefined,
  words: Words,
): string {
  if (!conditions || conditions.length === 0) return words.w('part.always');
  return conditions
    .map((condition) => sayCondition(project, scenario, condition, words))
    .join(` ${words.w('part.and')} `);
}

function sayCondition(project: Project, scenario: number, condition: Condition, words: Words): string {
  const kind = choiceWords('when', 'kind', condition.kind)?.[words.language] ?? '';
  const name = (field: string, id: string): string => {
    const found = namesFor(project, ['scenarios', scenario, field])?.find((one) => one.id === id);
    const label: Label = found?.name ?? id;
    return words.label(label);
  };
  const names = (field: string, ids: readonly string[]) => ids.map((id) => name(field, id)).join(', ');
  const clock = (minutes: number) => formatClock(minutes, words.language);
  switch (condition.kind) {
    case 'need':
      return `${kind}: ${name('need', condition.need)}`;
    case 'attribute': {
      const yes = words.w(condition.is ? 'form.yes' : 'form.no').toLowerCase();
      return `${name('attribute', condition.attribute)}: ${yes}`;
    }
    case 'class':
      return names('classes', condition.classes);
    case 'done':
      return `${kind}: ${name('activity', condition.activity)}`;
    case 'from':
      return `${kind} ${names('stations', condition.stations)}`;
    case 'time':
      return `${clock(condition.from)}–${clock(condition.to)}`;
    case 'queue':
      return `${kind}: ${name('station', condition.station)} ≥ ${condition.atLeast}`;
    case 'free':
      return `${kind}: ${name('station', condition.station)}`;
    default:
      return kind;
  }
}
