/** What is wrong with the file that somebody tried to open; shown by `FileProblems`. */
import type { Finding } from '@simalur/model';
import { create } from 'zustand';
import type { LinkTrouble } from './link/link.ts';

export type FileTrouble =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[]; readonly document: unknown }
  /** The file was opened; these are warnings. */
  | { readonly kind: 'remarks'; readonly findings: readonly Finding[]; readonly document: unknown }
  | { readonly kind: 'tooBig'; readonly size: number; readonly limit: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'link'; readonly trouble: LinkTrouble };

export interface Problems {
  readonly file: string;
  readonly trouble: FileTrouble;
}

export const useProblems = create<{ readonly shown: Problems | undefined }>(() => ({ shown: undefined }));

export function showProblems(shown: Problems): void {
  useProblems.setState({ shown });
}

export function dismissProblems(): void {
  useProblems.setState({ shown: undefined });
}
