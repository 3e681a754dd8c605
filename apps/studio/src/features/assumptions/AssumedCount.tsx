/** How many figures of the project nobody has measured yet: beside the answer that rests on them. */
import { describeProject } from '@simalur/presets';
import { formatNumber } from '@simalur/report';
import { useDeferredValue, useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { isAssumed } from './isAssumed.ts';
import './assumptions.css';

export function AssumedCount() {
  const { w, language } = useWords();
  // Hundreds of figures: counted after what was typed is on the screen.
  const project = useDeferredValue(useDocument((state) => state.project));
  const figures = useMemo(() => describeProject(project), [project]);
  const assumed = figures.filter(isAssumed).length;
  return (
    <span className="assumptions__short">
      {w('assumptions.short', {
        assumed: formatNumber(assumed, language),
        all: formatNumber(figures.length, language),
      })}
    </span>
  );
}
