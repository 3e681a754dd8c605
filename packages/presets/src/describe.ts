/**
 * Every figure of a project as a row: where it stands, what it is called, its value, and its source. Feeds the list
 * of assumptions on the command line and on the screen, and the page of the clinic library. A figure without a source
 * of its own has the one of the nearest thing around it.
 */
import type { Label, Project, Scenario, Source, SourceTag, WalkInStream } from '@simalur/model';
import { labelText } from '@simalur/model';
import { sayClock, sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { type Words, words } from './words.ts';

export type FigureUnit = 'minutes' | 'share' | 'patients' | 'staff' | 'clock' | 'factor' | 'rank';

export interface Figure {
  /** Place in the project document. */
  readonly path: readonly (string | number)[];
  readonly name: Words;
  readonly value: Words;
  readonly unit: FigureUnit;
  /** Undefined: nobody has said where the figure comes from. */
  readonly tag: SourceTag | undefined;
  /** Short names of sources (see `CITATIONS`), or empty. */
  readonly citation: string;
  readonly note: Words;
}

type Path = readonly (string | number)[];

/** All figures of a project, in the order of the document. */
export function describeProject(project: Project): Figure[] {
  return [
    ...calendarFigures(project),
    ...rosterFigures(project),
    ...activityFigures(project),
    ...classFigures(project),
    ...attributeFigures(project),
    ...streamFigures(project),
    ...project.scenarios.flatMap((scenario, s) => scenarioFigures(project, scenario, ['scenarios', s])),
  ];
}

/** The figures that are asumsi, or that nobody has given a source. */
export function assumptionsOf(project: Project): Figure[] {
  return describeProject(project).filter(({ tag }) => tag === undefined || tag === 'assumption');
}

function figure(path: Path, name: Words, value: Words, unit: FigureUnit, source: Source | undefined): Figure {
  return {
    path,
    name,
    value,
    unit,
    tag: source?.tag,
    citation: source?.cite ?? '',
    note: said(source?.note ?? ''),
  };
}

/** A label in both languages. */
function said(label: Label): Words {
  return words(labelText(label, 'id'), labelText(label, 'en'));
}

function joined(...parts: readonly (Words | undefined)[]): Words {
  const known = parts.filter((part) => part !== undefined);
  return words(known.map((p) => p.id).join(': '), known.map((p) => p.en).join(': '));
}

function nameIn(list: readonly { readonly id: string; readonly name: Label }[], id: string): Words {
  return said(list.find((item) => item.id === id)?.name ?? id);
}

function calendarFigures({ clinic }: Project): Figure[] {
  const { doorsOpen, opens, lastRegistration, closes, source } = clinic.calendar;
  const times = [
    ['doorsOpen', words('Pintu dibuka', 'Doors open'), doorsOpen],
    ['opens', words('Pelayanan mulai', 'Service starts'), opens],
    ['lastRegistration', words('Pendaftaran terakhir', 'Last registration'), lastRegistration],
    ['closes', words('Tutup', 'Closes'), closes],
  ] as const;
  return times.flatMap(([field, name, minute]) =>
    minute === undefined
      ? []
      : [figure(['clinic', 'calendar', field], name, sayClock(minute), 'clock', source)],
  );
}

function rosterFigures({ clinic }: Project): Figure[] {
  return clinic.roster.pools.flatMap((pool, p) => {
    const path = ['clinic', 'roster', 'pools', p];
    const name = said(pool.name);
    const rows = [figure([...path, 'units'], name, sayNumber(pool.units.length), 'staff', pool.source)];
    const clock = (shift: { from: number; to: number }) => {
      const [from, to] = [sayClock(shift.from), sayClock(shift.to)];
      return words(`${from.id}–${to.id}`, `${from.en}–${to.en}`);
    };
    pool.shifts?.forEach((shift, i) => {
      const shiftName = joined(name, words('jaga', 'shift'));
      rows.push(figure([...path, 'shifts', i], shiftName, clock(shift), 'clock', pool.source));
    });
    pool.breaks?.forEach((pause, i) => {
      const breakName = joined(name, words('istirahat', 'break'));
      rows.push(figure([...path, 'breaks', i], breakName, clock(pause), 'clock', pool.source));
    });
    if (pool.lateness) {
      const lateName = joined(name, words('terlambat', 'late'));
      rows.push(
        figure([...path, 'lateness'], lateName, sayDistribution(pool.lateness), 'minutes', pool.source),
      );
    }
    if (pool.absence !== undefined) {
      const absentName = joined(name, words('tidak masuk', 'absent'));
      rows.push(figure([...path, 'absence'], absentName, sayShare(pool.absence), 'share', pool.source));
    }
    return rows;
  });
}

function activityFigures(project: Project): Figure[] {
  return project.activities.flatMap((activity, a) => {
    const path = ['activities', a];
    const name = said(activity.name);
    const rows = [
      figure([...path, 'duration'], name, sayDistribution(activity.duration), 'minutes', activity.source),
    ];
    activity.durationByClass?.forEach((own, i) => {
      const ownName = joined(name, nameIn(project.demand.classes, own.class));
      rows.push(
        figure(
          [...path, 'durationByClass', i, 'duration'],
          ownName,
          sayDistribution(own.duration),
          'minutes',
          own.source ?? activity.source,
        ),
      );
    });
    activity.creates?.forEach((created, i) => {
      const createdName = joined(name, nameIn(project.needs, created.need));
      rows.push(
        figure(
          [...path, 'creates', i, 'probability'],
          createdName,
          sayShare(created.probability),
          'share',
          created.source ?? activity.source,
        ),
      );
    });
    return rows;
  });
}

function classFigures(project: Project): Figure[] {
  return project.demand.classes.flatMap((patientClass, c) => {
    const path = ['demand', 'classes', c];
    const name = said(patientClass.name);
    const { source } = patientClass;
    const needs = (
      shares: NonNullable<typeof patientClass.needs>,
      at: Path,
      title: Words,
      around: Source | undefined,
    ) =>
      shares.flatMap((share, n) => {
        // What defines a reason (who comes for ANC needs ANC) is no figure.
        if (share.probability === 1 && share.source === undefined) return [];
        return [
          figure(
            [...at, n, 'probability'],
            joined(title, nameIn(project.needs, share.need)),
            sayShare(share.probability),
            'share',
            share.source ?? around,
          ),
        ];
      });
    const rows = [
      figure(
        [...path, 'priority'],
        joined(name, words('prioritas', 'priority')),
        sayNumber(patientClass.priority),
        'rank',
        source,
      ),
    ];
    if (patientClass.patience) {
      const patienceName = joined(name, words('kesabaran', 'patience'));
      rows.push(
        figure(
          [...path, 'patience'],
          patienceName,
          sayDistribution(patientClass.patience),
          'minutes',
          source,
        ),
      );
    }
    patientClass.reasons?.forEach((reason, r) => {
      const at = [...path, 'reasons', r];
      const title = joined(name, said(reason.name));
      const around = reason.source ?? source;
      rows.push(figure([...at, 'share'], title, sayShare(reason.share), 'share', around));
      rows.push(...needs(reason.needs, [...at, 'needs'], title, around));
    });
    rows.push(...needs(patientClass.needs ?? [], [...path, 'needs'], name, source));
    return rows;
  });
}

function attributeFigures(project: Project): Figure[] {
  return project.demand.attributes.flatMap((attribute, a) => {
    const path = ['demand', 'attributes', a];
    const name = said(attribute.name);
    const { source } = attribute;
    const own = (attribute.byClass ?? []).map((share, i) =>
      figure(
        [...path, 'byClass', i, 'probability'],
        joined(name, nameIn(project.demand.classes, share.class)),
        sayShare(share.probability),
        'share',
        source,
      ),
    );
    return [figure([...path, 'probability'], name, sayShare(attribute.probability), 'share', source), ...own];
  });
}

const WEEKDAYS = [
  words('Minggu', 'Sunday'),
  words('Senin', 'Monday'),
  words('Selasa', 'Tuesday'),
  words('Rabu', 'Wednesday'),
  words('Kamis', 'Thursday'),
  words('Jumat', 'Friday'),
  words('Sabtu', 'Saturday'),
];

function streamFigures(project: Project): Figure[] {
  const { streams, weekdayFactors, dayVariation } = project.demand;
  const rows = streams.flatMap((stream, s): Figure[] => {
    const path = ['demand', 'streams', s];
    switch (stream.kind) {
      case 'walkIn':
        return walkInFigures(project, stream, path);
      case 'renewal':
        return [
          figure(
            [...path, 'gap'],
            joined(
              nameIn(project.demand.classes, stream.class),
              words('jarak kedatangan', 'time between arrivals'),
            ),
            sayDistribution(stream.gap),
            'minutes',
            stream.source,
          ),
        ];
      case 'appointments':
        return [
          figure(
            [...path, 'slots'],
            joined(nameIn(project.demand.classes, stream.class), words('janji temu', 'appointments')),
            sayNumber(stream.slots.length),
            'patients',
            stream.source,
          ),
        ];
      case 'list':
        return [
          figure(
            [...path, 'patients'],
            words('Daftar pasien', 'List of patients'),
            sayNumber(stream.patients.length),
            'patients',
            stream.source,
          ),
        ];
    }
  });
  // The document keeps no source of the weekday factors: they come with the arrivals.
  const arrivals = streams.find((stream) => stream.kind === 'walkIn')?.source;
  weekdayFactors?.forEach((factor, day) => {
    const name = joined(words('Faktor hari', 'Weekday factor'), WEEKDAYS[day]);
    rows.push(figure(['demand', 'weekdayFactors', day], name, sayNumber(factor), 'factor', arrivals));
  });
  if (dayVariation) {
    const name = words('Ragam hari ramai dan sepi (CV)', 'Variation of busy and quiet days (CV)');
    rows.push(
      figure(
        ['demand', 'dayVariation', 'cv'],
        name,
        sayNumber(dayVariation.cv),
        'factor',
        dayVariation.source,
      ),
    );
  }
  return rows;
}

function walkInFigures(project: Project, stream: WalkInStream, path: Path): Figure[] {
  const name = said(stream.name ?? stream.id);
  const { source } = stream;
  const rows = [
    figure(
      [...path, 'perDay'],
      joined(name, words('per hari', 'per day')),
      sayNumber(stream.perDay),
      'patients',
      source,
    ),
  ];
  stream.mix.forEach(({ class: id, share }, i) => {
    const className = joined(name, nameIn(project.demand.classes, id));
    rows.push(figure([...path, 'mix', i, 'share'], className, sayShare(share), 'share', source));
  });
  const total = stream.profile.weights.reduce((sum, weight) => sum + weight, 0);
  stream.profile.weights.forEach((weight, i) => {
    const from = stream.profile.breaks[i];
    if (from === undefined) return;
    const hourName = joined(name, sayClock(from));
    const value = stream.profile.shape === 'constant' ? sayShare(weight / total) : sayNumber(weight);
    const unit = stream.profile.shape === 'constant' ? 'share' : 'factor';
    rows.push(figure([...path, 'profile', 'weights', i], hourName, value, unit, source));
  });
  if (stream.companion) {
    rows.push(
      figure(
        [...path, 'companion', 'probability'],
        joined(name, words('dengan pendamping berobat', 'with a companion in need of care')),
        sayShare(stream.companion.probability),
        'share',
        stream.companion.source ?? source,
      ),
    );
  }
  return rows;
}

function scenarioFigures(project: Project, scenario: Scenario, path: Path): Figure[] {
  const name = said(scenario.name);
  const rows: Figure[] = [];
  scenario.flow.nodes.forEach((node, n) => {
    if (node.kind !== 'station') return;
    node.steps.forEach((step, s) => {
      if (!step.offer) return;
      rows.push(
        figure(
          [...path, 'flow', 'nodes', n, 'steps', s, 'offer', 'uptake'],
          joined(name, said(node.name), nameIn(project.activities, step.activity)),
          sayShare(step.offer.uptake),
          'share',
          step.offer.source,
        ),
      );
    });
  });
  scenario.flow.edges.forEach((edge, e) => {
    if (edge.share === undefined) return;
    const ends = [edge.from, edge.to].map((id) => nameIn(scenario.flow.nodes, id));
    const way = words(ends.map((w) => w.id).join(' → '), ends.map((w) => w.en).join(' → '));
    rows.push(
      figure(
        [...path, 'flow', 'edges', e, 'share'],
        joined(name, way),
        sayShare(edge.share),
        'share',
        edge.source,
      ),
    );
  });
  scenario.levers.forEach((lever, l) => {
    const state = lever.enabled ? words('aktif', 'on') : words('tidak aktif', 'off');
    const leverName = joined(name, said(lever.name), words(`tuas ${state.id}`, `lever ${state.en}`));
    const at = [...path, 'levers', l];
    rows.push(
      lever.kind === 'duration'
        ? figure([...at, 'duration'], leverName, sayDistribution(lever.duration), 'minutes', lever.source)
        : figure([...at, 'units'], leverName, sayNumber(lever.units.length), 'staff', lever.source),
    );
  });
  return rows;
}
