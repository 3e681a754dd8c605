/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decodeProject } from './index.ts';
import { assertMigrations, MIGRATIONS, migrate, oldestVersion } from './migrate.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const text = readFileSync(path.join(docs, 'node-station.json'), 'utf8');

function draft(): Record<string, unknown> {
  const document = JSON.parse(text);
  const { calendar, ...clinic } = document.clinic;
  const scenarios = document.scenarios.map(({ records, ...scenario }: { records: string }) => ({
    ...scenario,
    sharedRecord: records === 'shared',
  }));
  return { ...document, schemaVersion: 0, clinic: { ...clinic, hours: calendar }, scenarios };
}

test('a document of version 0 reads as the same project, and says that it was old', () => {
  const old = decodeProject(draft());
  const current = decodeProject(JSON.parse(text));
  expect(old.ok && current.ok).toBe(true);
  if (!old.ok || !current.ok) return;
  expect(old.project).toEqual(current.project);
  expect(old.findings).toEqual([
    {
      code: 'version.migrated',
      severity: 'warning',
      path: ['schemaVersion'],
      params: { found: 0, known: 1 },
    },
  ]);
});

test('a migration leaves the document that it reads as it was', () => {
  const document = draft();
  const copy = structuredClone(document);
  migrate(document, 0);
  expect(document).toEqual(copy);
});

test('a broken old document gives findings, not an exception', () => {
  for (const part of [null, 7, 'x', [], {}]) {
    for (const key of ['clinic', 'scenarios']) {
      const result = decodeProject({ ...draft(), [key]: part });
      expect(result.ok).toBe(false);
    }
    expect(decodeProject({ ...draft(), scenarios: [part] }).ok).toBe(false);
  }
});

test('versions rise by exactly one, up to today', () => {
  const up = (document: Record<string, unknown>) => document;
  const step = (from: number, to: number) => ({ from, to, change: '', up });
  expect(() => assertMigrations(MIGRATIONS)).not.toThrow();
  expect(() => assertMigrations([step(0, 2)], 2)).toThrow('rise by one');
  expect(() => assertMigrations([step(0, 1), step(2, 3)], 3)).toThrow('no migration');
  expect(() => assertMigrations([step(0, 1)], 2)).toThrow('no migration');
  expect(oldestVersion()).toBe(0);
});

test('a version that cannot be migrated is refused by name', () => {
  const codes = (version: unknown) =>
    decodeProject({ ...draft(), schemaVersion: version }).findings.map((f) => f.code);
  expect(codes(2)).toEqual(['version.newer']);
  expect(codes(-1)).toEqual(['version.invalid']);
  expect(codes(1.5)).toEqual(['version.invalid']);
  expect(codes('1')).toEqual(['version.invalid']);
  expect(codes(undefined)).toEqual(['version.invalid']);
});
