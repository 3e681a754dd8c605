import type { Edge, Flow, FlowNode } from '@simalur/model';
import { expect, test } from 'vitest';
import { edgeFlow } from './edgeFlow.ts';

const node = (id: string, kind: 'arrival' | 'decision' | 'exit' | 'fork' | 'join' = 'decision') =>
  ({ kind, id, name: id, ...(kind === 'exit' ? { outcome: 'home' } : {}) }) as FlowNode;
const edge = (from: string, to: string): Edge => ({ id: `${from}-${to}`, from, to });
const flowOf = (nodes: FlowNode[], pairs: [string, string][]): Flow => ({
  nodes,
  edges: pairs.map(([from, to]) => edge(from, to)),
});

test('what the stations counted decides the lines before and after them', () => {
  // Of 70 at the desk 40 go to the doctor and the rest to the midwife; all meet at the pharmacy, past a choice.
  const flow = flowOf(
    [
      node('in', 'arrival'),
      node('desk'),
      node('choice'),
      node('doctor'),
      node('midwife'),
      node('home', 'exit'),
    ],
    [
      ['in', 'desk'],
      ['desk', 'choice'],
      ['choice', 'doctor'],
      ['choice', 'midwife'],
      ['doctor', 'home'],
      ['midwife', 'home'],
    ],
  );
  const counted = edgeFlow(
    flow,
    new Map([
      ['desk', 70],
      ['doctor', 40],
    ]),
  );
  expect(Object.fromEntries(counted)).toEqual({
    'in-desk': 70,
    'desk-choice': 70,
    'choice-doctor': 40,
    'choice-midwife': 30,
    'doctor-home': 40,
    'midwife-home': 30,
  });
});

test('the parts of a fork carry everybody, and a line that nothing decides is not guessed', () => {
  const forked = flowOf(
    [node('a'), node('f', 'fork'), node('b'), node('c'), node('j', 'join')],
    [
      ['a', 'f'],
      ['f', 'b'],
      ['f', 'c'],
      ['b', 'j'],
      ['c', 'j'],
    ],
  );
  expect([...edgeFlow(forked, new Map([['a', 20]])).values()]).toEqual([20, 20, 20, 20, 20]);

  const open = flowOf(
    [node('a'), node('x', 'exit'), node('y', 'exit')],
    [
      ['a', 'x'],
      ['a', 'y'],
    ],
  );
  expect(edgeFlow(open, new Map([['a', 20]])).size).toBe(0);
});
