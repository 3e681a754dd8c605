/** Every cap on what is read and run, in one place. Caps count things, never seconds: they hold alike on every machine. */

/** Bounds on a document and on a run. */
export interface Limits {
  /** Characters of a project file. */
  readonly fileSize: number;
  /** Brackets inside brackets. */
  readonly depth: number;
  /** Values (objects, lists, texts, numbers) in a project file. */
  readonly values: number;
  /** Findings that are told one by one. */
  readonly findings: number;
  /** Patients expected on one average open day (an explicit list is not counted: it is written down already). */
  readonly patientsPerDay: number;
  /** Patients expected in one replication. */
  readonly patientsPerReplication: number;
  /** Minutes of one duration: longer ones leave the range in which times are exact. */
  readonly minutes: number;
}

/** Caps of the studio, and of the command line unless it is told otherwise. */
export const LIMITS: Limits = {
  fileSize: 10_000_000,
  depth: 32,
  values: 1_000_000,
  findings: 50,
  patientsPerDay: 20_000,
  patientsPerReplication: 200_000,
  minutes: 10_000_000,
};
