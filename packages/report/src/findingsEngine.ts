/**
 * Words about what stops a scenario from being prepared for simulation. A checked project gives none of these; who
 * meets one has usually run a file that still has errors.
 */
import type { FindingWords } from './findingsWords.ts';

/** The findings of the compiler. `node.noWayOut` it shares with the model. */
export const ENGINE_FINDINGS: Readonly<Record<string, FindingWords>> = {
  'compile.reference': {
    id: [
      'Skenario ini menyebut {what:kind} “{id}”, yang tidak ada.',
      'Periksa proyek ini, perbaiki nama itu, lalu jalankan lagi.',
    ],
    en: [
      'This scenario names the {what:kind} “{id}”, which does not exist.',
      'Check the project, mend that name and run again.',
    ],
  },
  'compile.duplicate': {
    id: [
      'Ada dua {what:kind} dengan kode yang sama: “{id}”.',
      'Ganti kode salah satunya, lalu jalankan lagi.',
    ],
    en: ['Two things of one kind ({what:kind}) share the id “{id}”.', 'Change the id of one and run again.'],
  },
  'node.route.missing': {
    id: [
      '{node} punya beberapa jalan, tetapi belum jelas cara memilihnya.',
      'Pilih caranya: menurut syarat, peluang, kebutuhan berikutnya, bergiliran, atau antrean terpendek.',
    ],
    en: [
      '{node} has several ways out, but nothing says how to choose.',
      'Choose: by conditions, probability, next need, in turn, or shortest queue.',
    ],
  },
  'draw.collision': {
    id: [
      'Dua nama kebetulan berbagi angka acak: {first} dan {second}.',
      'Ganti kode salah satunya, lalu jalankan lagi.',
    ],
    en: [
      'Two names happen to share their random numbers: {first} and {second}.',
      'Change the id of one and run again.',
    ],
  },
};

/** A code that nothing is known about: only what to do next can be said. */
export const UNEXPECTED: FindingWords = {
  id: [
    'Skenario ini tidak dapat disiapkan untuk simulasi ({code}).',
    'Periksa proyek sekali lagi; bila tetap terjadi, laporkan kode ini beserta berkasnya.',
  ],
  en: [
    'This scenario cannot be prepared for simulation ({code}).',
    'Check the project once more; if it stays, report this code together with the file.',
  ],
};
