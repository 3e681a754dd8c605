/** "Tersimpan 10:42": only ever said of what is on the disk. Leads to the list of versions. */
import { useWords } from '../../language/useWords.ts';
import { useStorage } from '../../storage/storageState.ts';
import { openVersions } from '../versions/versionsDialog.ts';
import { savedTime } from './savedTime.ts';
import './storage.css';

export function SaveState() {
  const { w, language } = useWords();
  const { phase, savedAt, document, revision } = useStorage();
  const shown = phase === 'dirty' ? 'saving' : phase;
  const text = w(`save.${shown}`, { time: savedAt === undefined ? '' : savedTime(savedAt, language) });
  return (
    <button
      type="button"
      className={`save-state save-state--${shown}`}
      data-phase={phase}
      data-document={document}
      data-revision={revision}
      title={w('save.open')}
      onClick={openVersions}
    >
      {text}
    </button>
  );
}
