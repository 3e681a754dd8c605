import type { Flow } from '@simalur/model';
import { expect, test } from 'vitest';
import { areasOf } from './groups.ts';

const flow = (groups: Readonly<Record<string, string>>): Flow =>
  ({
    nodes: Object.entries(groups).map(([id, group]) => ({ kind: 'decision', id, name: id, group })),
    edges: [],
    groups: [{ id: 'g', name: 'Poli' }],
  }) as unknown as Flow;
const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

test('a group is drawn around its nodes, with a line for its name', () => {
  const nodes = new Map([
    ['a', box(0, 60)],
    ['b', box(140, 20)],
  ]);
  expect(areasOf(flow({ a: 'g', b: 'g' }), nodes, 'id')).toEqual([
    { id: 'g', name: 'Poli', x: -5, y: 1, width: 250, height: 104 },
  ]);
});

test('a group whose rectangle would hold a node of another is not drawn', () => {
  const nodes = new Map([
    ['a', box(0, 60)],
    ['b', box(280, 60)],
    ['c', box(140, 60)],
  ]);
  expect(areasOf(flow({ a: 'g', b: 'g', c: 'other' }), nodes, 'id')).toEqual([]);
});

test('a name moves up where a badge could stand on its node, and a group without room for it is not drawn', () => {
  const low = new Map([
    ['a', box(0, 40)],
    ['b', box(0, 100)],
  ]);
  expect(areasOf(flow({ a: 'g', b: 'g' }), low, 'id')[0]?.y).toBe(9);
  const high = new Map([
    ['a', box(0, 0)],
    ['b', box(0, 60)],
  ]);
  expect(areasOf(flow({ a: 'g', b: 'g' }), high, 'id')).toEqual([]);
});

test('one node alone needs no area', () => {
  expect(areasOf(flow({ a: 'g' }), new Map([['a', box(0, 40)]]), 'id')).toEqual([]);
});
