/** What the store asks of a database: transactions over two tables. IndexedDB in the browser, memory in tests. */
import type { DocumentRecord, RevisionRecord } from './records.ts';

/**
 * All or nothing. Await nothing but these inside: a transaction of IndexedDB ends as soon as no request of it is
 * under way.
 */
export interface Transaction {
  readonly documents: () => Promise<readonly DocumentRecord[]>;
  readonly document: (id: string) => Promise<DocumentRecord | undefined>;
  readonly putDocument: (record: DocumentRecord) => Promise<void>;
  readonly deleteDocument: (id: string) => Promise<void>;
  readonly revision: (document: string, revision: number) => Promise<RevisionRecord | undefined>;
  readonly putRevision: (record: RevisionRecord) => Promise<void>;
  readonly deleteRevision: (document: string, revision: number) => Promise<void>;
}

export interface Database {
  /**
   * Resolves when the transaction is complete: for `write`, when it is on the disk. Rejects with a
   * `StorageFailure`; then nothing of it was kept, or nobody knows.
   */
  readonly transact: <T>(mode: 'read' | 'write', work: (t: Transaction) => Promise<T>) => Promise<T>;
}
