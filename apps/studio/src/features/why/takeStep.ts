/** Takes a tried step over: into the flow itself, or, for the flow that is compared with, into a copy of it. */
import { type Label, labelText, withNextStep, withScenarioCopy } from '@simalur/model';
import { sayStep, type TriedStep } from '@simalur/report';
import { word } from '../../language/useWords.ts';
import { announce } from '../../state/announcements.ts';
import { change, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { lookAtScenario } from '../../state/workspace.ts';

export function takeStep(scenarioId: string, { step }: TriedStep): void {
  const { project } = useDocument.getState();
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return;
  const name: Label = {
    id: sayStep(project, scenarioId, step, 'id'),
    en: sayStep(project, scenarioId, step, 'en'),
  };
  const baseline = project.scenarios[0]?.id === scenarioId;
  const copyName = (language: 'id' | 'en') =>
    word(language, 'why.copyName', {
      flow: labelText(scenario.name, language),
      step: labelText(name, language),
    });
  const copy = baseline
    ? withScenarioCopy(project, scenarioId, { id: copyName('id'), en: copyName('en') }, name)
    : { project, id: scenarioId };
  if (!copy) return;
  change('step', withNextStep(copy.project, copy.id, step, { name }));
  lookAtScenario(copy.id);
  const { language } = usePreferences.getState();
  announce(word(language, 'why.taken', { step: labelText(name, language) }));
}
