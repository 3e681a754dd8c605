/**
 * Every word of the screen, in both languages: each feature keeps its own and is joined in here. What is said about
 * results (conclusions, findings, names of KPIs) comes from `@simalur/report`. `{name}` is filled in by `word`.
 */
import { COMMAND_WORDS } from '../commands/words.ts';
import { ANSWER_WORDS } from '../features/answer/words.ts';
import { ASSUMPTION_WORDS } from '../features/assumptions/words.ts';
import { COMMAND_PALETTE_WORDS } from '../features/command-palette/words.ts';
import { COMPARISON_WORDS } from '../features/comparison/words.ts';
import { CONTROLS_WORDS } from '../features/controls/words.ts';
import { DESIGN_WORDS } from '../features/design/words.ts';
import { FILE_WORDS } from '../features/files/words.ts';
import { FLOW_WORDS } from '../features/flow-canvas/words.ts';
import { GUIDE_WORDS } from '../features/guide/words.ts';
import { HEADER_WORDS } from '../features/header/words.ts';
import { INSPECTOR_WORDS } from '../features/inspector/words.ts';
import { NEW_PROJECT_WORDS } from '../features/newProject/words.ts';
import { OUTLINE_WORDS } from '../features/outline/words.ts';
import { PICTURE_WORDS } from '../features/picture-export/words.ts';
import { PLAY_WORDS } from '../features/play/words.ts';
import { PROBLEM_WORDS } from '../features/problems/words.ts';
import { REPORT_WORDS } from '../features/report/words.ts';
import { SCENARIO_WORDS } from '../features/scenarios/words.ts';
import { WHY_WORDS } from '../features/why/words.ts';
import { INPUT_WORDS } from '../ui/fields/words.ts';
import { VIEW_WORDS } from '../views/words.ts';

export const WORDS = {
  ...COMMAND_WORDS,
  ...ANSWER_WORDS,
  ...ASSUMPTION_WORDS,
  ...COMMAND_PALETTE_WORDS,
  ...COMPARISON_WORDS,
  ...CONTROLS_WORDS,
  ...DESIGN_WORDS,
  ...FILE_WORDS,
  ...FLOW_WORDS,
  ...GUIDE_WORDS,
  ...HEADER_WORDS,
  ...INPUT_WORDS,
  ...INSPECTOR_WORDS,
  ...NEW_PROJECT_WORDS,
  ...OUTLINE_WORDS,
  ...PICTURE_WORDS,
  ...PROBLEM_WORDS,
  ...SCENARIO_WORDS,
  ...PLAY_WORDS,
  ...REPORT_WORDS,
  ...VIEW_WORDS,
  ...WHY_WORDS,
} as const;

export type WordKey = keyof typeof WORDS;
export type { Language } from './catalogue.ts';
