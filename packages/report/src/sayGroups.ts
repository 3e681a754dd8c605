/** Which groups of patients pay for a redesign, in words: the average must not hide them. */
import { losingGroups } from '@simalur/analysis';
import { labelText, type Project } from '@simalur/model';
import { say } from './catalogue/index.ts';
import type { Comparison } from './comparison.ts';
import type { Language } from './language.ts';
import { list } from './sayConclusionNames.ts';

/** One sentence per scenario in which a group surely stays longer; the strongest where the average improves at that. */
export function sayGroups(project: Project, comparison: Comparison, language: Language): string[] {
  const names = new Map(project.demand.classes.map(({ id, name }) => [id, labelText(name, language)]));
  const stay = comparison.kpis.find(({ id }) => id === 'stay');
  return comparison.scenarios.flatMap((scenario) => {
    const losing = losingGroups(scenario.groups);
    if (losing.length === 0) return [];
    const cell = stay?.cells.find((one) => one.scenario === scenario.id);
    const key = cell?.difference?.verdict === 'better' ? 'groups.harm' : 'groups.harmOnly';
    const groups = list(
      losing.map((id) => names.get(id) ?? id),
      language,
    );
    return [say(key, { name: labelText(scenario.name, language), groups }, language)];
  });
}
