/**
 * A database in memory that behaves like IndexedDB at its worst: transactions wait for each other, take their time,
 * may fail before or after they were kept, and survive the tab that asked for them.
 */
import type { Database, Transaction } from '../database.ts';
import { StorageFailure } from '../failure.ts';
import type { DocumentRecord, RevisionRecord } from '../records.ts';

export interface MemoryDatabase extends Database {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly revisions: ReadonlyMap<string, RevisionRecord>;
}

export interface Weather {
  /** Waits before a transaction begins and before its answer arrives. */
  readonly delay?: () => Promise<void>;
  /** What goes wrong with this write, if anything. */
  readonly fault?: () => 'none' | 'full' | 'lostBefore' | 'lostAfter';
}

export function createMemoryDatabase(weather: Weather = {}): MemoryDatabase {
  const documents = new Map<string, DocumentRecord>();
  const revisions = new Map<string, RevisionRecord>();
  const pause = weather.delay ?? (() => Promise.resolve());
  let last: Promise<unknown> = Promise.resolve();

  const one = async <T>(mode: 'read' | 'write', work: (t: Transaction) => Promise<T>): Promise<T> => {
    const fault = mode === 'write' ? (weather.fault?.() ?? 'none') : 'none';
    if (fault === 'full') throw new StorageFailure('full');
    if (fault === 'lostBefore') throw new StorageFailure('lost');
    const newDocuments = new Map(documents);
    const newRevisions = new Map(revisions);
    const result = await work({
      documents: async () => [...newDocuments.values()],
      document: async (id) => newDocuments.get(id),
      putDocument: async (record) => void newDocuments.set(record.id, record),
      deleteDocument: async (id) => void newDocuments.delete(id),
      revision: async (document, revision) => newRevisions.get(`${document} ${revision}`),
      putRevision: async (record) => void newRevisions.set(`${record.document} ${record.revision}`, record),
      deleteRevision: async (document, revision) => void newRevisions.delete(`${document} ${revision}`),
    });
    if (mode === 'write') {
      replace(documents, newDocuments);
      replace(revisions, newRevisions);
    }
    if (fault === 'lostAfter') throw new StorageFailure('lost');
    return result;
  };

  return {
    documents,
    revisions,
    transact: async (mode, work) => {
      await pause();
      const turn = last.then(() => one(mode, work));
      last = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        await pause();
      }
    },
  };
}

function replace<K, V>(target: Map<K, V>, source: ReadonlyMap<K, V>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
