/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readNewer } from './newer.ts';

const file = path.join(import.meta.dirname, '../../../../docs/model/node-station.json');
const today = JSON.parse(readFileSync(file, 'utf8'));

test('fields that are new are left out, everything else is read', () => {
  const newer = structuredClone({ ...today, schemaVersion: 7, weather: 'rain' });
  newer.clinic.colour = 'green';
  newer.scenarios[0].flow.nodes[0].shape = { round: true };
  expect(readNewer(JSON.stringify(newer))?.scenarios).toEqual(readNewer(JSON.stringify(today))?.scenarios);
});

test('what means something else than today is not guessed', () => {
  const newer = structuredClone({ ...today, schemaVersion: 7 });
  newer.scenarios[0].flow.nodes[0].kind = 'robot';
  expect(readNewer(JSON.stringify(newer))).toBeUndefined();
});
