/** Puts a project together piece by piece, with ids made from the case's own names. */
import { checkProject, type Distribution, type Project, ProjectSchema } from '@simalur/model';
import { type Duration, scaled } from './distributionOf.ts';
import type { Facts, Model, Place, ServerUnit } from './model.ts';
import { NotExpressible } from './problems.ts';

type Raw = Record<string, unknown>;
const SOURCE = { tag: 'document', note: 'reference case' };
/** For a document without an end: the calendar never closes. */
const NEVER = 1e9;

export interface UnitSpec {
  readonly name?: string;
  readonly speed?: number;
  /** Presence in units of the case; always without it. */
  readonly shifts?: readonly (readonly [number, number])[];
}

export interface ListedPatient {
  readonly id: string;
  readonly class: string;
  readonly at: number;
  readonly priority?: number;
  readonly appointment?: number;
  readonly patience?: number;
  /** Activity → durations of the first, second… time, in units of the case. */
  readonly durations?: ReadonlyMap<string, readonly number[]>;
}

export class Builder {
  readonly places = new Map<string, Place>();
  readonly classNames = new Map<string, string>();
  readonly units = new Map<string, ServerUnit>();
  readonly servers = new Map<string, number>();
  readonly activities: Raw[] = [];
  readonly nodes: Raw[] = [];
  readonly edges: Raw[] = [];
  readonly pools: Raw[] = [];
  readonly classes: Raw[] = [];
  readonly streams: Raw[] = [];
  readonly calendar: Raw = { doorsOpen: 0, opens: 0, closes: NEVER };
  private readonly ids = new Set<string>();
  private readonly lists: { stream: Raw; patients: ListedPatient[] }[] = [];

  /** `scale`: minutes of the project per unit of time of the case. */
  constructor(readonly scale: number = 1) {}

  /** A fresh id that reads like `name`. */
  id(name: string): string {
    const base =
      name
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'x';
    for (let n = 1; ; n++) {
      const id = n === 1 ? base : `${base}-${n}`;
      if (this.ids.has(id)) continue;
      this.ids.add(id);
      return id;
    }
  }

  minutes(time: number): number {
    return time * this.scale;
  }

  law(law: Distribution): Distribution {
    return scaled(law, this.scale);
  }

  /** A pool whose units are the servers of `name`. */
  pool(name: string, units: readonly UnitSpec[], more: Raw = {}): string {
    const pool = this.id(`staff ${name}`);
    const own = units.map((unit, i) => {
      const id = this.id(`${pool}-${i + 1}`);
      this.units.set(id, { pool: name, number: i + 1, name: unit.name ?? name });
      return {
        id,
        ...(unit.speed === undefined ? {} : { speed: unit.speed }),
        ...(unit.shifts
          ? { shifts: unit.shifts.map(([from, to]) => ({ from: this.minutes(from), to: this.minutes(to) })) }
          : {}),
      };
    });
    this.pools.push({ id: pool, name, units: own, source: SOURCE, ...more });
    return pool;
  }

  /** An activity; `byClass` where the duration differs. The fixed part of a duration is an activity before it. */
  activity(
    name: string,
    duration: Duration,
    byClass: readonly { class: string; duration: Duration }[] = [],
  ): string[] {
    const id = this.id(name);
    this.activities.push({
      id,
      name,
      tag: 'other',
      duration: this.law(duration.law),
      ...(byClass.length > 0
        ? { durationByClass: byClass.map((b) => ({ class: b.class, duration: this.law(b.duration.law) })) }
        : {}),
      source: SOURCE,
    });
    if (duration.shift === 0 && byClass.every((b) => b.duration.shift === 0)) return [id];
    const fixed = (value: number): Duration => ({ shift: 0, law: { family: 'deterministic', value } });
    const before = byClass.map((b) => ({ class: b.class, duration: fixed(b.duration.shift) }));
    return [...this.activity(`${name} at least`, fixed(duration.shift), before), id];
  }

  patientClass(
    name: string,
    more: { priority?: number; patience?: Distribution } = {},
    isOwn = false,
  ): string {
    const id = this.id(`class ${name}`);
    this.classes.push({
      id,
      name,
      priority: more.priority ?? 1,
      ...(more.patience ? { patience: this.law(more.patience) } : {}),
    });
    if (!isOwn) this.classNames.set(id, name);
    return id;
  }

  node(kind: string, name: string, more: Raw = {}): string {
    const id = this.id(name);
    this.nodes.push({ kind, id, name, ...more });
    return id;
  }

  /** A station of the case (or one that only marks who passes). */
  station(name: string, raw: Raw, place: Partial<Place> = {}): string {
    const id = this.node('station', name, raw);
    this.places.set(id, {
      station: name,
      role: 'station',
      roomFirst: raw['roomFirst'] === true,
      units: new Map(),
      ...place,
    });
    return id;
  }

  /** A place that is passed in no time: it records who comes by. */
  marker(name: string, role: Place['role'], raw: Raw = {}): string {
    const [activity = ''] = this.activity(`${name} mark`, {
      shift: 0,
      law: { family: 'deterministic', value: 0 },
    });
    return this.station(name, { steps: [{ activity, staff: [] }], ...raw }, { station: name, role });
  }

  edge(from: string, to: string, more: Raw = {}): void {
    this.edges.push({ id: this.id(`way-${this.edges.length + 1}`), from, to, ...more });
  }

  exit(outcome: 'home' | 'left' = 'home'): string {
    return this.node('exit', outcome === 'home' ? 'out' : 'gone', { outcome });
  }

  /** A choice; a single certain way needs none. */
  chance(ways: readonly { share: number; to: string }[]): string {
    const open = ways.filter((w) => w.share > 0);
    const [only] = open;
    if (only && open.length === 1) return only.to;
    const id = this.node('decision', 'chance');
    Object.assign(this.nodes[this.nodes.length - 1] ?? {}, { route: { by: 'probability', draw: id } });
    for (const way of open) this.edge(id, way.to, { share: way.share });
    return id;
  }

  /** The way of each class; `ways` must name every class that comes here. */
  byClass(ways: readonly { classes: readonly string[]; to: string }[]): string {
    const targets = new Set(ways.map((w) => w.to));
    if (targets.size === 1) return ways[0]?.to ?? '';
    const id = this.node('decision', 'who', { route: { by: 'conditions' } });
    ways.forEach((way, i) => {
      const when = i === ways.length - 1 ? {} : { when: [{ kind: 'class', classes: way.classes }] };
      this.edge(id, way.to, when);
    });
    return id;
  }

  /** A door for a stream that leads to `to`. */
  door(stream: string, to: string): void {
    this.edge(this.node('arrival', `door ${stream}`, { streams: [stream] }), to);
  }

  stream(kind: string, name: string, raw: Raw): string {
    const id = this.id(`stream ${name}`);
    this.streams.push({ kind, id, ...raw });
    return id;
  }

  /** Explicit patients, in the order of the list where they come together. */
  list(name: string, patients: readonly ListedPatient[]): string {
    const id = this.stream('list', name, {});
    const stream = this.streams[this.streams.length - 1] as Raw;
    stream['patients'] = patients.map((p) => ({
      id: p.id.slice(0, 64),
      class: p.class,
      at: this.minutes(p.at),
      ...(p.priority === undefined ? {} : { priority: p.priority }),
      ...(p.appointment === undefined ? {} : { appointment: this.minutes(p.appointment) }),
      ...(p.patience === undefined ? {} : { patience: this.minutes(p.patience) }),
      ...(p.durations
        ? {
            durations: [...p.durations].map(([activity, minutes]) => ({
              activity,
              minutes: minutes.map((m) => this.minutes(m)),
            })),
          }
        : {}),
    }));
    this.lists.push({ stream, patients: [...patients] });
    return id;
  }

  /** Ids of listed patients as the engine numbers them: by arrival, then by the order of the doors and lists. */
  private listed(): string[] {
    const doors = this.nodes.flatMap((n) => (n['kind'] === 'arrival' ? (n['streams'] as string[]) : []));
    const all = this.lists
      .toSorted((a, b) => doors.indexOf(String(a.stream['id'])) - doors.indexOf(String(b.stream['id'])))
      .flatMap(({ patients }) => patients);
    const order = all.map((p, i) => ({ p, i }));
    order.sort((a, b) => a.p.at - b.p.at || a.i - b.i);
    return order.map(({ p }) => (this.classNames.has(p.class) ? p.id : ''));
  }

  build(
    rest: Pick<Model, 'rate' | 'closedLoop' | 'run'> & { readonly facts: Facts },
    settings: Raw = {},
  ): Model {
    const parsed = ProjectSchema.safeParse({
      format: 'simalur-project',
      schemaVersion: 1,
      name: 'reference case',
      clinic: { name: 'reference case', calendar: this.calendar, roster: { pools: this.pools } },
      activities: this.activities,
      demand: { classes: this.classes, streams: this.streams },
      scenarios: [{ id: 's', name: 's', records: 'shared', flow: { nodes: this.nodes, edges: this.edges } }],
      settings,
    });
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new NotExpressible(`${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'form'} (project document)`);
    }
    this.refuseErrors(parsed.data);
    return {
      project: parsed.data,
      scale: this.scale,
      places: this.places,
      classes: this.classNames,
      units: this.units,
      servers: this.servers,
      listed: this.listed(),
      ...rest,
    };
  }

  /** What the product would refuse, a verification must not run. The size of a run is its own affair. */
  private refuseErrors(project: Project): void {
    const mine = /^(renewal\.noEnd|size\.|patients\.|horizon\.)/;
    const bad = checkProject(project).find((f) => f.severity === 'error' && !mine.test(f.code));
    if (bad) throw new NotExpressible(`${bad.code} at ${bad.path.join('.')} (project check)`);
  }
}
