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

/** `text` carries a symbol of its own for terminals; here the icon stands in its place. */
export function VerdictBadge({ verdict, text }: { readonly verdict: Verdict; readonly text: string }) {
  return (
    <span className={`verdict verdict--${verdict}`}>
      <Icon name={ICONS[verdict]} size={14} />
      {text.replace(/^\S\s/u, '')}
    </span>
  );
}
