/** Why a reference case, or one of its numbers, cannot be compared: kept apart, because they ask for different mends. */

/** A phrase or field whose meaning is not known here; `phrase` quotes it. */
export class NotReadable extends Error {
  readonly phrase: string;

  constructor(phrase: string) {
    super(`not readable: ${phrase}`);
    this.name = 'NotReadable';
    this.phrase = phrase;
  }
}

/** Understood, but the project document has no way to say it; `feature` names what is missing. */
export class NotExpressible extends Error {
  readonly feature: string;

  constructor(feature: string) {
    super(`not expressible: ${feature}`);
    this.name = 'NotExpressible';
    this.feature = feature;
  }
}
