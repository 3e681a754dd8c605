/** Larger, smaller, whole: the same with mouse, finger and keyboard. The wheel is left to the page. */
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { type Chosen, stepped } from './scale.ts';

interface ZoomButtonsProps {
  readonly scale: number;
  readonly onChoose: (chosen: Chosen) => void;
}

export function ZoomButtons({ scale, onChoose }: ZoomButtonsProps) {
  const { w } = useWords();
  const button = (name: string, icon: IconName, chosen: Chosen) => (
    <button
      type="button"
      className="button button--quiet button--icon button--small"
      aria-label={name}
      title={name}
      onClick={() => onChoose(chosen)}
    >
      <Icon name={icon} size={15} />
    </button>
  );
  return (
    <fieldset className="zoom" aria-label={w('canvas.controls')}>
      {button(w('canvas.zoomOut'), 'minus', stepped(scale, -1))}
      {button(w('canvas.zoomIn'), 'plus', stepped(scale, 1))}
      {button(w('canvas.fit'), 'fit', 'fit')}
    </fieldset>
  );
}
