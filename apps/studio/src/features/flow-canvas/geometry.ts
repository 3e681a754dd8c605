/** Shapes of a drawn flow. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node where it stands: its top left corner and its size. */
export interface Placed extends Size, Point {}
