/**
 * A compiled scenario: numbers in typed arrays, nothing to look up by name. Ranges are [offset[i], offset[i+1]).
 * Times are ticks (1 ms) after the midnight of the first day.
 */
import type { ResultLayout } from '@simalur/model';
import type { DistributionTables } from './distributions/index.ts';

export const NODE_ARRIVAL = 0;
export const NODE_STATION = 1;
export const NODE_DECISION = 2;
export const NODE_DELAY = 3;
export const NODE_EXIT = 4;
export const NODE_FORK = 5;
export const NODE_JOIN = 6;
export const NODE_FOLLOW_UP = 7;

export const ROUTE_SINGLE = 0;
export const ROUTE_CONDITIONS = 1;
export const ROUTE_PROBABILITY = 2;
export const ROUTE_NEXT_NEED = 3;
export const ROUTE_IN_TURN = 4;
export const ROUTE_SHORTEST_QUEUE = 5;

export const EXIT_HOME = 0;
export const EXIT_REFERRED = 1;
export const EXIT_LEFT = 2;

export const IF_NEED = 0;
export const IF_FIRST_CONTACT = 1;
export const IF_ATTRIBUTE = 2;
export const IF_CLASS = 3;
export const IF_DONE = 4;
export const IF_DEFERRED = 5;
export const IF_FROM = 6;
export const IF_TIME = 7;
export const IF_QUEUE = 8;
export const IF_FREE = 9;

export const FIFO = 0;
export const LIFO = 1;
export const PRIORITY = 2;
export const EARLIEST_APPOINTMENT = 3;
export const PREEMPTIVE = 4;

export const OFFER_NONE = 0;
export const OFFER_FULL = 1;
export const OFFER_ADAPTIVE = 2;
export const OFFER_SCHEDULED = 3;

/** Milestones and counted kinds of work, by activity. */
export const TAG_OTHER = 0;
export const TAG_REGISTRATION = 1;
export const TAG_ANAMNESIS = 2;
export const TAG_VITAL_SIGNS = 3;
export const TAG_RECORDING = 4;
export const TAG_CONTACT = 5;

/** Kinds of work whose time or place is told apart, as bits. */
export const WORK_PHARMACY = 1;
export const WORK_LABORATORY = 2;
export const WORK_RESULT = 4;
export const WORK_TRANSPORT = 8;
/** Examination, laboratory, counselling: what a patient can be referred to inside the clinic. */
export const WORK_CARE = 16;

/** What an activity does beside taking time: is slowed down or waited for, meets needs, or reveals, creates or puts out something. */
export const DOES_SLOW_OR_DELAY = 1;
export const DOES_MEET = 2;
export const DOES_MORE = 4;
export const DOES_ADD_VALUE = 8;
/** Places of the tag and of the `WORK_…` bits in `activityBits`. */
export const TAG_SHIFT = 4;
export const TAG_MASK = 7;
export const WORK_SHIFT = 8;

/** How it is found out whether a step is done: always, if one need is open, or as its conditions, offer and outages say. */
export const CHECK_NOTHING = 0;
export const CHECK_NEED = 1;
export const CHECK_MORE = 2;

export const STREAM_WALK_IN = 0;
export const STREAM_RENEWAL = 1;
export const STREAM_LIST = 2;

export const SHIFT_END_FINISH_PATIENT = 0;
export const SHIFT_END_FINISH_QUEUE = 1;
export const SHIFT_END_UNTIL_EMPTY = 2;
export const SHIFT_END_HAND_OVER = 3;
export const SHIFT_END_RESUME_LATER = 4;

export const BREAK_FINISH_THEN_REST = 0;
export const BREAK_FINISH_THEN_FULL = 1;
export const BREAK_INTERRUPT = 2;

/** Day patterns: 0–6 weekdays from Sunday, 7 the average open day. */
export const DAY_PATTERNS = 8;

export const DUTY_ON = 0;
export const DUTY_BREAK = 1;
export const DUTY_BACK = 2;
export const DUTY_OFF = 3;
/** Away and back by an outreach block or an absence: the unit finishes its patient. */
export const DUTY_AWAY = 4;
export const DUTY_RETURN = 5;

/** Order of `WAIT_CAUSES` in the model. */
export const CAUSE_CLOSED = 0;
export const CAUSE_NO_STAFF = 1;
export const CAUSE_BUSY_HERE = 2;
export const CAUSE_BUSY_ELSEWHERE = 3;
export const CAUSE_NO_ROOM = 4;
export const CAUSE_GROUP = 5;
export const CAUSE_NOT_DUE = 6;
export const CAUSE_BLOCKED = 7;

export interface Tables {
  readonly layout: ResultLayout;
  /** Names in table order, for traces and messages. */
  readonly nodeIds: readonly string[];
  readonly unitIds: readonly string[];

  readonly days: number;
  /** Ticks; Infinity: until empty. */
  readonly horizon: number;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly opens: number;
  readonly closes: number;
  readonly lastRegistration: number;
  readonly sendHomeAtClosing: boolean;
  readonly target: number;
  /** Weekday of the first day, 0–6, or 7 for the average open day. */
  readonly weekday: number;
  /** Factor of the mean for weekday 0–6 and the average day (7). */
  readonly weekdayFactor: Float64Array;

  readonly distributions: DistributionTables;
  /** −1: no variation between days. */
  readonly dayFactorDistribution: number;
  /** Draws that belong to no patient: [day factor, then lateness and absence per unit]. */
  readonly clinicKey: Uint32Array;
  readonly clinicSalt: Uint32Array;

  // Draws
  /** Class keys × purposes: counter word of the draw. */
  readonly purposes: number;
  readonly purposeKey: Uint32Array;
  /** The same, second word: upper 16 bits; the occurrence is below. */
  readonly purposeSalt: Uint32Array;

  // Patients
  readonly classes: number;
  readonly classPriority: Int32Array;
  /** Distribution of patience, −1: for ever. */
  readonly classPatience: Int32Array;
  readonly patiencePurpose: number;
  readonly reasonPurpose: number;
  readonly reasonFrom: Int32Array;
  readonly reasonCumulative: Float64Array;
  readonly reasonNeedFrom: Int32Array;
  readonly reasonNeed: Int32Array;
  readonly reasonNeedProbability: Float64Array;
  readonly reasonNeedHidden: Uint8Array;
  readonly classNeedFrom: Int32Array;
  readonly classNeed: Int32Array;
  readonly classNeedProbability: Float64Array;
  readonly classNeedHidden: Uint8Array;
  readonly needPurpose: Int32Array;
  readonly serviceMask: number;
  readonly screeningMask: number;
  readonly attributes: number;
  readonly attributePurpose: Int32Array;
  /** classes × attributes. */
  readonly attributeProbability: Float64Array;

  // Arrivals
  readonly streams: number;
  readonly streamKind: Int32Array;
  readonly streamClass: Int32Array;
  /** Row of `purposeKey`. */
  readonly streamKeyClass: Int32Array;
  readonly streamNode: Int32Array;
  readonly streamPurpose: Int32Array;
  /** Walk-in: mean number per day. */
  readonly streamMean: Float64Array;
  readonly streamSegmentFrom: Int32Array;
  readonly segmentStart: Float64Array;
  readonly segmentLength: Float64Array;
  /** Share of the day before the segment; density (share per tick) at its start; slope (share per tick²). */
  readonly segmentBefore: Float64Array;
  readonly segmentRate: Float64Array;
  readonly segmentSlope: Float64Array;
  readonly streamGap: Int32Array;
  /** Distribution of the number who come together, −1: one. */
  readonly streamSize: Int32Array;
  readonly streamSizePurpose: Int32Array;
  readonly streamStart: Float64Array;
  readonly streamListFrom: Int32Array;
  readonly listEntries: number;
  readonly listAt: Float64Array;
  readonly listClass: Int32Array;
  readonly listKeyClass: Int32Array;
  readonly listNumber: Int32Array;
  readonly listPriority: Int32Array;
  readonly listAppointment: Float64Array;
  readonly listPatience: Float64Array;
  /** −1: drawn. */
  readonly listNeeds: Int32Array;
  readonly listShow: Float64Array;
  readonly listLate: Int32Array;
  readonly listLatePurpose: Int32Array;
  readonly listDurationFrom: Int32Array;
  readonly listDurationActivity: Int32Array;
  readonly listDurationOccurrence: Int32Array;
  readonly listDuration: Float64Array;
  readonly companionProbability: Float64Array;
  readonly companionPurpose: Int32Array;
  readonly companionFrom: Int32Array;
  readonly companionCumulative: Float64Array;
  readonly companionClass: Int32Array;
  readonly companionKeyClass: Int32Array;

  // Activities
  readonly activities: number;
  /** `DOES_…` bits, tag and `WORK_…` bits: what an activity does beside taking time. */
  readonly activityBits: Int32Array;
  /** activities × classes. */
  readonly activityDistribution: Int32Array;
  readonly activityPurpose: Int32Array;
  readonly activityMeets: Int32Array;
  readonly activityReveals: Int32Array;
  readonly activityDetects: Float64Array;
  readonly activityDetectsPurpose: Int32Array;
  /** 1: takes longer while the record system is down. */
  readonly activityUsesRecords: Uint8Array;
  /** Spans [from, to) of the day in which an activity cannot be done. */
  readonly outages: number;
  readonly outActivity: Int32Array;
  readonly outFrom: Float64Array;
  readonly outTo: Float64Array;
  readonly outDefers: Uint8Array;
  readonly downs: number;
  readonly downFrom: Float64Array;
  readonly downTo: Float64Array;
  readonly downFactor: Float64Array;
  readonly activityOutputs: Int32Array;
  readonly activityCreatesFrom: Int32Array;
  readonly createsNeed: Int32Array;
  readonly createsProbability: Float64Array;
  readonly createsPurpose: Int32Array;

  // Conditions
  readonly conditionOp: Int32Array;
  readonly conditionA: Float64Array;
  readonly conditionB: Float64Array;
  /** Rows of class and node sets. */
  readonly classSets: Uint8Array;
  readonly nodeSets: Uint8Array;
  readonly gates: number;

  // Flow
  readonly nodes: number;
  readonly nodeKind: Int32Array;
  readonly nodeStation: Int32Array;
  readonly nodeRoute: Int32Array;
  readonly nodeRoutePurpose: Int32Array;
  readonly nodeEdgeFrom: Int32Array;
  readonly nodeActivity: Int32Array;
  readonly nodeConditionFrom: Int32Array;
  readonly nodeConditionTo: Int32Array;
  readonly nodeOutcome: Int32Array;
  /** Share sent to a wrong station, and its draw. */
  readonly nodeErrs: Float64Array;
  readonly nodeErrsPurpose: Int32Array;
  /** Follow-up: days until the return, share who come, minute, where they enter, needs. */
  readonly nodeDays: Int32Array;
  readonly nodeAdherence: Float64Array;
  readonly nodeReturnAt: Float64Array;
  readonly nodeReturnTo: Int32Array;
  readonly nodeReturnNeeds: Int32Array;
  readonly nodeReturnPurpose: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeShareTo: Float64Array;
  readonly edgeConditionFrom: Int32Array;
  readonly edgeConditionTo: Int32Array;
  /** Needs that the first station behind the edge serves. */
  readonly edgeNeeds: Int32Array;
  /** First stage behind the edge, −1: none. */
  readonly edgeStage: Int32Array;

  // Stations: chains of stages
  readonly stations: number;
  readonly stationNode: Int32Array;
  readonly stationStageFrom: Int32Array;
  readonly stationPlaces: Float64Array;
  readonly stationBalkAt: Float64Array;
  readonly stationBlocks: Uint8Array;
  readonly hasBlocking: boolean;
  /** Pool of the rooms, the station's own or shared; −1: no limit. */
  readonly stationRoomPool: Int32Array;
  /** Node after which the room is given back. */
  readonly stationRoomUntil: Int32Array;
  /** Activity that holds staff and room after the patient has left, −1: none. */
  readonly stationTurnaround: Int32Array;
  /** Group size, 0: patients one by one. */
  readonly stationBatchMin: Int32Array;
  readonly stationBatchMax: Int32Array;
  /** Ticks after which a smaller group starts. */
  readonly stationBatchWait: Float64Array;
  readonly stationSessionFrom: Int32Array;
  readonly sessions: number;
  readonly sessionTime: Float64Array;
  readonly stages: number;
  readonly levels: number;
  readonly stageStation: Int32Array;
  readonly stageDiscipline: Int32Array;
  readonly stageRank: Int32Array;
  /** 1: the patient only takes a room here, before any step. */
  readonly stageIsRoomOnly: Uint8Array;
  /** Ticks of waiting after which a patient rises to a level, Infinity: never. */
  readonly stagePromoteAfter: Float64Array;
  readonly stagePromoteLevel: Int32Array;
  /** Priority numbers called before `stageRatioOrdinary` others; 0: no ratio. */
  readonly stageRatioPriority: Int32Array;
  readonly stageRatioOrdinary: Int32Array;
  /** 1: who cannot be served on coming changes nothing for those who already wait. */
  readonly stageIsPlain: Uint8Array;
  /** 1: shares no staff and no room with another stage, so that it does not matter in which order stages are looked at. */
  readonly stageIsAlone: Uint8Array;
  /** 1: may go the short way, kernel/simple.ts. */
  readonly stageIsSimple: Uint8Array;
  /** 1: the last of its station. */
  readonly stageIsLast: Uint8Array;
  /** Places in the row: visits and service by class, profile of joining by half hour. */
  readonly stageVisitsAt: Int32Array;
  readonly stageServiceAt: Int32Array;
  readonly stageProfileAt: Int32Array;
  /** Somebody gives up waiting or rises in line. */
  readonly hasClocks: boolean;
  /** 1: has a step that every patient gets. */
  readonly stageIsForAll: Uint8Array;
  /** 1: takes exactly one unit, by one requirement. */
  readonly stageTakesOne: Uint8Array;
  /** 1: nobody before the booked time. */
  readonly stageNotEarly: Uint8Array;
  readonly stageStepFrom: Int32Array;
  readonly stageRequirementFrom: Int32Array;
  readonly requirementPoolFrom: Int32Array;
  readonly requirementPool: Int32Array;
  readonly requirementSkills: Int32Array;
  /** 1: a later pool only while nobody of an earlier one is at work. */
  readonly requirementStandIn: Uint8Array;
  /** Requirements × classes. */
  readonly requirementUnits: Int32Array;
  /** Most units that one patient holds. */
  readonly maxUnits: number;
  readonly stepActivity: Int32Array;
  readonly stepConditionFrom: Int32Array;
  readonly stepConditionTo: Int32Array;
  /** `CHECK_…`. */
  readonly stepCheck: Uint8Array;
  /** The need that a condition of the step asks for (the first such one), 0: none does. */
  readonly stepNeed: Int32Array;
  readonly stepGate: Int32Array;
  readonly stepOffer: Int32Array;
  readonly stepUptake: Float64Array;
  readonly stepUptakePurpose: Int32Array;
  readonly stepQueueLimit: Int32Array;
  /** Need that is deferred when the offer is not taken up now. */
  readonly stepOfferNeed: Int32Array;

  // Staff and rooms
  readonly pools: number;
  /** Pools that are reported: those of the roster; own rooms of stations follow. */
  readonly reportedPools: number;
  readonly poolUnitFrom: Int32Array;
  readonly poolEndOfShift: Int32Array;
  readonly poolAtBreak: Int32Array;
  readonly poolLateness: Int32Array;
  readonly poolAbsence: Float64Array;
  readonly poolStageFrom: Int32Array;
  readonly poolStage: Int32Array;
  readonly units: number;
  readonly unitPool: Int32Array;
  readonly unitSkills: Int32Array;
  readonly unitSpeed: Float64Array;
  /** Duty entries per unit and day pattern (0–6, 7 average): range units × 8. −1 in `unitAlways`: has shifts. */
  readonly unitAlways: Uint8Array;
  readonly dutyFrom: Int32Array;
  readonly dutyTime: Float64Array;
  readonly dutyAction: Int32Array;
}
