/** What the small signs in the pictures mean: once for all pictures. */
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';

export function Legend() {
  const { w } = useWords();
  return (
    <ul className="legend" aria-label={w('legend.heading')}>
      <li>
        <span className="legend__sign legend__wait">{w('legend.minutes')}</span>
        {w('legend.wait')}
      </li>
      <li>
        <Icon name="queue" size={14} />
        {w('legend.queue')}
      </li>
      <li>
        <Icon name="staff" size={14} />
        {w('legend.staff')}
      </li>
      <li>
        <span className="legend__sign legend__dash" />
        {w('legend.loop')}
      </li>
    </ul>
  );
}
