import type { Project } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { flowMiniature } from './miniature.ts';
import { flowPoster } from './poster.ts';
import { escapeXml } from './svg.ts';

const project = buildPreset('perdesaan');
const scenario = project.scenarios[1]!;
const poster = (over: Partial<Parameters<typeof flowPoster>[0]> = {}) =>
  flowPoster({ project, scenario, language: 'id', date: '24 November 2026', ...over }, 'slide');

/** Opening and closing tags in step: enough to know that no label has become markup. */
function tagsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = '', single] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    names.push(name);
    if (closing) expect(open.pop()).toBe(name);
    else if (!single) open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

test('a sheet has the name, the clinic, the date, every node by name, and every line', () => {
  const svg = poster();
  const words = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map((match) => match[1]).join(' ');
  expect(words).toContain('24 November 2026');
  for (const { name } of scenario.flow.nodes) {
    const text = typeof name === 'string' ? name : name.id;
    for (const part of text.split(/\s+/)) expect(words).toContain(escapeXml(part));
  }
  const pairs = new Set(scenario.flow.edges.map(({ from, to }) => `${from} ${to}`));
  expect(svg.match(/marker-end/g)).toHaveLength(pairs.size);
});

test('hostile labels stay text', () => {
  const hostile = `</text><script>alert(1)</script>"'&]]><image href="x:y" onload='z'/>\u0000\uD800`;
  const nodes = scenario.flow.nodes.map((node) => ({ ...node, name: hostile }));
  const bad = { ...scenario, name: hostile, reason: hostile, flow: { ...scenario.flow, nodes } };
  const clinic = { ...project.clinic, name: hostile };
  const all: Project = { ...project, clinic, scenarios: [bad] };
  const svg = poster({ project: all, scenario: bad });
  const allowed = new Set(['svg', 'title', 'desc', 'defs', 'marker', 'path', 'rect', 'text', 'g']);
  expect(tagsOf(svg).filter((name) => !allowed.has(name))).toEqual([]);
  for (const bad of ['\u0000', '\uD800']) expect(svg).not.toContain(bad);
  expect(svg).not.toMatch(/\son\w+\s*=\s*['"]z/);
});

test('the waiting minutes are there with a run only', () => {
  const stations = new Map(
    scenario.flow.nodes.map(({ id }) => [
      id,
      { meanWait: 123, peakQueue: 4, visits: 9, queueByHalfHour: [] },
    ]),
  );
  const view = { scenario: scenario.id, stations, worst: undefined, kpis: new Map(), utilisation: new Map() };
  expect(poster()).not.toContain('123 mnt');
  expect(poster({ view })).toContain('123 mnt');
});

test('a wall sheet is A3, and a stamp has no words', () => {
  const wall = flowPoster({ project, scenario, language: 'en', date: '24 November 2026' }, 'wall');
  expect(wall).toContain('width="420mm" height="297mm"');
  expect(flowMiniature(project, scenario, 'light')).not.toContain('<text');
});
