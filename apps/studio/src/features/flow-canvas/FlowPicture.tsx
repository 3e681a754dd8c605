/**
 * A flow as a picture. As wide as its card, never smaller than can be read: below that it scrolls inside its own
 * box. The height follows from the layout, so that nothing jumps when results arrive.
 */
import { MarkerType, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { Project, Scenario } from '@simalur/model';
import { useMemo, useRef } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { canvasWords } from './canvasWords.ts';
import { NODE_TYPES } from './nodes.tsx';
import { pictureOf } from './picture.ts';
import { EDGE_TYPES } from './RouteEdge.tsx';
import { useWidth } from './useWidth.ts';

interface FlowPictureProps {
  /** Width of the widest flow of the project: all are drawn on one scale. */
  readonly widest: number;
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
}

const PADDING = { x: 14, y: 16 } as const;
/** At 0.78 the 13 px of a name are 10 px on the screen: the least that is still read at arm's length. */
const ZOOM = { min: 0.78, max: 1.15 } as const;
const EDGE_DEFAULTS = {
  markerEnd: { type: MarkerType.ArrowClosed, width: 15, height: 15, color: 'var(--edge)' },
};

export function FlowPicture({ project, scenario, view, stale, widest }: FlowPictureProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const picture = useMemo(
    () => pictureOf(project, scenario.flow, view, stale, words),
    [project, scenario.flow, view, stale, words],
  );
  const aria = useMemo(() => canvasWords(words), [words]);

  const fitting = (width - 2 * PADDING.x) / widest;
  const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, fitting));
  const needed = Math.max(width, Math.ceil(picture.width * zoom + 2 * PADDING.x));
  const height = Math.ceil(picture.height * zoom + 2 * PADDING.y);
  // From the same left edge in every flow: patients come in at the same place.
  const viewport = { x: PADDING.x, y: PADDING.y, zoom };

  return (
    <div className="picture" ref={box} style={{ height: height + (needed > width ? 12 : 0) }}>
      {width > 0 ? (
        <div style={{ width: needed, height }}>
          <ReactFlow
            id={`flow-${scenario.id}`}
            aria-label={words.w('flows.pictureOf', { name: words.label(scenario.name) })}
            nodes={picture.nodes}
            edges={picture.edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            defaultEdgeOptions={EDGE_DEFAULTS}
            viewport={viewport}
            ariaLabelConfig={aria}
            nodesDraggable={false}
            nodesConnectable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            panOnDrag={false}
            panOnScroll={false}
            zoomOnScroll={false}
            zoomOnPinch={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            autoPanOnNodeFocus={false}
            deleteKeyCode={null}
            minZoom={0.1}
            proOptions={{ hideAttribution: true }}
          />
        </div>
      ) : null}
    </div>
  );
}
