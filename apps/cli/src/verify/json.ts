/** Reading foreign JSON field by field. What nobody asked for is noticed: a field that is ignored may change the meaning. */
import { NotReadable } from './problems.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** Fields that say something to people and nothing to a simulation. */
const DESCRIPTIVE =
  /^(id|note|notes|title|label|comment|comments|remark|remarks|description|about|meaning|source|reference|citation|convention|conventions|priority_convention|time_unit|unit|units_of_time|verified_by|features|timeline)$/;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it stands in the file, short enough for a line. */
export function quote(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** The fields of an object, with a memory of which were read. */
export class Fields {
  private readonly read = new Set<string>();

  constructor(
    readonly object: JsonObject,
    readonly where: string,
  ) {}

  static of(value: Json | undefined, where: string): Fields {
    if (!isObject(value)) throw new NotReadable(`${where}: ${quote(value)}`);
    return new Fields(value, where);
  }

  has(name: string): boolean {
    return this.object[name] !== undefined && this.object[name] !== null;
  }

  /** Any value; null counts as absent. */
  any(name: string): Json | undefined {
    this.read.add(name);
    const value = this.object[name];
    return value === null ? undefined : value;
  }

  number(name: string): number {
    const value = this.any(name);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.bad(name);
    return value;
  }

  numberOr<T>(name: string, other: T): number | T {
    return this.has(name) ? this.number(name) : other;
  }

  text(name: string): string {
    const value = this.any(name);
    if (typeof value !== 'string') throw this.bad(name);
    return value.trim();
  }

  textOr<T>(name: string, other: T): string | T {
    return this.has(name) ? this.text(name) : other;
  }

  list(name: string): Json[] {
    const value = this.any(name);
    if (!Array.isArray(value)) throw this.bad(name);
    return value;
  }

  numbers(name: string): number[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'number') throw this.bad(name);
      return value;
    });
  }

  fields(name: string): Fields {
    return Fields.of(this.any(name), `${this.where}.${name}`);
  }

  each(name: string): Fields[] {
    return this.list(name).map((value, i) => Fields.of(value, `${this.where}.${name}[${i}]`));
  }

  /** The field whose name is one of these, if any. */
  firstOf(...names: string[]): string | undefined {
    return names.find((name) => this.has(name));
  }

  /** The value of this field is not what it may be. */
  bad(name: string): NotReadable {
    return new NotReadable(`${this.where}.${name}: ${quote(this.object[name])}`);
  }

  /** Refuses fields that were not read and may mean something. */
  done(): void {
    for (const [name, value] of Object.entries(this.object)) {
      if (this.read.has(name) || value === null || DESCRIPTIVE.test(name)) continue;
      throw new NotReadable(`${this.where}.${name}: ${quote(value)}`);
    }
  }
}
