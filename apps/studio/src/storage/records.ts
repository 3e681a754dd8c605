/**
 * What the browser keeps: one record per project, and one per revision of it. Texts are project files as they
 * would be saved; whoever reads them back goes through the model's parser like for any other file.
 */
import type { Label } from '@simalur/model';

/** What is known of a revision without reading its text. */
export interface RevisionInfo {
  /** 1 for the first, then one more for each save. */
  readonly revision: number;
  /** Milliseconds of the clock. */
  readonly savedAt: number;
  /** Fingerprint of the text. */
  readonly checksum: string;
  /** The tab that wrote it. */
  readonly writer: string;
  /** A version that somebody gave a name is never dropped. */
  readonly title?: string;
}

export interface DocumentRecord {
  readonly id: string;
  /** Newest revision. A save must say on which it builds. */
  readonly head: number;
  readonly savedAt: number;
  readonly name: Label;
  readonly clinic: Label;
  /** Of which project this is a copy, made because two tabs had changed the same one. */
  readonly copyOf?: string;
  /** Oldest first; the ones that are still kept. */
  readonly revisions: readonly RevisionInfo[];
}

export interface RevisionRecord extends RevisionInfo {
  readonly document: string;
  readonly text: string;
}
