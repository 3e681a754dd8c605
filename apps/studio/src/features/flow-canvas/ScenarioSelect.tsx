/** Which flow stands beside the current one, where there are too many for a row of tabs. */
import type { Scenario } from '@simalur/model';
import { useWords } from '../../language/useWords.ts';

interface ScenarioSelectProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function ScenarioSelect({ scenarios, chosen, onChoose }: ScenarioSelectProps) {
  const { w, label } = useWords();
  return (
    <select
      className="flow-card__select"
      aria-label={w('flows.choose')}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {scenarios.map((scenario) => (
        <option key={scenario.id} value={scenario.id}>
          {label(scenario.name)}
        </option>
      ))}
    </select>
  );
}
