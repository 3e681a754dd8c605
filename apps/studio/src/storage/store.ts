/**
 * Projects in the browser, revision by revision. A save names the revision that it builds on: where another tab was
 * faster it is refused and nothing is overwritten. It is told as saved only after it has been read back.
 */
import type { Label } from '@simalur/model';
import { fingerprint } from '@simalur/report';
import type { Database } from './database.ts';
import { StorageFailure } from './failure.ts';
import { dropped } from './kept.ts';
import type { DocumentRecord, RevisionInfo, RevisionRecord } from './records.ts';

export interface Save {
  readonly document: string;
  /** Revision that this one builds on; 0 for a new project. */
  readonly base: number;
  readonly text: string;
  readonly name: Label;
  readonly clinic: Label;
  readonly savedAt: number;
  readonly writer: string;
  readonly copyOf?: string;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number; readonly checksum: string }
  /** Somebody else has saved since `base`; nothing was written. */
  | { readonly kind: 'conflict'; readonly head: number };

export interface Store {
  /** Newest first. */
  readonly documents: () => Promise<readonly DocumentRecord[]>;
  /** Without `revision`, the newest. */
  readonly read: (document: string, revision?: number) => Promise<RevisionRecord | undefined>;
  readonly save: (save: Save) => Promise<SaveOutcome>;
  /** Names a revision, so that it is kept; without a title it is one of many again. False where it is gone. */
  readonly entitle: (document: string, revision: number, title: string | undefined) => Promise<boolean>;
  readonly remove: (document: string) => Promise<void>;
}

export function createStore(database: Database): Store {
  return {
    documents: () =>
      database.transact('read', async (t) =>
        [...(await t.documents())].sort((a, b) => b.savedAt - a.savedAt),
      ),

    read: (id, revision) =>
      database.transact('read', async (t) => {
        if (revision !== undefined) return t.revision(id, revision);
        const document = await t.document(id);
        return document && t.revision(id, document.head);
      }),

    save: async (save) => {
      const checksum = fingerprint(save.text);
      const outcome = await database.transact('write', async (t): Promise<SaveOutcome> => {
        const document = await t.document(save.document);
        const head = document?.head ?? 0;
        if (head !== save.base && !isOwn(document, save)) return { kind: 'conflict', head };
        const info: RevisionInfo = {
          revision: head + 1,
          savedAt: save.savedAt,
          checksum,
          writer: save.writer,
        };
        const revisions = [...(document?.revisions ?? []), info];
        const gone = dropped(revisions);
        const copyOf = document?.copyOf ?? save.copyOf;
        await t.putRevision({ ...info, document: save.document, text: save.text });
        for (const { revision } of gone) await t.deleteRevision(save.document, revision);
        await t.putDocument({
          id: save.document,
          head: info.revision,
          savedAt: save.savedAt,
          name: save.name,
          clinic: save.clinic,
          ...(copyOf === undefined ? {} : { copyOf }),
          revisions: revisions.filter((one) => !gone.includes(one)),
        });
        return { kind: 'saved', revision: info.revision, checksum };
      });
      if (outcome.kind === 'conflict') return outcome;
      const back = await database.transact('read', (t) => t.revision(save.document, outcome.revision));
      if (back?.text !== save.text || back.checksum !== checksum) throw new StorageFailure('damaged');
      return outcome;
    },

    entitle: (id, revision, title) =>
      database.transact('write', async (t) => {
        const document = await t.document(id);
        const record = await t.revision(id, revision);
        if (!document || !record) return false;
        const { title: _old, ...rest } = record;
        await t.putRevision(title === undefined ? rest : { ...rest, title });
        const revisions = document.revisions.map((one) => {
          if (one.revision !== revision) return one;
          const { title: _before, ...info } = one;
          return title === undefined ? info : { ...info, title };
        });
        await t.putDocument({ ...document, revisions });
        return true;
      }),

    remove: (id) =>
      database.transact('write', async (t) => {
        const document = await t.document(id);
        for (const { revision } of document?.revisions ?? []) await t.deleteRevision(id, revision);
        await t.deleteDocument(id);
      }),
  };
}

/**
 * Everything since `base` is by this tab itself: its save arrived after all, but its answer did not (a connection
 * that was lost in between). Building on it overwrites nobody.
 */
function isOwn(document: DocumentRecord | undefined, { base, writer }: Save): boolean {
  if (!document || document.head < base) return false;
  const since = document.revisions.filter(({ revision }) => revision > base);
  return since.length === document.head - base && since.every((one) => one.writer === writer);
}
