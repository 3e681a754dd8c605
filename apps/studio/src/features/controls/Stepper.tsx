/** − n +, driven by two commands. The number is announced when it changes. */
import { commandById } from '../../commands/registry.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';

interface StepperProps {
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly name: string;
}

export function Stepper({ less, more, value, name }: StepperProps) {
  const { w, language } = useWords();
  const button = (id: string, icon: 'minus' | 'plus') => {
    const command = commandById(id);
    const label = w(command.label.key, command.label.params?.(language));
    return (
      <button
        type="button"
        className="stepper__button"
        aria-label={label}
        title={label}
        // Not `disabled`: at the end of its range the button must not drop the keyboard's focus.
        aria-disabled={!command.when()}
        onClick={() => {
          if (command.when()) command.run();
        }}
      >
        <Icon name={icon} size={16} />
      </button>
    );
  };
  return (
    <span className="stepper">
      {button(less, 'minus')}
      <output className="stepper__value" aria-label={w('controls.count', { pool: name, count: value })}>
        {value}
      </output>
      {button(more, 'plus')}
    </span>
  );
}
