/** The verdict as a symbol and a word, never as a colour alone. */
import type { Verdict } from '@simalur/analysis';
import { Icon, type IconName } from '../../icons/Icon.tsx';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  better: 'better',
  worse: 'worse',
  same: 'same',
  differs: 'differs',
  unclear: 'unsure',
};

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  readonly drawn: boolean;
  readonly text: string;
}

/** What follows from the drawing is neither better nor worse. `text` carries a symbol of its own for terminals; here the icon stands in its place. */
export function VerdictBadge({ verdict, drawn, text }: VerdictBadgeProps) {
  return (
    <span className={`verdict verdict--${drawn ? 'drawn' : verdict}`}>
      <Icon name={drawn ? 'flow' : ICONS[verdict]} size={14} />
      {text.replace(/^\S\s/u, '')}
    </span>
  );
}
