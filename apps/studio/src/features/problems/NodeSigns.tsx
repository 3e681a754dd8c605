/** Small signs on top of nodes: a problem, and what changed against another scenario. They follow a node that is held. */
import type { ChangeKind } from '@simalur/report';
import { ViewportPortal } from '@xyflow/react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { PictureNode } from '../flow-canvas/picture.ts';
import { CHANGE_ICONS } from '../scenarios/changeIcons.ts';
import { useMarks } from '../scenarios/useChanges.ts';
import { useNodeFindings } from './useFindings.ts';
import './problems.css';

export function NodeSigns({ nodes }: { readonly nodes: readonly PictureNode[] }) {
  const { w } = useWords();
  const findings = useNodeFindings();
  const marks = useMarks();
  return (
    <ViewportPortal>
      {nodes.map(({ id, position, width = 0, height = 0 }) => {
        const severity = findings.get(id);
        const mark: ChangeKind | undefined = marks.get(id);
        if (!severity && !mark) return null;
        return (
          <div
            key={id}
            className={mark ? `signs signs--${mark}` : 'signs'}
            style={{ transform: `translate(${position.x}px, ${position.y}px)`, width, height }}
          >
            {mark ? (
              <span className="signs__mark">
                <Icon name={CHANGE_ICONS[mark]} size={11} />
                {w(`mark.${mark}`)}
              </span>
            ) : null}
            {severity ? (
              <span
                className={`signs__finding signs__finding--${severity}`}
                role="img"
                aria-label={w(`problems.${severity}`)}
              >
                <Icon name={severity === 'error' ? 'worse' : 'bottleneck'} size={12} />
              </span>
            ) : null}
          </div>
        );
      })}
    </ViewportPortal>
  );
}
