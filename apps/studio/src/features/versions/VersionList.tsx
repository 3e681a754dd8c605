/** Versions of the open project, each with what a return to it would change. */
import type { Project } from '@simalur/model';
import { useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { savedTime } from '../files/savedTime.ts';
import { differences } from './differences.ts';
import type { Version } from './loadVersions.ts';

interface VersionListProps {
  readonly heading: string;
  readonly versions: readonly Version[];
  readonly onRestore: (version: Version) => void;
}

export function VersionList({ heading, versions, onRestore }: VersionListProps) {
  const { w, language } = useWords();
  const now = useDocument((state) => state.project);
  return (
    <section>
      <h3>{heading}</h3>
      {versions.length === 0 ? <p className="versions__note">{w('versions.none')}</p> : null}
      <ul className="versions__list">
        {versions.map((version) => {
          const time = savedTime(version.savedAt, language);
          const name = version.title ?? time;
          return (
            <li key={version.revision} className="versions__item">
              <div>
                <strong>{name}</strong>
                {version.title === undefined ? null : <span className="versions__time"> {time}</span>}
                <p className="versions__note">
                  {version.project ? <Note now={now} then={version.project} /> : w('versions.unreadable')}
                </p>
              </div>
              {version.project ? (
                <button
                  type="button"
                  className="button"
                  aria-label={w('versions.restoreOf', { name })}
                  onClick={() => onRestore(version)}
                >
                  {w('versions.restore')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Note({ now, then }: { readonly now: Project; readonly then: Project }) {
  const { w } = useWords();
  const found = useMemo(() => differences(now, then), [now, then]);
  if (found.length === 0) return w('versions.current');
  const parts = found.map(({ part, count }) => w(`differs.${part}`, { count })).join(', ');
  return w('versions.differs', { parts });
}
