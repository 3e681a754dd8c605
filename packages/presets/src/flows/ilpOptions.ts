/** What can be chosen about the integrated flow. */
import type { Staff } from './parts.ts';
import type { Uptake } from './work.ts';

/**
 * Who makes the initial assessment. `nurses`: the nurses, for both klaster; `midwife`: klaster 2's midwife for those
 * she treats herself; `teams`: each klaster its own nurses and doctors; `oneTeam`: one line for everybody, nurses and
 * midwives together; `crossCover`: two lines, and the midwife helps at both when nobody waits for her.
 */
type Assessment = 'nurses' | 'midwife' | 'teams' | 'oneTeam' | 'crossCover';

export interface IlpOptions {
  readonly uptake: Uptake;
  readonly cashier: Staff;
  readonly doctor: Staff;
  readonly assessment?: Assessment;
  /** The cashier screens needs at a front desk; the counter helps with payments. */
  readonly frontDesk?: boolean;
  readonly healthCheck?: boolean;
  /** What was screened is followed up from the PWS list (needs several days to be seen). */
  readonly followUp?: boolean;
}
