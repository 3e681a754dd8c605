/** The flow that is looked at as a file to show: for a slide or a wall, as SVG or PNG. */
import { labelText } from '@simalur/model';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords, word } from '../../language/useWords.ts';
import { useRun } from '../../run/useRun.ts';
import { announce } from '../../state/announcements.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { download, fileName } from '../files/save.ts';
import { closePicture, usePictureDialog } from './pictureDialog.ts';
import { pngOf, svgAddress } from './png.ts';
import { flowPoster, type Sheet } from './poster.ts';
import './picture.css';

export function PictureDialog() {
  const open = usePictureDialog((state) => state.open);
  return open ? <OpenDialog /> : null;
}

function OpenDialog() {
  const { w, label, language } = useWords();
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const { study, stale } = useRun();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [sheet, setSheet] = useState<Sheet>('slide');
  const [waits, setWaits] = useState(true);
  const [failed, setFailed] = useState(false);
  // Numbers of another drawing are not put on paper.
  const view = stale ? undefined : study?.flows.get(scenario.id);
  const svg = useMemo(() => {
    const locale = language === 'id' ? 'id-ID' : 'en-GB';
    const date = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    return flowPoster({ project, scenario, language, date, view: waits ? view : undefined }, sheet);
  }, [project, scenario, language, view, waits, sheet]);
  useEffect(() => dialog.current?.showModal(), []);

  const save = async (kind: 'svg' | 'png') => {
    try {
      const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, sheet);
      const name = fileName(labelText(scenario.name, language)).replace(/\.simalur\.json$/, `.${kind}`);
      download(name, blob);
      setFailed(false);
      announce(word(language, 'picture.saved', { name }));
    } catch {
      setFailed(true);
    }
  };

  return (
    <dialog
      ref={dialog}
      className="dialog dialog--wide picture-dialog"
      aria-labelledby={heading}
      onClose={closePicture}
    >
      <div className="dialog__head picture-dialog__head">
        <h2 id={heading}>{w('picture.heading')}</h2>
        <fieldset className="picture-dialog__choices">
          <legend className="visually-hidden">{w('picture.sheet')}</legend>
          {(['slide', 'wall'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="sheet" checked={sheet === one} onChange={() => setSheet(one)} />
              {w(`picture.${one}`)}
            </label>
          ))}
        </fieldset>
        <label className="picture-dialog__choices">
          <input
            type="checkbox"
            checked={waits && view !== undefined}
            disabled={view === undefined}
            onChange={(event) => setWaits(event.currentTarget.checked)}
          />
          {w(view ? 'picture.waits' : 'picture.noWaits')}
        </label>
      </div>
      <div className="dialog__body picture-dialog__body">
        <img
          className="picture-dialog__image"
          src={svgAddress(svg)}
          alt={w('picture.preview', { name: label(scenario.name) })}
        />
        {failed ? <p role="alert">{w('picture.failed')}</p> : null}
      </div>
      <form method="dialog" className="dialog__foot">
        <button type="button" className="button" onClick={() => void save('svg')}>
          {w('picture.svg')}
        </button>
        <button type="button" className="button button--primary" onClick={() => void save('png')}>
          {w('picture.png')}
        </button>
        <button type="submit" className="button">
          {w('file.close')}
        </button>
      </form>
    </dialog>
  );
}
