/** What each view shows. */
import type { ComponentType } from 'react';
import { DesignView } from '../features/design/DesignView.tsx';
import { GuideView } from '../features/guide/GuideView.tsx';
import { PlayView } from '../features/play/PlayView.tsx';
import { ReportView } from '../features/report/ReportView.tsx';
import { WhyView } from '../features/why/WhyView.tsx';
import type { ViewId } from '../state/workspace.ts';
import { CompareView } from './CompareView.tsx';

export const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType>> = {
  compare: CompareView,
  design: DesignView,
  play: PlayView,
  why: WhyView,
  report: ReportView,
  guide: GuideView,
};
