/** Stages one after another that share resources, with a room held throughout or not. */
import type { Customer } from './customers.ts';
import { type Duration, durationOf } from './distributionOf.ts';
import type { Fields, Json } from './json.ts';
import { type Discipline, disciplineOf } from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { buildRoute, type StationSource } from './routeOf.ts';
import { SharedResources } from './sharedResources.ts';

interface Stage {
  readonly name: string;
  readonly needs: ReadonlyMap<string, number>;
  /** Held beyond the stage, as a room is. */
  readonly holds: readonly string[];
  readonly service: Duration | undefined;
  readonly priority: number;
}

export class SharedStages extends SharedResources {
  protected addFlow(inside: number | undefined): void {
    const { f } = this;
    const stages = f.each('stages').map((s) => this.stageOf(s));
    const discipline = disciplineOf(f.textOr('discipline', 'FIFO'), 'model.discipline');
    this.findRoom(stages);
    const places = f.numberOr('waiting_room_capacity', undefined);
    const released = f.has('room_released') ? this.releasedAfter(f.text('room_released'), stages) : undefined;
    const activities = new Map(stages.map((s) => [s.name, this.activity(s)]));
    if (this.room !== undefined) this.inRoom(stages, activities, places, released);
    else this.oneByOne(stages, activities, discipline, inside);
    if (inside !== undefined && this.room !== undefined)
      throw new NotExpressible('a room and a limit on all who are inside');
  }

  private stageOf(f: Fields): Stage {
    const needs = new Map<string, number>();
    if (f.has('needs')) {
      const all = f.fields('needs');
      for (const name of Object.keys(all.object)) needs.set(name, all.number(name));
    }
    for (const list of ['holds', 'seizes']) {
      if (f.has(list)) for (const name of f.list(list)) needs.set(String(name), 1);
    }
    const isFree = f.any('servers') === 'infinite';
    const [only] = this.resources.keys();
    if (!isFree && needs.size === 0 && only !== undefined && this.resources.size === 1) needs.set(only, 1);
    const stage = {
      name: f.text('name'),
      needs,
      holds: f.has('holds') ? f.list('holds').map(String) : [],
      service: f.has('service') ? durationOf(f.any('service'), `${f.where}.service`) : undefined,
      priority: f.numberOr('priority', 1),
    };
    f.done();
    return stage;
  }

  private activity(stage: Stage): readonly string[] {
    if (!stage.service && !this.customers.some((c) => c.patients.length > 0))
      throw new NotReadable(`a stage without a service: "${stage.name}"`);
    return this.b.activity(
      stage.name,
      stage.service ?? { shift: 0, law: { family: 'deterministic', value: 0 } },
    );
  }

  /** The resource that every stage needs and the route says is held throughout. */
  private findRoom(stages: readonly Stage[]): void {
    const throughout = this.customers
      .flatMap((c) => c.route ?? [])
      .map((step) => (typeof step === 'string' ? /^hold one (\S+) throughout$/i.exec(step)?.[1] : undefined))
      .find((name) => name !== undefined);
    const common = [...this.resources.keys()].filter((name) =>
      stages.every((stage) => stage.needs.has(name)),
    );
    if (throughout !== undefined && !common.includes(throughout))
      throw new NotReadable(`route: "hold one ${throughout} throughout"`);
    const held = new Set(stages.flatMap((stage) => stage.holds));
    if (held.size > 1) throw new NotExpressible('two resources that are held over several stages');
    const [shared] = stages.length > 1 && this.resources.size > 1 && common.length === 1 ? common : [];
    this.room = throughout ?? [...held][0] ?? shared;
  }

  private releasedAfter(phrase: string, stages: readonly Stage[]): number {
    const name = /^after (?:the )?(.+?)(?: stage)?$/i.exec(phrase)?.[1];
    const at = stages.findIndex((s) => s.name === name || s.name === `${name} stage`);
    if (at < 0) throw new NotReadable(`room_released: "${phrase}"`);
    return at;
  }

  private inRoom(
    stages: readonly Stage[],
    activities: ReadonlyMap<string, readonly string[]>,
    places: number | undefined,
    released: number | undefined,
  ): void {
    const { b } = this;
    const room = this.room ?? '';
    const pool = this.poolOf(room);
    for (const c of this.customers) this.checkRoute(c, stages);
    const last = released ?? stages.findLastIndex((stage) => stage.needs.has(room));
    const nodes = stages.map((stage, i) => {
      const units = new Map([...stage.needs].filter(([name]) => name !== room));
      return b.station(
        stage.name,
        {
          steps: this.steps(activities.get(stage.name) ?? [], units),
          queue: { discipline: 'fifo', ...(i === 0 && places !== undefined ? { places } : {}) },
          ...(i === 0 ? { roomFirst: true } : {}),
        },
        { units: new Map([...units, ...(i <= last ? [[room, 1] as const] : [])]) },
      );
    });
    const first = b.nodes.find((n) => n['id'] === nodes[0]);
    Object.assign(first ?? {}, { room: { pool, until: nodes[last] } });
    nodes.forEach((node, i) => {
      b.edge(node, nodes[i + 1] ?? b.exit());
    });
    this.connect(
      () => nodes[0] ?? '',
      (stage) => activities.get(stage)?.at(-1) ?? '',
    );
  }

  /** "nurse stage in room" and the like must name the stages in their order. */
  private checkRoute(c: Customer, stages: readonly Stage[]): void {
    if (!c.route) return;
    const steps = c.route.filter(
      (s) => !(typeof s === 'string' && /^(hold one \S+ throughout|leaves?|exit|home)$/i.test(s)),
    );
    const isStage = (step: Json | undefined, stage: Stage) =>
      typeof step === 'string' && step.replace(/ in (the )?\S+$/i, '') === stage.name;
    if (steps.length !== stages.length || !stages.every((s, i) => isStage(steps[i], s)))
      throw new NotReadable(`route: ${JSON.stringify(c.route)}`);
  }

  private steps(activities: readonly string[], units: ReadonlyMap<string, number>): unknown[] {
    const staff = [...units].map(([name, count]) => ({
      anyOf: [this.poolOf(name)],
      ...(count > 1 ? { units: count } : {}),
    }));
    return activities.map((activity) => ({ activity, staff }));
  }

  /** Stages as stations that share pools; whoever is more urgent by the stage's priority goes first. */
  private oneByOne(
    stages: readonly Stage[],
    activities: ReadonlyMap<string, readonly string[]>,
    discipline: Discipline,
    inside: number | undefined,
  ): void {
    const { b } = this;
    if (discipline.queue !== 'fifo' && discipline.queue !== 'priority')
      throw new NotExpressible(`stages that share staff with a queue that is ${discipline.queue}`);
    const nodes = new Map<string, string>();
    const byName = new Map(stages.map((s) => [s.name, s]));
    const entry = (name: string, next: string): string => {
      const stage = byName.get(name);
      if (!stage) throw new NotReadable(`route: "${name}"`);
      const key = `${name} ${next}`;
      const found = nodes.get(key);
      if (found !== undefined) return found;
      const raw = {
        steps: this.steps(activities.get(name) ?? [], stage.needs),
        queue: { discipline: 'fifo' },
        rank: stage.priority,
      };
      const node = b.station(name, raw, { units: stage.needs });
      b.edge(node, next);
      nodes.set(key, node);
      return node;
    };
    // The route builder asks for stations by name; stages answer in their place.
    const lost = (): string => {
      throw new NotExpressible('patients who are lost between stages');
    };
    const stations: StationSource = { b, has: (name) => byName.has(name), entry, lost };
    const exit = b.exit();
    // A ticket from door to exit is a room of its own kind.
    const end = inside === undefined ? exit : b.marker('end', 'own');
    if (end !== exit) b.edge(end, exit);
    const routes = new Map<string, string>();
    const routeOf = (c: Customer): string => {
      const key = JSON.stringify(c.route);
      const found = routes.get(key);
      if (found !== undefined) return found;
      if (!c.route) throw new NotReadable(`a class without a route: "${c.name}"`);
      const first = buildRoute(stations, c.route, end, 'route');
      const at = inside === undefined ? first : this.tickets(inside, first, end);
      routes.set(key, at);
      return at;
    };
    this.connect(routeOf, (stage) => activities.get(stage)?.at(-1) ?? '');
  }

  private tickets(inside: number, first: string, end: string): string {
    const { b } = this;
    const name = 'places inside';
    const pool =
      this.pools.get(name) ??
      b.pool(
        name,
        Array.from({ length: inside }, () => ({})),
        { kind: 'room' },
      );
    this.pools.set(name, pool);
    const door = b.marker('entrance', 'station', {
      room: { pool, until: end },
      queue: { discipline: 'fifo', places: 0, whenFull: 'leave' },
    });
    b.edge(door, first);
    return door;
  }
}
