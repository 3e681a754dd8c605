/** Whether two nodes can be joined, and why not in the user's words. */
import { refusesConnection } from '@simalur/model';
import { word } from '../../language/useWords.ts';
import { usePreferences } from '../../state/preferences.ts';
import { currentScenario } from '../../state/useScenario.ts';

export function connectionRefusal(from: string, to: string): string | undefined {
  const refusal = refusesConnection(currentScenario().flow, from, to);
  return refusal && word(usePreferences.getState().language, `design.refused.${refusal}`);
}
