/** The phrases that reference cases use, as patterns. Numbers and names inside a phrase are parameters. */
import { NotExpressible, NotReadable } from './problems.ts';

export interface Discipline {
  readonly queue: 'fifo' | 'lifo' | 'priority' | 'preemptive' | 'earliestAppointment';
  /** `earliestAppointment`: nobody before the booked time. */
  readonly notEarly?: boolean;
  /** A later visit to the same station goes first. */
  readonly returnsFirst?: boolean;
  /** Whoever needs fewer units may overtake. */
  readonly overtaking?: boolean;
  /** Known short services first. */
  readonly shortestFirst?: boolean;
}

const quoted = (where: string, phrase: string) => new NotReadable(`${where}: "${phrase}"`);

export function disciplineOf(phrase: string, where: string): Discipline {
  const p = phrase.trim().replace(/\s+(everywhere|at every station)$/i, '');
  if (/^(strict )?(FIFO|FCFS)( \(?head of line blocks\)?)?$/i.test(p)) return { queue: 'fifo' };
  if (/^(FIFO|FCFS) but a later patient may start if (its|the) full team is free$/i.test(p))
    return { queue: 'fifo', overtaking: true };
  if (/^(LIFO|LCFS)([- ]nonpreemptive)?$/i.test(p)) return { queue: 'lifo' };
  const priority =
    /^(?:non-?preemptive[- ])?priority(?:[- ]non-?preemptive)?(?:: (.+)| at \S+ \(1 first\))?$/i.exec(p);
  if (priority) {
    if (priority[1] === undefined) return { queue: 'priority' };
    if (/^returning patients first$/i.test(priority[1])) return { queue: 'priority', returnsFirst: true };
    throw quoted(where, phrase);
  }
  if (/^priority[- ]preemptive[- ]resume$/i.test(p)) return { queue: 'preemptive' };
  if (/^priority[- ]preemptive[- ](restart|resample|repeat)/i.test(p))
    throw new NotExpressible('an interrupted service that starts anew (the engine resumes it)');
  if (/^LIFO[- ]preemptive/i.test(p)) throw new NotExpressible('last come, first served with interruption');
  if (/^(SIRO|random( order)?)([- ]nonpreemptive)?$/i.test(p))
    throw new NotExpressible('service in random order');
  if (/^SPT([- ]nonpreemptive)?$/i.test(p)) return { queue: 'priority', shortestFirst: true };
  if (/^accumulating[- ]priority\b/i.test(p))
    throw new NotExpressible('priority that accumulates while waiting');
  if (/^processor[- ]sharing/i.test(p)) throw new NotExpressible('processor sharing');
  if (/^loss( with reserved beds)?$/i.test(p)) return { queue: 'fifo' };
  const booked =
    /^earliest appointment among those present; (early start allowed|never before the booked time)$/i.exec(p);
  if (booked) return { queue: 'earliestAppointment', notEarly: /^never/i.test(booked[1] ?? '') };
  throw quoted(where, phrase);
}

/** Names in "run once per discipline in {A, B, C}"; undefined where it is one discipline. */
export function disciplineList(phrase: string): string[] | undefined {
  const found = /^run once per discipline in \{(.+)\}$/i.exec(phrase.trim());
  return found?.[1]?.split(',').map((name) => name.trim());
}

/** What becomes of a patient whose server's time is up. */
export type ShiftEnd = 'finish' | 'handOver' | 'interruptLatest';

export function shiftEndOf(phrase: string, where: string): ShiftEnd {
  const p = phrase.trim();
  if (/^finish[- ](the )?current[- ]patient$/i.test(p)) return 'finish';
  if (/^hand-?over\b/i.test(p) && /\bfront\b/i.test(p)) return 'handOver';
  if (/^interrupt latest started, resume later$/i.test(p)) return 'interruptLatest';
  throw quoted(where, phrase);
}

export type BreakPolicy = 'finishThenRest' | 'finishThenFull' | 'interrupt';

export function breakPolicyOf(phrase: string, where: string): BreakPolicy {
  const p = phrase.trim();
  if (/^finish (the )?current patient, return at (the )?scheduled end$/i.test(p)) return 'finishThenRest';
  if (/^finish (the )?current patient, then take the full (duration|length)$/i.test(p))
    return 'finishThenFull';
  if (/^interrupt and resume$/i.test(p)) return 'interrupt';
  throw quoted(where, phrase);
}

export interface Closing {
  /** Arrivals at or after this are refused. */
  readonly at?: number;
  readonly sendHome: boolean;
}

export function closingOf(phrase: string, where: string): Closing {
  const p = phrase.trim();
  const time = /\b(?:at or after|at|after) (\d+(?:\.\d+)?)\b/i.exec(p)?.[1];
  const at = time === undefined ? {} : { at: Number(time) };
  if (/^at \S+ (the )?waiting patients are sent home, (the )?in-service patients? finish(es)?$/i.test(p))
    return { ...at, sendHome: true };
  if (
    /^no arrivals( are)?( admitted)? (at or )?after (\S+); ?(all inside are|everyone present is) served( to completion)?$/i.test(
      p,
    )
  )
    return { ...at, sendHome: false };
  if (/^serve all inside$/i.test(p)) return { sendHome: false };
  throw quoted(where, phrase);
}

/** Waiting patients at whom an arrival turns back. `servers`: those in service do not wait. */
export function balkAtOf(phrase: string, servers: number, where: string): number {
  const p = phrase.trim();
  const waiting = /^(?:an )?arrival leaves at once if (\d+) or more are waiting$/i.exec(p)?.[1];
  if (waiting !== undefined) return Number(waiting);
  const inSystem = /^(?:an arrival leaves(?: at once)? )?if (?:the )?number in system >= ?(\d+)$/i.exec(
    p,
  )?.[1];
  if (inSystem !== undefined) return Number(inSystem) - servers;
  throw quoted(where, phrase);
}

/** True for "join with probability 1/(n+1), n = number in system". */
export function isHarmonicBalking(phrase: string): boolean {
  return /^1\/\(n ?\+ ?1\), ?n ?= ?number in (the )?system( on arrival)?$/i.test(phrase.trim());
}

/** Whether blocking after service is meant. */
export function isBlockingAfterService(phrase: string, where: string): boolean {
  if (/^after[- ]service\b/i.test(phrase.trim())) return true;
  if (/^(none|no)$/i.test(phrase.trim())) return false;
  if (/^(before|communication|manufacturing)/i.test(phrase.trim()))
    throw new NotExpressible(`blocking "${phrase}" (only after service)`);
  throw quoted(where, phrase);
}

export function checkLost(phrase: string, where: string): void {
  if (!/^lost\b/i.test(phrase.trim())) throw quoted(where, phrase);
}

/** The server that is preferred: by number (undefined) or by name. */
export function preferredServer(phrase: string, where: string): string | undefined {
  const p = phrase.trim();
  if (/^lowest-numbered idle( server)?( first)?$/i.test(p)) return undefined;
  const named =
    /^(?:the )?(\S+) server is preferred when (both|all|several) are idle(; no hand-?over once started)?$/i.exec(
      p,
    );
  if (named) return named[1];
  if (/^random/i.test(p)) throw new NotExpressible('an idle server chosen at random');
  throw quoted(where, phrase);
}

export function batchSizeOf(rule: string, size: number | undefined, where: string): number {
  const found = /^wait until (\d+)$/i.exec(rule.trim())?.[1];
  if (found === undefined || (size !== undefined && Number(found) !== size)) throw quoted(where, rule);
  return Number(found);
}

/** "4,8,12,16,..." or "7,14,21,28" as times up to a horizon. */
export function timesOf(phrase: string, until: number | undefined, where: string): number[] {
  const parts = phrase.split(',').map((part) => part.trim());
  const goesOn = /^(\.\.\.|…)$/.test(parts[parts.length - 1] ?? '');
  const given = (goesOn ? parts.slice(0, -1) : parts).map(Number);
  if (given.length === 0 || given.some((t) => !Number.isFinite(t))) throw quoted(where, phrase);
  if (!goesOn) return given;
  const step = (given[given.length - 1] ?? 0) - (given[given.length - 2] ?? 0);
  if (!(step > 0) || until === undefined) throw quoted(where, phrase);
  for (let t = (given[given.length - 1] ?? 0) + step; t <= until; t += step) given.push(t);
  return given;
}
