/** The canvas that is on the screen, for commands: zoom, fit, and where on the drawing a point of the screen is. */
import type { ReactFlowInstance } from '@xyflow/react';
import type { PictureEdge, PictureNode } from '../flow-canvas/picture.ts';

type Canvas = ReactFlowInstance<PictureNode, PictureEdge>;

let current: Canvas | undefined;

export function setCanvas(canvas: Canvas | undefined): void {
  current = canvas;
}

export function canvas(): Canvas | undefined {
  return current;
}
