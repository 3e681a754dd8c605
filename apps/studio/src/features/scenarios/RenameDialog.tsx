/** What a scenario is called and why it exists. */
import { withScenarioName } from '@simalur/model';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { change, useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { closeRename, useRename } from './renameDialog.ts';

export function RenameDialog() {
  return useRename((state) => state.open) ? <OpenDialog /> : null;
}

function OpenDialog() {
  const { w, label } = useWords();
  const scenario = useScenario();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [name, setName] = useState(label(scenario.name));
  const [reason, setReason] = useState(label(scenario.reason));
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { project } = useDocument.getState();
    // What was not touched keeps its two languages; what the team writes is the same in both.
    const kept = <T,>(typed: string, shown: string, old: T): T | string =>
      typed === shown ? old : typed.trim();
    change(
      `rename:${scenario.id}`,
      withScenarioName(
        project,
        scenario.id,
        kept(name, label(scenario.name), scenario.name),
        kept(reason, label(scenario.reason), scenario.reason),
      ),
    );
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={closeRename}>
      <form onSubmit={submit} className="rename">
        <div className="dialog__head">
          <h2 id={heading}>{w('scenario.renameHeading')}</h2>
        </div>
        <div className="dialog__body rename__body">
          <label>
            {w('scenario.name')}
            <input
              type="text"
              required
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label>
            {w('scenario.reason')}
            <textarea
              maxLength={500}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        </div>
        <div className="dialog__foot dialog__foot--two">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {w('design.cancel')}
          </button>
          <button type="submit" className="button button--primary">
            {w('scenario.keep')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
