/** What the small signs in the pictures mean. */
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';

export function Legend() {
  const { w } = useWords();
  return (
    <p className="legend">
      <span>
        <Icon name="clock" size={13} />
        {w('legend.wait')}
      </span>
      <span>
        <Icon name="queue" size={14} />
        {w('legend.queue')}
      </span>
      <span>{w('legend.loop')}</span>
    </p>
  );
}
