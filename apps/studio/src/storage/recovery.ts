/**
 * The project that was open last, as the browser kept it. What is stored is no more trusted than a file: the same
 * parser reads it, and a revision that cannot be read gives way to the one before.
 */
import { type Project, parseProject } from '@simalur/model';
import { fingerprint } from '@simalur/report';
import { createActor, fromPromise, setup, waitFor } from 'xstate';
import { type FailureReason, failureOf } from './failure.ts';
import type { DocumentRecord, RevisionRecord } from './records.ts';
import type { Store } from './store.ts';

export type Found =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'found';
      readonly project: Project;
      readonly document: string;
      /** Of the document as it is stored: what the next save builds on. */
      readonly head: number;
      readonly savedAt: number;
      /** Newer revisions that could not be read. */
      readonly skipped: number;
    }
  /** Written by a newer SimAlur. */
  | { readonly kind: 'newer'; readonly text: string; readonly document: string }
  | { readonly kind: 'unreadable'; readonly document: string };

export type Recovery = Found | { readonly kind: 'unavailable'; readonly reason: FailureReason };

/** Longer, and the page opens without it. */
const PATIENCE_MS = 4000;

interface Look {
  readonly look: () => Promise<Found>;
}

const recoveryMachine = setup({
  types: { input: {} as Look, context: {} as Look },
  actors: { look: fromPromise<Found, Look>(({ input }) => input.look()) },
}).createMachine({
  id: 'recovery',
  context: ({ input }) => input,
  initial: 'looking',
  states: {
    looking: {
      invoke: { src: 'look', input: ({ context }) => context, onDone: 'answered', onError: 'unavailable' },
      after: { [PATIENCE_MS]: 'late' },
    },
    answered: { type: 'final' },
    unavailable: { type: 'final' },
    /** The page does not wait for ever: it opens with the example, and says that nothing can be kept. */
    late: { type: 'final' },
  },
});

/** `preferred` is the project that this tab showed before it was loaded again. */
export async function recover(store: Store, preferred: string | undefined): Promise<Recovery> {
  let answer: Recovery = { kind: 'unavailable', reason: 'lost' };
  const look = async (): Promise<Found> => {
    try {
      const found = await lookFor(store, preferred);
      answer = found;
      return found;
    } catch (error) {
      answer = { kind: 'unavailable', reason: failureOf(error).reason };
      throw error;
    }
  };
  const actor = createActor(recoveryMachine, { input: { look } });
  actor.start();
  await waitFor(actor, (snapshot) => snapshot.status === 'done');
  return answer;
}

async function lookFor(store: Store, preferred: string | undefined): Promise<Found> {
  const documents = await store.documents();
  const [newest] = documents;
  const document = documents.find(({ id }) => id === preferred) ?? newest;
  return document ? readDocument(store, document) : { kind: 'nothing' };
}

/** The newest revision of a stored project that can be read. */
export async function readDocument(store: Store, document: DocumentRecord): Promise<Found> {
  const newestFirst = [...document.revisions].reverse();
  for (const [skipped, { revision }] of newestFirst.entries()) {
    const record = await store.read(document.id, revision);
    if (!record || !isWhole(record)) continue;
    const parsed = parseProject(record.text);
    if (parsed.ok) {
      const { id, head } = document;
      return { kind: 'found', project: parsed.project, document: id, head, savedAt: record.savedAt, skipped };
    }
    if (parsed.findings.some(({ code }) => code === 'version.newer')) {
      return { kind: 'newer', text: record.text, document: document.id };
    }
  }
  return { kind: 'unreadable', document: document.id };
}

/** Whether a record is as it was written. */
export function isWhole(record: RevisionRecord): boolean {
  return typeof record.text === 'string' && fingerprint(record.text) === record.checksum;
}
