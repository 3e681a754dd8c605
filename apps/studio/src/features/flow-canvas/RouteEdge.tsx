/** A line of the flow: the path that `routes.ts` found, or a smooth step where nodes stand where a person put them. */
import { BaseEdge, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import type { PictureEdge } from './picture.ts';

function RouteEdge(props: EdgeProps<PictureEdge>) {
  const [step, labelX, labelY] = getSmoothStepPath(props);
  const { path = step, loop, share, thickness } = props.data ?? {};
  return (
    <BaseEdge
      id={props.id}
      path={path}
      className={loop ? 'route route--loop' : 'route'}
      {...(thickness === undefined ? {} : { style: { strokeWidth: thickness } })}
      {...(share === undefined ? {} : { label: share, ...labelPlace(props, { x: labelX, y: labelY }) })}
      {...(props.markerEnd ? { markerEnd: props.markerEnd } : {})}
    />
  );
}

/** On a routed line where it leaves its node, where lines are apart; on a plain one in the middle. */
function labelPlace({ data, sourceX, targetX }: EdgeProps<PictureEdge>, middle: { x: number; y: number }) {
  const [, startX, startY] = /^M(\S+) ([^LQ]+)/.exec(data?.path ?? '') ?? [];
  const routed = startX !== undefined && startY !== undefined;
  return {
    labelX: routed ? Number(startX) + (sourceX < targetX ? 13 : -13) : middle.x,
    labelY: routed ? Number(startY) : middle.y,
    labelStyle: LABEL,
    labelBgStyle: LABEL_GROUND,
    labelBgPadding: PADDING,
    labelBgBorderRadius: 4,
  };
}

const LABEL = { fontSize: 10, fill: 'var(--text-2)' } as const;
const LABEL_GROUND = { fill: 'var(--surface)', fillOpacity: 0.9 } as const;
const PADDING: [number, number] = [2, 1];

export const EDGE_TYPES = { route: RouteEdge };
