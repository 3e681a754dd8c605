import { expect, it } from 'vitest';
import { linesBetween } from './walks.ts';

const lines = [
  { from: 'datang', to: 'loket' },
  { from: 'loket', to: 'pilih' },
  { from: 'pilih', to: 'periksa' },
  { from: 'periksa', to: 'obat' },
  { from: 'pilih', to: 'obat' },
  { from: 'periksa', to: 'periksa' },
  { from: 'obat', to: 'pulang' },
];

it('goes by the fewest lines, to the nearest end, and back to the same node by its own line', () => {
  expect(linesBetween(lines, ['loket'], new Set(['obat']))).toEqual([1, 4]);
  expect(linesBetween(lines, ['datang'], new Set(['pulang', 'periksa']))).toEqual([0, 1, 2]);
  expect(linesBetween(lines, ['periksa'], new Set(['periksa']))).toEqual([5]);
});

it('is no way where none is drawn', () => {
  expect(linesBetween(lines, ['pulang'], new Set(['loket']))).toEqual([]);
});
