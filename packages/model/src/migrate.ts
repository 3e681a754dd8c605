/** Brings a document of an older version up to today's, one version at a time. Steps are added, never changed. */
import { SCHEMA_VERSION } from './project.ts';

type Json = Record<string, unknown>;

/** One step of a migration. `up` is pure: it returns a new document and reads broken ones without throwing. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What changed, for a person who reads an old file. */
  readonly change: string;
  readonly up: (document: Json) => Json;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    from: 0,
    to: 1,
    change:
      'Version 0 is the draft of the format: `clinic.hours` became `clinic.calendar`, and a scenario said ' +
      '`sharedRecord: true | false` where it now says `records: "shared" | "separate"`.',
    up: (document) => ({
      ...document,
      clinic: renamed(document['clinic'], 'hours', 'calendar', (hours) => hours),
      scenarios: Array.isArray(document['scenarios'])
        ? document['scenarios'].map((scenario: unknown) =>
            renamed(scenario, 'sharedRecord', 'records', (shared) =>
              shared === true ? 'shared' : 'separate',
            ),
          )
        : document['scenarios'],
    }),
  },
];

/** The oldest version that can still be read. */
export function oldestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations[0]?.from ?? SCHEMA_VERSION;
}

/** Throws where the steps do not lead, by exactly one each, to today's version. */
export function assertMigrations(migrations: readonly Migration[], current: number = SCHEMA_VERSION): void {
  migrations.forEach((step, index) => {
    if (step.to !== step.from + 1)
      throw new Error(`migration ${step.from} to ${step.to} does not rise by one`);
    const next = migrations[index + 1]?.from ?? current;
    if (step.to !== next) throw new Error(`no migration from ${step.to} to ${next}`);
  });
}

/** The document in today's version. `from` is a version that `oldestVersion()` allows. */
export function migrate(document: Json, from: number, migrations: readonly Migration[] = MIGRATIONS): Json {
  assertMigrations(migrations);
  let current = document;
  for (const step of migrations) {
    if (step.from >= from) current = { ...step.up(current), schemaVersion: step.to };
  }
  return current;
}

/** The object with one field under its new name; anything else is left for the schema to complain about. */
function renamed(value: unknown, old: string, name: string, convert: (field: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !(old in value)) return value;
  const { [old]: field, ...rest } = value as Json;
  return { ...rest, [name]: convert(field) };
}
