import { expect, test } from 'vitest';
import { clinicLibraryPage } from './clinicLibrary.ts';

// The page says how it is written anew.
test('docs/clinic-library.md tells the figures of today', async () => {
  await expect(clinicLibraryPage()).toMatchFileSnapshot('../../../docs/clinic-library.md');
});
