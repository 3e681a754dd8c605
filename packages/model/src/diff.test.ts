/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffScenarios, parseProject, type Scenario } from './index.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests edit scenarios field by field
type Loose = any;

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const read = (name: string): Scenario => {
  const text = readFileSync(path.join(docs, `${name}.json`), 'utf8');
  const result = parseProject(text);
  const scenario = result.ok ? result.project.scenarios[0] : undefined;
  if (!scenario) throw new Error(`${name} is no project`);
  return scenario;
};
const changed = (scenario: Scenario, change: (s: Loose) => void): Scenario => {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
};

describe('the difference of two scenarios', () => {
  const base = read('node-station');

  test('is nothing for a copy that was moved about and renamed as a whole', () => {
    const copy = changed(base, (s) => {
      s.id = 'lain';
      s.name = 'Lain';
      s.flow.nodes[1].position = { x: 5, y: 6 };
    });
    expect(diffScenarios(base, copy)).toEqual({
      same: true,
      nodes: { added: [], removed: [], changed: [] },
      edges: { added: [], removed: [], changed: [] },
      steps: [],
      durations: { added: [], removed: [], changed: [] },
      staff: { added: [], removed: [], changed: [] },
    });
  });

  test('names nodes and edges that came, went and changed, with the fields', () => {
    const other = changed(base, (s) => {
      s.flow.nodes.splice(2, 1, { kind: 'exit', id: 'rumah', name: 'Pulang', outcome: 'home' });
      s.flow.nodes[1].rooms = 2;
      s.flow.nodes[1].name = 'Ruang 1';
      s.flow.edges[1].to = 'rumah';
    });
    const diff = diffScenarios(base, other);
    expect(diff.same).toBe(false);
    expect(diff.nodes.added.map((n) => n.id)).toEqual(['rumah']);
    expect(diff.nodes.removed.map((n) => n.id)).toEqual(['pulang']);
    expect(diff.nodes.changed.map((c) => [c.id, c.fields])).toEqual([['ruang', ['name', 'rooms']]]);
    expect(diff.edges.changed.map((c) => [c.id, c.fields])).toEqual([['e2', ['to']]]);
  });

  test('knows forks, returns, groups, rooms and the rules of queues', () => {
    const fieldsOf = (name: string, id: string, change: (node: Loose) => void) => {
      const scenario = read(name);
      const other = changed(scenario, (s) => change(s.flow.nodes.find((n: Loose) => n.id === id)));
      const diff = diffScenarios(scenario, other);
      expect(diff.same).toBe(false);
      return [...diff.nodes.changed.flatMap((c) => c.fields), ...diff.steps.map((s) => s.kind)];
    };
    expect(fieldsOf('node-fork-join', 'bagi', (n) => (n.kind = 'decision'))).toEqual(['kind']);
    expect(
      fieldsOf('node-follow-up', 'kontrol', (n) => {
        n.adherence = 0.5;
        n.at = 600;
      }),
    ).toEqual(['adherence', 'at']);
    expect(fieldsOf('decision-errs', 'loket', (n) => (n.errs.probability = 0.1))).toEqual(['errs']);
    expect(fieldsOf('station-batch', 'ruang', (n) => (n.batch.max = 9))).toEqual(['batch']);
    expect(fieldsOf('station-room-first', 'ruang', (n) => delete n.roomFirst)).toEqual(['roomFirst']);
    expect(fieldsOf('station-room-until', 'ruang', (n) => delete n.room.until)).toEqual(['room']);
    expect(fieldsOf('station-turnaround', 'ruang', (n) => delete n.turnaround)).toEqual(['turnaround']);
    expect(fieldsOf('queue-ratio', 'ruang', (n) => (n.queue.ratio.ordinary = 2))).toEqual(['queue']);
    expect(fieldsOf('staff-units', 'ruang', (n) => (n.steps[0].staff[0].units = 2))).toEqual(['changed']);
  });

  test('names steps that came, went, changed and moved', () => {
    const steps = (change: (list: Loose[]) => void) =>
      diffScenarios(
        base,
        changed(base, (s) => change(s.flow.nodes[1].steps)),
      ).steps;
    expect(steps((list) => list.pop())).toMatchObject([
      { station: 'ruang', kind: 'removed', step: { activity: 'periksa' } },
    ]);
    expect(steps((list) => list.push(structuredClone(list[0])))).toMatchObject([
      { kind: 'added', step: { activity: 'anamnesis' } },
    ]);
    expect(steps((list) => list.reverse())).toEqual([{ station: 'ruang', kind: 'order' }]);
    const conditional = steps((list) => {
      list[0].when = [{ kind: 'firstContact' }];
    });
    expect(conditional).toMatchObject([{ kind: 'changed', fields: ['when'] }]);
    const staff = steps((list) => {
      list[1].staff = [];
    });
    expect(staff).toMatchObject([{ kind: 'changed', fields: ['staff'], before: { activity: 'periksa' } }]);
  });

  test('counts only levers that are on', () => {
    const lever = read('lever-duration');
    const off = changed(lever, (s) => {
      s.levers[0].enabled = false;
    });
    expect(diffScenarios(off, lever).durations.added.map((l) => l.id)).toEqual(['mandiri']);
    expect(diffScenarios(lever, off).durations.removed.map((l) => l.id)).toEqual(['mandiri']);
    const people = read('lever-add-units');
    expect(
      diffScenarios(
        changed(people, (s) => (s.levers = [])),
        people,
      ).staff.added,
    ).toHaveLength(1);
  });

  test('tells how records are kept', () => {
    expect(diffScenarios(read('records-separate'), read('records-shared'))).toMatchObject({
      same: false,
      records: { before: 'separate', after: 'shared' },
    });
  });

  test('is mirrored when the scenarios change places', () => {
    const other = changed(base, (s) => {
      s.flow.nodes.push({ kind: 'exit', id: 'x', name: 'X', outcome: 'left' });
    });
    expect(diffScenarios(other, base).nodes.removed).toEqual(diffScenarios(base, other).nodes.added);
  });
});
