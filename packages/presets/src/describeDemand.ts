/** The figures of the demand: classes and their needs, attributes, arrivals. */
import { type Project, type Source, type Stream, sourceOfFigure, type WalkInStream } from '@simalur/model';
import { type Figure, figure, joined, nameIn, type Path, said } from './describeFigure.ts';
import { sayClock, sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { type Words, words } from './words.ts';

export function classFigures(project: Project): Figure[] {
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
        sourceOfFigure(source, 'priority'),
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
          sourceOfFigure(source, 'patience'),
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

export function attributeFigures(project: Project): Figure[] {
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

export function streamFigures(project: Project): Figure[] {
  const { streams, weekdayFactors, dayVariation } = project.demand;
  const rows = streams.flatMap((stream, s) => streamRows(project, stream, ['demand', 'streams', s]));
  // The document keeps no source of the weekday factors: they come with the arrivals.
  const arrivals = streams.find((stream) => stream.kind === 'walkIn')?.source;
  weekdayFactors?.forEach((factor, day) => {
    const name = joined(words('Faktor hari', 'Weekday factor'), WEEKDAYS[day]);
    rows.push(
      figure(
        ['demand', 'weekdayFactors', day],
        name,
        sayNumber(factor),
        'factor',
        sourceOfFigure(arrivals, 'weekdayFactors'),
      ),
    );
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

function streamRows(project: Project, stream: Stream, path: Path): Figure[] {
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
    case 'appointments': {
      const name = joined(nameIn(project.demand.classes, stream.class), words('janji temu', 'appointments'));
      const absent = joined(name, words('tidak datang', 'no-show'));
      return [
        figure(
          [...path, 'slots'],
          name,
          sayNumber(stream.slots.length),
          'patients',
          sourceOfFigure(stream.source, 'slots'),
        ),
        figure(
          [...path, 'noShow'],
          absent,
          sayShare(stream.noShow),
          'share',
          sourceOfFigure(stream.source, 'noShow'),
        ),
      ];
    }
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
      sourceOfFigure(source, 'perDay'),
    ),
  ];
  stream.mix.forEach(({ class: id, share }, i) => {
    const className = joined(name, nameIn(project.demand.classes, id));
    rows.push(
      figure(
        [...path, 'mix', i, 'share'],
        className,
        sayShare(share),
        'share',
        sourceOfFigure(source, 'mix'),
      ),
    );
  });
  const total = stream.profile.weights.reduce((sum, weight) => sum + weight, 0);
  stream.profile.weights.forEach((weight, i) => {
    const from = stream.profile.breaks[i];
    if (from === undefined) return;
    const hourName = joined(name, sayClock(from));
    const value = stream.profile.shape === 'constant' ? sayShare(weight / total) : sayNumber(weight);
    const unit = stream.profile.shape === 'constant' ? 'share' : 'factor';
    rows.push(
      figure([...path, 'profile', 'weights', i], hourName, value, unit, sourceOfFigure(source, 'profile')),
    );
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
