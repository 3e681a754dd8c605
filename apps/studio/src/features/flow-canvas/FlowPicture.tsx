/**
 * A flow as a picture inside a box that scrolls sideways where it must. The box is as high as the picture, so that the
 * wheel always turns the page, and nothing jumps when results arrive.
 */
import { MarkerType, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { Project, Scenario } from '@simalur/model';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { Areas } from './Areas.tsx';
import { canvasWords } from './canvasWords.ts';
import { NODE_TYPES } from './nodes.tsx';
import { type Picture, pictureOf } from './picture.ts';
import { EDGE_TYPES } from './RouteEdge.tsx';
import { type Chosen, chosenScale, type Extent, PADDING, scaleFor } from './scale.ts';
import { useScreenHeight, useWidth } from './useWidth.ts';

interface FlowPictureProps {
  readonly extent: Extent;
  readonly chosen: Chosen;
  /** Tells the scale that came out, from which a person's next step starts. */
  readonly onScale: (scale: number) => void;
  readonly project: Project;
  readonly scenario: Scenario;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
  /** Drawn over the picture, in a box of its size that scrolls with it. */
  readonly overlay?: (picture: Picture, viewport: PictureViewport) => ReactNode;
}

export interface PictureViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const EDGE_DEFAULTS = {
  markerEnd: { type: MarkerType.ArrowClosed, width: 15, height: 15, color: 'var(--edge)' },
};

export function FlowPicture(props: FlowPictureProps) {
  const { project, scenario, view, stale, extent, chosen, onScale, overlay } = props;
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const screenHeight = useScreenHeight();
  const picture = useMemo(
    () => pictureOf(project, scenario.flow, view, stale, words),
    [project, scenario.flow, view, stale, words],
  );
  const aria = useMemo(() => canvasWords(words), [words]);

  const zoom = chosenScale(chosen, picture, width, scaleFor(extent, width, screenHeight));
  const needed = Math.ceil(picture.width * zoom + 2 * PADDING.x);
  const scrolls = needed > width;
  const height = Math.ceil(picture.height * zoom + PADDING.top + PADDING.bottom);
  // Alone in the middle of a wide card; from the left edge where it scrolls.
  const viewport = { x: PADDING.x + Math.max(0, (width - needed) / 2), y: PADDING.top, zoom };
  useEffect(() => onScale(zoom), [onScale, zoom]);

  return (
    <section
      className="picture"
      ref={box}
      aria-label={words.w('flows.pictureOf', { name: words.label(scenario.name) })}
      // A box that scrolls must be reachable by keyboard.
      {...(scrolls ? { tabIndex: 0 } : {})}
      style={{ height: height + (scrolls ? 12 : 0) }}
    >
      {width > 0 ? (
        <div style={{ position: 'relative', width: Math.max(width, needed), height }}>
          <ReactFlow
            id={`flow-${scenario.id}`}
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
            maxZoom={4}
            proOptions={{ hideAttribution: true }}
          >
            <Areas areas={picture.areas} />
          </ReactFlow>
          {overlay?.(picture, viewport)}
        </div>
      ) : null}
    </section>
  );
}
