/** An SVG text as a PNG at twice its size, by the browser's own canvas. Nothing is fetched. */
import { type Sheet, sheetSize } from './poster.ts';

const FINER = 2;

/** @throws Error where the browser cannot draw it. */
export async function pngOf(svg: string, sheet: Sheet): Promise<Blob> {
  const { width, height } = sheetSize(sheet);
  const image = new Image(width, height);
  // A data address and not a blob: a canvas that has drawn a blob of file:// counts as foreign in some browsers.
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * FINER;
  canvas.height = height * FINER;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The SVG as the address of an image; an image runs no script and loads nothing. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
