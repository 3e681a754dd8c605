/** Whether the hours of the clinic, the statistics window and the shifts stand in a sensible order. */
import { type DocumentPath, nameOf } from './checkPath.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Project } from './project.ts';
import type { Shift } from './roster.ts';

/** Findings about hours. */
export function checkCalendar(project: Project): Finding[] {
  const { calendar, roster } = project.clinic;
  const { settings } = project;
  const found: Finding[] = [];
  const order = (first: Hour, second: Hour, strict: boolean) => {
    const firstAt = calendar[first];
    const secondAt = calendar[second];
    if (firstAt === undefined || secondAt === undefined) return;
    if (strict ? firstAt < secondAt : firstAt <= secondAt) return;
    found.push(
      finding('calendar.order', ['clinic', 'calendar', second], { first, firstAt, second, secondAt }),
    );
  };
  order('doorsOpen', 'opens', false);
  order('opens', 'closes', true);
  order('doorsOpen', 'lastRegistration', true);
  order('lastRegistration', 'closes', false);

  const { window, horizon } = settings;
  if (window && window.from >= window.to)
    found.push(finding('window.order', ['settings', 'window', 'to'], window));
  if (horizon !== undefined && horizon <= calendar.doorsOpen) {
    const params = { horizon, doorsOpen: calendar.doorsOpen };
    found.push(finding('horizon.early', ['settings', 'horizon'], params));
  }

  const { doorsOpen: opens, closes } = calendar;
  const shifts = (list: readonly Shift[] | undefined, who: string, path: DocumentPath) => {
    list?.forEach((shift, i) => {
      if (opens < closes && (shift.to <= opens || shift.from >= closes)) {
        const params = { who, from: shift.from, to: shift.to, opens, closes };
        found.push(finding('shift.outside', [...path, i], params));
      }
      if (list.slice(0, i).some((earlier) => overlap(earlier, shift))) {
        found.push(finding('shift.overlap', [...path, i], { who }));
      }
    });
  };
  roster.pools.forEach((pool, p) => {
    const path = ['clinic', 'roster', 'pools', p];
    shifts(pool.shifts, nameOf(pool), [...path, 'shifts']);
    pool.units.forEach((unit, u) => void shifts(unit.shifts, nameOf(unit), [...path, 'units', u, 'shifts']));
  });
  project.scenarios.forEach((scenario, s) => {
    scenario.levers.forEach((lever, l) => {
      if (lever.kind !== 'addUnits') return;
      const path = ['scenarios', s, 'levers', l, 'units'];
      lever.units.forEach((unit, u) => void shifts(unit.shifts, nameOf(unit), [...path, u, 'shifts']));
    });
  });
  return found;
}

type Hour = 'doorsOpen' | 'opens' | 'lastRegistration' | 'closes';

function overlap(a: Shift, b: Shift): boolean {
  const sameDay = !a.weekdays || !b.weekdays || a.weekdays.some((day) => b.weekdays?.includes(day));
  return sameDay && a.from < b.to && b.from < a.to;
}
