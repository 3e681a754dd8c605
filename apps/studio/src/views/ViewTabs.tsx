/** Where to go: one button per view. */
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../language/useWords.ts';
import { showView, useWorkspace } from '../state/workspace.ts';
import { VIEWS } from './list.ts';
import './view-tabs.css';

export function ViewTabs() {
  const { w } = useWords();
  const current = useWorkspace((state) => state.view);
  if (VIEWS.length < 2) return null;
  return (
    <nav className="view-tabs" aria-label={w('view.tabs')}>
      {VIEWS.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          className="view-tabs__tab"
          {...(id === current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => showView(id)}
        >
          <Icon name={icon} size={16} />
          <span>{w(label)}</span>
        </button>
      ))}
    </nav>
  );
}
