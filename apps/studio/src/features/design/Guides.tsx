/** The helper lines, drawn across the drawing. */
import { ViewportPortal } from '@xyflow/react';
import type { Guide } from './guides.ts';

export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <ViewportPortal>
      {guides.map(({ along, at }) => (
        <div
          key={along}
          className={`guide guide--${along}`}
          style={along === 'x' ? { transform: `translateX(${at}px)` } : { transform: `translateY(${at}px)` }}
        />
      ))}
    </ViewportPortal>
  );
}
