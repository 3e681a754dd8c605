/**
 * The raw measures that one replication yields. Times are ticks (1 tick = 1 ms), counts are counts; sums over
 * the patients who arrived inside the statistics window. Every KPI is a formula over these (`kpi.ts`).
 */

/** One value per patient class. */
export const CLASS_MEASURES = [
  /** Came through a door (balked and refused patients included). */
  'arrived',
  /** Left through an exit `home` or `referred`. */
  'finished',
  'referred',
  /** Left without service: balked, turned away, lost patience, sent home at closing, exit `left`. */
  'left',
  /** Still inside when the replication ended. */
  'unserved',
  /** Exit − arrival, finished patients. */
  'stay',
  /** Sum of the waits in all queues, finished patients. */
  'queueWait',
  /** Time with staff, finished patients. */
  'serviceTime',
  /** Part of it that adds value for the patient. */
  'valueAdding',
  /** Walking and waiting for results, finished patients. */
  'delayTime',
  /** Patients with a registration; start of registration − arrival. */
  'registered',
  'registrationWait',
  /** Patients with a registration and a first contact with an examiner; contact − registration; those within the target. */
  'contacted',
  'contactWait',
  'onTarget',
  /** Contact − arrival. */
  'arrivalToContact',
  /** Changes from one station to another; changes of the serving person. */
  'moves',
  'handOffs',
  /** Times done beyond the first, by kind of work. */
  'extraRegistration',
  'extraAnamnesis',
  'extraVitalSigns',
  'extraRecording',
  /** Times anamnesis was done. */
  'anamnesis',
  /** Needs of kind `service` that patients came with (hidden ones included), and those met in the visit. */
  'needs',
  'needsMet',
  /** Skrining that was due, done, and put on the calendar for later. */
  'due',
  'screened',
  'deferred',
  /** Visits with every need (skrining included) met or scheduled; visits with two or more needs met. */
  'complete',
  'integrated',
  /** Times a patient was sent to a station that had nothing for it. */
  'detours',
  /** Returns planned by a follow-up, and those that took place inside the horizon. */
  'followUps',
  'followUpsKept',
  /** Visits with at least one output of the stage. */
  'withPathway',
  'withServicePlan',
  'withEducation',
  'withFollowUpPlan',
  /** Of those contacted: contact − registration at most 30, above 60, above 90 minutes. */
  'contactWithin30',
  'contactOver60',
  'contactOver90',
  /** Stays where medicine is given; joining − end of that service. */
  'pharmacyVisits',
  'pharmacyTime',
  /** Results of the laboratory that were waited for; from joining the laboratory (or sampling) to the result. */
  'labResults',
  'labTime',
  /** Times a paper record was fetched; how long. */
  'recordFetches',
  'recordTime',
  /** After examination, laboratory or counselling at one station: such work at another. */
  'internalReferrals',
] as const;
export type ClassMeasure = (typeof CLASS_MEASURES)[number];

/** One value per station and patient class. */
export const STATION_MEASURES = ['visits', 'wait', 'service'] as const;
export type StationMeasure = (typeof STATION_MEASURES)[number];

/** One value per station. `queueArea`: patient-ticks waiting inside the window. */
export const STATION_TOTALS = ['maxQueue', 'queueArea', 'inServiceArea'] as const;
export type StationTotal = (typeof STATION_TOTALS)[number];

/** Half hours of the day for profiles by hour. */
export const HALF_HOURS = 48;

/** One value per station and half hour of the day: patients joining the queue, their wait, patient-ticks waiting in it. */
export const STATION_PROFILES = ['joined', 'joinedWait', 'queueTicks'] as const;
export type StationProfile = (typeof STATION_PROFILES)[number];

/** Hours of the day for the causes of waiting. */
export const HOURS = 24;

/**
 * Why patients waited: patient-ticks by station and hour of the day. `closed`: service has not opened; `noStaff`:
 * nobody of those needed is on duty; `staffBusyHere`: all are with patients of this station; `staffBusyElsewhere`:
 * at least one who could serve here is with a patient of another; `noRoom`; `groupNotFull`: a batch waits for
 * members or its session; `notYetDue`: before the booked time; `blocked`: finished, but the next station is full.
 */
export const WAIT_CAUSES = [
  'closed',
  'noStaff',
  'staffBusyHere',
  'staffBusyElsewhere',
  'noRoom',
  'groupNotFull',
  'notYetDue',
  'blocked',
] as const;
export type WaitCause = (typeof WAIT_CAUSES)[number];

/** One value per pool. `busy` inside and outside shifts; `overtime` on duty past the shift's end. */
export const POOL_MEASURES = ['busy', 'scheduled', 'overtime', 'units'] as const;
export type PoolMeasure = (typeof POOL_MEASURES)[number];

/** One value per replication. `lastExit` in ticks after the midnight of the first day. */
export const DAY_MEASURES = [
  'lastExit',
  'pastClosing',
  'peakInside',
  'insideArea',
  'events',
  'ended',
  /** 90th percentile over the finished patients of the day, ticks. */
  'p90Stay',
  'p90RegistrationWait',
  'p90ContactWait',
  /** The same of the waits in all queues, of patients with priority 1 and of the others. */
  'p90PriorityWait',
  'p90OtherWait',
  /** Gini coefficient of the waits in all queues: 0 all wait alike, 1 one waits for all. */
  'giniWait',
  /** Finished patients who came before closing and left after it. */
  'insideAtClosing',
] as const;
export type DayMeasure = (typeof DAY_MEASURES)[number];

/** Ticks per minute: time in the engine is whole milliseconds. */
export const TICKS_PER_MINUTE = 60_000;

/** Where a measure stands in a replication's row, and who the classes, stations and pools are. */
export interface ResultLayout {
  /** Values of one replication: those that are kept for each, then the profiles, which are only ever summed. */
  readonly width: number;
  /** Values that are kept for each replication; from here to `width` are the profiles. */
  readonly rowWidth: number;
  readonly classes: readonly string[];
  readonly stations: readonly string[];
  readonly pools: readonly string[];
  /** Offset of measure m of class c: `classAt + m * classes.length + c`. */
  readonly classAt: number;
  /** `stationAt + (m * stations.length + s) * classes.length + c`. */
  readonly stationAt: number;
  /** `stationTotalAt + m * stations.length + s`. */
  readonly stationTotalAt: number;
  /** `stationProfileAt + (m * stations.length + s) * HALF_HOURS + h`. */
  readonly stationProfileAt: number;
  /** `stationCauseAt + (cause * stations.length + s) * HOURS + h`. */
  readonly stationCauseAt: number;
  /** `poolAt + m * pools.length + p`. */
  readonly poolAt: number;
  /** `dayAt + m`. */
  readonly dayAt: number;
}
