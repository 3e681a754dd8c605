/** The arrival profile as bars to drag; each bar is a slider for the keyboard too. */
import { type FieldPath, fieldValue, type Profile, withOwnFigure } from '@simalur/model';
import { formatClock, formatNumber } from '@simalur/report';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { change, useDocument } from '../../state/document.ts';
import { SourceNote } from './SourceNote.tsx';

interface ProfileBarsProps {
  readonly path: FieldPath;
  readonly label: string;
}

const HEIGHT = 96;

export function ProfileBars({ path, label }: ProfileBarsProps) {
  const { w, language } = useWords();
  const project = useDocument((state) => state.project);
  const profile = fieldValue(project, path) as Profile | undefined;
  const [drag, setDrag] = useState<{ bar: number; top: number } | undefined>(undefined);
  if (!profile) return null;
  const total = profile.weights.reduce((sum, weight) => sum + weight, 0);
  const highest = Math.max(...profile.weights);
  const top = drag?.top ?? (highest > 0 ? highest * 1.15 : 1);
  const share = (bar: number) => ((profile.weights[bar] ?? 0) / total) * 100;

  const set = (bar: number, weight: number) => {
    const value = Math.max(0, Math.round(weight * 1e4) / 1e4);
    const others = total - (profile.weights[bar] ?? 0);
    if (value === 0 && others <= 0) return;
    const place = [...path, 'weights', bar];
    const now = useDocument.getState().project;
    // A drag, or a run of key presses on one bar, is one gesture.
    change(`profile:${place.join('.')}`, withOwnFigure(now, place, value));
  };
  const dragTo = (event: PointerEvent<HTMLElement>, bar: number, scale: number) => {
    const box = event.currentTarget.getBoundingClientRect();
    set(bar, Math.min(1, Math.max(0, (box.bottom - event.clientY) / box.height)) * scale);
  };
  const press = (event: KeyboardEvent, bar: number) => {
    const step = total / 100;
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: step,
      ArrowRight: step,
      ArrowDown: -step,
      ArrowLeft: -step,
      PageUp: 5 * step,
      PageDown: -5 * step,
    };
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(bar, (profile.weights[bar] ?? 0) + by);
  };

  return (
    <div className="arrival-bars">
      <div className="field__head">
        <span className="field__label">{label}</span>
        <SourceNote path={[...path, 'weights', 0]} />
      </div>
      <div className="arrival-bars__bars" style={{ height: HEIGHT }}>
        {profile.weights.map((weight, bar) => {
          const from = profile.breaks[bar] ?? 0;
          const to = profile.breaks[bar + 1];
          const name =
            to === undefined
              ? formatClock(from, language)
              : w('schedule.bar', { from: formatClock(from, language), to: formatClock(to, language) });
          const said = w('schedule.barValue', { share: formatNumber(share(bar), language, 1) });
          return (
            <div
              key={from}
              className="arrival-bars__bar"
              role="slider"
              tabIndex={0}
              aria-label={name}
              aria-orientation="vertical"
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(share(bar) * 10) / 10}
              aria-valuetext={said}
              title={`${name}: ${said}`}
              onKeyDown={(event) => press(event, bar)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ bar, top });
                dragTo(event, bar, top);
              }}
              onPointerMove={(event) => {
                if (drag?.bar === bar) dragTo(event, bar, drag.top);
              }}
              onPointerUp={() => setDrag(undefined)}
              onPointerCancel={() => setDrag(undefined)}
            >
              <span className="arrival-bars__value">{formatNumber(share(bar), language)}</span>
              <span
                className="arrival-bars__fill"
                style={{ height: `${Math.min(100, (weight / top) * 100)}%` }}
              />
            </div>
          );
        })}
      </div>
      <div className="arrival-bars__axis" aria-hidden="true">
        <span>{formatClock(profile.breaks[0] ?? 0, language)}</span>
        <span>{formatClock(profile.breaks.at(-1) ?? 0, language)}</span>
      </div>
      <p className="field__hint">{w('schedule.profileHelp')}</p>
    </div>
  );
}
