/** What a person must know about the storage, each with what can be done about it. */
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { type NoticeId, notice, useStorage } from '../../storage/storageState.ts';
import { useUpdate } from '../../sw/updates.ts';
import { savedTime } from './savedTime.ts';

const ACTIONS: Readonly<Record<NoticeId, readonly string[]>> = {
  recovered: ['file.example'],
  recoveredOlder: ['file.versions', 'file.example'],
  unreadable: ['file.versions'],
  copied: ['file.versions'],
  otherTab: [],
  overtaken: ['file.takeNewest'],
  readOnly: ['file.save'],
  leftBehind: ['storage.retry'],
  full: ['file.save', 'file.versions', 'storage.retry'],
  refused: ['file.save'],
  lost: ['file.save', 'storage.retry'],
  outdated: ['file.save', 'app.reload'],
  damaged: ['file.save', 'storage.retry'],
};

/** Work is in danger: said aloud at once, and stays until it is safe. */
const URGENT: readonly NoticeId[] = ['full', 'refused', 'lost', 'outdated', 'damaged', 'leftBehind'];

export function StorageNotices() {
  const { w, language } = useWords();
  const { notices, savedAt } = useStorage();
  const update = useUpdate((state) => state.ready);
  if (notices.length === 0 && !update) return null;
  const time = savedAt === undefined ? '' : savedTime(savedAt, language);
  return (
    <section className="notices">
      {notices.map((id) => {
        const urgent = URGENT.includes(id);
        return (
          <div
            key={id}
            className={`notice ${urgent ? 'notice--urgent' : ''}`.trim()}
            data-notice={id}
            role={urgent ? 'alert' : 'status'}
          >
            <p>{w(`notice.${id}`, { time })}</p>
            <span className="notice__actions">
              {ACTIONS[id].map((command) => (
                <CommandButton key={command} id={command} />
              ))}
              {urgent || id === 'readOnly' ? null : (
                <button
                  type="button"
                  className="button button--quiet button--icon"
                  aria-label={w('notice.close')}
                  title={w('notice.close')}
                  onClick={() => notice(id, false)}
                >
                  <Icon name="close" size={16} />
                </button>
              )}
            </span>
          </div>
        );
      })}
      {update ? (
        <div className="notice" data-notice="update" role="status">
          <p>{w('notice.update')}</p>
          <span className="notice__actions">
            <CommandButton id="app.update" />
          </span>
        </div>
      ) : null}
    </section>
  );
}
