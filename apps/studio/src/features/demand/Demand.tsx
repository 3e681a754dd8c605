/** Who comes, how many, and what for: shared by all scenarios, and it says so. */
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { SchemaForm } from '../inspector/SchemaForm.tsx';
import { closeDemand, useDemandDialog } from './demandDialog.ts';
import { LifeStages } from './LifeStages.tsx';
import { NeedsTable } from './NeedsTable.tsx';
import './demand.css';

export function Demand() {
  const open = useDemandDialog((state) => state.open);
  return open ? <DemandDialog /> : null;
}

function DemandDialog() {
  const { w, label } = useWords();
  const streams = useDocument((state) => state.project.demand.streams);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog dialog--wide" aria-labelledby={heading} onClose={closeDemand}>
      <div className="dialog__head">
        <h2 id={heading}>{w('demand.heading')}</h2>
        <p>{w('demand.shared')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="dialog__body demand" tabIndex={0} aria-label={w('demand.heading')}>
        {streams.map((stream, index) => {
          const path = ['demand', 'streams', index];
          return (
            <section className="demand__stream" key={stream.id}>
              <h3>{label(('name' in stream ? stream.name : undefined) ?? stream.id)}</h3>
              {stream.kind === 'walkIn' ? (
                <div className="demand__columns">
                  <div className="panel-form">
                    <SchemaForm path={path} only={['perDay']} />
                    <LifeStages stream={stream} path={path} />
                  </div>
                  <SchemaForm path={path} only={['profile']} />
                </div>
              ) : (
                <SchemaForm path={path} />
              )}
            </section>
          );
        })}
        <NeedsTable />
        <details className="panel-part">
          <summary>{w('demand.more')}</summary>
          {streams.map(({ id, kind }, index) =>
            kind === 'walkIn' ? (
              <SchemaForm key={id} path={['demand', 'streams', index]} only={['companion']} />
            ) : null,
          )}
          <SchemaForm path={['demand']} only={['weekdayFactors', 'dayVariation', 'attributes', 'classes']} />
        </details>
      </section>
      <form method="dialog" className="dialog__foot">
        <button type="submit" className="button button--primary">
          {w('demand.close')}
        </button>
      </form>
    </dialog>
  );
}
