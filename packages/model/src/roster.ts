/** Staff and rooms of the clinic: pools of individual units with skills, speed and calendar. Times are minutes after midnight. */

import { DistributionSchema } from './distribution.ts';
import { IdSchema, LabelSchema } from './label.ts';
import { SourceSchema } from './source.ts';
import { z } from './zod.ts';

/** Minutes after midnight of the first day; a horizon of several days goes past 1440. */
export const MinuteSchema = z.number().min(0).max(1e9);
/** 0 = Sunday … 6 = Saturday. */
export const WeekdaySchema = z.int().min(0).max(6);

export const ShiftSchema = z
  .strictObject({ from: MinuteSchema, to: MinuteSchema, weekdays: z.array(WeekdaySchema).max(7).optional() })
  .refine((s) => s.from < s.to, { path: ['to'], params: { code: 'time.order' } });
export type Shift = z.infer<typeof ShiftSchema>;

/** A break, or an outreach block (UKM outside the building: the unit finishes its patient and is away, not resting). */
export const BreakSchema = z
  .strictObject({
    from: MinuteSchema,
    to: MinuteSchema,
    weekdays: z.array(WeekdaySchema).max(7).optional(),
    kind: z.enum(['rest', 'outreach']).optional(),
  })
  .refine((b) => b.from < b.to, { path: ['to'], params: { code: 'time.order' } });

/**
 * What happens at the end of a shift to a unit that is busy or still has patients waiting:
 * `finishPatient` finish this patient; `finishQueue` go on while somebody waits whom the unit may serve;
 * `untilEmpty` stay until nobody is left in the clinic; `handOver` stop, the patient is first in line for a
 * colleague; `resumeLater` stop, the patient waits for this same unit.
 */
export const EndOfShiftSchema = z.enum([
  'finishPatient',
  'finishQueue',
  'untilEmpty',
  'handOver',
  'resumeLater',
]);
export type EndOfShift = z.infer<typeof EndOfShiftSchema>;

/**
 * `finishThenRest` finish the patient, return at the scheduled end; `finishThenFull` finish the patient,
 * then take the full length; `interrupt` stop at once, resume after the break.
 */
export const AtBreakSchema = z.enum(['finishThenRest', 'finishThenFull', 'interrupt']);
export type AtBreak = z.infer<typeof AtBreakSchema>;

const calendarFields = {
  /** Without shifts a unit is always there. */
  shifts: z.array(ShiftSchema).max(100).optional(),
  breaks: z.array(BreakSchema).max(20).optional(),
  /** Relative pace; durations are divided by it. */
  speed: z.number().min(0.05).max(20).optional(),
  skills: z.array(IdSchema).max(31).optional(),
};

export const UnitSchema = z.strictObject({ id: IdSchema, name: LabelSchema.optional(), ...calendarFields });
export type Unit = z.infer<typeof UnitSchema>;

export const PoolSchema = z.strictObject({
  id: IdSchema,
  name: LabelSchema,
  kind: z.enum(['staff', 'room']).default('staff'),
  /** Profession of the glossary (dokter, perawat, bidan…), for icons and head-count. */
  profession: IdSchema.optional(),
  units: z.array(UnitSchema).max(500),
  ...calendarFields,
  endOfShift: EndOfShiftSchema.default('untilEmpty'),
  atBreak: AtBreakSchema.default('finishThenRest'),
  /** Minutes late at the start of each shift, drawn per unit and day. */
  lateness: DistributionSchema.optional(),
  /** Probability that a unit is absent for the day. */
  absence: z.number().min(0).max(1).optional(),
  /** Rupiah per hour. */
  costPerHour: z.number().min(0).optional(),
  source: SourceSchema,
});
export type Pool = z.infer<typeof PoolSchema>;

export const RosterSchema = z.strictObject({ pools: z.array(PoolSchema).max(200) });
export type Roster = z.infer<typeof RosterSchema>;
