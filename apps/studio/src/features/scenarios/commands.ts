/** What can be done with the scenario that is drawn. */
import {
  type Label,
  labelText,
  MOST_SCENARIOS,
  withBlankScenario,
  withoutScenario,
  withScenarioCopy,
  withScenarioMoved,
} from '@simalur/model';
import type { Command } from '../../commands/command.ts';
import { word } from '../../language/useWords.ts';
import { WORDS, type WordKey } from '../../language/words.ts';
import { announce } from '../../state/announcements.ts';
import { change, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';
import { clearSelection } from '../../state/selection.ts';
import { currentScenario } from '../../state/useScenario.ts';
import { lookAtScenario, useWorkspace } from '../../state/workspace.ts';
import { toggleChanges } from './changesState.ts';
import { openRename } from './renameDialog.ts';

const project = () => useDocument.getState().project;
const here = () => useWorkspace.getState().view === 'design';
const several = () => here() && project().scenarios.length > 1;
const hasRoom = () => here() && project().scenarios.length < MOST_SCENARIOS;
const place = () => project().scenarios.indexOf(currentScenario());

export function scenarioCommands(): readonly Command[] {
  return [
    command('duplicate', hasRoom, duplicate),
    command('blank', hasRoom, blank),
    command('rename', here, openRename),
    command(
      'earlier',
      () => several() && place() > 0,
      () => move(-1),
    ),
    command(
      'later',
      () => several() && place() < project().scenarios.length - 1,
      () => move(1),
    ),
    command('delete', several, remove),
    command('changes', several, toggleChanges),
  ];
}

type Name = 'duplicate' | 'blank' | 'rename' | 'earlier' | 'later' | 'delete' | 'changes';

function command(name: Name, when: () => boolean, run: () => void): Command {
  return { id: `scenario.${name}`, label: { key: `command.scenario.${name}` }, when, run };
}

/** "Rancangan kita", and with a number where that name is taken. */
function freshName(): Label {
  const words = WORDS['new.ourDesign'];
  const taken = new Set(project().scenarios.map(({ name }) => labelText(name, 'id')));
  if (!taken.has(words.id)) return { ...words };
  for (let number = 2; ; number++) {
    const name = { id: `${words.id} ${number}`, en: `${words.en} ${number}` };
    if (!taken.has(name.id)) return name;
  }
}

function duplicate(): void {
  const original = currentScenario();
  const name = freshName();
  const reason = {
    id: word('id', 'scenario.copyOf', { name: labelText(original.name, 'id') }),
    en: word('en', 'scenario.copyOf', { name: labelText(original.name, 'en') }),
  };
  take(withScenarioCopy(project(), original.id, name, reason), 'scenario.done.duplicate', name);
}

function blank(): void {
  const scenario = freshName();
  const names = { scenario, arrival: { ...WORDS['block.arrival'] }, exit: { ...WORDS['block.home'] } };
  take(withBlankScenario(project(), names), 'scenario.done.blank', scenario);
}

function take(added: ReturnType<typeof withBlankScenario>, said: WordKey, name: Label): void {
  if (!added) return;
  change('scenario', added.project);
  clearSelection();
  lookAtScenario(added.id);
  tell(said, name);
}

function move(by: 1 | -1): void {
  const scenario = currentScenario();
  lookAtScenario(scenario.id);
  change('scenario:order', withScenarioMoved(project(), scenario.id, by));
  tell(place() === 0 ? 'scenario.done.baseline' : 'scenario.done.moved', scenario.name);
}

/** The neighbour is drawn next; undo brings the scenario back. */
function remove(): void {
  const scenario = currentScenario();
  const { scenarios } = project();
  const next = scenarios[place() + 1] ?? scenarios[place() - 1];
  change('scenario:delete', withoutScenario(project(), scenario.id));
  clearSelection();
  if (next) lookAtScenario(next.id);
  tell('scenario.done.delete', scenario.name);
}

function tell(key: WordKey, name: Label): void {
  const { language } = usePreferences.getState();
  announce(word(language, key, { name: labelText(name, language) }));
}
