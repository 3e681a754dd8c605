import type { Flow } from '@simalur/model';
import { expect, test } from 'vitest';
import { loopEdges } from './loops.ts';

function flow(edges: string): Flow {
  const pairs = edges.split(' ').map((edge) => edge.split('>'));
  const ids = [...new Set(pairs.flat())];
  return {
    nodes: ids.map((id) => ({ kind: id === 'in' ? 'arrival' : 'decision', id, name: id })),
    edges: pairs.map(([from = '', to = '']) => ({ id: `${from}>${to}`, from, to })),
  } as Flow;
}

test('the way back from the lab is the loop, not the way to it', () => {
  expect([...loopEdges(flow('in>desk desk>doctor doctor>lab lab>doctor doctor>out'))]).toEqual([
    'lab>doctor',
  ]);
});

test('two rooms that send patients to each other have one way back', () => {
  expect(loopEdges(flow('in>a in>b a>b b>a a>out')).size).toBe(1);
});

test('a flow without a loop has none, also where a way is shorter than another', () => {
  expect(loopEdges(flow('in>a a>b b>out a>out')).size).toBe(0);
});
