/** A flow as a stamp: its shape without words, for a card of the gallery. */
import type { Project, Scenario } from '@simalur/model';
import { drawFlow } from './drawFlow.ts';
import { NIGHT, PAPER } from './ink.ts';
import { tidy } from './svg.ts';

export function flowMiniature(project: Project, scenario: Scenario, theme: 'light' | 'dark'): string {
  const ink = theme === 'dark' ? NIGHT : PAPER;
  const drawing = drawFlow({ project, scenario, language: 'id', ink, detail: 'blocks' });
  const size = `${tidy(drawing.width)} ${tidy(drawing.height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${tidy(drawing.width)}" height="${tidy(drawing.height)}">${drawing.body}</svg>`;
}
