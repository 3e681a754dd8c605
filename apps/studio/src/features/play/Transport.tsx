/** Play, pause, step, speed, and the day as a slider. The clock moves these without rendering them. */
import { useEffect, useRef } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { Clock } from './clock.ts';
import { TICKS_PER_MINUTE, timeOfDay } from './timeOfDay.ts';

interface TransportProps {
  readonly clock: Clock;
  /** Whole minutes after midnight. */
  readonly from: number;
  readonly to: number;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly onStep: () => void;
  readonly speed: number;
  readonly onSpeed: (minutesPerSecond: number) => void;
}

const SPEEDS = [1, 2, 5, 10, 20] as const;

export function Transport(props: TransportProps) {
  const { clock, from, to, playing, onPlaying, onStep, speed, onSpeed } = props;
  const { w, language } = useWords();
  const slider = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const show = () => {
      const text = timeOfDay(clock.time, language);
      if (shown.current && shown.current.textContent !== text) {
        shown.current.textContent = text;
        slider.current?.setAttribute('aria-valuetext', text);
      }
      if (slider.current) slider.current.value = String(clock.time / TICKS_PER_MINUTE);
    };
    show();
    return clock.subscribe(show);
  }, [clock, language]);
  const toggle = w(playing ? 'play.pause' : 'play.start');
  return (
    <div className="play__transport">
      <button type="button" className="button button--primary" onClick={() => onPlaying(!playing)}>
        <Icon name={playing ? 'pause' : 'play'} size={16} />
        {toggle}
      </button>
      <button type="button" className="button" onClick={onStep}>
        <Icon name="step" size={16} />
        {w('play.next')}
      </button>
      {/* Silent: a screen reader would otherwise speak every minute. */}
      <output ref={shown} className="play__clock" aria-live="off" />
      <input
        ref={slider}
        className="play__slider"
        type="range"
        aria-label={w('play.time')}
        min={from}
        max={to}
        step="any"
        defaultValue={from}
        onChange={(event) => clock.set(Number(event.target.value) * TICKS_PER_MINUTE)}
      />
      <label className="play__speed">
        {w('play.speed')}
        <select value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {SPEEDS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {w('play.minutes', { minutes })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
