/** One stage for all: beds by name, teams of several, servers with skills. */
import type { Customer } from './customers.ts';
import { type Duration, durationOf, isDistribution } from './distributionOf.ts';
import { Fields } from './json.ts';
import { type Discipline, disciplineOf } from './phrases.ts';
import { NotExpressible, NotReadable } from './problems.ts';
import { buildRoute } from './routeOf.ts';
import { SharedResources } from './sharedResources.ts';
import { type ClassRules, readRules } from './staffRules.ts';
import type { StationSpec } from './stationSpec.ts';
import { Stations } from './stations.ts';

/** Stations by the name of a resource, with a stay by class. */
export class SharedBeds extends SharedResources {
  protected addFlow(): void {
    const specs = [...this.resources].map(
      ([name, { count }]): StationSpec => ({
        name,
        servers: count,
        shiftEnd: 'finish',
        discipline: { queue: 'fifo' },
        service: new Map(this.customers.flatMap((c) => (c.stay ? [[c.name, c.stay] as const] : []))),
        blocksBefore: false,
        isLossy: false,
        isBlocked: false,
        breaks: [],
        reserve: new Map(),
      }),
    );
    const refs = this.customers.map((c, i) => ({ name: c.name, id: this.ids[i] ?? '' }));
    const stations = new Stations(this.b, specs, refs);
    const exit = this.b.exit();
    this.connect(
      (c) => {
        if (!c.route) throw new NotReadable(`a class without a route: "${c.name}"`);
        return buildRoute(stations, c.route, exit, 'route');
      },
      () => '',
    );
  }
}

/** Who serves whom, and who goes first. */
export class SharedTeams extends SharedResources {
  protected addFlow(): void {
    const { f, b, customers } = this;
    const isListed = customers.some((c) => c.patients.length > 0);
    const classes = [...new Set(customers.map((c) => c.name))];
    const rules = this.rules(classes);
    const places = this.waitingPlaces(classes);
    const discipline = disciplineOf(f.textOr('discipline', 'FIFO'), 'model.discipline');
    const service = f.any('service');
    const of = (name: string): Duration => {
      if (service === undefined && isListed) return { shift: 0, law: { family: 'deterministic', value: 0 } };
      const own = isDistribution(service) ? service : Fields.of(service, 'model.service').any(name);
      return durationOf(own, `model.service.${name}`);
    };
    const byClass = customers.map((c, i) => ({ class: this.ids[i] ?? '', duration: of(c.name) }));
    const activities = b.activity('service', of(classes[0] ?? ''), byClass);
    const exit = b.exit();
    const isOneLine =
      discipline.queue === 'fifo' && !discipline.overtaking && rules.order.length === 0 && places.size === 0;
    const shared =
      isOneLine &&
      customers.every(
        (c) => this.poolsFor(c, rules).join() === this.poolsFor(customers[0] as Customer, rules).join(),
      );
    const nodes = new Map<string, string>();
    const nodeOf = (c: Customer): string => {
      const key = shared ? '' : `${c.name} ${JSON.stringify([...c.needs])}`;
      const found = nodes.get(key);
      if (found !== undefined) return found;
      const node = this.teamNode(c, activities, rules, discipline, places.get(c.name), shared);
      b.edge(node, exit);
      nodes.set(key, node);
      return node;
    };
    this.connect(nodeOf, () => activities.at(-1) ?? '');
  }

  private rules(classes: readonly string[]): ClassRules {
    const phrases = this.f.has('rules') ? this.f.list('rules').map(String) : [];
    return readRules(phrases, classes, [...this.resources.keys()]);
  }

  private waitingPlaces(classes: readonly string[]): ReadonlyMap<string, number> {
    if (!this.f.has('waiting_capacity')) return new Map();
    if (typeof this.f.any('waiting_capacity') === 'number') {
      if (classes.length > 1) throw new NotExpressible('waiting places that several queues share');
      return new Map([[classes[0] ?? '', this.f.number('waiting_capacity')]]);
    }
    const all = this.f.fields('waiting_capacity');
    return new Map(Object.keys(all.object).map((name) => [name, all.number(name)]));
  }

  /** Resources that may serve a class, the preferred one first. */
  private poolsFor(c: Customer, rules: ClassRules): string[] {
    const named = [...c.needs.keys()].filter((name) => name !== '');
    if (named.length > 0) return named;
    const able = [...this.resources].filter(([, r]) => r.serves === undefined || r.serves.includes(c.name));
    const wish = rules.preference.get(c.name) ?? [];
    const wished = wish.filter((name) => able.some(([a]) => a === name));
    const rest = able.map(([name]) => name).filter((name) => !wished.includes(name));
    return [...wished, ...rest];
  }

  private teamNode(
    c: Customer,
    activities: readonly string[],
    rules: ClassRules,
    discipline: Discipline,
    places: number | undefined,
    shared: boolean,
  ): string {
    const units = c.needs.get('') ?? 1;
    const isTeam = [...c.needs.keys()].some((name) => name !== '');
    const staff = isTeam
      ? [...c.needs].map(([name, count]) => ({
          anyOf: [this.poolOf(name)],
          ...(count > 1 ? { units: count } : {}),
        }))
      : [{ anyOf: this.poolsFor(c, rules).map((name) => this.poolOf(name)), ...this.unitsBy(shared, units) }];
    const pools = this.poolsFor(c, rules);
    // Of several that may serve, the record says which one did.
    const held = isTeam ? c.needs : new Map(pools.length === 1 ? pools.map((name) => [name, units]) : []);
    const hasOrder =
      rules.order.length > 0 ||
      discipline.queue === 'priority' ||
      new Set(this.customers.map((x) => x.priority)).size > 1;
    return this.b.station(
      'service',
      {
        steps: activities.map((activity) => ({ activity, staff })),
        queue: { discipline: discipline.queue, ...(places === undefined ? {} : { places }) },
        rank: hasOrder ? this.rankOf(c, rules) : 0,
      },
      { units: held },
    );
  }

  private unitsBy(shared: boolean, units: number): Record<string, unknown> {
    if (!shared) return units > 1 ? { units } : {};
    const by = this.customers.flatMap((c, i) => {
      const own = c.needs.get('') ?? 1;
      return own > 1 ? [{ class: this.ids[i], units: own }] : [];
    });
    return by.length > 0 ? { unitsByClass: by } : {};
  }

  private rankOf(c: Customer, rules: ClassRules): number {
    return rules.order.length > 0 ? rules.order.indexOf(c.name) + 1 : c.priority;
  }
}
