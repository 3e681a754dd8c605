/**
 * How large a flow is drawn. By itself: both flows whole on the first screen, but no text under 11 px; a person may
 * then draw it larger or smaller. The rest of the screen is known, so the height is known before anything is drawn.
 */
import type { Size } from './geometry.ts';
import { TEXT_PX } from './sizes.ts';

/** Around a picture, so that badges and focus rings are drawn whole. */
export const PADDING = { x: 7, top: 18, bottom: 8 } as const;
const SMALLEST_TEXT_PX = 11;
const READABLE = SMALLEST_TEXT_PX / TEXT_PX;
const LARGEST = 1.2;
const STEP = 1.2;
const LIMITS = { min: 0.3, max: 3 } as const;

/** Header, conclusion, heads of the cards and the space between: what the two pictures do not get. */
const REST_OF_SCREEN_PX = 262;

/** `fit`: as small as it takes to be seen whole; a number: what a person has chosen. */
export type Chosen = 'readable' | 'fit' | number;

/** All flows are drawn on one scale: the width of the widest, the height of those that share the screen. */
export interface Extent extends Size {
  readonly flows: number;
}

export function scaleFor(extent: Extent, width: number, screenHeight: number): number {
  const byWidth = (width - 2 * PADDING.x) / extent.width;
  const room = screenHeight - REST_OF_SCREEN_PX - extent.flows * (PADDING.top + PADDING.bottom);
  const byHeight = room / extent.height;
  return Math.min(LARGEST, Math.max(READABLE, Math.min(byWidth, byHeight)));
}

export function chosenScale(chosen: Chosen, picture: Size, width: number, readable: number): number {
  if (chosen === 'readable') return readable;
  if (chosen === 'fit') return Math.min(readable, (width - 2 * PADDING.x) / picture.width);
  return chosen;
}

export function stepped(scale: number, by: 1 | -1): number {
  return Math.min(LIMITS.max, Math.max(LIMITS.min, by > 0 ? scale * STEP : scale / STEP));
}
