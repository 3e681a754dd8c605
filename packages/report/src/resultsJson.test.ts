import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Trace } from '@simalur/engine';
import { describe, expect, it } from 'vitest';
import { buildComparison } from './comparison.ts';
import { fingerprint, projectHash } from './hash.ts';
import { comparisonJson, runJson, traceJson } from './resultsJson.ts';
import { buildRun } from './runResult.ts';
import { ENOUGH, smallProject, studyWith, wobble } from './testing/smallStudy.ts';
import { violations } from './testing/validateJson.ts';

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', 'results.schema.json'), 'utf8'),
) as Record<string, unknown>;
const project = smallProject();
const study = (replications: number) =>
  studyWith(
    [
      (r) => ({ stay: wobble(73, 5)(r), screened: 1, deferred: 2 }),
      (r) => ({ stay: wobble(94, 5)(r + 2), screened: 4, left: r % 2 }),
    ],
    replications,
  );
const trace: Trace = {
  rows: 2,
  patient: Float64Array.of(0, 1),
  class: Int32Array.of(0, 0),
  node: Int32Array.of(0, 0),
  joined: Float64Array.of(1000, 2000),
  started: Float64Array.of(1000, -1),
  ended: Float64Array.of(5000, 9000),
  unit: Int32Array.of(0, -1),
  nodes: ['periksa'],
  outcome: Uint8Array.of(0, 1),
  units: ['p1'],
  outcomes: ['served', 'reneged'],
};

describe('the JSON of results', () => {
  it.each([1, 10, ENOUGH])('of a comparison fits its schema with %i replications', (n) => {
    const text = comparisonJson(buildComparison(project, study(n)));
    expect(violations(JSON.parse(text), schema)).toEqual([]);
  });

  it('of a run fits its schema, with and without its event log', () => {
    const run = buildRun(project, study(ENOUGH), 'ilp');
    expect(violations(JSON.parse(runJson(run)), schema)).toEqual([]);
    const traced = [{ replication: 0, trace }];
    expect(violations(JSON.parse(runJson(run, traced)), schema)).toEqual([]);
    const log = JSON.parse(traceJson(run, traced));
    expect(violations(log, schema)).toEqual([]);
    expect(log.trace[0].visits[1]).toEqual({
      patient: 1,
      class: 'dewasa',
      node: 'periksa',
      joinedMs: 2000,
      startedMs: null,
      endedMs: 9000,
      unit: null,
      outcome: 'reneged',
    });
  });

  it('would not pass with a value too many, or too few', () => {
    const json = JSON.parse(comparisonJson(buildComparison(project, study(10))));
    expect(violations({ ...json, when: '2026-01-01' }, schema)).not.toEqual([]);
    delete json.conclusion.baseline;
    expect(violations(json, schema)).not.toEqual([]);
  });

  it('is the same text each time', () => {
    const once = comparisonJson(buildComparison(project, study(40)));
    expect(comparisonJson(buildComparison(smallProject(), study(40)))).toBe(once);
  });
});

describe('the fingerprint of a project', () => {
  it('is FNV-1a', () => {
    // Published vectors, on bytes; a character below 256 is its byte and a zero byte here.
    expect(fingerprint('')).toBe('cbf29ce484222325');
    const big = (text: string): string => {
      let h = 0xcbf29ce484222325n;
      for (const c of text) {
        for (const byte of [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]) {
          h = ((h ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
        }
      }
      return h.toString(16).padStart(16, '0');
    };
    for (const text of ['a', 'Puskesmas', 'ILP – alur', JSON.stringify(project)]) {
      expect(fingerprint(text)).toBe(big(text));
    }
  });

  it('does not depend on the order of keys, but on every value', () => {
    expect(projectHash({ a: 1, b: { c: 2, d: 3 } })).toBe(projectHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(projectHash({ a: 1 })).not.toBe(projectHash({ a: 2 }));
  });
});
