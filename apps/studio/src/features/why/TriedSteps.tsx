/** What was tried: each step with its effect as a line on one scale, what it costs, and a button to take it over. */
import type { Project } from '@simalur/model';
import { sayCost, sayStep, sayTrial, type TriedStep } from '@simalur/report';
import { scaleLinear } from 'd3-scale';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { takeStep } from './takeStep.ts';

interface TriedStepsProps {
  readonly project: Project;
  readonly scenario: string;
  readonly tried: readonly TriedStep[];
  /** The project has changed since: nothing can be taken over. */
  readonly stale: boolean;
}

const WIDTH = 180;

export function TriedSteps({ project, scenario, tried, stale }: TriedStepsProps) {
  const { w, language } = useWords();
  const helps = tried.filter(({ stay }) => stay.verdict !== 'same');
  const idle = tried.filter(({ stay }) => stay.verdict === 'same');
  const ends = tried.flatMap(({ stay }) => [stay.low ?? 0, stay.high ?? 0]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [6, WIDTH - 6]).nice();
  const baseline = project.scenarios[0]?.id === scenario;
  return (
    <>
      <ul className="steps" aria-label={w('why.tried')}>
        {helps.map((one) => {
          const name = sayStep(project, scenario, one.step, language);
          return (
            <li key={JSON.stringify(one.step)} className="step">
              <span className="step__name">{name}</span>
              <span className={`step__effect step__effect--${one.stay.verdict}`}>
                <Icon name={ICONS[one.stay.verdict]} size={15} />
                {sayTrial(one, language)}
              </span>
              <EffectLine tried={one} x={x} />
              <span className="step__cost">{sayCost(one, language)}</span>
              {one.stay.verdict === 'better' ? (
                <button
                  type="button"
                  className="button"
                  aria-disabled={stale}
                  aria-label={`${w(baseline ? 'why.takeCopy' : 'why.take')}: ${name}`}
                  onClick={() => {
                    if (!stale) takeStep(scenario, one);
                  }}
                >
                  {w(baseline ? 'why.takeCopy' : 'why.take')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {idle.length > 0 ? (
        <div className="idle-steps">
          <h3>
            <Icon name="same" size={15} /> {w('why.noEffect')}
          </h3>
          <ul>
            {idle.map((one) => (
              <li key={JSON.stringify(one.step)}>{sayStep(project, scenario, one.step, language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

const ICONS = {
  better: 'better',
  worse: 'worse',
  same: 'same',
  unclear: 'unsure',
  differs: 'differs',
} as const;

function EffectLine({ tried, x }: { readonly tried: TriedStep; readonly x: (minutes: number) => number }) {
  const { difference, low, high, verdict } = tried.stay;
  if (difference === null || low === null || high === null) return <span />;
  return (
    <svg className={`effect effect--${verdict}`} width={WIDTH} height={22} aria-hidden="true">
      <line className="effect__zero" x1={x(0)} x2={x(0)} y1={1} y2={21} />
      <line className="effect__range" x1={x(low)} x2={x(high)} y1={11} y2={11} />
      <circle cx={x(difference)} cy={11} r={4.5} />
    </svg>
  );
}
