/** Saves one project: holds what is newest, which revision it builds on, and drives the machine. */
import type { Project } from '@simalur/model';
import { fingerprint } from '@simalur/report';
import { type Actor, createActor, fromPromise, type SnapshotFrom, waitFor } from 'xstate';
import { type FailureReason, failureOf } from './failure.ts';
import { savingMachine } from './savingMachine.ts';
import type { Store } from './store.ts';

export type SavePhase = 'untouched' | 'dirty' | 'saving' | 'saved' | 'failed' | 'readOnly';

export interface SaverState {
  readonly phase: SavePhase;
  readonly document: string;
  /** Newest revision that is known to be on the disk; 0 before the first. */
  readonly revision: number;
  /** Milliseconds of the clock; undefined before the first save. */
  readonly savedAt: number | undefined;
  readonly failure: FailureReason | undefined;
  /** The project that this one was copied from because another tab had changed it. */
  readonly copyOf: string | undefined;
}

export interface SaverInput {
  readonly store: Store;
  readonly project: Project;
  readonly begin: 'untouched' | 'new' | 'saved' | 'readOnly';
  /** Where it is stored; a new id where it is not. */
  readonly document: string;
  readonly revision: number;
  readonly savedAt?: number;
  readonly writer: string;
  readonly newId: () => string;
  readonly now: () => number;
  readonly onState: (state: SaverState) => void;
  /** For tests: time that only moves when it is told to. */
  readonly clock?: Actor<typeof savingMachine>['clock'];
}

export interface Saver {
  readonly state: () => SaverState;
  /** The project as it is now. */
  readonly edit: (project: Project) => void;
  /** Saves what is not saved yet, at once. */
  readonly flush: () => void;
  /** Saves also what nobody has changed, and tries again what failed. */
  readonly saveNow: () => void;
  /** Resolves when nothing is under way: to true where everything is saved. */
  readonly settled: () => Promise<boolean>;
  readonly stop: () => void;
}

export function createSaver(input: SaverInput): Saver {
  const { store, writer } = input;
  let latest = input.project;
  let kept: Project | undefined = input.begin === 'saved' ? input.project : undefined;
  let document = input.document;
  let revision = input.revision;
  let savedAt = input.savedAt;
  let failure: FailureReason | undefined;
  let copyOf: string | undefined;

  const save = async () => {
    const project = latest;
    const text = JSON.stringify(project);
    const at = input.now();
    try {
      const same = revision === 0 && copyOf === undefined ? await storedAlready(store, text) : undefined;
      if (same) {
        ({ document, revision, savedAt } = same);
        kept = project;
        return 'saved' as const;
      }
      const outcome = await store.save({
        document,
        base: revision,
        text,
        name: project.name,
        clinic: project.clinic.name,
        savedAt: at,
        writer,
        ...(copyOf === undefined ? {} : { copyOf }),
      });
      if (outcome.kind === 'conflict') {
        copyOf = document;
        document = input.newId();
        revision = 0;
        return 'conflict' as const;
      }
      revision = outcome.revision;
      savedAt = at;
      kept = project;
      failure = undefined;
      return 'saved' as const;
    } catch (error) {
      failure = failureOf(error).reason;
      throw error;
    }
  };

  const machine = savingMachine.provide({
    actors: { save: fromPromise(save) },
    guards: { isBehind: () => kept !== latest },
  });
  const actor = createActor(machine, {
    input: { begin: input.begin },
    ...(input.clock ? { clock: input.clock } : {}),
  });
  const state = (): SaverState => {
    const phase = phaseOf(actor.getSnapshot());
    return {
      phase,
      document,
      revision,
      savedAt,
      failure: phase === 'failed' || phase === 'dirty' || phase === 'saving' ? failure : undefined,
      copyOf,
    };
  };
  actor.subscribe(() => input.onState(state()));
  actor.start();

  return {
    state,
    edit: (project) => {
      latest = project;
      actor.send({ type: 'EDIT' });
    },
    flush: () => actor.send({ type: 'FLUSH' }),
    saveNow: () => actor.send({ type: 'RETRY' }),
    settled: async () => {
      await waitFor(actor, (snapshot) => phaseOf(snapshot) !== 'saving');
      return phaseOf(actor.getSnapshot()) === 'saved';
    },
    stop: () => actor.stop(),
  };
}

function phaseOf(snapshot: SnapshotFrom<typeof savingMachine>): SavePhase {
  if (snapshot.matches('saving') || snapshot.matches('copying')) return 'saving';
  for (const phase of ['untouched', 'dirty', 'saved', 'failed', 'readOnly'] as const) {
    if (snapshot.matches(phase)) return phase;
  }
  return 'untouched';
}

/** The same file opened a second time is the same project, not one more. */
async function storedAlready(store: Store, text: string) {
  const checksum = fingerprint(text);
  const found = (await store.documents()).find((one) => one.revisions.at(-1)?.checksum === checksum);
  if (!found) return undefined;
  const record = await store.read(found.id);
  if (record?.text !== text) return undefined;
  return { document: found.id, revision: found.head, savedAt: found.savedAt };
}
