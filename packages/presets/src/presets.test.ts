import { checkProject, labelText, ProjectSchema } from '@simalur/model';
import { describe, expect, test } from 'vitest';
import { buildPreset, PRESETS } from './presets.ts';
import { walk } from './testing/walk.ts';

const presets = PRESETS.map((preset) => ({ id: preset.id, preset, project: preset.build() }));

test('an unknown preset is refused', () => {
  expect(() => buildPreset('nowhere')).toThrow(RangeError);
});

test('each call builds a project of its own', () => {
  const first = buildPreset('perdesaan');
  first.activities.length = 0;
  expect(buildPreset('perdesaan').activities.length).toBeGreaterThan(0);
});

const CLINICS = [
  { id: 'perkotaan', patients: 150, staff: 17 },
  { id: 'perdesaan', patients: 70, staff: 11 },
  { id: 'terpencil', patients: 30, staff: 8 },
];

test.each(CLINICS)(
  '$id compares poli on paper, ILP at the same uptake and at 70 %, and poli RME',
  ({ id }) => {
    const { scenarios } = buildPreset(id);
    expect(scenarios.map((s) => [s.id, labelText(s.name, 'id'), s.records])).toEqual([
      ['poli', 'Alur poli kertas (skrining 10 %)', 'separate'],
      ['ilp-10', 'Alur ILP (skrining 10 %)', 'shared'],
      ['ilp-70', 'Alur ILP (skrining 70 %)', 'shared'],
      ['poli-rme', 'Alur poli RME (skrining 10 %)', 'shared'],
    ]);
  },
);

test.each(CLINICS)('$id sees $patients patients a day with $staff staff on duty', ({ id, ...wanted }) => {
  const { demand, clinic } = buildPreset(id);
  const patients = demand.streams.reduce(
    (sum, s) => sum + (s.kind === 'walkIn' ? s.perDay * (1 + (s.companion?.probability ?? 0)) : 0),
    0,
  );
  expect(Math.round(patients)).toBe(wanted.patients);
  expect(clinic.roster.pools.reduce((sum, pool) => sum + pool.units.length, 0)).toBe(wanted.staff);
});

test('terpencil: the doctor is away on two days in five, and the nurse stands in, in every flow', () => {
  const { clinic, scenarios } = buildPreset('terpencil');
  expect(clinic.roster.pools.find(({ id }) => id === 'dokter')?.absence).toBe(0.4);
  for (const { flow } of scenarios) {
    const consulting = flow.nodes.flatMap((node) =>
      node.kind === 'station' ? node.steps.filter((step) => step.activity === 'konsultasi') : [],
    );
    expect(consulting.length).toBeGreaterThan(0);
    for (const step of consulting)
      expect(step.staff).toEqual([{ anyOf: ['dokter', 'perawat'], standIn: true }]);
  }
});

test('a gallery holds the variants that teams argue about', () => {
  const ids = (preset: string) => buildPreset(preset).scenarios.map(({ id }) => id);
  const ilp = ['bidan', 'mandiri', 'adaptif', 'terjadwal', 'tim', 'satu-tim', 'silang', 'meja-depan'];
  expect(ids('perkotaan-varian')).toEqual([
    'poli',
    'ilp-70',
    ...[...ilp, 'tambah-perawat'].map((id) => `ilp-70-${id}`),
    'poli-rme',
    'poli-rme-bersama',
  ]);
  expect(ids('perdesaan-varian')).not.toContain('ilp-70-meja-depan');
  // One nurse and one doctor make no two teams.
  expect(ids('terpencil-varian')).not.toContain('ilp-70-tim');
});

test('flow and record can be told apart: poli on paper and poli RME differ in no station and no staff', () => {
  const { scenarios } = buildPreset('perdesaan');
  const [paper, electronic] = ['poli', 'poli-rme'].map((id) => scenarios.find((s) => s.id === id)!);
  const stations = (scenario: typeof paper) =>
    scenario!.flow.nodes.flatMap((n) => (n.kind === 'station' ? [n.id] : []));
  expect(stations(electronic)).toEqual(stations(paper));
});

test('the claims of the source documents are targets, and only there', () => {
  const targets = PRESETS.flatMap((preset) => preset.targets ?? []);
  expect(targets).toEqual([{ kpi: 'queueWait', change: -0.25, source: 'dokumen 000' }]);
  for (const { kind, targets: own } of PRESETS) if (kind !== 'demo') expect(own).toBeUndefined();
});

describe.each(presets)('$id', ({ preset, project }) => {
  test('has the form of a project', () => {
    expect(preset.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ProjectSchema.parse(JSON.parse(JSON.stringify(project)))).toEqual(project);
  });

  test('nothing is to be said against it: shares sum to 1, every node can be reached and left', () => {
    expect(checkProject(project)).toEqual([]);
  });

  test('each scenario name tells the uptake of its skrining', () => {
    for (const { name, flow } of project.scenarios) {
      const uptakes = new Set(
        flow.nodes.flatMap((node) =>
          node.kind === 'station' ? node.steps.flatMap((s) => s.offer?.uptake ?? []) : [],
        ),
      );
      expect(uptakes.size).toBe(1);
      const percent = Math.round([...uptakes][0]! * 100);
      expect(labelText(name, 'id')).toContain(`skrining ${percent} %`);
      expect(labelText(name, 'en')).toContain(`screening ${percent} %`);
    }
  });

  test('head-count is the same, unless a variant of the gallery says otherwise in its name', () => {
    const added = project.scenarios.filter((s) => s.levers.some((l) => l.kind === 'addUnits' && l.enabled));
    expect(added.map((s) => s.id)).toEqual(preset.kind === 'gallery' ? ['ilp-70-tambah-perawat'] : []);
    for (const { name } of added) expect(labelText(name, 'id')).toContain('tambah 1 perawat');
  });

  test('names fit on a node of the canvas', () => {
    const names = project.scenarios.flatMap((s) => s.flow.nodes.map((n) => labelText(n.name, 'id')));
    expect(names.filter((name) => name.length > 22)).toEqual([]);
  });

  const visitors = project.demand.classes.flatMap((c) =>
    (c.reasons ?? []).flatMap((reason) =>
      [[], ['baru'], ['umum'], ['racikan'], ['baru', 'umum', 'racikan']].map((attributes) => ({
        class: c.id,
        reason: reason.id,
        known: reason.needs.filter((n) => !n.hidden).map((n) => n.need),
        hidden: reason.needs.filter((n) => n.hidden).map((n) => n.need),
        attributes,
      })),
    ),
  );
  const services = new Set(project.needs.filter((n) => n.kind === 'service').map((n) => n.id));

  describe.each(project.scenarios)('$id', (scenario) => {
    test('meets every service need that a patient can bring, however many at once', () => {
      for (const visitor of visitors) {
        const { exit, met } = walk(project, scenario, visitor);
        const wanted = [...visitor.known, ...visitor.hidden].filter((need) => services.has(need));
        expect({ visitor, missing: wanted.filter((need) => !met.has(need)) }).toEqual({
          visitor,
          missing: [],
        });
        expect(exit).toBe(visitor.hidden.includes('rujukan') ? 'rujuk' : 'pulang');
      }
    });

    test('has something to do at every station for somebody', () => {
      const served = new Set(visitors.flatMap((visitor) => walk(project, scenario, visitor).stations));
      const stations = scenario.flow.nodes.flatMap((n) => (n.kind === 'station' ? [n.id] : []));
      expect(stations.filter((id) => !served.has(id))).toEqual([]);
    });

    test('reads each laboratory result once', () => {
      for (const visitor of visitors) {
        const { done } = walk(project, scenario, visitor);
        const times = (id: string) => done.filter((activity) => activity === id).length;
        expect(times('konsultasi-ulang')).toBe(times('lab'));
      }
    });

    test('repeats history and vital signs where each poli takes its own', () => {
      const takesOwn = scenario.id.startsWith('poli') && scenario.id !== 'poli-rme-bersama';
      expect(repeats('anamnesis') > 0).toBe(takesOwn);
      expect(repeats('ttv') > 0).toBe(takesOwn);
    });

    test('writes the record twice only where there is more than one', () => {
      expect(repeats('rm-kertas') > 0).toBe(scenario.records === 'separate');
      expect(repeats('simpus') > 0).toBe(scenario.records === 'separate');
      expect(repeats('entri-rme')).toBe(0);
      // The book of each room is kept beside an electronic record too.
      expect(repeats('register') > 0).toBe(scenario.id.startsWith('poli'));
    });

    const repeats = (id: string) =>
      visitors.filter((visitor) => {
        const { done } = walk(project, scenario, visitor);
        return done.indexOf(id) !== done.lastIndexOf(id);
      }).length;
  });

  test('what ILP does once is done again as soon as its record is not shared', () => {
    for (const ilp of project.scenarios.filter((s) => s.id.startsWith('ilp'))) {
      const apart = { ...ilp, records: 'separate' as const };
      const count = (scenario: typeof ilp) =>
        visitors
          .flatMap((visitor) => walk(project, scenario, visitor).done)
          .filter((id) => id === 'anamnesis').length;
      expect(count(apart)).toBeGreaterThan(count(ilp));
    }
  });
});
