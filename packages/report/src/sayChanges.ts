/**
 * What leads from one scenario to another, in plain sentences, each with the node or line that it is about. From the
 * structural diff of the model; nothing is compared here a second time.
 */
import {
  diffScenarios,
  type FlowNode,
  type Label,
  type Lever,
  labelText,
  type Project,
  type Scenario,
  type ScenarioDiff,
} from '@simalur/model';
import { say } from './catalogue/index.ts';
import { FIELD_TERMS } from './findingsTerms.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { ChangeWords, SaidChange } from './saidChange.ts';
import { edgeChanges } from './sayChangesEdges.ts';
import { staffChanges, stepChangesOf } from './sayChangesSteps.ts';
import { typicalMinutes } from './typicalMinutes.ts';

export type { ChangeKind, SaidChange } from './saidChange.ts';

/**
 * Sentences in the order of the flow: what was added and removed, then staff, steps and minutes, then ways and records.
 * Empty where the two are identical.
 */
export function sayChanges(
  project: Project,
  before: Scenario,
  after: Scenario,
  language: Language,
): readonly SaidChange[] {
  const diff = diffScenarios(before, after);
  const words = wordsOf(project, before, after, language);
  const all = [
    ...nodeChanges(diff, words),
    ...staffChanges(before, after, diff, words),
    ...stepChangesOf(diff, words),
    ...minuteChanges(project, after, diff, words),
    ...peopleChanges(diff, words),
    ...edgeChanges(before, after, diff, words),
    ...recordChanges(diff, words),
  ];
  // Lines between the same two nodes are one way to a reader: what is said of each of them is said once.
  const said = new Set<string>();
  return all.filter(({ text }) => !said.has(text) && said.add(text));
}

function wordsOf(project: Project, before: Scenario, after: Scenario, language: Language): ChangeWords {
  const named = (things: readonly { readonly id: string; readonly name: Label }[]) => {
    const names = new Map(things.map(({ id, name }) => [id, labelText(name, language)]));
    return (id: string) => names.get(id) ?? id;
  };
  return {
    node: named([...before.flow.nodes, ...after.flow.nodes]),
    pool: named(project.clinic.roster.pools),
    activity: named(project.activities),
    language,
    say: (key, params) => say(key, params as never, language),
  };
}

function nodeChanges({ nodes }: ScenarioDiff, words: ChangeWords): SaidChange[] {
  const { node, say: sentence, language } = words;
  return [
    ...nodes.added.map(
      ({ id }): SaidChange => ({
        kind: 'added',
        node: id,
        text: sentence('change.added', { node: node(id) }),
      }),
    ),
    ...nodes.removed.map(
      ({ id }): SaidChange => ({
        kind: 'removed',
        node: id,
        text: sentence('change.removed', { node: node(id) }),
      }),
    ),
    ...nodes.changed.flatMap(({ id, before, after, fields }): SaidChange[] => {
      const rules = fields.filter((field) => field !== 'name' && field !== 'note');
      return [
        ...(fields.includes('name') ? [renamed(before, after, words)] : []),
        ...(rules.length > 0
          ? [
              {
                kind: 'changed' as const,
                node: id,
                text: sentence('change.rules', {
                  node: labelText(after.name, language),
                  fields: rules.map((field) => FIELD_TERMS[field]?.[language] ?? field).join(', '),
                }),
              },
            ]
          : []),
      ];
    }),
  ];
}

function renamed(before: FlowNode, after: FlowNode, { say: sentence, language }: ChangeWords): SaidChange {
  const names = { before: labelText(before.name, language), after: labelText(after.name, language) };
  return { kind: 'changed', node: after.id, text: sentence('change.renamed', names) };
}

type DurationLever = Extract<Lever, { kind: 'duration' }>;

/** A lever against the minutes that all flows share, or against the same lever of before. */
function minuteChanges(
  project: Project,
  after: Scenario,
  { durations }: ScenarioDiff,
  { activity, say: sentence, language }: ChangeWords,
): SaidChange[] {
  const shared = (id: string) => project.activities.find((one) => one.id === id)?.duration;
  const told = (
    lever: DurationLever,
    from: DurationLever['duration'] | undefined,
    to: DurationLever['duration'] | undefined,
  ): SaidChange => {
    const minutes = (one: DurationLever['duration'] | undefined) =>
      formatNumber(one ? typicalMinutes(one) : 0, language, 1);
    const at = after.flow.nodes.find(
      (node) => node.kind === 'station' && node.steps.some((step) => step.activity === lever.activity),
    );
    return {
      kind: 'minutes',
      text: sentence('change.minutes', {
        activity: activity(lever.activity),
        before: minutes(from),
        after: minutes(to),
      }),
      ...(at ? { node: at.id } : {}),
    };
  };
  return [
    ...durations.added.map((lever) => told(lever, shared(lever.activity), lever.duration)),
    ...durations.changed.map(({ before, after: now }) => told(now, before.duration, now.duration)),
    ...durations.removed.map((lever) => told(lever, lever.duration, shared(lever.activity))),
  ];
}

function peopleChanges(
  { staff }: ScenarioDiff,
  { pool, say: sentence, language }: ChangeWords,
): SaidChange[] {
  const name = (lever: Lever) => labelText(lever.name, language);
  return [
    ...staff.added.map(
      (lever): SaidChange => ({
        kind: 'staff',
        text: sentence('change.people', {
          count: lever.units.length,
          pool: pool(lever.pool),
          name: name(lever),
        }),
      }),
    ),
    ...staff.changed.map(
      ({ after }): SaidChange => ({
        kind: 'staff',
        text: sentence('change.peopleOther', { name: name(after) }),
      }),
    ),
    ...staff.removed.map(
      (lever): SaidChange => ({
        kind: 'staff',
        text: sentence('change.peopleGone', { name: name(lever) }),
      }),
    ),
  ];
}

function recordChanges({ records }: ScenarioDiff, { say: sentence }: ChangeWords): SaidChange[] {
  if (!records) return [];
  const key = records.after === 'shared' ? 'change.shared' : 'change.separate';
  return [{ kind: 'changed', text: sentence(key, {}) }];
}
