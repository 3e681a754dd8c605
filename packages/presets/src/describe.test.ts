import type { Project } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import { CITATIONS } from './citations.ts';
import { assumptionsOf, describeProject } from './describe.ts';
import { buildPreset, PRESETS } from './presets.ts';
import { PUBLISHED } from './published.ts';

const presets = PRESETS.map((preset) => ({ id: preset.id, project: preset.build() }));

describe.each(presets)('every figure of $id', ({ project }) => {
  const figures = describeProject(project);

  test('has a source', () => {
    expect(figures.filter((f) => f.tag === undefined).map((f) => f.path.join('.'))).toEqual([]);
  });

  test('says why, in both languages, where it is an asumsi', () => {
    const silent = figures.filter((f) => f.tag === 'assumption' && (f.note.id === '' || f.note.en === ''));
    expect(silent).toEqual([]);
  });

  test('cites texts that the page of the library lists', () => {
    const cited = new Set(figures.flatMap((f) => f.citation.split(', ').filter((c) => c !== '')));
    expect([...cited].filter((c) => !(c in CITATIONS))).toEqual([]);
  });

  test('stands where its path says', () => {
    for (const { path } of figures) {
      let at: unknown = project;
      for (const key of path) at = (at as Record<string | number, unknown>)[key];
      expect(at, path.join('.')).toBeDefined();
    }
  });

  test('that is a number in the demand is told', () => {
    // Whoever adds a share to the document and not to the rows would hide an assumption.
    const told = new Set(figures.map((f) => f.path.join('.')));
    const hidden = numbersIn(project.demand.classes, 'demand.classes').filter(
      ({ path, value, owner }) => !told.has(path) && !(value === 1 && owner['source'] === undefined),
    );
    expect(hidden).toEqual([]);
  });
});

test('citations that nothing cites are not listed', () => {
  const cited = [
    ...presets.flatMap(({ project }) => describeProject(project).flatMap((f) => f.citation.split(', '))),
    ...PUBLISHED.flatMap(({ cite }) => cite),
  ];
  expect(Object.keys(CITATIONS).filter((c) => !cited.includes(c))).toEqual([]);
});

test('a figure without a source is told as one', () => {
  const project = buildPreset('perdesaan');
  delete project.clinic.calendar.source;
  expect(
    describeProject(project)
      .filter((f) => f.tag === undefined)
      .map((f) => f.path.join('.')),
  ).toEqual([
    'clinic.calendar.doorsOpen',
    'clinic.calendar.opens',
    'clinic.calendar.lastRegistration',
    'clinic.calendar.closes',
  ]);
  expect(assumptionsOf(project)).toEqual(
    expect.arrayContaining(describeProject(project).filter((f) => f.tag === undefined)),
  );
});

test('values are said with the decimal sign of the language', () => {
  const anc = describeProject(buildPreset('perdesaan')).find((f) => f.name.id === 'ANC');
  expect(anc?.value).toEqual({
    id: '16 ± 5,78 (lognormal), 4,8–64',
    en: '16 ± 5.78 (lognormal), 4.8–64',
  });
});

interface Found {
  readonly path: string;
  readonly value: number;
  readonly owner: Record<string, unknown>;
}

function numbersIn(value: Project['demand']['classes'] | unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Found[] => {
    const at = `${path}.${key}`;
    if (typeof inner === 'number')
      return [{ path: at, value: inner, owner: value as Record<string, unknown> }];
    return numbersIn(inner, at);
  });
}
