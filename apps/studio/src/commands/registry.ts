/** Every action of the studio: each feature keeps its own list and is joined in here. */
import { paletteCommands } from '../features/command-palette/commands.ts';
import { controlCommands } from '../features/controls/commands.ts';
import { demandCommands } from '../features/demand/commands.ts';
import { designCommands } from '../features/design/commands.ts';
import { fileCommands } from '../features/files/commands.ts';
import { newProjectCommands } from '../features/newProject/commands.ts';
import { outlineCommands } from '../features/outline/commands.ts';
import { pictureCommands } from '../features/picture-export/commands.ts';
import { problemCommands } from '../features/problems/commands.ts';
import { scenarioCommands } from '../features/scenarios/commands.ts';
import { runCommands } from '../run/commands.ts';
import { viewCommands } from '../views/commands.ts';
import type { Command } from './command.ts';
import { historyCommands } from './history.ts';

/** Lists, not constants: some features have a command per pool or node of the project that is open. */
const FEATURES: readonly (() => readonly Command[])[] = [
  newProjectCommands,
  fileCommands,
  pictureCommands,
  scenarioCommands,
  outlineCommands,
  problemCommands,
  historyCommands,
  runCommands,
  viewCommands,
  controlCommands,
  designCommands,
  demandCommands,
  paletteCommands,
];

/** All commands of the project that is open. */
export function commands(): readonly Command[] {
  return FEATURES.flatMap((list) => list());
}

export function commandById(id: string): Command {
  const found = commands().find((command) => command.id === id);
  if (!found) throw new RangeError(`unknown command ${id}`);
  return found;
}
