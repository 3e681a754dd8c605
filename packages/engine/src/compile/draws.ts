/**
 * Names of random draws. A draw is keyed by stream and class of the patient, and by a purpose; both become 48
 * bits of hash in the generator's counter. Two names with the same hash are refused, never silently equal.
 */
import { hash32 } from '../random/hash.ts';
import { CompileProblem } from './problem.ts';

/** Numbers of purposes and key classes, in the order of first use. */
export class DrawNames {
  private readonly purposeIndex = new Map<string, number>();
  private readonly keyClassIndex = new Map<string, number>();
  private readonly clinicNames: string[] = [];

  /** Number of a purpose of a patient's draw, for example `activity/anc`. */
  purpose(name: string): number {
    return numberOf(this.purposeIndex, name);
  }

  /** Number of a key class: a class of patients of one stream, or the companions of one. */
  keyClass(name: string): number {
    return numberOf(this.keyClassIndex, name);
  }

  /** Number of a draw that belongs to no patient (day factor, lateness of a unit). */
  clinic(name: string): number {
    return this.clinicNames.push(name) - 1;
  }

  /** Counter words for every key class and purpose. */
  tables(): {
    purposes: number;
    purposeKey: Uint32Array;
    purposeSalt: Uint32Array;
    clinicKey: Uint32Array;
    clinicSalt: Uint32Array;
  } {
    const purposes = [...this.purposeIndex.keys()];
    const keyClasses = [...this.keyClassIndex.keys()];
    const purposeKey = new Uint32Array(purposes.length * keyClasses.length);
    const purposeSalt = new Uint32Array(purposeKey.length);
    const clinicKey = new Uint32Array(this.clinicNames.length);
    const clinicSalt = new Uint32Array(this.clinicNames.length);
    const seen = new Map<number, string>();
    const fill = (name: string, key: Uint32Array, salt: Uint32Array, at: number) => {
      const low = hash32(name);
      const high = hash32(`${name}#`) >>> 16;
      // 48 bits are exact in a float64.
      const both = high * 4294967296 + low;
      const other = seen.get(both);
      if (other !== undefined) throw new CompileProblem('draw.collision', [], { first: other, second: name });
      seen.set(both, name);
      key[at] = low;
      salt[at] = high * 65536;
    };
    keyClasses.forEach((keyClass, k) => {
      purposes.forEach((purpose, p) => {
        fill(`patient/${keyClass}/${purpose}`, purposeKey, purposeSalt, k * purposes.length + p);
      });
    });
    this.clinicNames.forEach((name, i) => {
      fill(`clinic/${name}`, clinicKey, clinicSalt, i);
    });
    return { purposes: purposes.length, purposeKey, purposeSalt, clinicKey, clinicSalt };
  }
}

function numberOf(map: Map<string, number>, name: string): number {
  const found = map.get(name);
  if (found !== undefined) return found;
  map.set(name, map.size);
  return map.size - 1;
}
