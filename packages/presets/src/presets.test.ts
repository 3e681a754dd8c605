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

test('perdesaan compares poli, ILP at the same uptake and ILP at 70 %', () => {
  const { scenarios } = buildPreset('perdesaan');
  expect(scenarios.map((s) => [s.id, labelText(s.name, 'id'), s.records])).toEqual([
    ['poli', 'Alur poli (skrining 10 %)', 'separate'],
    ['ilp-10', 'Alur ILP (skrining 10 %)', 'shared'],
    ['ilp-70', 'Alur ILP (skrining 70 %)', 'shared'],
  ]);
});

test('perdesaan sees 70 patients a day with 11 staff on duty', () => {
  const { demand, clinic } = buildPreset('perdesaan');
  const patients = demand.streams.reduce(
    (sum, s) => sum + (s.kind === 'walkIn' ? s.perDay * (1 + (s.companion?.probability ?? 0)) : 0),
    0,
  );
  expect(Math.round(patients)).toBe(70);
  expect(clinic.roster.pools.reduce((sum, pool) => sum + pool.units.length, 0)).toBe(11);
});

describe.each(presets)('$id', ({ preset, project }) => {
  test('has the form of a project', () => {
    expect(preset.id).toMatch(/^[a-z]+$/);
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

  test('no scenario has staff of its own', () => {
    const added = project.scenarios.flatMap((s) =>
      s.levers.filter((l) => l.kind === 'addUnits' && l.enabled),
    );
    expect(added).toEqual([]);
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

    test('repeats history and vital signs only where the records are separate', () => {
      const repeated = visitors.filter((visitor) => {
        const { done } = walk(project, scenario, visitor);
        return ['anamnesis', 'ttv', 'pencatatan'].some((id) => done.indexOf(id) !== done.lastIndexOf(id));
      });
      expect(repeated.length > 0).toBe(scenario.records === 'separate');
    });
  });

  test('flows differ in who repeats what because of the records, not because of the drawing', () => {
    const ilp = project.scenarios.find((s) => s.records === 'shared')!;
    const apart = { ...ilp, records: 'separate' as const };
    const count = (scenario: typeof ilp) =>
      visitors.flatMap((visitor) => walk(project, scenario, visitor).done).filter((id) => id === 'anamnesis')
        .length;
    expect(count(apart)).toBeGreaterThan(count(ilp));
  });
});
