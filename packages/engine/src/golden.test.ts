// The same bits as recorded, for every golden project. `npm run -s simalur -- golden --update` records anew.
import { readdirSync, readFileSync } from 'node:fs';
import { ProjectSchema } from '@simalur/model';
import { describe, expect, it } from 'vitest';
import recorded from '../fixtures/golden/hashes.json';
import { compile } from './compile/compile.ts';
import { fingerprint, fingerprintMath, fingerprintOf } from './fingerprint.ts';

const folder = new URL('../fixtures/golden/projects/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const projects: Readonly<Record<string, Readonly<Record<string, object>>>> = recorded.projects;

describe('golden projects', () => {
  it('are forty, each with its hashes', () => {
    expect(names).toHaveLength(40);
    expect(Object.keys(projects).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s gives the recorded bits', (name) => {
    const project = ProjectSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    const found = Object.fromEntries(
      project.scenarios.map(({ id }) => {
        const compiled = compile(project, id);
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
        return [id, fingerprintOf(compiled.program, project.settings.seed, recorded.replications)];
      }),
    );
    expect(found).toEqual(projects[name]);
  });

  it('rest on the recorded mathematics', () => expect(fingerprintMath()).toBe(recorded.math));
});

describe('fingerprint', () => {
  it('sees the last bit, the order and the sign of zero', () => {
    const all = [[1, 2], [2, 1], [1, 2 + 2 ** -51], [0, 2], [-0, 2], [1], []].map((c) => fingerprint(c));
    expect(new Set(all).size).toBe(all.length);
    expect(fingerprint([1], [2])).toBe(fingerprint(Float64Array.of(1, 2)));
  });
});
