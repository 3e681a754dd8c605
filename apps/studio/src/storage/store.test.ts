import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';
import { dropped, HOURS, NEWEST } from './kept.ts';
import { recover } from './recovery.ts';
import { createStore, type Save } from './store.ts';
import { createMemoryDatabase } from './testing/memoryDatabase.ts';

const HOUR = 3_600_000;
const save = (over: Partial<Save>): Save => ({
  document: 'd',
  base: 0,
  text: '{}',
  name: 'n',
  clinic: 'c',
  savedAt: 1,
  writer: 'me',
  ...over,
});

test('a save that builds on an old revision is refused, and nothing is written', async () => {
  const store = createStore(createMemoryDatabase());
  await store.save(save({ text: 'one' }));
  expect(await store.save(save({ text: 'mine', base: 1, writer: 'other' }))).toMatchObject({
    kind: 'saved',
    revision: 2,
  });
  expect(await store.save(save({ text: 'late', base: 1 }))).toEqual({ kind: 'conflict', head: 2 });
  expect((await store.read('d'))?.text).toBe('mine');
});

test('a save whose answer was lost is followed by the next one of the same tab', async () => {
  const faults: ('none' | 'lostAfter')[] = ['none', 'lostAfter', 'none'];
  const store = createStore(createMemoryDatabase({ fault: () => faults.shift() ?? 'none' }));
  await store.save(save({ text: 'one' }));
  await expect(store.save(save({ text: 'two', base: 1 }))).rejects.toThrow('lost');
  expect(await store.save(save({ text: 'three', base: 1 }))).toMatchObject({ kind: 'saved', revision: 3 });
});

test('a text that reads back otherwise is not called saved', async () => {
  const database = createMemoryDatabase();
  const store = createStore({
    transact: (mode, work) =>
      database.transact(mode, (t) =>
        work({ ...t, putRevision: (record) => t.putRevision({ ...record, text: record.text.slice(1) }) }),
      ),
  });
  await expect(store.save(save({ text: 'whole' }))).rejects.toThrow('damaged');
});

test('the newest, the named and one of each hour are kept', async () => {
  const store = createStore(createMemoryDatabase());
  for (let revision = 0; revision < 120; revision++) {
    await store.save(save({ base: revision, text: `${revision}`, savedAt: revision * (HOUR / 4) }));
    if (revision === 1) expect(await store.entitle('d', 1, 'before the meeting')).toBe(true);
  }
  const [document] = await store.documents();
  const kept = document?.revisions ?? [];
  expect(kept.map(({ title }) => title).filter(Boolean)).toEqual(['before the meeting']);
  expect(kept.filter(({ title }) => !title)).toHaveLength(NEWEST + HOURS);
  expect(dropped(kept)).toEqual([]);
  for (const { revision } of kept) expect((await store.read('d', revision))?.text).toBe(`${revision - 1}`);
  expect(await store.read('d', 2)).toBeUndefined();
});

test('a newest revision that is damaged gives way to the one before', async () => {
  const database = createMemoryDatabase();
  const store = createStore(database);
  expect(await recover(store, undefined)).toEqual({ kind: 'nothing' });
  await store.save(save({ text: 'not a project' }));
  expect(await recover(store, undefined)).toEqual({ kind: 'unreadable', document: 'd' });
  const refusing = createStore({
    transact: () => Promise.reject(failureOf(new DOMException('', 'SecurityError'))),
  });
  expect(await recover(refusing, undefined)).toEqual({ kind: 'unavailable', reason: 'refused' });
});

test('what the browser throws becomes what a person can do', () => {
  expect(failureOf(new DOMException('', 'QuotaExceededError')).reason).toBe('full');
  expect(failureOf(new DOMException('', 'InvalidStateError')).reason).toBe('lost');
  expect(failureOf(new DOMException('', 'VersionError')).reason).toBe('outdated');
  expect(failureOf('nonsense').reason).toBe('lost');
});
