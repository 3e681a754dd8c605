import { expect, test } from 'vitest';
import { applyReplacements } from './patch.ts';

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
