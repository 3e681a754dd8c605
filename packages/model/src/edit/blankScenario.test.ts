/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkProject, type Project, ProjectSchema, parseProject } from '../index.ts';
import { withBlankScenario, withOnlyBlankScenario } from './blankScenario.ts';
import { MOST_SCENARIOS } from './scenarios.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'model');
const NAMES = { scenario: 'Rancangan kita', arrival: 'Datang', exit: 'Pulang' };

function example(): Project {
  const result = parseProject(readFileSync(path.join(docs, 'scenarios-two.json'), 'utf8'));
  if (!result.ok) throw new Error('no project');
  return result.project;
}

test('an empty flow comes last, has an id of its own, and can run', () => {
  const project = example();
  const first = withBlankScenario(project, NAMES);
  const second = first && withBlankScenario(first.project, NAMES);
  expect(second?.project.scenarios.slice(0, 2)).toEqual(project.scenarios);
  expect(second?.project.scenarios.slice(2).map(({ id }) => id)).toEqual([first?.id, second?.id]);
  expect(first?.id).not.toBe(second?.id);
  expect(ProjectSchema.safeParse(second?.project).success).toBe(true);
  const found = checkProject(second?.project ?? project);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('there is no place for one more than a project holds', () => {
  let project = example();
  for (let added = withBlankScenario(project, NAMES); added; added = withBlankScenario(project, NAMES))
    project = added.project;
  expect(project.scenarios).toHaveLength(MOST_SCENARIOS);
});

test('alone, it leaves patients and staff as they were', () => {
  const project = example();
  const blank = withOnlyBlankScenario(project, NAMES);
  expect(blank.scenarios.map(({ name }) => name)).toEqual(['Rancangan kita']);
  expect([blank.clinic, blank.demand]).toEqual([project.clinic, project.demand]);
});
