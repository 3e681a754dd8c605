// Common random numbers, seen from outside: who comes, with what, and how long each activity takes is the same in
// every flow, and a flow that grows keeps the draws that it had.
import { createSimulator, type Trace } from '@simalur/engine';
import { type Activity, CLASS_MEASURES, type Project, type Scenario } from '@simalur/model';
import { buildPreset } from '@simalur/presets';
import { describe, expect, it } from 'vitest';
import { programOf } from '../bench/workload.ts';

const OPTIONS = { seed: 20, replication: 3 };
const DAY_MINUTES = 1440;

const clinic = buildPreset('perdesaan');
const [poli, ilp] = clinic.scenarios as [Scenario, Scenario];

const traceOf = (project: Project, scenario: string): Trace =>
  createSimulator(programOf(project, scenario)).trace(OPTIONS);

/** The clinic with other lengths, and everybody working at the same pace. */
function withDurations(minutes: (activity: Activity) => number | undefined): Project {
  return {
    ...clinic,
    clinic: {
      ...clinic.clinic,
      roster: {
        pools: clinic.clinic.roster.pools.map(({ speed: _, ...pool }) => ({
          ...pool,
          units: pool.units.map(({ speed: __, ...unit }) => unit),
        })),
      },
    },
    activities: clinic.activities.map((activity) => {
      const value = minutes(activity);
      if (value === undefined) return activity;
      const { durationByClass: _, ...rest } = activity;
      return { ...rest, duration: { family: 'deterministic', value } };
    }),
  };
}

/** Per patient in order of arrival: its class and what a fold over its rows gives. */
function perPatient<V>(trace: Trace, start: () => V, fold: (value: V, row: number) => V) {
  const patients = new Map<number, { class: number; value: V }>();
  for (let row = 0; row < trace.rows; row++) {
    const id = trace.patient[row] as number;
    const before = patients.get(id) ?? { class: trace.class[row] as number, value: start() };
    patients.set(id, { ...before, value: fold(before.value, row) });
  }
  return patients;
}

describe('the same patient in both flows', () => {
  it('comes at the same instant, in the same class', () => {
    const arrivals = (scenario: string) => {
      const trace = traceOf(clinic, scenario);
      return perPatient(
        trace,
        () => Number.POSITIVE_INFINITY,
        (earliest, row) => Math.min(earliest, trace.joined[row] as number),
      );
    };
    const inPoli = arrivals(poli.id);
    expect(inPoli.size).toBeGreaterThan(30);
    expect(new Map([...arrivals(ilp.id)].sort(([a], [b]) => a - b))).toEqual(
      new Map([...inPoli].sort(([a], [b]) => a - b)),
    );
  });

  it('has the same number, needs and attributes', () => {
    // Nobody gets past the first station, so that everybody is inside at the end of the day.
    const project = withDurations(() => 10 * DAY_MINUTES);
    const people = (scenario: string) => {
      const simulator = createSimulator(programOf(project, scenario));
      const { patients: p, fields } = simulator.snapshot(OPTIONS, DAY_MINUTES - 1).state as {
        fields: { inside: number };
        patients: Record<
          'state' | 'id' | 'class' | 'number' | 'arrived' | 'initial' | 'attributes',
          Float64Array
        >;
      };
      const slots = Array.from(p.state.keys()).filter((slot) => p.state[slot] !== 0);
      expect(slots).toHaveLength(fields.inside);
      return slots
        .map((slot) => [p.id, p.class, p.number, p.arrived, p.initial, p.attributes].map((c) => c[slot]))
        .sort((a, b) => (a[0] as number) - (b[0] as number));
    };
    const inPoli = people(poli.id);
    expect(inPoli.length).toBeGreaterThan(30);
    expect(new Set(inPoli.map(([, , , , needs]) => needs)).size).toBeGreaterThan(5);
    expect(people(ilp.id)).toEqual(inPoli);
  });

  it('brings the same needs to the sums of each class', () => {
    const sums = (scenario: string) => {
      const program = programOf(clinic, scenario);
      const { layout } = program;
      const row = new Float64Array(layout.width);
      createSimulator(program).run(OPTIONS, row, 0);
      return (['arrived', 'needs', 'due'] as const).map((measure) => {
        const from = layout.classAt + CLASS_MEASURES.indexOf(measure) * layout.classes.length;
        return row.slice(from, from + layout.classes.length);
      });
    };
    expect(sums(ilp.id)).toEqual(sums(poli.id));
  });

  it('takes the same time for each activity, every time it is done', () => {
    // All others take no time: what a stay lasts is then the activity that is looked at.
    const lengths = (project: Project, scenario: string) => {
      const trace = traceOf(project, scenario);
      return perPatient(
        trace,
        () => [] as number[],
        (all, row) => {
          const length = (trace.ended[row] as number) - (trace.started[row] as number);
          return (trace.started[row] as number) >= 0 && length > 0 ? [...all, length] : all;
        },
      );
    };
    let compared = 0;
    let activities = 0;
    for (const { id } of clinic.activities) {
      const project = withDurations((activity) => (activity.id === id ? undefined : 0));
      const inPoli = lengths(project, poli.id);
      const inIlp = lengths(project, ilp.id);
      let here = 0;
      for (const [patient, one] of inPoli) {
        const other = inIlp.get(patient);
        expect(other?.class, id).toBe(one.class);
        const both = Math.min(one.value.length, other?.value.length ?? 0);
        expect(other?.value.slice(0, both), `${id}, patient ${patient}`).toEqual(one.value.slice(0, both));
        here += both;
      }
      compared += here;
      if (here > 0) activities += 1;
    }
    expect(activities).toBeGreaterThan(15);
    expect(compared).toBeGreaterThan(300);
  });
});

describe('an unrelated station', () => {
  /** A station of no length behind every door, first in every list of the file. */
  function grown(): Project {
    const flow = ilp.flow;
    const doors = flow.nodes.filter((node) => node.kind === 'arrival').map((node) => node.id);
    const behind = flow.edges.filter((edge) => doors.includes(edge.from));
    const stations = behind.map((_, i) => ({
      kind: 'station' as const,
      id: `unrelated-${i}`,
      name: 'unrelated',
      steps: [{ activity: 'unrelated', when: [], staff: [] }],
      queue: { discipline: 'fifo' as const },
      rank: 0,
    }));
    return {
      ...clinic,
      activities: [
        {
          id: 'unrelated',
          name: 'unrelated',
          tag: 'other',
          valueAdding: false,
          duration: { family: 'deterministic', value: 0 },
          source: { tag: 'assumption' },
        },
        ...clinic.activities,
      ],
      scenarios: [
        {
          ...ilp,
          flow: {
            ...flow,
            nodes: [...stations, ...flow.nodes],
            edges: [
              ...behind.map((edge, i) => ({ id: `unrelated-${i}`, from: `unrelated-${i}`, to: edge.to })),
              ...flow.edges.map((edge) => {
                const i = behind.indexOf(edge);
                return i < 0 ? edge : { ...edge, to: `unrelated-${i}` };
              }),
            ],
          },
        },
      ],
    };
  }

  it('changes no draw of the others', () => {
    const rows = (project: Project) => {
      const trace = traceOf(project, ilp.id);
      return Array.from({ length: trace.rows }, (_, row) => [
        trace.patient[row],
        trace.class[row],
        trace.nodes[trace.node[row] as number],
        trace.joined[row],
        trace.started[row],
        trace.ended[row],
        trace.units[trace.unit[row] as number],
      ]).filter(([, , node]) => !String(node).startsWith('unrelated'));
    };
    const before = rows(clinic);
    expect(before.length).toBeGreaterThan(200);
    expect(rows(grown())).toEqual(before);
  });
});
