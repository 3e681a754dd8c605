import type { BlockPlan, ChoicePlan, ConditionPlan, FlowPlan, ForkPlan, StationPlan } from './randomFlow.ts';
import { asumsi, pick, pickSome, type Raw } from './randomParts.ts';
import { buildSteps, type FlowContext } from './randomStation.ts';

/** A way out of a node that leads nowhere yet. */
type OpenEnd = { from: string; edge: Raw };

/** Stations that a list of blocks becomes, for `needs` needs. */
function countStations(blocks: readonly BlockPlan[], needs: number): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'station') return sum + 1;
    if (block.kind === 'services')
      return sum + (needs > 0 ? Math.min(needs, block.stations.length) : block.stations.length);
    if (block.kind !== 'choice' && block.kind !== 'fork') return sum;
    const isLast = (b: number) => b === block.branches.length - 1;
    const branches =
      block.kind === 'choice' && block.by === 'nextNeed'
        ? block.branches.filter((_, b) => !isLast(b))
        : block.branches;
    return sum + branches.reduce((inner, branch) => inner + countStations(branch, needs), 0);
  }, 0);
}

class FlowBuilder {
  readonly nodes: Raw[] = [];
  readonly edges: Raw[] = [];
  private readonly stations: string[];
  private built = 0;
  private others = 0;
  private readonly entries: string[] = [];

  constructor(
    private readonly plan: FlowPlan,
    private readonly context: FlowContext,
  ) {
    const count = countStations(plan.blocks, context.names.needs.length);
    this.stations = Array.from({ length: Math.max(1, count) }, (_, i) => `station${i}`);
  }

  build(): { nodes: Raw[]; edges: Raw[] } {
    const second = this.plan.secondDoor;
    const hasSecond = second !== undefined && this.context.streams > 1;
    const streams = Array.from({ length: this.context.streams }, (_, i) => `stream${i}`);
    const door = this.node('arrival', hasSecond ? { streams: streams.slice(1) } : {});
    let ends = this.blocks([{ from: door, edge: {} }], this.plan.blocks);
    if (this.built === 0) ends = this.station(ends, EMPTY_STATION);
    this.connect(ends, this.node('exit', { outcome: this.plan.outcome }));
    if (hasSecond) {
      const from = this.node('arrival', { streams: streams.slice(0, 1) });
      this.connect(
        [{ from, edge: {} }],
        pick(this.entries.length > 0 ? this.entries : this.stations, second),
      );
    }
    return { nodes: this.nodes, edges: this.edges };
  }

  private node(kind: string, more: Raw): string {
    const id = `${kind}${kind === 'station' ? this.built++ : this.others++}`;
    this.nodes.push({ kind, id, name: id, ...more });
    return id;
  }

  private connect(ends: readonly OpenEnd[], to: string): void {
    for (const { from, edge } of ends) {
      this.edges.push({ id: `edge${this.edges.length}`, from, to, ...edge });
    }
  }

  private blocks(ends: OpenEnd[], blocks: readonly BlockPlan[]): OpenEnd[] {
    const stations: string[] = [];
    for (const block of blocks) {
      const first = this.built;
      const next = this.nodes.length;
      ends = this.block(ends, block, stations);
      if (block.kind === 'station') stations.push(`station${first}`);
      const entry = this.nodes[next];
      // Only where everybody may come in by another door: not the inside of a fork.
      if (entry && blocks === this.plan.blocks) this.entries.push(entry['id'] as string);
    }
    return ends;
  }

  private block(ends: OpenEnd[], block: BlockPlan, earlier: readonly string[]): OpenEnd[] {
    switch (block.kind) {
      case 'station':
        return this.station(ends, block);
      case 'delay': {
        const id = this.node('delay', {
          activity: pick(this.context.names.activities, block.activity),
          when: this.conditions(block.when ?? []),
        });
        this.connect(ends, id);
        return [{ from: id, edge: {} }];
      }
      case 'followUp': {
        const id = this.node('followUp', {
          purpose: block.homeVisit ? 'homeVisit' : 'control',
          days: block.days,
          adherence: block.adherence,
          at: this.context.start + block.at,
          to: pick(this.stations, block.to),
          needs: pickSome(this.context.names.needs, block.needs),
          source: asumsi,
        });
        this.connect(ends, id);
        return [{ from: id, edge: {} }];
      }
      case 'rework': {
        if (earlier.length === 0) return ends;
        const id = this.node('decision', { route: { by: 'probability', draw: `rework${this.others}` } });
        this.connect(ends, id);
        this.connect([{ from: id, edge: { share: block.share } }], pick(earlier, block.to));
        return [{ from: id, edge: { share: 1 - block.share } }];
      }
      case 'services':
        return this.services(ends, block.stations);
      case 'choice':
        return this.choice(ends, block);
      case 'fork':
        return this.fork(ends, block);
    }
  }

  private station(ends: OpenEnd[], plan: StationPlan, need?: number): OpenEnd[] {
    const { names, rooms, start } = this.context;
    const own = `station${this.built}`;
    const { queue, batch, room } = plan;
    const isPlain = plan.plain !== undefined && need === undefined;
    const more = {
      steps: buildSteps(plan, this.context, need, (when) => this.conditions(when)),
      queue: { ...queue, whenFull: queue.places === undefined ? undefined : queue.whenFull },
      rank: plan.rank,
    };
    const rich = {
      rooms: plan.rooms,
      room:
        room && rooms.length > 0
          ? {
              pool: pick(rooms, room.pool),
              until: room.until === undefined ? undefined : pick(this.stations, room.until),
            }
          : undefined,
      roomFirst: plan.roomFirst,
      // In a loop from need to need the work afterwards must not create the need anew.
      turnaround:
        plan.turnaround === undefined
          ? undefined
          : need === undefined
            ? pick(names.activities, plan.turnaround)
            : names.serving[need],
      batch: batch && {
        min: batch.min,
        max: batch.min + batch.more,
        maxWaitMinutes: batch.maxWait,
        at: batch.at?.map((minute) => start + minute),
      },
    };
    const id = this.node('station', isPlain ? more : { ...more, ...rich });
    if (id !== own) throw new Error('stations are numbered as they are built');
    this.connect(ends, id);
    return [{ from: id, edge: {} }];
  }

  private services(ends: OpenEnd[], stations: readonly StationPlan[]): OpenEnd[] {
    const { needs } = this.context.names;
    if (needs.length === 0) {
      for (const plan of stations) ends = this.station(ends, plan);
      return ends;
    }
    const served = stations.slice(0, needs.length);
    const choice = this.node('decision', { route: { by: 'nextNeed' } });
    this.connect(ends, choice);
    served.forEach((plan, need) => {
      this.connect(this.station([{ from: choice, edge: {} }], plan, need), choice);
    });
    return this.lastResort(choice);
  }

  /** The way for those without an open need: past a node that no need lies behind. */
  private lastResort(choice: string): OpenEnd[] {
    const past = this.node('decision', {});
    this.connect([{ from: choice, edge: {} }], past);
    return [{ from: past, edge: {} }];
  }

  private choice(ends: OpenEnd[], plan: ChoicePlan): OpenEnd[] {
    const before = ends.length === 1 ? this.nodes.find((n) => n['id'] === ends[0]?.from) : undefined;
    const isInline =
      plan.inline &&
      before !== undefined &&
      before['route'] === undefined &&
      ['station', 'delay', 'join', 'arrival'].includes(before['kind'] as string);
    const route = plan.by === 'probability' ? { by: plan.by, draw: `draw${this.others}` } : { by: plan.by };
    let choice: string;
    if (isInline) {
      before['route'] = route;
      choice = before['id'] as string;
    } else {
      const errs = plan.errs && { probability: plan.errs, draw: `errs${this.others}`, source: asumsi };
      choice = this.node('decision', { route, errs });
      this.connect(ends, choice);
    }
    const last = plan.branches.length - 1;
    return plan.branches.flatMap((branch, b) => {
      if (plan.by === 'nextNeed' && b === last) return this.lastResort(choice);
      const edge: Raw = {};
      if (plan.by === 'probability') edge['share'] = shareOf(plan, b, last);
      if (plan.by === 'conditions' && b < last) edge['when'] = this.conditions(plan.when);
      const out = this.blocks([{ from: choice, edge }], branch);
      if (b !== 0 || plan.leaves === undefined) return out;
      this.connect(out, this.node('exit', { outcome: plan.leaves }));
      return [];
    });
  }

  private fork(ends: OpenEnd[], plan: ForkPlan): OpenEnd[] {
    const fork = this.node('fork', {});
    this.connect(ends, fork);
    const out = plan.branches.flatMap((branch, b) => {
      const open = this.blocks([{ from: fork, edge: {} }], branch);
      if (b > 0 || !plan.leaves) return open;
      this.connect(open, this.node('exit', {}));
      return [];
    });
    const join = this.node('join', {});
    this.connect(out, join);
    return [{ from: join, edge: {} }];
  }

  private conditions(plans: readonly ConditionPlan[]): Raw[] {
    return plans.map((plan) => this.condition(plan));
  }

  private condition(plan: ConditionPlan): Raw {
    const { names, start } = this.context;
    const station = pick(this.stations, plan.at);
    const classes = { kind: 'class', classes: [pick(names.classes, plan.at)] };
    switch (plan.kind) {
      case 'class':
        return classes;
      case 'need':
        return names.needs.length > 0 ? { kind: 'need', need: pick(names.needs, plan.at) } : classes;
      case 'attribute':
        return names.attributes.length > 0
          ? { kind: 'attribute', attribute: pick(names.attributes, plan.at), is: plan.yes }
          : classes;
      case 'done':
        return { kind: 'done', activity: pick(names.activities, plan.at) };
      case 'deferred':
        return { kind: 'deferred' };
      case 'from':
        return { kind: 'from', stations: [station] };
      case 'time':
        return { kind: 'time', from: start + plan.minute, to: start + plan.minute + plan.length };
      case 'queue':
        return { kind: 'queue', station, atLeast: plan.atLeast };
      case 'free':
        return { kind: 'free', station };
    }
  }
}

/** The first branch's share as planned; the others divide the rest, the last of them taking what is left. */
function shareOf(plan: ChoicePlan, branch: number, last: number): number {
  if (branch === 0) return plan.share;
  return last === 1 ? 1 - plan.share : (1 - plan.share) / 2;
}

const EMPTY_STATION: StationPlan = {
  kind: 'station',
  plain: 0,
  steps: [],
  queue: {
    discipline: 'fifo',
    places: undefined,
    whenFull: undefined,
    balkAt: undefined,
    promote: undefined,
    ratio: undefined,
    early: undefined,
  },
  rooms: undefined,
  room: undefined,
  roomFirst: false,
  turnaround: undefined,
  rank: 0,
  batch: undefined,
};

export function buildFlow(plan: FlowPlan, context: FlowContext): { nodes: Raw[]; edges: Raw[] } {
  return new FlowBuilder(plan, context).build();
}
