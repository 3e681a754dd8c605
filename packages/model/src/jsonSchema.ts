/** The JSON Schema of a project file, for editors and for other programs. Written to docs/project.schema.json. */
import { ProjectSchema } from './project.ts';
import { z } from './zod.ts';

/** The schema as text, the same on every machine. It describes files: fields with a default may be left out. */
export function projectJsonSchema(): string {
  const schema = z.toJSONSchema(ProjectSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  const titled = {
    ...schema,
    title: 'SimAlur project',
    description: 'Form of a project file. What must hold beyond the form is described in model.md.',
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
