/**
 * How wide a text is on this machine. System fonts differ by a quarter in width, so a guess would clip labels on
 * one machine and waste a third of the picture on another.
 */
const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Pixels. `font` is weight and size, for example `600 13px`. Without a screen (in tests) a guess by letters. */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const width = measured(text, font) ?? text.length * 7;
  known.set(key, width);
  return width;
}

function measured(text: string, font: string): number | undefined {
  if (typeof document === 'undefined') return undefined;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = `${font} ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
  return context.measureText(text).width;
}
