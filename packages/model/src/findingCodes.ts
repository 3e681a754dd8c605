/**
 * Every finding that this package reports: how severe it is and which values it carries. The words are in
 * `@simalur/report`; a test there proves that each code has them in both languages.
 */
import type { Finding, Severity } from './finding.ts';

interface FindingKind {
  readonly severity: Severity;
  readonly params: readonly string[];
}

const error = <const P extends readonly string[]>(...params: P) => ({ severity: 'error', params }) as const;
const warning = <const P extends readonly string[]>(...params: P) =>
  ({ severity: 'warning', params }) as const;

/** The codes. `params` are the names of the values that a finding of this code carries. */
export const FINDINGS = {
  // The file as a whole. `size` and `max` in characters, lines and columns from 1.
  'file.tooBig': error('size', 'max'),
  'file.empty': error(),
  'file.truncated': error('line', 'column'),
  'file.unexpected': error('line', 'column', 'found'),
  'file.tooDeep': error('max'),
  'file.tooManyValues': error('max'),
  'file.notPlain': error('found'),
  'file.notProject': error('found'),
  'key.forbidden': error('key'),
  'version.newer': error('found', 'known'),
  'version.invalid': error('found'),
  'version.migrated': warning('found', 'known'),

  // One field. `expected` and `found` are kinds of JSON values.
  'field.missing': error('field'),
  'field.unknown': error('field', 'nearest'),
  'type.wrong': error('expected', 'found'),
  'number.outOfRange': error('found', 'min', 'max'),
  'number.tooSmall': error('found', 'min'),
  'number.notAbove': error('found', 'min'),
  'number.tooBig': error('found', 'max'),
  'number.notWhole': error('found'),
  'choice.unknown': error('found', 'options', 'nearest'),
  'text.tooLong': error('length', 'max'),
  'text.tooShort': error('length', 'min'),
  'id.format': error('found'),
  'list.tooLong': error('length', 'max'),
  'list.tooShort': error('length', 'min'),
  'bounds.order': error(),
  'bounds.mode': error(),
  'batch.order': error(),
  'time.order': error(),
  'probabilities.count': error(),
  'probabilities.sum': error('found'),
  'profile.weights.count': error(),
  'profile.weights.zero': error(),
  'profile.breaks.order': error(),
  'value.invalid': error(),

  // Names. `kind` says what the name is for (see `ReferenceKind`).
  'id.duplicate': error('kind', 'id'),
  'reference.unknown': error('kind', 'id', 'nearest'),
  'reference.twice': error('kind', 'id'),

  // Demand.
  'reasons.sum': error('class', 'found'),
  'mix.sum': error('stream', 'found'),
  'class.noArrivals': warning('class'),
  'stream.outsideDoors': warning('stream', 'at', 'from', 'to'),
  'appointment.outside': warning('stream', 'at', 'from', 'to', 'count'),
  'renewal.noEnd': error('stream'),

  // Durations.
  'truncate.empty': error(),
  'truncate.far': warning('mean', 'sd'),
  'duration.negative': warning(),
  'duration.tooLong': error('found', 'max'),

  // Calendar and settings. `first` and `second` name the fields that stand in the wrong order.
  'calendar.order': error('first', 'firstAt', 'second', 'secondAt'),
  'window.order': error('from', 'to'),
  'horizon.early': error('horizon', 'doorsOpen'),

  // Staff.
  'shift.outside': warning('who', 'from', 'to', 'opens', 'closes'),
  'shift.overlap': warning('who'),
  'pool.empty': error('station', 'pool'),
  'pool.offDuty': warning('station', 'pool', 'weekday'),
  'staff.tooFew': error('station', 'needed', 'available'),
  'skill.missing': error('station', 'skill', 'pool'),

  // The flow of a scenario.
  'flow.empty': error(),
  'flow.noArrival': error(),
  'flow.noExit': error(),
  'flow.loop': error('nodes'),
  'flow.zeroTimeLoop': error('nodes'),
  'node.noWayOut': error('node'),
  'node.unreachable': warning('node'),
  'arrival.edgeInto': error('node'),
  'arrival.noStream': error('stream'),
  'arrival.streamTwice': error('stream'),
  'exit.edges': error('node'),
  'edge.from.unknown': error('id', 'nearest'),
  'edge.target.unknown': error('id', 'nearest'),
  'edge.share.missing': error(),
  'edge.share.unused': warning(),
  'edge.conditions.unused': warning(),
  'edge.neverOpen': warning('node'),
  'route.missing': error('node', 'count'),
  'route.shares.sum': error('node', 'found'),
  'route.noLastResort': error('node'),
  'route.noNeeds': warning('node'),
  'route.noQueue': warning('node', 'target'),
  'condition.time.order': error('from', 'to'),
  'condition.notStation': error('id'),
  'step.twice': warning('station', 'activity'),
  'offer.queueAtLeast.missing': error(),
  'queue.noAppointments': warning('station'),
  'need.unserved': warning('need', 'classes'),
  'need.createdUnserved': warning('need', 'activity'),
  'need.returnUnserved': warning('need', 'node'),

  // Ways taken at once, ways taken by mistake, returns. `days` until the first possible return, `simulated` days.
  'fork.oneWay': warning('node'),
  'fork.edgeRule': warning('node'),
  'fork.route': warning('node'),
  'fork.noJoin': warning('node'),
  'fork.branchEnds': warning('node', 'branch'),
  'fork.manyJoins': warning('node', 'joins'),
  'join.noFork': warning('node'),
  'errs.nowhere': warning('node'),
  'followUp.beyond': warning('node', 'days', 'simulated'),
  'followUp.outside': warning('node', 'at', 'from', 'to'),
  'followUp.toExit': warning('node', 'target'),

  // Queues, groups and rooms of a station.
  'queue.promoteUnused': warning('station'),
  'queue.ratioUnused': warning('station'),
  'queue.earlyUnused': warning('station'),
  'queue.blockNoPlaces': warning('station'),
  'queue.blockRing': warning('stations'),
  'queue.blockStaff': warning('station', 'before', 'pool'),
  'batch.tooMany': warning('station', 'min', 'places'),
  'batch.leftover': warning('station', 'min'),
  'batch.waitUnused': warning('station'),
  'batch.outside': warning('station', 'at', 'opens', 'closes'),
  'room.notRoom': warning('station', 'pool'),
  'room.empty': error('station', 'pool'),
  'room.twice': warning('station'),
  'room.untilNever': warning('station', 'until'),
  'room.firstNone': warning('station'),
  'turnaround.unused': warning('station', 'activity'),
  'condition.neverFree': warning('station'),

  // Activities and bad days.
  'detects.unused': warning('activity'),
  'disturbance.order': error('name', 'from', 'to'),
  'disturbance.outside': warning('name', 'from', 'to', 'opens', 'closes'),
  'stockOut.noStep': warning('name', 'activity'),
  'stockOut.noNeed': warning('name', 'activity'),
  'surge.notWalkIn': error('name', 'stream'),
  'recordsDown.noWork': warning('name'),

  // Size of a run.
  'size.patientsPerDay': error('found', 'max'),
  'size.patients': error('found', 'max'),

  // What did not fit into the list of findings.
  'findings.more': error('count'),
  'findings.many': error(),
  'findings.moreWarnings': warning('count'),
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDINGS;

/** The values that a finding of this code carries. */
export type FindingParams<C extends FindingCode> = Readonly<
  Record<(typeof FINDINGS)[C]['params'][number], string | number>
>;

/** What a name stands for. */
export type ReferenceKind =
  | 'need'
  | 'activity'
  | 'class'
  | 'reason'
  | 'attribute'
  | 'stream'
  | 'patient'
  | 'pool'
  | 'unit'
  | 'scenario'
  | 'node'
  | 'station'
  | 'edge'
  | 'group'
  | 'lever'
  | 'disturbance';

/** A finding, with the severity and the values of its code. */
export function finding<C extends FindingCode>(
  code: C,
  path: readonly (string | number)[],
  params: FindingParams<C>,
): Finding {
  return { code, severity: FINDINGS[code].severity, path, params };
}

/** Errors first, in the order found; at most `max`, then one that says how many more. */
export function firstFindings(findings: readonly Finding[], max: number): Finding[] {
  const errors = findings.filter((f) => f.severity === 'error');
  const ordered = [...errors, ...findings.filter((f) => f.severity !== 'error')];
  const count = ordered.length - max;
  if (count <= 0) return ordered;
  // Only what stops a run may say that something stops the run.
  const code = errors.length > max ? 'findings.more' : 'findings.moreWarnings';
  return [...ordered.slice(0, max), finding(code, [], { count })];
}
