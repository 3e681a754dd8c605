/** The areas of a flow, drawn in the picture's own coordinates behind nodes and lines. Each node says its group itself. */
import { ViewportPortal } from '@xyflow/react';
import type { Area } from './groups.ts';

export function Areas({ areas }: { readonly areas: readonly Area[] }) {
  return (
    <ViewportPortal>
      {areas.map(({ id, name, x, y, width, height }) => (
        <div
          key={id}
          className="area"
          aria-hidden="true"
          style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
        >
          {name}
        </div>
      ))}
    </ViewportPortal>
  );
}
