/** A line of the flow: the path that `routes.ts` found, or a smooth step where nodes stand where a person put them. */
import { BaseEdge, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import type { PictureEdge } from './picture.ts';

function RouteEdge(props: EdgeProps<PictureEdge>) {
  const path = props.data?.path ?? getSmoothStepPath(props)[0];
  return (
    <BaseEdge
      id={props.id}
      path={path}
      className={props.data?.loop ? 'route route--loop' : 'route'}
      {...(props.markerEnd ? { markerEnd: props.markerEnd } : {})}
    />
  );
}

export const EDGE_TYPES = { route: RouteEdge };
