/// <reference types="node" />
// The documented examples (docs/model): each is a whole project, each is right, and each kind of thing has one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AtBreakSchema, DisciplineSchema, EndOfShiftSchema, validateText } from './index.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
const guide = readFileSync(path.join(folder, '..', 'model.md'), 'utf8');
const everything = examples.map((example) => example.text).join('\n');

describe('each example', () => {
  test.each(examples)('$name can run, and there is nothing to say about it', ({ text }) => {
    expect(validateText(text).findings).toEqual([]);
  });

  test.each(examples)('$name is linked in docs/model.md', ({ name }) => {
    expect(guide).toContain(`(model/${name})`);
  });
});

test('docs/model.md links no example that is not there', () => {
  const linked = [...guide.matchAll(/\(model\/([\w-]+\.json)\)/g)].map((match) => match[1]);
  expect(linked.filter((name) => !examples.some((example) => example.name === name))).toEqual([]);
});

describe('there is an example of', () => {
  const tagged: Record<string, readonly string[]> = {
    kind: [
      ...['arrival', 'station', 'decision', 'fork', 'join', 'followUp', 'delay', 'exit'],
      ...['need', 'firstContact', 'attribute', 'class', 'done', 'deferred', 'from', 'time', 'queue', 'free'],
      ...['walkIn', 'renewal', 'appointments', 'list'],
      ...['duration', 'addUnits', 'room', 'screening', 'internal', 'outreach'],
      ...['absence', 'stockOut', 'surge', 'recordsDown'],
    ],
    by: ['conditions', 'probability', 'nextNeed', 'inTurn', 'shortestQueue'],
    discipline: DisciplineSchema.options,
    whenFull: ['block'],
    purpose: ['homeVisit'],
    effect: ['defer'],
    policy: ['full', 'adaptive', 'scheduled'],
    records: ['shared', 'separate'],
    outcome: ['referred', 'left'],
    atClosing: ['serveAll', 'sendHome'],
    endOfShift: EndOfShiftSchema.options,
    atBreak: AtBreakSchema.options,
  };
  const pairs = Object.entries(tagged).flatMap(([field, values]) =>
    values.map((value) => ({ field, value })),
  );
  test.each(pairs)('$field: $value', ({ field, value }) => {
    expect(everything).toContain(`"${field}": "${value}"`);
  });

  const fields = [
    'places',
    'balkAt',
    'rooms',
    'rank',
    'lateness',
    'absence',
    'horizon',
    'window',
    'patience',
    'truncate',
    'errs',
    'batch',
    'maxWaitMinutes',
    'room',
    'until',
    'roomFirst',
    'turnaround',
    'promote',
    'ratio',
    'early',
    'units',
    'unitsByClass',
    'detects',
    'size',
  ];
  test.each(fields)('%s', (field) => {
    expect(everything).toContain(`"${field}":`);
  });

  test('every family of distributions, in one project', () => {
    const distributions = examples.find((example) => example.name === 'distributions.json');
    const families = new Set(
      [...(distributions?.text ?? '').matchAll(/"family": "(\w+)"/g)].map((match) => match[1]),
    );
    expect(families.size).toBe(15);
  });
});
