/** The sign of each kind of change, in the list and on the canvas. */
import type { ChangeKind } from '@simalur/report';
import type { IconName } from '../../icons/Icon.tsx';

export const CHANGE_ICONS: Readonly<Record<ChangeKind, IconName>> = {
  added: 'plus',
  removed: 'minus',
  staff: 'staff',
  minutes: 'clock',
  changed: 'design',
};
