/** Stamps of the gallery's flows, drawn one after the other while nobody waits, and kept as long as the page lives. */
import { buildPreset, GALLERY } from '@simalur/presets';
import { useEffect, useState } from 'react';
import type { Theme } from '../../state/preferences.ts';
import { flowMiniature } from '../picture-export/miniature.ts';
import { svgAddress } from '../picture-export/png.ts';

/** Addresses of the pictures of the first two flows, by preset and theme. */
const drawn = new Map<string, readonly string[]>();
const SHOWN = 2;

export function useMiniatures(theme: Theme): (preset: string) => readonly string[] {
  const [, setCount] = useState(drawn.size);
  useEffect(() => {
    const waiting = GALLERY.filter(({ kind, id }) => kind !== 'questions' && !drawn.has(`${theme} ${id}`));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const entry = waiting.shift();
      if (!entry) return;
      const project = buildPreset(entry.id);
      const pictures = project.scenarios
        .slice(0, SHOWN)
        .map((scenario) => svgAddress(flowMiniature(project, scenario, theme)));
      drawn.set(`${theme} ${entry.id}`, pictures);
      setCount(drawn.size);
      timer = setTimeout(next, 16);
    };
    timer = setTimeout(next, 16);
    return () => clearTimeout(timer);
  }, [theme]);
  return (preset) => drawn.get(`${theme} ${preset}`) ?? [];
}
