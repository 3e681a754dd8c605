import type { Edge } from '@simalur/model';
import { expect, test } from 'vitest';
import { routesOf } from './routes.ts';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 60 });
const edge = (from: string, to: string): Edge => ({ id: `${from}>${to}`, from, to });

test('a line leaves on the right, reaches on the left, and turns in the gap', () => {
  const nodes = new Map([
    ['a', box(0, 0)],
    ['b', box(140, 100)],
  ]);
  const bends = new Map([
    [
      'a>b',
      [
        { x: 100, y: 30 },
        { x: 120, y: 80 },
        { x: 140, y: 130 },
      ],
    ],
  ]);
  const path = routesOf([edge('a', 'b')], nodes, bends).get('a>b') ?? '';
  expect(path.startsWith('M100 30')).toBe(true);
  expect(path.endsWith('L140 130')).toBe(true);
  expect(path).toContain('120');
});

test('a loop leaves on the left and reaches on the right', () => {
  const nodes = new Map([
    ['a', box(0, 0)],
    ['b', box(140, 0)],
  ]);
  const bends = new Map([
    [
      'b>a',
      [
        { x: 140, y: 30 },
        { x: 120, y: 30 },
        { x: 100, y: 30 },
      ],
    ],
  ]);
  expect(routesOf([edge('b', 'a')], nodes, bends).get('b>a')).toBe('M140 30L100 30');
});

test('two lines that leave the same side do not lie on each other', () => {
  const nodes = new Map([
    ['a', box(0, 0)],
    ['b', box(140, 0)],
    ['c', box(140, 100)],
  ]);
  const bends = new Map([
    [
      'a>b',
      [
        { x: 100, y: 30 },
        { x: 120, y: 30 },
        { x: 140, y: 30 },
      ],
    ],
    [
      'a>c',
      [
        { x: 100, y: 30 },
        { x: 120, y: 80 },
        { x: 140, y: 130 },
      ],
    ],
  ]);
  const routes = routesOf([edge('a', 'b'), edge('a', 'c')], nodes, bends);
  const starts = [...routes.values()].map((path) => path.split('L')[0]);
  expect(new Set(starts).size).toBe(2);
});

test('an edge without bends has no route: it is drawn as a smooth step', () => {
  const nodes = new Map([
    ['a', box(0, 0)],
    ['b', box(140, 0)],
  ]);
  expect(routesOf([edge('a', 'b')], nodes, new Map()).size).toBe(0);
});
