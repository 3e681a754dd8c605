/**
 * The storage at work: brings back what was open last, saves every change of the document, and tells the other tabs.
 * Whoever opens a project that is stored already says so with `openAs`; any other project is new and is saved at once.
 */
import { LIMITS, type Project } from '@simalur/model';
import { openProject, useDocument } from '../state/document.ts';
import { createIdbDatabase } from './idbDatabase.ts';
import { readNewer } from './newer.ts';
import type { DocumentRecord } from './records.ts';
import { readDocument, recover } from './recovery.ts';
import { createSaver, type Saver, type SaverState } from './saver.ts';
import { notice, useStorage } from './storageState.ts';
import { createStore } from './store.ts';
import { createTabs } from './tabs.ts';

export type Origin =
  /** Comes with the app: nothing to save until somebody changes it. */
  | { readonly kind: 'example' }
  | {
      readonly kind: 'stored';
      readonly document: string;
      readonly revision: number;
      readonly savedAt: number;
    }
  /** Of a newer SimAlur: shown as far as it is understood, kept byte for byte, never written. */
  | { readonly kind: 'newer'; readonly original: Blob };

interface New {
  readonly kind: 'new';
}

export const store = createStore(createIdbDatabase());

// A hint for this tab only: which of the stored projects to show after it is loaded again.
const TAB_DOCUMENT = 'simalur:document';
const origins = new WeakMap<Project, Origin>();
const tab = newId();
let saver: Saver | undefined;
let generation = 0;
let makeExample: () => Project;
/** Savers of projects that were left while something was not saved yet. */
const leaving = new Set<Saver>();

const tabs = createTabs({
  tab,
  document: () => saver?.state().document ?? '',
  onOthers: (others) => notice('otherTab', others && originOf().kind !== 'newer'),
  onSaved: (revision) => {
    const state = saver?.state();
    if (state?.phase === 'saved' && revision > state.revision) notice('overtaken', true);
  },
});

/** Opens the project that was open last, or the example, and saves from now on. */
export async function startStorage(example: () => Project): Promise<void> {
  makeExample = example;
  useDocument.subscribe((now, before) => {
    if (now.opened !== before.opened) follow(now.opened);
    if (now.project === now.opened && now.opened !== before.opened) return;
    if (now.project === before.project) return;
    if (originOf().kind === 'newer') openProject(now.opened);
    else {
      notice('recovered', false);
      saver?.edit(now.project);
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) saver?.flush();
    else tabs.ask();
  });
  window.addEventListener('pagehide', () => saver?.flush());
  window.addEventListener('beforeunload', (event) => {
    if (saver?.state().phase === 'failed' || leaving.size > 0) event.preventDefault();
  });

  const found = await recover(store, remembered());
  switch (found.kind) {
    case 'found':
      openAs(found.project, {
        kind: 'stored',
        document: found.document,
        revision: found.head,
        savedAt: found.savedAt,
      });
      notice(found.skipped > 0 ? 'recoveredOlder' : 'recovered', true);
      break;
    case 'newer':
      if (!openNewer(found.text, new Blob([found.text]))) openExample();
      break;
    case 'unreadable':
      openExample();
      notice('unreadable', true);
      break;
    case 'unavailable':
      openExample();
      notice(found.reason, true);
      break;
    case 'nothing':
      openExample();
  }
}

function openAs(project: Project, origin: Origin): void {
  origins.set(project, origin);
  openProject(project);
}

export function openExample(): void {
  openAs(makeExample(), { kind: 'example' });
}

/** Shows a project of a newer SimAlur; false where too much of it is unknown. */
export function openNewer(text: string, original: Blob): boolean {
  const project = text.length <= LIMITS.fileSize ? readNewer(text) : undefined;
  if (!project) return false;
  openAs(project, { kind: 'newer', original });
  return true;
}

/** Opens a stored project as it is now; false where none of its revisions can be shown. */
export async function openStored(record: DocumentRecord): Promise<boolean> {
  const found = await readDocument(store, record);
  if (found.kind === 'newer') return openNewer(found.text, new Blob([found.text]));
  if (found.kind !== 'found') return false;
  const { document, head: revision, savedAt } = found;
  openAs(found.project, { kind: 'stored', document, revision, savedAt });
  return true;
}

/** Takes the revision that another tab has saved in the place of ours, which is saved too. */
export async function takeNewest(): Promise<void> {
  const id = saver?.state().document;
  const record = (await store.documents()).find((one) => one.id === id);
  if (record) await openStored(record);
}

export function originOf(project: Project = useDocument.getState().opened): Origin | New {
  return origins.get(project) ?? { kind: 'new' };
}

export function retrySave(): void {
  saver?.saveNow();
  for (const one of leaving) one.saveNow();
}

/** Saves now and waits: true where everything is on the disk. */
export async function saveEverything(): Promise<boolean> {
  saver?.saveNow();
  return (await saver?.settled()) ?? true;
}

/** Where nothing would be lost by loading the page again. */
export function isSafe(): boolean {
  const phase = saver?.state().phase;
  return leaving.size === 0 && (phase === 'saved' || phase === 'untouched' || phase === 'readOnly');
}

function follow(project: Project): void {
  leave(saver);
  const origin = originOf(project);
  const stored = origin.kind === 'stored' ? origin : undefined;
  useStorage.setState({ notices: useStorage.getState().notices.filter((id) => id === 'leftBehind') });
  generation++;
  const own = generation;
  saver = createSaver({
    store,
    project,
    begin: BEGIN[origin.kind],
    document: stored?.document ?? newId(),
    revision: stored?.revision ?? 0,
    ...(stored ? { savedAt: stored.savedAt } : {}),
    writer: tab,
    newId,
    now: Date.now,
    onState: (state) => {
      // The saver of a project that was left goes on, but not on the screen.
      if (own === generation) show(state);
    },
  });
  show(saver.state());
  notice('readOnly', origin.kind === 'newer');
  tabs.ask();
}

const BEGIN = { example: 'untouched', stored: 'saved', newer: 'readOnly', new: 'new' } as const;

function show(state: SaverState): void {
  const before = useStorage.getState();
  const { phase, savedAt, document: id, revision } = state;
  useStorage.setState({ phase, savedAt, document: id, revision });
  if (phase === 'failed' && state.failure) notice(state.failure, true);
  if (phase === 'saved') for (const reason of REASONS) notice(reason, false);
  if (id !== before.document) {
    remember(phase === 'untouched' || phase === 'readOnly' ? undefined : id);
    if (state.copyOf !== undefined && state.copyOf === before.document) {
      notice('copied', true);
      notice('overtaken', false);
      tabs.ask();
    }
  }
  if (phase === 'saved' && revision > 0) {
    remember(id);
    if (revision !== before.revision) tabs.tellSaved(revision);
  }
  // A page that nobody sees may be gone the next moment.
  if (phase === 'dirty' && document.hidden) saver?.flush();
}

const REASONS = ['full', 'refused', 'lost', 'outdated', 'damaged'] as const;

/** What is not saved of a project that is left is saved in the background, and tried until it is. */
function leave(old: Saver | undefined): void {
  if (!old) return;
  const done = ['saved', 'untouched', 'readOnly'].includes(old.state().phase);
  if (done) {
    old.stop();
    return;
  }
  leaving.add(old);
  old.flush();
  const settle = async (): Promise<void> => {
    const saved = await old.settled();
    if (saved) {
      leaving.delete(old);
      old.stop();
    } else setTimeout(settle, 1000);
    notice('leftBehind', !saved && leaving.size > 0);
  };
  void settle();
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(TAB_DOCUMENT) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(TAB_DOCUMENT);
    else sessionStorage.setItem(TAB_DOCUMENT, id);
  } catch {
    // Refused storage: the newest project is shown instead.
  }
}

/** 96 random bits; `randomUUID` is missing on plain http in a local network. */
function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(3));
  return [...words].map((word) => word.toString(36)).join('');
}
