/** How the run stands: days done, progress, cancel or run again. Always the same height. */
import { formatNumber } from '@simalur/report';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { useWords, type Words } from '../../language/useWords.ts';
import type { Run } from '../../run/useRun.ts';
import { useRun } from '../../run/useRun.ts';

export function RunStatus() {
  const words = useWords();
  const run = useRun();
  const { busy, progress, stale } = run;
  const share = progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <div className="run">
      <p className={stale ? 'run__state run__state--stale' : 'run__state'}>
        <Icon name={iconFor(run)} size={16} />
        <span>
          {stale ? `${words.w('run.stale')}. ` : null}
          {stateText(run, words)}
        </span>
      </p>
      <div
        className={busy ? 'run__bar' : 'run__bar run__bar--idle'}
        role="progressbar"
        aria-label={words.w('run.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <div className="run__fill" style={{ transform: `scaleX(${share})` }} />
      </div>
      {busy ? <CommandButton id="run.cancel" icon="close" /> : <CommandButton id="run.again" icon="reset" />}
    </div>
  );
}

function iconFor({ phase, stale }: Run): IconName {
  if (phase === 'failed') return 'bottleneck';
  return phase === 'done' && !stale ? 'better' : 'clock';
}

function stateText({ phase, progress, study, failure }: Run, { w, language }: Words): string {
  const days = (count: number) => formatNumber(count, language);
  switch (phase) {
    case 'failed':
      return w(failure?.code === 'engine' || failure?.code === 'workers' ? 'run.failedHelp' : 'run.blocked');
    case 'cancelled':
      return w('run.cancelled');
    case 'done':
      return study ? w('run.done', { days: days(study.comparison.replications) }) : '';
    case 'busy':
      return progress.total > 0
        ? w('run.running', { done: days(progress.done), total: days(progress.total) })
        : w('run.starting');
    case 'idle':
      return w('run.starting');
  }
}
