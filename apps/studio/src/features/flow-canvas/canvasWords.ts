/** What React Flow itself says to a screen reader, in the chosen language. */
import type { Words } from '../../language/useWords.ts';

export function canvasWords({ w }: Words) {
  return {
    // With the keyboard on, React Flow reads the second key; with it off, the first. Both say the same here.
    'node.a11yDescription.default': w('canvas.node'),
    'node.a11yDescription.keyboardDisabled': w('canvas.node'),
    'edge.a11yDescription.default': w('canvas.edge'),
    'controls.ariaLabel': w('canvas.controls'),
    'controls.zoomIn.ariaLabel': w('canvas.zoomIn'),
    'controls.zoomOut.ariaLabel': w('canvas.zoomOut'),
    'controls.fitView.ariaLabel': w('canvas.fit'),
    'controls.interactive.ariaLabel': w('canvas.interactive'),
    'minimap.ariaLabel': w('canvas.minimap'),
    'handle.ariaLabel': w('canvas.handle'),
  };
}
