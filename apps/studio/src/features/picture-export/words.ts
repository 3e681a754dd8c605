/** The flow as a picture file. */
import type { Catalogue } from '../../language/catalogue.ts';

export const PICTURE_WORDS = {
  'command.picture': {
    id: 'Gambar alur untuk salindia atau dinding',
    en: 'Picture of the flow for a slide or a wall',
  },
  'picture.heading': { id: 'Gambar alur', en: 'Picture of the flow' },
  'picture.preview': { id: 'Pratinjau gambar {name}', en: 'Preview of the picture of {name}' },
  'picture.sheet': { id: 'Untuk', en: 'For' },
  'picture.slide': { id: 'Salindia (16:9)', en: 'A slide (16:9)' },
  'picture.wall': { id: 'Dinding (A3 mendatar)', en: 'A wall (A3 landscape)' },
  'picture.waits': { id: 'Dengan menit menunggu', en: 'With the waiting minutes' },
  'picture.noWaits': {
    id: 'Menit menunggu belum dihitung untuk gambar ini.',
    en: 'The waiting minutes have not been computed for this drawing yet.',
  },
  'picture.svg': { id: 'Simpan SVG', en: 'Save SVG' },
  'picture.png': { id: 'Simpan PNG', en: 'Save PNG' },
  'picture.saved': {
    id: 'Gambar {name} disimpan ke folder unduhan.',
    en: 'Picture {name} saved to the downloads folder.',
  },
  'picture.failed': {
    id: 'Gambar tidak dapat dibuat di peramban ini.',
    en: 'This browser cannot make the picture.',
  },
} as const satisfies Catalogue;
