/** Which flow stands beside the current one. Arrow keys move, as in any row of tabs. */
import type { Scenario } from '@simalur/model';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../language/useWords.ts';

interface ScenarioTabsProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** What is chosen; the compared flow where it is not said. */
  readonly heading?: string;
  /** A word beside the first. */
  readonly first?: string;
}

export function ScenarioTabs({ scenarios, chosen, onChoose, heading, first }: ScenarioTabsProps) {
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
    <div className="tabs" role="radiogroup" aria-label={heading ?? w('flows.choose')} onKeyDown={move}>
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
          {first && scenario === scenarios[0] ? <span className="tabs__first">{first}</span> : null}
        </button>
      ))}
    </div>
  );
}
