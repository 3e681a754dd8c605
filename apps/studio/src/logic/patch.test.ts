import { expect, test } from 'vitest';
import { applyReplacements, patchBetween } from './patch.ts';

const document = {
  clinic: {
    pools: [
      { id: 'a', units: [1] },
      { id: 'b', units: [2] },
    ],
  },
  name: 'x',
};

test('a replacement leaves the old document and the untouched branches as they were', () => {
  const { document: next } = applyReplacements(document, [
    { path: ['clinic', 'pools', 1, 'units'], value: [2, 3] },
  ]);
  expect(next.clinic.pools[1]?.units).toEqual([2, 3]);
  expect(document.clinic.pools[1]?.units).toEqual([2]);
  expect(next.clinic.pools[0]).toBe(document.clinic.pools[0]);
});

test('the inverse brings the document back, also when a path was replaced twice', () => {
  const { document: next, inverse } = applyReplacements(document, [
    { path: ['name'], value: 'y' },
    { path: ['name'], value: 'z' },
    { path: ['clinic', 'pools', 0, 'id'], value: 'c' },
  ]);
  expect(next.name).toBe('z');
  expect(applyReplacements(next, inverse).document).toEqual(document);
});

test('a path that does not exist is refused', () => {
  expect(() => applyReplacements(document, [{ path: ['clinic', 'rooms', 0], value: 1 }])).toThrow(RangeError);
});

test('the patch between two documents names the leaves that differ, and shared branches cost nothing', () => {
  const next = {
    ...document,
    clinic: {
      pools: document.clinic.pools.map((pool) => (pool.id === 'b' ? { ...pool, units: [7] } : pool)),
    },
  };
  expect(patchBetween(document, next)).toEqual([{ path: ['clinic', 'pools', 1, 'units', 0], value: 7 }]);
  expect(patchBetween(document, document)).toEqual([]);
});

test('a document that gained keys comes back with the order of its keys', () => {
  const next = { note: 'new', ...document, clinic: { pools: document.clinic.pools.slice(1) } };
  const { document: after, inverse } = applyReplacements<object>(
    document,
    patchBetween<object>(document, next),
  );
  expect(after).toEqual(next);
  expect(JSON.stringify(applyReplacements(after, inverse).document)).toBe(JSON.stringify(document));
});
