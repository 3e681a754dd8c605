/** The form in which the words of a finding are kept. The words themselves are in the files beside this one. */
import type { FindingCode } from '@simalur/model';

/**
 * What is wrong, how to mend it, and, where a similar name exists, what was probably meant. `{name}` stands for a value
 * of the finding; `{name:form}` says how it is written (see `findings.ts`).
 */
type Said = readonly [what: string, mend: string, near?: string];

export interface FindingWords {
  readonly id: Said;
  readonly en: Said;
}

export type FindingWordsOf<Code extends FindingCode> = Readonly<Record<Code, FindingWords>>;
