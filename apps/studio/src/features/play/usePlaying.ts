/** Moves the clock while the day plays: every frame, or in steps for whoever asked the system for less motion. */
import { useEffect } from 'react';
import type { Clock } from './clock.ts';
import { TICKS_PER_MINUTE } from './timeOfDay.ts';

/** Real time between two steps without motion. */
const STEP_MS = 800;
/** After a hidden tab or a long pause the clock goes on from where it was. */
const LONGEST_FRAME_MS = 100;

export const lessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function usePlaying(
  clock: Clock,
  playing: boolean,
  speed: number,
  end: number,
  stop: () => void,
): void {
  useEffect(() => {
    if (!playing) return;
    const forward = (milliseconds: number) => {
      const next = clock.time + (milliseconds / 1000) * speed * TICKS_PER_MINUTE;
      clock.set(Math.min(end, next));
      if (next >= end) stop();
    };
    if (lessMotion()) {
      const timer = setInterval(() => forward(STEP_MS), STEP_MS);
      return () => clearInterval(timer);
    }
    let before = performance.now();
    let request = requestAnimationFrame(function frame(now) {
      forward(Math.min(LONGEST_FRAME_MS, Math.max(0, now - before)));
      before = now;
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [clock, playing, speed, end, stop]);
}
