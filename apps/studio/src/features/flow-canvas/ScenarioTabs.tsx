/** Which flow stands beside the current one. Arrow keys move, as in any row of tabs. */
import type { Scenario } from '@simalur/model';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../language/useWords.ts';

interface ScenarioTabsProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function ScenarioTabs({ scenarios, chosen, onChoose }: ScenarioTabsProps) {
  const { w, label } = useWords();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = scenarios.findIndex((scenario) => scenario.id === chosen);
    const next = scenarios[(at + step + scenarios.length) % scenarios.length];
    if (!next) return;
    onChoose(next.id);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]');
    tabs[scenarios.indexOf(next)]?.focus();
  };
  return (
    <div className="tabs" role="radiogroup" aria-label={w('flows.choose')} onKeyDown={move}>
      {scenarios.map((scenario) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot look like a tab in every browser.
        <button
          key={scenario.id}
          type="button"
          role="radio"
          aria-checked={scenario.id === chosen}
          tabIndex={scenario.id === chosen ? 0 : -1}
          className="tabs__tab"
          onClick={() => onChoose(scenario.id)}
        >
          {label(scenario.name)}
        </button>
      ))}
    </div>
  );
}
