/** The source of one figure, beside its name: a tag, and what it leans on when it is opened. */
import type { FieldPath } from '@simalur/model';
import { CITATIONS } from '@simalur/presets';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { figureSource } from './figures.ts';

export function SourceNote({ path }: { readonly path: FieldPath }) {
  const { w, label } = useWords();
  const project = useDocument((state) => state.project);
  const source = figureSource(project, path);
  if (!source) return null;
  const { tag, cite } = source;
  const note = label(source.note);
  const titles = cite
    .split(', ')
    .filter((name) => name !== '')
    .map((name) =>
      Object.hasOwn(CITATIONS, name) ? `${name}: ${CITATIONS[name as keyof typeof CITATIONS]}` : name,
    );
  const chip = <span className={`source-note__tag source-note__tag--${tag}`}>{w(`source.${tag}`)}</span>;
  if (tag === 'user' || (titles.length === 0 && note === '')) return chip;
  return (
    <details className="source-note">
      <summary>{chip}</summary>
      <div className="source-note__text">
        {note === '' ? null : <p>{note}</p>}
        {titles.map((title) => (
          <p key={title}>{title}</p>
        ))}
      </div>
    </details>
  );
}
