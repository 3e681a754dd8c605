/** What all cases with shared resources have in common. */
import { addStream } from './arrivalOf.ts';
import type { Builder } from './builder.ts';
import type { Customer } from './customers.ts';
import { type Fields, isObject } from './json.ts';
import type { Facts, Model } from './model.ts';
import type { Course } from './networkOf.ts';
import { checkLost } from './phrases.ts';
import { NotReadable } from './problems.ts';

export interface Resource {
  readonly count: number;
  readonly serves: readonly string[] | undefined;
}

export function resourcesOf(f: Fields): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  for (const name of Object.keys(f.object)) {
    const value = f.any(name);
    if (typeof value === 'number') resources.set(name, { count: value, serves: undefined });
    else if (isObject(value)) {
      const own = f.fields(name);
      const serves = own.has('can_serve') ? own.list('can_serve').map(String) : undefined;
      resources.set(name, { count: own.number('count'), serves });
      own.done();
    } else throw f.bad(name);
  }
  return resources;
}

/** Pools by the case's resources, and doors for its classes; what lies between is told by who derives from this. */
export abstract class SharedResources {
  protected readonly pools = new Map<string, string>();
  protected readonly ids: string[];
  protected rate = 0;
  protected room: string | undefined;

  constructor(
    protected readonly f: Fields,
    protected readonly b: Builder,
    protected readonly customers: readonly Customer[],
    protected readonly resources: ReadonlyMap<string, Resource>,
    protected readonly course: Course,
  ) {
    this.ids = customers.map((c) =>
      b.patientClass(c.name, { priority: c.priority, ...(c.patience ? { patience: c.patience } : {}) }),
    );
  }

  /** Everything between the doors and the exits. `inside`: most patients at once, all places together. */
  protected abstract addFlow(inside: number | undefined): void;

  build(): Model {
    const { f, b } = this;
    if (f.has('when_full')) checkLost(f.text('when_full'), 'model.when_full');
    const inside = f.numberOr('system_capacity', undefined);
    this.addFlow(inside);
    f.done();
    const { course } = this;
    const facts: Facts = {
      order: [...this.resources.keys()],
      ...this.homes(),
      ...(this.room === undefined ? {} : { room: this.room }),
    };
    const isListed = this.customers.some((c) => c.patients.length > 0);
    const run: Model['run'] =
      isListed || course.isTerminating ? { kind: 'terminating', until: course.horizon } : { kind: 'steady' };
    return b.build({ rate: this.rate, closedLoop: false, run, facts });
  }

  /** The station that each class asks for first, where the route says what else may serve it. */
  private homes(): Pick<Facts, 'home' | 'overflowing'> {
    const home = new Map<string, string>();
    const overflowing: string[] = [];
    for (const c of this.customers) {
      const [step] = c.route ?? [];
      const tries = typeof step === 'string' ? step.split(/,? else /i) : [];
      const first = /^(.+?) if (?:a|any|one) /i.exec(tries[0] ?? '')?.[1];
      if (first === undefined) continue;
      home.set(c.name, first);
      if (tries.length > 2) overflowing.push(c.name);
    }
    return home.size > 0 ? { home, overflowing } : {};
  }

  protected poolOf(name: string): string {
    const found = this.pools.get(name);
    if (found !== undefined) return found;
    const resource = this.resources.get(name);
    if (!resource) throw new NotReadable(`resource: "${name}"`);
    const kind = name === this.room ? { kind: 'room' } : {};
    const pool = this.b.pool(
      name,
      Array.from({ length: resource.count }, () => ({})),
      kind,
    );
    this.b.servers.set(name, resource.count);
    this.pools.set(name, pool);
    return pool;
  }

  /** Doors of all classes in front of their first nodes. */
  protected connect(
    firstOf: (c: Customer, index: number) => string,
    activityOf: (stage: string) => string,
  ): void {
    const { b } = this;
    this.customers.forEach((c, i) => {
      const id = this.ids[i] ?? '';
      const first = firstOf(c, i);
      if (c.patients.length > 0) {
        const patients = c.patients.map((p) => ({
          ...p,
          class: id,
          durations: new Map([...p.services].map(([stage, minutes]) => [activityOf(stage), minutes])),
        }));
        b.door(b.list(c.name, patients), first);
      } else if (c.arrival?.kind === 'renewal' || c.arrival?.kind === 'profile') {
        b.door(addStream(b, c.arrival, [{ class: id, share: 1 }]), first);
        this.rate += c.arrival.rate;
      } else throw new NotReadable(`a class without arrivals: "${c.name}"`);
    });
  }
}
