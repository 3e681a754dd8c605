/** The views in the order of the bar on top, as data: commands may know them, components come in `views.ts`. */
import type { IconName } from '../icons/Icon.tsx';
import type { WordKey } from '../language/words.ts';
import type { ViewId } from '../state/workspace.ts';

interface ViewName {
  readonly id: ViewId;
  readonly label: WordKey;
  readonly icon: IconName;
}

export const VIEWS: readonly ViewName[] = [
  { id: 'compare', label: 'view.compare', icon: 'flow' },
  { id: 'design', label: 'view.design', icon: 'design' },
  { id: 'play', label: 'view.play', icon: 'play' },
  { id: 'why', label: 'view.why', icon: 'unsure' },
  { id: 'report', label: 'view.report', icon: 'source' },
  { id: 'guide', label: 'view.guide', icon: 'guide' },
];
