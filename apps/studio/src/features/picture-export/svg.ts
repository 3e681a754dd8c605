/** The few pieces of SVG that a flow is drawn with. Whatever a person typed goes through `escapeXml`. */

import type { IconName } from '../../icons/Icon.tsx';
import { PATHS } from '../../icons/paths.ts';

export const FONT =
  "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif";

/** Text for XML: markup as text, and nothing that XML 1.0 does not allow (control characters, half of a pair). */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its base line. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const anchor = style.anchor ? ` text-anchor="${style.anchor}"` : '';
  return `<text x="${tidy(x)}" y="${tidy(y)}" font-size="${style.size}" font-weight="${style.weight}" fill="${style.fill}"${anchor}>${escapeXml(text)}</text>`;
}

/** An icon of the app; `x`, `y` is its top left corner. */
export function iconAt(name: IconName, x: number, y: number, size: number, colour: string): string {
  return `<path transform="translate(${tidy(x)} ${tidy(y)}) scale(${tidy(size / 24)})" d="${PATHS[name]}" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxStyle {
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export function boxAt({ x, y, width, height }: Box, style: BoxStyle): string {
  const stroke = style.stroke ? ` stroke="${style.stroke}" stroke-width="${style.strokeWidth ?? 1.5}"` : '';
  const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : '';
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}" rx="${style.radius}" fill="${style.fill}"${stroke}${dash}/>`;
}

export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
