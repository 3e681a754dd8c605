/** Who does what at the stations that both scenarios have: staff who came, went or moved, and steps that did. */
import type { Scenario, ScenarioDiff } from '@simalur/model';
import type { ChangeWords, SaidChange } from './saidChange.ts';

/** Of each thing: the stations that have it now and had it not, and the other way round. */
interface Moves {
  readonly thing: string;
  readonly gained: string[];
  readonly lost: string[];
}

export function staffChanges(
  before: Scenario,
  after: Scenario,
  { steps }: ScenarioDiff,
  words: ChangeWords,
): SaidChange[] {
  const { node, pool, say } = words;
  const moves = new Map<string, Moves>();
  const shared: SaidChange[] = [];
  for (const station of new Set(steps.map((change) => change.station))) {
    const was = poolsAt(before, station);
    const is = poolsAt(after, station);
    const gained = [...is].filter((id) => !was.has(id));
    const lost = [...was].filter((id) => !is.has(id));
    for (const id of gained) movesOf(moves, id).gained.push(station);
    for (const id of lost) movesOf(moves, id).lost.push(station);
    const restaffed = steps.some(
      (change) => change.station === station && change.kind === 'changed' && change.fields.includes('staff'),
    );
    if (restaffed && gained.length + lost.length === 0) {
      shared.push({ kind: 'staff', node: station, text: say('change.staffShared', { node: node(station) }) });
    }
  }
  const told = [...moves.values()].flatMap(({ thing, gained, lost }): SaidChange[] => {
    const [to] = gained;
    const [from] = lost;
    if (gained.length === 1 && lost.length === 1 && from && to) {
      const params = { pool: pool(thing), from: node(from), to: node(to) };
      return [{ kind: 'staff', node: to, text: say('change.staffMoved', params) }];
    }
    return [
      ...gained.map(
        (at): SaidChange => ({
          kind: 'staff',
          node: at,
          text: say('change.staffAdded', { pool: pool(thing), node: node(at) }),
        }),
      ),
      ...lost.map(
        (at): SaidChange => ({
          kind: 'staff',
          node: at,
          text: say('change.staffRemoved', { pool: pool(thing), node: node(at) }),
        }),
      ),
    ];
  });
  return [...told, ...shared];
}

export function stepChangesOf({ steps }: ScenarioDiff, words: ChangeWords): SaidChange[] {
  const { node, activity, say } = words;
  const moves = new Map<string, Moves>();
  const told: SaidChange[] = [];
  for (const change of steps) {
    const { station } = change;
    switch (change.kind) {
      case 'added':
        movesOf(moves, change.step.activity).gained.push(station);
        break;
      case 'removed':
        movesOf(moves, change.step.activity).lost.push(station);
        break;
      case 'order':
        told.push({ kind: 'changed', node: station, text: say('change.order', { node: node(station) }) });
        break;
      case 'changed': {
        const params = { node: node(station), activity: activity(change.after.activity) };
        if (change.fields.includes('when')) {
          told.push({ kind: 'changed', node: station, text: say('change.stepWhen', params) });
        }
        if (change.fields.includes('offer')) {
          told.push({ kind: 'changed', node: station, text: say('change.stepOffer', params) });
        }
      }
    }
  }
  const moved = [...moves.values()].flatMap(({ thing, gained, lost }): SaidChange[] => {
    const [to] = gained;
    const [from] = lost;
    if (gained.length === 1 && lost.length === 1 && from && to) {
      const params = { activity: activity(thing), from: node(from), to: node(to) };
      return [{ kind: 'changed', node: to, text: say('change.stepMoved', params) }];
    }
    const one =
      (key: 'change.stepAdded' | 'change.stepRemoved') =>
      (at: string): SaidChange => ({
        kind: 'changed',
        node: at,
        text: say(key, { activity: activity(thing), node: node(at) }),
      });
    return [...gained.map(one('change.stepAdded')), ...lost.map(one('change.stepRemoved'))];
  });
  return [...moved, ...told];
}

function poolsAt(scenario: Scenario, station: string): ReadonlySet<string> {
  const found = scenario.flow.nodes.find(({ id }) => id === station);
  if (found?.kind !== 'station') return new Set();
  return new Set(found.steps.flatMap((step) => step.staff.flatMap(({ anyOf }) => anyOf)));
}

function movesOf(moves: Map<string, Moves>, thing: string): Moves {
  const known = moves.get(thing) ?? { thing, gained: [], lost: [] };
  moves.set(thing, known);
  return known;
}
