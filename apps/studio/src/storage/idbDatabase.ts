/**
 * The database in IndexedDB. The connection is opened when it is first needed and again after it was lost; a dead
 * handle is never kept.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Database, Transaction } from './database.ts';
import { failureOf, StorageFailure } from './failure.ts';
import type { DocumentRecord, RevisionRecord } from './records.ts';

interface Tables extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  revisions: { key: [string, number]; value: RevisionRecord };
}

// The single file shares its databases with every other local page.
const NAME = 'simalur-projects';
const VERSION = 1;
/** Firefox never answers in some private windows, and a blocked upgrade waits for ever. */
const PATIENCE_MS = 6000;

export function createIdbDatabase(): Database {
  let connection: Promise<IDBPDatabase<Tables>> | undefined;
  let outdated = false;

  const drop = (): void => {
    connection = undefined;
  };

  const connect = (): Promise<IDBPDatabase<Tables>> => {
    if (outdated) throw new StorageFailure('outdated');
    const opening = openDB<Tables>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('documents', { keyPath: 'id' });
        database.createObjectStore('revisions', { keyPath: ['document', 'revision'] });
      },
      // Another tab wants to change or delete the database: in its way, we would hang both.
      blocking: (_current, wanted, event) => {
        outdated = wanted !== null;
        drop();
        (event.target as IDBDatabase).close();
      },
      terminated: drop,
    });
    connection = opening;
    opening.catch(drop);
    return opening;
  };

  const attempt = async <T>(mode: 'read' | 'write', work: (t: Transaction) => Promise<T>): Promise<T> => {
    const database = await (connection ?? connect());
    const transaction = database.transaction(
      ['documents', 'revisions'],
      mode === 'write' ? 'readwrite' : 'readonly',
      // `relaxed` would be told as done when the system has it in memory only.
      { durability: 'strict' },
    );
    const documents = transaction.objectStore('documents');
    const revisions = transaction.objectStore('revisions');
    const writable = mode === 'write' ? { documents, revisions } : undefined;
    const done = transaction.done;
    // Awaited below; an abort must not be reported a second time as unhandled.
    done.catch(() => {});
    try {
      const result = await work({
        documents: () => documents.getAll(),
        document: (id) => documents.get(id),
        putDocument: async (record) => void (await writable?.documents.put?.(record)),
        deleteDocument: async (id) => void (await writable?.documents.delete?.(id)),
        revision: (document, revision) => revisions.get([document, revision]),
        putRevision: async (record) => void (await writable?.revisions.put?.(record)),
        deleteRevision: async (document, revision) =>
          void (await writable?.revisions.delete?.([document, revision])),
      });
      await done;
      return result;
    } catch (error) {
      abort(transaction);
      // A request fails with AbortError when its transaction does: the transaction knows why.
      throw transaction.error ?? error;
    }
  };

  return {
    transact: async (mode, work) => {
      try {
        return await patient(retried(() => attempt(mode, work), drop));
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

/** Once more on a new connection where the old one turned out to be dead. */
async function retried<T>(attempt: () => Promise<T>, drop: () => void): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof DOMException) || !DEAD.has(error.name)) throw error;
    drop();
    return attempt();
  }
}

/** What a handle answers whose connection was closed under it. */
const DEAD = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

function patient<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFailure('lost')), PATIENCE_MS);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
