/// <reference types="node" />
/**
 * Tabs that edit the same project at the same time, in an order drawn from a seed: every edit adds its own mark, so
 * that what was lost or overwritten shows as a mark that is gone.
 */
import { labelText, type Project } from '@simalur/model';
import { SimulatedClock } from 'xstate';
import type { DocumentRecord } from '../records.ts';
import { readDocument } from '../recovery.ts';
import { createSaver, type Saver } from '../saver.ts';
import { createStore } from '../store.ts';
import { createMemoryDatabase } from './memoryDatabase.ts';
import { mulberry32 } from './mulberry32.ts';

export interface Interleaving {
  readonly seed: number;
  readonly steps: number;
  /** Share of writes that go wrong, 0 to 1. */
  readonly faults: number;
}

interface Acknowledged {
  readonly document: string;
  readonly revision: number;
  readonly marks: string;
}

export interface Outcome {
  readonly acknowledged: number;
  readonly copies: number;
  readonly problems: readonly string[];
}

interface Tab {
  readonly name: string;
  project: Project;
  saver: Saver;
}

/** Runs one interleaving of two tabs and says what was lost; nothing, if the store keeps its promise. */
export async function interleave(base: Project, { seed, steps, faults }: Interleaving): Promise<Outcome> {
  const random = mulberry32(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  let stormy = false;
  const database = createMemoryDatabase({
    delay: async () => {
      for (let i = whole(4); i > 0; i--) await nextTurn();
    },
    fault: () => {
      if (!stormy || random() >= faults) return 'none';
      return (['full', 'lostBefore', 'lostAfter'] as const)[whole(3)] ?? 'none';
    },
  });
  const store = createStore(database);
  const problems: string[] = [];
  const acknowledged: Acknowledged[] = [];
  const started = { ...base, name: 's' };
  let time = 0;
  let ids = 0;

  const open = (name: string, project: Project, document: string, revision: number): Tab => {
    const tab: { saver?: Saver } & Omit<Tab, 'saver'> = { name, project };
    const saver = createSaver({
      store,
      project,
      begin: 'saved',
      document,
      revision,
      writer: `${name}${ids++}`,
      newId: () => `copy${ids++}`,
      now: () => ++time,
      clock: new SimulatedClock(),
      onState: (state) => {
        if (state.phase !== 'saved' || tab.saver === undefined) return;
        acknowledged.push({
          document: state.document,
          revision: state.revision,
          marks: marksOf(tab.project),
        });
      },
    });
    tab.saver = saver;
    return tab as Tab;
  };

  await store.save({
    ...titles(started),
    document: 'd',
    base: 0,
    text: JSON.stringify(started),
    savedAt: 0,
    writer: '',
  });
  const tabs = ['a', 'b'].map((name) => open(name, started, 'd', 1));
  let marks = 0;
  stormy = true;
  for (let step = 0; step < steps; step++) {
    const which = whole(2);
    const tab = tabs[which];
    if (!tab) continue;
    const action = whole(10);
    if (action < 4) {
      tab.project = { ...tab.project, name: `${marksOf(tab.project)},${tab.name}${marks++}` };
      tab.saver.edit(tab.project);
    } else if (action < 7) {
      tab.saver.flush();
    } else if (action < 9) {
      await nextTurn();
    } else if (tab.saver.state().phase === 'saved') {
      // The page is loaded again and goes on with what is stored.
      const record = database.documents.get(tab.saver.state().document);
      const found = record && (await readDocument(store, record));
      if (found?.kind !== 'found') problems.push(`${tab.name} cannot be read`);
      else {
        tab.saver.stop();
        tabs[which] = open(tab.name, found.project, found.document, found.head);
      }
    }
  }

  stormy = false;
  for (const tab of tabs) {
    for (let tries = 0; tries < 5 && tab.saver.state().phase !== 'saved'; tries++) {
      await tab.saver.settled();
      tab.saver.flush();
      await tab.saver.settled();
    }
    const { document, phase } = tab.saver.state();
    const head = [...database.documents.values()].find(({ id }) => id === document);
    const text = head && database.revisions.get(`${document} ${head.head}`)?.text;
    const stored = text === undefined ? '' : marksOf(JSON.parse(text) as Project);
    if (phase !== 'saved') problems.push(`${tab.name} is not saved at the end: ${phase}`);
    if (!contains(stored, marksOf(tab.project)))
      problems.push(`${tab.name}: its last edit is not the newest`);
    tab.saver.stop();
  }

  for (const { document, revision, marks: was } of acknowledged) {
    const record = database.revisions.get(`${document} ${revision}`);
    if (!record) problems.push(`acknowledged ${document} ${revision} is gone`);
    else if (marksOf(JSON.parse(record.text) as Project) !== was) {
      problems.push(`acknowledged ${document} ${revision} holds something else`);
    }
  }
  for (const record of database.documents.values()) problems.push(...overwritten(record, database.revisions));
  return {
    acknowledged: acknowledged.length,
    copies: [...database.documents.values()].filter(({ copyOf }) => copyOf !== undefined).length,
    problems,
  };
}

/** A revision that lacks a mark of the one before it has overwritten somebody's edit. */
function overwritten(
  { id, revisions }: DocumentRecord,
  texts: ReadonlyMap<string, { readonly text: string }>,
): string[] {
  const marks = revisions.map(({ revision }) =>
    marksOf(JSON.parse(texts.get(`${id} ${revision}`)?.text ?? '{}') as Project),
  );
  return marks.flatMap((now, index) => {
    const before = marks[index - 1];
    return before === undefined || contains(now, before)
      ? []
      : [`${id}: ${before} was overwritten by ${now}`];
  });
}

function contains(longer: string, shorter: string): boolean {
  const all = new Set(longer.split(','));
  return shorter.split(',').every((mark) => all.has(mark));
}

const marksOf = (project: Project): string => labelText(project.name, 'id');

const titles = ({ name, clinic }: Project) => ({ name, clinic: clinic.name });

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
