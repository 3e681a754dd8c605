/** One edit of a panel: checked against the schema, kept as one step of the history, or refused in words. */
import { editFindings, type FieldPath, type Project, withField, withOwnFigure } from '@simalur/model';
import { sayFinding } from '@simalur/report';
import { change, useDocument } from '../../state/document.ts';
import { usePreferences } from '../../state/preferences.ts';

let edits = 0;

/** Keeps what `next` gives; what the schema has against it comes back as a sentence, and the document stays. */
export function edit(path: FieldPath, next: (project: Project) => Project): string | undefined {
  const { project } = useDocument.getState();
  const after = next(project);
  const [first] = editFindings(after, path);
  if (first) {
    const { what, mend } = sayFinding(first, usePreferences.getState().language, after);
    return `${what} ${mend}`;
  }
  // Numbered, so that two edits in quick succession stay two steps of the history.
  edits += 1;
  change(`field:${path.join('.')}#${edits}`, after);
  return undefined;
}

/** Another figure: from now on the team's own. */
export function editFigure(path: FieldPath, value: unknown): string | undefined {
  return edit(path, (project) => withOwnFigure(project, path, value));
}

/** Another word, choice or part of the drawing: nobody's figure. */
export function editPart(path: FieldPath, value: unknown): string | undefined {
  return edit(path, (project) => withField(project, path, value));
}
