/** Shares of the life stages: one slider each, and the sum is always a hundred. */
import { type FieldPath, markedOwn, type WalkInStream, withField, withShareKeepingSum } from '@simalur/model';
import { formatNumber } from '@simalur/report';
import { useId } from 'react';
import { useWords } from '../../language/useWords.ts';
import { change, useDocument } from '../../state/document.ts';
import { SourceNote } from '../inspector/SourceNote.tsx';

interface LifeStagesProps {
  readonly stream: WalkInStream;
  readonly path: FieldPath;
}

export function LifeStages({ stream, path }: LifeStagesProps) {
  const { w, language, label } = useWords();
  const classes = useDocument((state) => state.project.demand.classes);
  const heading = useId();
  const shares = stream.mix.map(({ share }) => share);
  const set = (index: number, value: number) => {
    const { project } = useDocument.getState();
    const place = [...path, 'mix'];
    const next = withShareKeepingSum(shares, index, value);
    const mix = stream.mix.map((one, i) => ({ ...one, share: next[i] ?? one.share }));
    change(`mix:${place.join('.')}.${index}`, markedOwn(withField(project, place, mix), place));
  };
  return (
    <section aria-labelledby={heading} className="life-stages">
      <div className="field__head">
        <h4 id={heading} className="field__label">
          {w('demand.mix')}
        </h4>
        <SourceNote path={[...path, 'mix', 0, 'share']} />
      </div>
      <p className="field__hint">{w('demand.mixHelp')}</p>
      {stream.mix.map(({ class: id, share }, index) => {
        const name = label(classes.find((one) => one.id === id)?.name);
        const percent = formatNumber(
          share * 100,
          language,
          Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1,
        );
        return (
          <label className="life-stages__row" key={id}>
            <span>{name}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={1}
              value={Math.round(share * 100)}
              aria-label={name}
              aria-valuetext={`${percent} %`}
              onChange={(event) => set(index, event.currentTarget.valueAsNumber / 100)}
            />
            <span className="life-stages__value">{percent} %</span>
          </label>
        );
      })}
    </section>
  );
}
