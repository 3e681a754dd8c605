/** What a reference case has become: a project, and how to find the case's own names in what the engine records. */
import type { Project } from '@simalur/model';

/** What a node of the flow stands for in the case. */
export interface Place {
  /** Station (or stage) of the case. */
  readonly station: string;
  /**
   * `station`; `lost`, `balked`: patients pass here on their way out unserved; `own`: not part of the case (a server's
   * absence played by somebody at the head of the queue).
   */
  readonly role: 'station' | 'lost' | 'balked' | 'own';
  /** The patient takes a room first and waits inside it: the first record of a stay is the room's. */
  readonly roomFirst: boolean;
  /** Units of each pool that a patient of a class holds here; 1 where nothing is said. */
  readonly units: ReadonlyMap<string, number>;
}

/** A unit of the roster: which of the case's servers. */
export interface ServerUnit {
  readonly pool: string;
  /** From 1, in the order of preference. */
  readonly number: number;
  readonly name: string;
}

export interface Model {
  readonly project: Project;
  /** Minutes of the project per unit of time of the case. */
  readonly scale: number;
  readonly places: ReadonlyMap<string, Place>;
  /** Class of the project → class of the case; classes that are not part of the case are absent. */
  readonly classes: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, ServerUnit>;
  /** Servers of each station or resource of the case; Infinity where there is no limit. */
  readonly servers: ReadonlyMap<string, number>;
  /** Order in which listed patients come, as the engine numbers them; those of the case by id, others ''. */
  readonly listed: readonly string[];
  /** Patients per unit of time from outside, or round a closed loop: sizes the run. */
  readonly rate: number;
  /** Patients who never leave: the run must end before their draws repeat. */
  readonly closedLoop: boolean;
  readonly run:
    | { readonly kind: 'steady' }
    /** One replication from an empty (or given) start until `until`, or until empty. */
    | { readonly kind: 'terminating'; readonly until: number | undefined }
    /** The same day again and again. */
    | { readonly kind: 'periodic'; readonly cycle: number };
  /** Numbers of the case that quantities are defined with. */
  readonly facts: Facts;
}

export interface Facts {
  /** Arrivals end here and overtime begins. */
  readonly closing?: number;
  /** Booked times, in order. */
  readonly slots?: readonly number[];
  /** Mean service by class, for work conservation. */
  readonly serviceMean?: ReadonlyMap<string, number>;
  readonly arrivalRate?: ReadonlyMap<string, number>;
  /** Time between sessions, places per session. */
  readonly session?: { readonly period: number; readonly places: number };
  /** The only station is served first come first served with patience: the offered wait can be read off. */
  readonly offeredWait?: boolean;
  /** One server, exponential service, first come first served, independent gaps. */
  readonly isGiM1?: boolean;
  /** Stations in the order of a joint state. */
  readonly order: readonly string[];
  /** Stations whose completions count as departures where nobody leaves. */
  readonly last?: string;
  /** Resource that is a room, if any. */
  readonly room?: string;
  /** Last stations of the parts of a fork. */
  readonly forkEnds?: readonly (readonly string[])[];
  /** The station that a class asks for first; classes that may be sent on from there. */
  readonly home?: ReadonlyMap<string, string>;
  readonly overflowing?: readonly string[];
  /** Mean number of arrivals of a profile. */
  readonly arrivalsMean?: number;
  /** Capacity by time of day, in units of the case: [from, count]. */
  readonly schedule?: readonly (readonly [number, number])[];
}
