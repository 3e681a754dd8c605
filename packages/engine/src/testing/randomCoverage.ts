/** What a random project contains, by node and policy type, so that a run can say how often each was tried. */
import type { Distribution, Project } from '@simalur/model';

type Station = Extract<Project['scenarios'][number]['flow']['nodes'][number], { kind: 'station' }>;

/** Names of what occurs in a project, each once. */
export function featuresOf(project: Project): Set<string> {
  const found = new Set<string>();
  // Only what is left out means yes: a value that is undefined is a no.
  const note: Note = (name, ...is) => {
    if (is.length === 0 || (is[0] !== undefined && is[0] !== false)) found.add(name);
  };
  const scenario = project.scenarios[0] as Project['scenarios'][number];
  note(`records ${scenario.records}`);
  for (const node of scenario.flow.nodes) {
    note(`node ${node.kind}`);
    if (node.route) note(`route ${node.route.by}`);
    if (node.kind === 'decision') note('route errs', node.errs);
    if (node.kind === 'exit') note(`exit ${node.outcome}`);
    if (node.kind === 'followUp') note(`follow-up ${node.purpose}`);
    if (node.kind === 'station') noteStation(node, note);
    if (node.kind === 'delay') note('delay when', node.when.length > 0);
  }
  for (const edge of scenario.flow.edges) for (const c of edge.when ?? []) note(`condition ${c.kind}`);
  for (const lever of scenario.levers) note(`lever ${lever.kind}`, lever.enabled);
  noteDemand(project, note);
  noteStaff(project, note);
  noteSettings(project, note);
  return found;
}

type Note = (name: string, ...is: [unknown?]) => void;

function noteStation(station: Station, note: Note): void {
  const { queue, batch } = station;
  note(`discipline ${queue.discipline}`);
  if (queue.places !== undefined) note(`places ${queue.whenFull ?? 'leave'}`);
  note('balkAt', queue.balkAt);
  note('promote', queue.promote);
  note('ratio', queue.ratio);
  note('not early', queue.early === false && queue.discipline === 'earliestAppointment');
  note('rooms own', station.rooms);
  note('rooms shared', station.room);
  note('rooms until another station', station.room?.until);
  note('room first', station.roomFirst);
  note('turnaround', station.turnaround);
  if (batch) note(batch.at ? 'batch sessions' : batch.maxWaitMinutes ? 'batch time-out' : 'batch size');
  for (const step of station.steps) {
    for (const c of step.when) note(`condition ${c.kind}`);
    if (step.offer) note(`offer ${step.offer.policy}`);
    note('no staff', step.staff.length === 0);
    note('several at once', step.staff.length > 1);
    for (const r of step.staff) {
      note('any of several pools', r.anyOf.length > 1);
      note('pools that stand in', r.standIn);
      note('skill', r.skill);
      note('several units', r.units !== undefined && r.units > 1);
      note('units by class', r.unitsByClass);
    }
  }
}

function noteDemand(project: Project, note: Note): void {
  const { demand } = project;
  for (const stream of demand.streams) {
    note(`stream ${stream.kind}`);
    if (stream.kind === 'walkIn') {
      note(`profile ${stream.profile.shape}`);
      note('companions', stream.companion);
    }
    if (stream.kind === 'renewal') note('groups', stream.size);
    if (stream.kind === 'appointments') {
      note('no-show', stream.noShow > 0);
      note('unpunctual', stream.late);
    }
    if (stream.kind !== 'list') continue;
    for (const p of stream.patients) {
      note('list durations', p.durations);
      note('list priority', p.priority);
      note('list appointment', p.appointment);
      note('list patience', p.patience);
      note('list needs', p.needs);
    }
  }
  for (const c of demand.classes) {
    note('patience', c.patience);
    note('reasons', c.reasons);
    note(
      'hidden needs',
      c.needs?.some((n) => n.hidden),
    );
  }
  note('attributes', demand.attributes.length > 0);
  note('day variation', demand.dayVariation);
  note('weekday factors', demand.weekdayFactors);
  for (const a of project.activities) {
    noteFamily(a.duration, note);
    for (const d of a.durationByClass ?? []) noteFamily(d.duration, note);
    note('duration by class', a.durationByClass);
    note('creates needs', a.creates && a.creates.length > 0);
    note('reveals needs', a.reveals && a.reveals.length > 0);
    note('detects some', a.detects);
    note('outputs', a.outputs);
  }
}

function noteFamily(d: Distribution, note: Note): void {
  note(`family ${d.family}`);
  note('truncated', d.truncate);
  if (d.family === 'mixture') for (const part of d.parts) noteFamily(part.distribution, note);
}

function noteStaff(project: Project, note: Note): void {
  for (const pool of project.clinic.roster.pools) {
    const hasShifts = pool.shifts ?? pool.units.find((u) => u.shifts)?.shifts;
    if (hasShifts) note(`end of shift ${pool.endOfShift}`);
    const breaks = [...(pool.breaks ?? []), ...pool.units.flatMap((u) => u.breaks ?? [])];
    if (breaks.some((b) => b.kind !== 'outreach')) note(`at break ${pool.atBreak}`);
    note(
      'outreach',
      breaks.some((b) => b.kind === 'outreach'),
    );
    note('lateness', pool.lateness);
    note('absence', pool.absence);
    note('speed', pool.speed ?? pool.units.find((u) => u.speed)?.speed);
    note(
      'weekday shifts',
      hasShifts?.some((s) => s.weekdays),
    );
  }
}

function noteSettings(project: Project, note: Note): void {
  const { settings } = project;
  const { calendar } = project.clinic;
  note('last registration', calendar.lastRegistration);
  note('send home at closing', calendar.atClosing === 'sendHome');
  note('several days', settings.days > 1);
  note('a weekday', settings.weekday !== 'average');
  note('horizon', settings.horizon);
  note('window', settings.window);
  for (const d of settings.disturbances ?? []) note(`disturbance ${d.kind}`, d.enabled);
}
