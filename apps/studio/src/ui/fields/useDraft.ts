/**
 * What is being typed, apart from what the document holds: kept on Enter and when the field is left, thrown away on
 * Escape. What is refused stays in the field with the reason beside it; the document keeps the old value.
 */
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/** Keeps the text, or says why not. */
export type Keep = (text: string) => string | undefined;

export function useDraft(shown: string, keep: Keep) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const reset = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const finish = () => {
    if (draft === undefined || draft === shown) return reset();
    const refused = keep(draft);
    if (refused === undefined) reset();
    else setProblem(refused);
  };
  return {
    problem,
    props: {
      value: draft ?? shown,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        setDraft(event.currentTarget.value),
      onBlur: finish,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          finish();
        } else if (event.key === 'Escape' && draft !== undefined) {
          // Escape takes back what was typed; only then does it close what is around.
          event.stopPropagation();
          event.preventDefault();
          reset();
        }
      },
    },
  };
}
