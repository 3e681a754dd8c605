/** Conditions as rows of (operation, a, b); a list of conditions is a range of rows, all of which must hold. */
import type { Condition } from '@simalur/model';
import * as T from '../tables.ts';
import { type CompileContext, TICKS } from './context.ts';
import { indexOf } from './problem.ts';

export class ConditionTable {
  private readonly op: number[] = [];
  private readonly a: number[] = [];
  private readonly b: number[] = [];
  private readonly classSets: Uint8Array[] = [];
  private readonly nodeSets: Uint8Array[] = [];
  private readonly gateOf = new Map<string, number>();

  constructor(private readonly context: CompileContext) {}

  /**
   * The gate of a step that is done at the first contact only: one for the activity where the record is shared,
   * one for the activity at this station where each station keeps its own.
   */
  gate(activity: string, station: string): number {
    const name = this.context.scenario.records === 'shared' ? activity : `${activity}@${station}`;
    const found = this.gateOf.get(name);
    if (found !== undefined) return found;
    this.gateOf.set(name, this.gateOf.size);
    return this.gateOf.size - 1;
  }

  /** Adds a list; returns its range. `gate`: of the step, for `firstContact`. */
  add(conditions: readonly Condition[], gate: number): [number, number] {
    const from = this.op.length;
    for (const condition of conditions) {
      const [op, a, b] = this.rowOf(condition, gate);
      this.op.push(op);
      this.a.push(a);
      this.b.push(b);
    }
    return [from, this.op.length];
  }

  private rowOf(condition: Condition, gate: number): [number, number, number] {
    const { context } = this;
    switch (condition.kind) {
      case 'need':
        return [T.IF_NEED, 1 << context.need(condition.need), 0];
      case 'firstContact':
        return [T.IF_FIRST_CONTACT, gate, 0];
      case 'attribute': {
        const bit = indexOf(context.attributeIndex, condition.attribute, 'attribute');
        return [T.IF_ATTRIBUTE, 1 << bit, condition.is ? 1 : 0];
      }
      case 'class': {
        const set = new Uint8Array(context.classIndex.size);
        for (const id of condition.classes) set[context.class(id)] = 1;
        return [T.IF_CLASS, this.classSets.push(set) - 1, 0];
      }
      case 'done':
        return [T.IF_DONE, context.activity(condition.activity), 0];
      case 'deferred':
        return [T.IF_DEFERRED, 0, 0];
      case 'from': {
        const set = new Uint8Array(context.nodeIndex.size);
        for (const id of condition.stations) set[context.node(id)] = 1;
        return [T.IF_FROM, this.nodeSets.push(set) - 1, 0];
      }
      case 'queue':
        return [T.IF_QUEUE, context.node(condition.station), condition.atLeast];
      case 'free':
        return [T.IF_FREE, context.node(condition.station), 0];
      case 'time':
        return [T.IF_TIME, condition.from * TICKS, condition.to * TICKS];
    }
  }

  tables() {
    return {
      conditionOp: Int32Array.from(this.op),
      conditionA: Float64Array.from(this.a),
      conditionB: Float64Array.from(this.b),
      classSets: concat(this.classSets, this.context.classIndex.size),
      nodeSets: concat(this.nodeSets, this.context.nodeIndex.size),
      gates: this.gateOf.size,
    };
  }
}

function concat(rows: readonly Uint8Array[], width: number): Uint8Array {
  const all = new Uint8Array(rows.length * width);
  rows.forEach((row, i) => {
    all.set(row, i * width);
  });
  return all;
}
