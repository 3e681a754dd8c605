/** Where each measure stands in the row of one replication. */
import type {
  ClassMeasure,
  DayMeasure,
  PoolMeasure,
  ResultLayout,
  StationMeasure,
  StationProfile,
  StationTotal,
} from '@simalur/model';

// The engine imports nothing from the model at run time; `satisfies` and the test beside this file keep these
// lists equal to the model's.
export const CLASS_MEASURE = {
  arrived: 0,
  finished: 1,
  referred: 2,
  left: 3,
  unserved: 4,
  stay: 5,
  queueWait: 6,
  serviceTime: 7,
  valueAdding: 8,
  delayTime: 9,
  registered: 10,
  registrationWait: 11,
  contacted: 12,
  contactWait: 13,
  onTarget: 14,
  arrivalToContact: 15,
  moves: 16,
  handOffs: 17,
  extraRegistration: 18,
  extraAnamnesis: 19,
  extraVitalSigns: 20,
  extraRecording: 21,
  anamnesis: 22,
  needs: 23,
  needsMet: 24,
  due: 25,
  screened: 26,
  deferred: 27,
  complete: 28,
  integrated: 29,
  detours: 30,
  followUps: 31,
  followUpsKept: 32,
  withPathway: 33,
  withServicePlan: 34,
  withEducation: 35,
  withFollowUpPlan: 36,
  contactWithin30: 37,
  contactOver60: 38,
  contactOver90: 39,
  pharmacyVisits: 40,
  pharmacyTime: 41,
  labResults: 42,
  labTime: 43,
  recordFetches: 44,
  recordTime: 45,
  internalReferrals: 46,
} as const satisfies Record<ClassMeasure, number>;
const CLASS_COUNT = 47;

export const STATION_MEASURE = { visits: 0, wait: 1, service: 2 } as const satisfies Record<
  StationMeasure,
  number
>;
const STATION_COUNT = 3;

export const STATION_TOTAL = { maxQueue: 0, queueArea: 1, inServiceArea: 2 } as const satisfies Record<
  StationTotal,
  number
>;
const STATION_TOTAL_COUNT = 3;

export const STATION_PROFILE = { joined: 0, joinedWait: 1, queueTicks: 2 } as const satisfies Record<
  StationProfile,
  number
>;
const STATION_PROFILE_COUNT = 3;

export const POOL_MEASURE = { busy: 0, scheduled: 1, overtime: 2, units: 3 } as const satisfies Record<
  PoolMeasure,
  number
>;
const POOL_COUNT = 4;

export const DAY_MEASURE = {
  lastExit: 0,
  pastClosing: 1,
  peakInside: 2,
  insideArea: 3,
  events: 4,
  ended: 5,
  p90Stay: 6,
  p90RegistrationWait: 7,
  p90ContactWait: 8,
  p90PriorityWait: 9,
  p90OtherWait: 10,
  giniWait: 11,
  insideAtClosing: 12,
} as const satisfies Record<DayMeasure, number>;
const DAY_COUNT = 13;

/** Half hours in a day. */
export const HALF_HOURS = 48;
/** Hours in a day. */
export const HOURS = 24;
/** Causes of waiting; their numbers are in `tables.ts`. */
export const CAUSE_COUNT = 8;

/** The layout of a row for these classes, stations and pools. */
export function createLayout(
  classes: readonly string[],
  stations: readonly string[],
  pools: readonly string[],
): ResultLayout {
  const classAt = 0;
  const stationAt = classAt + CLASS_COUNT * classes.length;
  const stationTotalAt = stationAt + STATION_COUNT * stations.length * classes.length;
  const poolAt = stationTotalAt + STATION_TOTAL_COUNT * stations.length;
  const dayAt = poolAt + POOL_COUNT * pools.length;
  const rowWidth = dayAt + DAY_COUNT;
  const stationProfileAt = rowWidth;
  const stationCauseAt = stationProfileAt + STATION_PROFILE_COUNT * stations.length * HALF_HOURS;
  return {
    width: stationCauseAt + CAUSE_COUNT * stations.length * HOURS,
    rowWidth,
    classes,
    stations,
    pools,
    classAt,
    stationAt,
    stationTotalAt,
    stationProfileAt,
    stationCauseAt,
    poolAt,
    dayAt,
  };
}
