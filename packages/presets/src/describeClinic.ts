/** The figures of the calendar and the roster. */
import { type Project, sourceOfFigure } from '@simalur/model';
import { type Figure, figure, joined, said } from './describeFigure.ts';
import { sayClock, sayDistribution, sayNumber, sayShare } from './describeNumber.ts';
import { words } from './words.ts';

export function calendarFigures({ clinic }: Project): Figure[] {
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
      : [
          figure(
            ['clinic', 'calendar', field],
            name,
            sayClock(minute),
            'clock',
            sourceOfFigure(source, field),
          ),
        ],
  );
}

export function rosterFigures({ clinic }: Project): Figure[] {
  return clinic.roster.pools.flatMap((pool, p) => {
    const path = ['clinic', 'roster', 'pools', p];
    const name = said(pool.name);
    const rows = [
      figure(
        [...path, 'units'],
        name,
        sayNumber(pool.units.length),
        'staff',
        sourceOfFigure(pool.source, 'units'),
      ),
    ];
    const clock = (shift: { from: number; to: number }) => {
      const [from, to] = [sayClock(shift.from), sayClock(shift.to)];
      return words(`${from.id}–${to.id}`, `${from.en}–${to.en}`);
    };
    pool.shifts?.forEach((shift, i) => {
      const shiftName = joined(name, words('jaga', 'shift'));
      rows.push(
        figure(
          [...path, 'shifts', i],
          shiftName,
          clock(shift),
          'clock',
          sourceOfFigure(pool.source, 'shifts'),
        ),
      );
    });
    pool.breaks?.forEach((pause, i) => {
      const breakName = joined(name, words('istirahat', 'break'));
      rows.push(
        figure(
          [...path, 'breaks', i],
          breakName,
          clock(pause),
          'clock',
          sourceOfFigure(pool.source, 'breaks'),
        ),
      );
    });
    if (pool.lateness) {
      const lateName = joined(name, words('terlambat', 'late'));
      rows.push(
        figure(
          [...path, 'lateness'],
          lateName,
          sayDistribution(pool.lateness),
          'minutes',
          sourceOfFigure(pool.source, 'lateness'),
        ),
      );
    }
    if (pool.absence !== undefined) {
      const absentName = joined(name, words('tidak masuk', 'absent'));
      rows.push(
        figure(
          [...path, 'absence'],
          absentName,
          sayShare(pool.absence),
          'share',
          sourceOfFigure(pool.source, 'absence'),
        ),
      );
    }
    return rows;
  });
}
