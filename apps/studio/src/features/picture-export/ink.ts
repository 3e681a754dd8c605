/** Colours of a drawing that leaves the screen: those of the light theme, on white paper; and a set for dark cards. */
export interface Ink {
  readonly paper: string;
  readonly node: string;
  readonly small: string;
  readonly line: string;
  readonly strong: string;
  readonly edge: string;
  readonly area: string;
  readonly text: string;
  readonly text2: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly hot: string;
  readonly hotSoft: string;
}

export const PAPER: Ink = {
  paper: '#ffffff',
  node: '#ffffff',
  small: '#f7f9fa',
  line: '#dbe3e6',
  strong: '#80919b',
  edge: '#8a9ca6',
  area: '#eef4f5',
  text: '#14232b',
  text2: '#465964',
  accent: '#0f6e67',
  accentSoft: '#e2f2f0',
  hot: '#8f3d00',
  hotSoft: '#fff1e2',
};

export const NIGHT: Ink = {
  ...PAPER,
  paper: '#1c272e',
  node: '#3a4c57',
  small: '#26333b',
  line: '#3c4d57',
  strong: '#8ea1ab',
  edge: '#6d818c',
  area: '#22313a',
  text: '#e9f0f3',
  text2: '#aebdc6',
  accent: '#62cdc1',
  accentSoft: '#205049',
};
