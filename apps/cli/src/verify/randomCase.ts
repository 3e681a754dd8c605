/** Published answers of the random number generator that the engine uses. */
import { philox4x32 } from '@simalur/engine';
import type { JsonObject } from './json.ts';
import { NotReadable } from './problems.ts';
import { type Row, unmeasured } from './result.ts';

export function isOwnGenerator(one: JsonObject): boolean {
  return /^philox[-_ ]?4x32(-10)?$/i.test(String(one['algorithm']));
}

export function randomRows(one: JsonObject): Row[] {
  const start = String(one['initialisation']);
  const words = /ctr=([0-9a-f,]+)\s+key=([0-9a-f,]+)/i.exec(start);
  const parse = (text: string | undefined) =>
    (text ?? '').split(',').map((word) => Number.parseInt(word, 16));
  const counter = parse(words?.[1]);
  const key = parse(words?.[2]);
  const outputs = one['outputs'];
  if (!words || counter.length !== 4 || key.length !== 2 || !Array.isArray(outputs))
    throw new NotReadable(`initialisation: "${start}"`);
  const found: string[] = [];
  for (let block = 0; found.length < outputs.length; block++) {
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter;
    const words = Uint32Array.of(c0 + block, c1, c2, c3, key[0] ?? 0, key[1] ?? 0);
    philox4x32(words);
    found.push(...[...words.subarray(0, 4)].map((word) => word.toString(16).padStart(8, '0')));
  }
  return outputs.map((word, i) => {
    const isSame = String(word).toLowerCase() === found[i];
    return unmeasured(
      'word',
      String(i),
      null,
      isSame ? 'pass' : 'fail',
      isSame ? String(word) : `${String(word)}; found ${found[i]}`,
    );
  });
}
