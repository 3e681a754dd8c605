/// <reference types="node" />
import { expect, test } from 'vitest';
import { projectJsonSchema } from './index.ts';

// `npm run schema` writes the file anew.
test('docs/project.schema.json describes the documents of today', async () => {
  await expect(projectJsonSchema()).toMatchFileSnapshot('../../../docs/project.schema.json');
});
