/** The canvas over a flow: sharp on every screen, drawn at each move of the clock. */
import { useEffect, useRef } from 'react';
import { themeOf, usePreferences } from '../../state/preferences.ts';
import type { PictureViewport } from '../flow-canvas/FlowPicture.tsx';
import type { Picture } from '../flow-canvas/picture.ts';
import type { Clock } from './clock.ts';
import { createScene } from './scene.ts';
import type { RecordedFlow } from './useDay.ts';

interface PlayLayerProps {
  readonly flow: RecordedFlow;
  readonly picture: Picture;
  readonly viewport: PictureViewport;
  readonly clock: Clock;
  /** Ticks that a move is drawn to take. */
  readonly walk: number;
}

/** Fills of the classes in turn; the values are in play.css. */
export const FILLS = 6;

export function PlayLayer({ flow, picture, viewport, clock, walk }: PlayLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = usePreferences(themeOf);
  const { x, y, zoom } = viewport;
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    // The attribute of the theme is set after this effect: its colours are read from the element that has it.
    document.documentElement.dataset['theme'] = theme;
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const scene = createScene({
      picture,
      viewport: { x, y, zoom },
      stays: flow.stays,
      nodes: flow.nodes,
      fills: Array.from({ length: FILLS }, (_, i) => colour(`--play-${i}`)),
      text: colour('--text'),
      ground: colour('--surface'),
    });
    const paint = () => {
      const ratio = window.devicePixelRatio;
      const [width, height] = [element.clientWidth * ratio, element.clientHeight * ratio].map(Math.round);
      if (element.width !== width || element.height !== height) {
        element.width = width ?? 0;
        element.height = height ?? 0;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, element.clientWidth, element.clientHeight);
      scene.draw(context, clock.time, walk);
    };
    paint();
    const resized = new ResizeObserver(paint);
    resized.observe(element);
    const leave = clock.subscribe(paint);
    return () => {
      leave();
      resized.disconnect();
    };
  }, [flow, picture, x, y, zoom, clock, walk, theme]);
  return <canvas ref={canvas} className="play__layer" />;
}
