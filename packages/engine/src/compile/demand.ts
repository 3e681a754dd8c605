/** Patients and their arrivals. */
import type { PatientClass, Profile, Stream } from '@simalur/model';
import * as T from '../tables.ts';
import { type CompileContext, closeRange, TICKS } from './context.ts';
import { indexOf } from './problem.ts';

type NeedShare = NonNullable<PatientClass['needs']>[number];

/** A list of needs with probabilities, as columns. */
class NeedShares {
  readonly need: number[] = [];
  readonly probability: number[] = [];
  readonly hidden: number[] = [];

  constructor(private readonly context: CompileContext) {}

  add(shares: readonly NeedShare[] | undefined): void {
    for (const share of shares ?? []) {
      this.need.push(this.context.need(share.need));
      this.probability.push(share.probability);
      this.hidden.push(share.hidden ? 1 : 0);
    }
  }
}

function compilePatients(context: CompileContext) {
  const { demand, needs } = context.project;
  const reasonFrom: number[] = [];
  const reasonCumulative: number[] = [];
  const reasonNeedFrom: number[] = [];
  const reasonNeeds = new NeedShares(context);
  const classNeedFrom: number[] = [];
  const classNeeds = new NeedShares(context);
  for (const patientClass of demand.classes) {
    reasonFrom.push(reasonCumulative.length);
    let sum = 0;
    for (const reason of patientClass.reasons ?? []) {
      sum += reason.share;
      reasonCumulative.push(sum);
      reasonNeedFrom.push(reasonNeeds.need.length);
      reasonNeeds.add(reason.needs);
    }
    classNeedFrom.push(classNeeds.need.length);
    classNeeds.add(patientClass.needs);
  }
  const ofKind = (kind: string) =>
    needs.reduce((mask, n, i) => (n.kind === kind ? mask | (1 << i) : mask), 0);
  const attributeProbability = demand.classes.flatMap((c) =>
    demand.attributes.map((a) => a.byClass?.find((b) => b.class === c.id)?.probability ?? a.probability),
  );
  return {
    classes: demand.classes.length,
    classPriority: Int32Array.from(demand.classes, (c) => c.priority),
    classPatience: Int32Array.from(demand.classes, (c) =>
      c.patience ? context.distribution(c.patience) : -1,
    ),
    patiencePurpose: context.draws.purpose('patience'),
    reasonPurpose: context.draws.purpose('reason'),
    reasonFrom: closeRange(reasonFrom, reasonCumulative),
    reasonCumulative: Float64Array.from(reasonCumulative),
    reasonNeedFrom: closeRange(reasonNeedFrom, reasonNeeds.need),
    reasonNeed: Int32Array.from(reasonNeeds.need),
    reasonNeedProbability: Float64Array.from(reasonNeeds.probability),
    reasonNeedHidden: Uint8Array.from(reasonNeeds.hidden),
    classNeedFrom: closeRange(classNeedFrom, classNeeds.need),
    classNeed: Int32Array.from(classNeeds.need),
    classNeedProbability: Float64Array.from(classNeeds.probability),
    classNeedHidden: Uint8Array.from(classNeeds.hidden),
    needPurpose: Int32Array.from(needs, (n) => context.draws.purpose(`need/${n.id}`)),
    serviceMask: ofKind('service'),
    screeningMask: ofKind('screening'),
    attributes: demand.attributes.length,
    attributePurpose: Int32Array.from(demand.attributes, (a) => context.draws.purpose(`attribute/${a.id}`)),
    attributeProbability: Float64Array.from(attributeProbability),
  };
}

/** Columns of all streams, filled stream by stream. */
class StreamColumns {
  readonly kind: number[] = [];
  readonly class: number[] = [];
  readonly keyClass: number[] = [];
  readonly node: number[] = [];
  readonly mean: number[] = [];
  readonly purpose: number[] = [];
  readonly gap: number[] = [];
  readonly size: number[] = [];
  readonly start: number[] = [];
  readonly segmentFrom: number[] = [];
  readonly segmentStart: number[] = [];
  readonly segmentLength: number[] = [];
  readonly segmentBefore: number[] = [];
  readonly segmentRate: number[] = [];
  readonly segmentSlope: number[] = [];
  readonly listFrom: number[] = [];
  readonly list = new ListColumns();
  readonly companionProbability: number[] = [];
  readonly companionPurpose: number[] = [];
  readonly companionFrom: number[] = [];
  readonly companionCumulative: number[] = [];
  readonly companionClass: number[] = [];
  readonly companionKeyClass: number[] = [];

  constructor(private readonly context: CompileContext) {}

  /** Opens a stream of one class; its segments, list entries and companions are added after this. */
  open(kind: number, node: number, patientClass: number, keyClass: string, purpose: string): void {
    this.kind.push(kind);
    this.node.push(node);
    this.class.push(patientClass);
    this.keyClass.push(this.context.draws.keyClass(keyClass));
    this.purpose.push(this.context.draws.purpose(purpose));
    this.mean.push(0);
    this.gap.push(-1);
    this.size.push(-1);
    this.start.push(0);
    this.segmentFrom.push(this.segmentStart.length);
    this.listFrom.push(this.list.at.length);
    this.companionFrom.push(this.companionCumulative.length);
    this.companionProbability.push(0);
    this.companionPurpose.push(-1);
  }

  /** The profile as densities per tick that integrate to 1. */
  profile(profile: Profile): void {
    const { breaks, weights, shape } = profile;
    let total = 0;
    const rows: [number, number, number, number][] = [];
    for (let i = 0; i + 1 < breaks.length; i++) {
      const start = (breaks[i] as number) * TICKS;
      const length = (breaks[i + 1] as number) * TICKS - start;
      const left = weights[i] as number;
      if (shape === 'constant') {
        // A constant weight is the share of the interval, whatever its length.
        rows.push([start, length, left / length, 0]);
        total += left;
      } else {
        const right = weights[i + 1] as number;
        rows.push([start, length, left, (right - left) / length]);
        total += ((left + right) / 2) * length;
      }
    }
    let before = 0;
    for (const [start, length, rate, slope] of rows) {
      this.segmentStart.push(start);
      this.segmentLength.push(length);
      this.segmentBefore.push(before);
      this.segmentRate.push(rate / total);
      this.segmentSlope.push(slope / total);
      before += ((rate + (slope * length) / 2) * length) / total;
    }
  }
}

class ListColumns {
  readonly at: number[] = [];
  readonly class: number[] = [];
  readonly keyClass: number[] = [];
  readonly number: number[] = [];
  readonly priority: number[] = [];
  readonly appointment: number[] = [];
  readonly patience: number[] = [];
  readonly needs: number[] = [];
  readonly show: number[] = [];
  readonly late: number[] = [];
  readonly latePurpose: number[] = [];
  readonly durationFrom: number[] = [];
  readonly durationActivity: number[] = [];
  readonly durationOccurrence: number[] = [];
  readonly duration: number[] = [];
}

function addWalkIn(
  context: CompileContext,
  columns: StreamColumns,
  stream: Extract<Stream, { kind: 'walkIn' }>,
  node: number,
): void {
  for (const part of stream.mix) {
    const keyClass = `${stream.id}/${part.class}`;
    columns.open(T.STREAM_WALK_IN, node, context.class(part.class), keyClass, 'arrival');
    columns.mean[columns.mean.length - 1] = stream.perDay * part.share;
    columns.profile(stream.profile);
    const companion = stream.companion;
    if (!companion || companion.probability === 0) continue;
    columns.companionProbability[columns.companionProbability.length - 1] = companion.probability;
    columns.companionPurpose[columns.companionPurpose.length - 1] = context.draws.purpose('companion');
    let sum = 0;
    for (const member of companion.mix) {
      sum += member.share;
      columns.companionCumulative.push(sum);
      columns.companionClass.push(context.class(member.class));
      // One companion at most, so the leader's class alone keys it.
      columns.companionKeyClass.push(context.draws.keyClass(`${keyClass}>`));
    }
  }
}

/** People of a surge: a walk-in stream of its own, so that the regular patients keep their draws. */
function addSurges(context: CompileContext, columns: StreamColumns, id: string, node: number): void {
  const regular = context.project.demand.streams.find((s) => s.id === id);
  if (regular?.kind !== 'walkIn') return;
  for (const surge of context.project.settings.disturbances ?? []) {
    if (surge.kind !== 'surge' || !surge.enabled || surge.stream !== id) continue;
    const { companion: _, ...plain } = regular;
    addWalkIn(
      context,
      columns,
      {
        ...plain,
        id: `${id}+${surge.id}`,
        perDay: surge.patients,
        profile: { shape: 'constant', breaks: [surge.from, surge.to], weights: [1] },
      },
      node,
    );
  }
}

function addRenewal(
  context: CompileContext,
  columns: StreamColumns,
  stream: Extract<Stream, { kind: 'renewal' }>,
  node: number,
): void {
  columns.open(T.STREAM_RENEWAL, node, context.class(stream.class), `${stream.id}/${stream.class}`, 'gap');
  columns.gap[columns.gap.length - 1] = context.distribution(stream.gap);
  columns.start[columns.start.length - 1] = stream.from * TICKS;
  if (stream.size) columns.size[columns.size.length - 1] = context.distribution(stream.size);
}

function addAppointments(
  context: CompileContext,
  columns: StreamColumns,
  stream: Extract<Stream, { kind: 'appointments' }>,
  node: number,
): void {
  const patientClass = context.class(stream.class);
  columns.open(T.STREAM_LIST, node, patientClass, `${stream.id}/${stream.class}`, 'show');
  const late = stream.late ? context.distribution(stream.late) : -1;
  const latePurpose = context.draws.purpose('punctuality');
  const { list } = columns;
  const keyClass = columns.keyClass[columns.keyClass.length - 1] as number;
  stream.slots.forEach((slot, i) => {
    list.at.push((slot - stream.early) * TICKS);
    list.class.push(patientClass);
    list.keyClass.push(keyClass);
    list.number.push(i);
    list.priority.push(-1);
    list.appointment.push(slot * TICKS);
    list.patience.push(-1);
    list.needs.push(-1);
    list.show.push(1 - stream.noShow);
    list.late.push(late);
    list.latePurpose.push(latePurpose);
    list.durationFrom.push(list.duration.length);
  });
}

function addList(
  context: CompileContext,
  columns: StreamColumns,
  stream: Extract<Stream, { kind: 'list' }>,
  node: number,
): void {
  const { list } = columns;
  columns.open(T.STREAM_LIST, node, 0, `${stream.id}/`, 'show');
  stream.patients.forEach((patient, i) => {
    list.at.push(Math.round(patient.at * TICKS));
    list.class.push(context.class(patient.class));
    list.keyClass.push(context.draws.keyClass(`${stream.id}/${patient.class}`));
    list.number.push(i);
    list.priority.push(patient.priority ?? -1);
    list.appointment.push(patient.appointment === undefined ? -1 : Math.round(patient.appointment * TICKS));
    list.patience.push(patient.patience === undefined ? -1 : Math.round(patient.patience * TICKS));
    // −1 means drawn: with at most 31 needs no list is −1.
    list.needs.push(patient.needs === undefined ? -1 : context.needMask(patient.needs));
    list.show.push(1);
    list.late.push(-1);
    list.latePurpose.push(-1);
    list.durationFrom.push(list.duration.length);
    for (const given of patient.durations ?? []) {
      const activity = context.activity(given.activity);
      given.minutes.forEach((minutes, occurrence) => {
        list.durationActivity.push(activity);
        list.durationOccurrence.push(occurrence);
        list.duration.push(minutes * TICKS);
      });
    }
  });
}

function compileStreams(context: CompileContext) {
  const { demand } = context.project;
  const columns = new StreamColumns(context);
  const doors = new Map<string, number>();
  context.scenario.flow.nodes.forEach((node, n) => {
    if (node.kind !== 'arrival') return;
    for (const id of node.streams ?? demand.streams.map((s) => s.id)) {
      indexOf(context.streamIndex, id, 'stream');
      doors.set(id, n);
    }
  });
  // In the order of the demand: who comes first of two at one instant does not hang on the drawing of the flow.
  for (const stream of demand.streams) {
    const n = doors.get(stream.id);
    if (n === undefined) continue;
    addSurges(context, columns, stream.id, n);
    if (stream.kind === 'walkIn') addWalkIn(context, columns, stream, n);
    else if (stream.kind === 'renewal') addRenewal(context, columns, stream, n);
    else if (stream.kind === 'appointments') addAppointments(context, columns, stream, n);
    else addList(context, columns, stream, n);
  }
  const { list } = columns;
  return {
    streams: columns.kind.length,
    streamKind: Int32Array.from(columns.kind),
    streamClass: Int32Array.from(columns.class),
    streamKeyClass: Int32Array.from(columns.keyClass),
    streamNode: Int32Array.from(columns.node),
    streamPurpose: Int32Array.from(columns.purpose),
    streamMean: Float64Array.from(columns.mean),
    streamSegmentFrom: closeRange(columns.segmentFrom, columns.segmentStart),
    segmentStart: Float64Array.from(columns.segmentStart),
    segmentLength: Float64Array.from(columns.segmentLength),
    segmentBefore: Float64Array.from(columns.segmentBefore),
    segmentRate: Float64Array.from(columns.segmentRate),
    segmentSlope: Float64Array.from(columns.segmentSlope),
    streamGap: Int32Array.from(columns.gap),
    streamSize: Int32Array.from(columns.size),
    streamSizePurpose: Int32Array.from(columns.size, () => context.draws.purpose('size')),
    streamStart: Float64Array.from(columns.start),
    streamListFrom: closeRange(columns.listFrom, list.at),
    listEntries: list.at.length,
    listAt: Float64Array.from(list.at),
    listClass: Int32Array.from(list.class),
    listKeyClass: Int32Array.from(list.keyClass),
    listNumber: Int32Array.from(list.number),
    listPriority: Int32Array.from(list.priority),
    listAppointment: Float64Array.from(list.appointment),
    listPatience: Float64Array.from(list.patience),
    listNeeds: Int32Array.from(list.needs),
    listShow: Float64Array.from(list.show),
    listLate: Int32Array.from(list.late),
    listLatePurpose: Int32Array.from(list.latePurpose),
    listDurationFrom: closeRange(list.durationFrom, list.duration),
    listDurationActivity: Int32Array.from(list.durationActivity),
    listDurationOccurrence: Int32Array.from(list.durationOccurrence),
    listDuration: Float64Array.from(list.duration),
    companionProbability: Float64Array.from(columns.companionProbability),
    companionPurpose: Int32Array.from(columns.companionPurpose),
    companionFrom: closeRange(columns.companionFrom, columns.companionCumulative),
    companionCumulative: Float64Array.from(columns.companionCumulative),
    companionClass: Int32Array.from(columns.companionClass),
    companionKeyClass: Int32Array.from(columns.companionKeyClass),
  };
}

export function compileDemand(context: CompileContext) {
  const { demand } = context.project;
  const variation = demand.dayVariation;
  const weekdayFactor = Float64Array.from({ length: 8 }, (_, d) =>
    d < 7 ? (demand.weekdayFactors?.[d] ?? 1) : 1,
  );
  return {
    weekdayFactor,
    // Minutes stand for a pure number here: one minute is factor 1.
    dayFactorDistribution:
      variation && variation.cv > 0
        ? context.distribution({ family: 'gamma', mean: 1, sd: variation.cv })
        : -1,
    ...compilePatients(context),
    ...compileStreams(context),
  };
}
