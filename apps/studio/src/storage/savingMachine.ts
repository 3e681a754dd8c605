/**
 * Saving of one project as a state machine: untouched → dirty → saving → saved, and back to dirty with the next
 * edit. It owns when something is saved and what follows; the project itself is the saver's (`saver.ts`).
 */
import { fromPromise, setup } from 'xstate';
import type { SaveOutcome } from './store.ts';

export type SavingEvent =
  | { readonly type: 'EDIT' }
  /** Now, not after a rest: the page is hidden, the project is left, a version gets a name. */
  | { readonly type: 'FLUSH' }
  | { readonly type: 'RETRY' };

/** Quick edits are one save. */
const REST_MS = 400;
/** But nobody who drags without a pause loses more than this. */
const LONGEST_MS = 1500;
const RETRY_MS = 10_000;

type Begin = 'untouched' | 'new' | 'saved' | 'readOnly';

export const savingMachine = setup({
  types: {
    events: {} as SavingEvent,
    input: {} as { readonly begin: Begin },
    context: {} as { begin: Begin },
  },
  actors: {
    save: fromPromise<SaveOutcome['kind']>(() => Promise.reject(new Error('not provided'))),
  },
  guards: {
    begins: ({ context }, params: { readonly as: Begin }) => context.begin === params.as,
    /** The project has changed since the text was taken that is now saved. */
    isBehind: () => false,
  },
}).createMachine({
  id: 'saving',
  context: ({ input }) => ({ begin: input.begin }),
  initial: 'beginning',
  states: {
    beginning: {
      always: [
        { guard: { type: 'begins', params: { as: 'new' } }, target: 'saving' },
        { guard: { type: 'begins', params: { as: 'saved' } }, target: 'saved' },
        { guard: { type: 'begins', params: { as: 'readOnly' } }, target: 'readOnly' },
        { target: 'untouched' },
      ],
    },
    /** The example as it comes: there is nothing of anybody in it. */
    untouched: { on: { EDIT: 'dirty', RETRY: 'saving' } },
    dirty: {
      initial: 'resting',
      after: { [LONGEST_MS]: 'saving' },
      on: { FLUSH: 'saving', RETRY: 'saving' },
      states: {
        resting: {
          after: { [REST_MS]: '#saving.saving' },
          on: { EDIT: { target: 'resting', reenter: true } },
        },
      },
    },
    saving: {
      invoke: {
        src: 'save',
        onDone: [
          { guard: ({ event }) => event.output === 'conflict', target: 'copying' },
          { guard: 'isBehind', target: 'dirty' },
          { target: 'saved' },
        ],
        onError: 'failed',
      },
    },
    /** Another tab was faster: what is here becomes a project of its own. */
    copying: {
      invoke: {
        src: 'save',
        onDone: [{ guard: 'isBehind', target: 'dirty' }, { target: 'saved' }],
        onError: 'failed',
      },
    },
    saved: { on: { EDIT: 'dirty' } },
    failed: {
      after: { [RETRY_MS]: 'saving' },
      on: { EDIT: 'dirty', FLUSH: 'saving', RETRY: 'saving' },
    },
    /** Of a newer SimAlur: looked at, never written. */
    readOnly: {},
  },
});
