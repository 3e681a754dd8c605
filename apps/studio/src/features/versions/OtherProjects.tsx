/** The other projects that this browser keeps: open one, or delete it after a second press. */
import { useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import type { DocumentRecord } from '../../storage/records.ts';
import { openStored, store } from '../../storage/session.ts';
import { savedTime } from '../files/savedTime.ts';

interface OtherProjectsProps {
  readonly documents: readonly DocumentRecord[];
  readonly onChanged: () => void;
  readonly onOpened: () => void;
}

export function OtherProjects({ documents, onChanged, onOpened }: OtherProjectsProps) {
  const { w, label, language } = useWords();
  const [asked, setAsked] = useState<string>();
  if (documents.length === 0) return null;
  const open = async (record: DocumentRecord) => {
    if (await openStored(record).catch(() => false)) onOpened();
  };
  const remove = async (record: DocumentRecord) => {
    if (asked !== record.id) return setAsked(record.id);
    await store.remove(record.id).catch(() => {});
    onChanged();
  };
  return (
    <section>
      <h3>{w('versions.others')}</h3>
      <ul className="versions__list">
        {documents.map((record) => {
          const name = label(record.clinic);
          const time = savedTime(record.savedAt, language);
          return (
            <li key={record.id} className="versions__item">
              <div>
                <strong>{name}</strong>
                <span className="versions__time"> {time}</span>
                <p className="versions__note">
                  {label(record.name)}
                  {record.copyOf === undefined ? '' : ` (${w('versions.isCopy')})`}
                </p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={`${w('versions.openOf', { name })}, ${time}`}
                onClick={() => void open(record)}
              >
                {w('versions.open')}
              </button>
              <button
                type="button"
                className="button button--quiet"
                aria-label={`${w(asked === record.id ? 'versions.removeSure' : 'versions.removeOf', { name })}, ${time}`}
                onClick={() => void remove(record)}
              >
                {w(asked === record.id ? 'versions.removeSure' : 'versions.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
