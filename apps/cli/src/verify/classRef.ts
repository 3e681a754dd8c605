/** A class of a case, and what it is called in the project. */
export interface ClassRef {
  /** Name in the case. */
  readonly name: string;
  readonly id: string;
}
