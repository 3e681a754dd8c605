/** What the screen shows about saving. Written by `session.ts` only. */
import { create } from 'zustand';
import type { FailureReason } from './failure.ts';
import type { SavePhase } from './saver.ts';

export type NoticeId =
  /** The last project was brought back; `recoveredOlder`: its newest revisions could not be read. */
  | 'recovered'
  | 'recoveredOlder'
  | 'unreadable'
  /** This project was copied because another tab had changed it. */
  | 'copied'
  | 'otherTab'
  | 'overtaken'
  | 'readOnly'
  /** A project that is no longer on the screen could not be saved yet. */
  | 'leftBehind'
  | FailureReason;

interface StorageState {
  readonly phase: SavePhase;
  readonly savedAt: number | undefined;
  readonly document: string;
  readonly revision: number;
  readonly notices: readonly NoticeId[];
}

export const useStorage = create<StorageState>(() => ({
  phase: 'untouched',
  savedAt: undefined,
  document: '',
  revision: 0,
  notices: [],
}));

export function notice(id: NoticeId, shown: boolean): void {
  const { notices } = useStorage.getState();
  if (notices.includes(id) === shown) return;
  useStorage.setState({ notices: shown ? [...notices, id] : notices.filter((one) => one !== id) });
}
