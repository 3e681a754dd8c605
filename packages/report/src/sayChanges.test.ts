import { type Project, type Scenario, withNodeAfter, withNodeName, withoutNodes } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { sayChanges } from './sayChanges.ts';

const project = buildPreset('perdesaan');
const base = project.scenarios[0]!;
const stations = base.flow.nodes.filter((node) => node.kind === 'station');
const first = (to: Project): Scenario => to.scenarios[0]!;
const texts = (after: Scenario, language: 'id' | 'en' = 'id') =>
  sayChanges(project, base, after, language).map(({ text }) => text);

/** The scenario with one station changed. */
function withStation(
  id: string,
  change: (station: (typeof stations)[number]) => (typeof stations)[number],
): Scenario {
  const nodes = base.flow.nodes.map((node) =>
    node.id === id && node.kind === 'station' ? change(node) : node,
  );
  return { ...base, flow: { ...base.flow, nodes } };
}

test('identical scenarios have nothing to say, whatever they are called', () => {
  expect(sayChanges(project, base, { ...base, id: 'lain', name: 'Lain' }, 'id')).toEqual([]);
});

test('every pair of scenarios of the clinic is told in full sentences, none of them empty or with a hole', () => {
  for (const before of project.scenarios) {
    for (const after of project.scenarios) {
      for (const language of ['id', 'en'] as const) {
        const said = sayChanges(project, before, after, language);
        expect(said.length > 0).toBe(
          before !== after &&
            JSON.stringify([before.flow, before.levers, before.records]) !==
              JSON.stringify([after.flow, after.levers, after.records]),
        );
        for (const { text } of said) expect(text).toMatch(/^[^{}…]+\.$/);
        expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
      }
    }
  }
});

test('a station added, removed, renamed', () => {
  const added = withNodeAfter(project, base.id, stations[0]!.id, { kind: 'station', name: 'Pojok gizi' });
  const [change] = sayChanges(project, base, first(added.project), 'id');
  expect(change).toMatchObject({ kind: 'added', node: added.id, text: 'Pojok gizi ditambahkan.' });

  const gone = stations[1]!;
  const removed = sayChanges(project, base, first(withoutNodes(project, base.id, [gone.id])), 'id');
  expect(removed[0]).toMatchObject({ kind: 'removed', node: gone.id });

  const renamed = first(withNodeName(project, base.id, gone.id, 'Meja dua'));
  expect(texts(renamed).join(' ')).toMatch(/^.+ sekarang bernama Meja dua\.$/);
});

test('staff who move from one station to another are told once, as a move', () => {
  const pools = (station: (typeof stations)[number]) =>
    new Set(station.steps.flatMap((step) => step.staff.flatMap(({ anyOf }) => anyOf)));
  // Two stations with one pool each, and not the same.
  const single = stations.filter((station) => pools(station).size === 1);
  const from = single[0]!;
  const [pool] = pools(from);
  const to = single.find((station) => !pools(station).has(pool!))!;
  const swap = (anyOf: string[], out: string, into: string) => anyOf.map((id) => (id === out ? into : id));
  const [other] = pools(to);
  const changed: Scenario = {
    ...base,
    flow: {
      ...base.flow,
      nodes: base.flow.nodes.map((node) => {
        if (node.kind !== 'station' || (node.id !== from.id && node.id !== to.id)) return node;
        const [out, into] = node.id === from.id ? [pool!, other!] : [other!, pool!];
        return {
          ...node,
          steps: node.steps.map((step) => ({
            ...step,
            staff: step.staff.map((one) => ({ ...one, anyOf: swap(one.anyOf, out, into) })),
          })),
        };
      }),
    },
  };
  const said = sayChanges(project, base, changed, 'en');
  expect(said.map(({ kind }) => kind)).toEqual(['staff', 'staff']);
  for (const { text } of said) expect(text).toMatch(/ moved from .+ to .+\.$/);
});

test('steps that are added, removed and put in another order', () => {
  const station = stations.find(({ steps }) => steps.length > 2)!;
  expect(texts(withStation(station.id, (one) => ({ ...one, steps: one.steps.slice(1) })))[0]).toMatch(
    /tidak lagi dilakukan di/,
  );
  expect(
    texts(withStation(station.id, (one) => ({ ...one, steps: [...one.steps].reverse() }))).join(' '),
  ).toContain('Urutan langkah');
});

test('minutes, added people and the record', () => {
  const activity = project.activities.find(({ duration }) => duration.family !== 'empirical')!;
  const levers: Scenario['levers'] = [
    {
      kind: 'duration',
      id: 'cepat',
      name: 'Lebih cepat',
      activity: activity.id,
      duration: { family: 'deterministic', value: 7.5 },
      source: { tag: 'user' },
      enabled: true,
    },
    {
      kind: 'addUnits',
      id: 'tambah',
      name: 'Bantuan pagi',
      pool: 'perawat',
      units: [{ id: 'p-9' }, { id: 'p-10' }],
      source: { tag: 'user' },
      enabled: true,
    },
  ];
  const records = base.records === 'shared' ? 'separate' : 'shared';
  const said = sayChanges(project, base, { ...base, records, levers: [...base.levers, ...levers] }, 'id');
  expect(said.map(({ kind }) => kind)).toEqual(['minutes', 'staff', 'changed']);
  expect(said[0]?.text).toMatch(/menjadi 7,5 menit\.$/);
  expect(said[1]?.text).toBe('Tambah 2 Perawat: Bantuan pagi.');
});

test('a share, a new way, a way that leads elsewhere, a way that is gone', () => {
  const [one, two, ...rest] = base.flow.edges;
  const third = stations.find(
    ({ id }) =>
      id !== one!.from &&
      id !== one!.to &&
      !base.flow.edges.some((edge) => edge.from === one!.from && edge.to === id),
  )!;
  const withEdges = (edges: Scenario['flow']['edges']): Scenario => ({
    ...base,
    flow: { ...base.flow, edges },
  });
  const said = (before: Scenario, after: Scenario) =>
    sayChanges(project, before, after, 'id').map(({ text }) => text);
  const shares = (share: number) => withEdges([{ ...one!, share }, two!, ...rest]);
  expect(said(shares(0.3), shares(0.123))).toEqual([
    expect.stringMatching(/: 30\u00a0% menjadi 12\u00a0%\.$/),
  ]);
  const more = withEdges([...base.flow.edges, { id: 'baru', from: one!.from, to: third.id }]);
  expect(said(base, more)).toEqual([expect.stringMatching(/^Jalan baru dari /)]);
  expect(said(more, base)).toEqual([expect.stringMatching(/^Jalan dari .+ dihapus\.$/)]);
  const moved = withEdges([{ ...one!, to: third.id }, two!, ...rest]);
  expect(said(base, moved)).toEqual([expect.stringContaining('sekarang menuju')]);
});
