/** Cases over several processes: each asks for the next case when it has done one. Results are kept in the cases' order. */
import { type ChildProcess, fork } from 'node:child_process';
import type { CaseResult } from './result.ts';
import type { Options } from './stochastic.ts';

export interface Task {
  readonly index: number;
  readonly options: Options;
}
export interface Done {
  readonly index: number;
  readonly result: CaseResult;
}

/**
 * Runs the tasks in their order over `workers` copies of this program.
 *
 * @param argv arguments that make the program a worker.
 */
export function runCrew(
  tasks: readonly Task[],
  workers: number,
  argv: readonly string[],
  signal: AbortSignal,
  onDone: (done: Done) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = process.argv[1] ?? '';
    const crew: ChildProcess[] = [];
    let next = 0;
    let open = tasks.length;
    const end = (error?: Error) => {
      signal.removeEventListener('abort', abort);
      for (const worker of crew) worker.kill();
      if (error) reject(error);
      else resolve();
    };
    const abort = () => end(new Error('cancelled'));
    signal.addEventListener('abort', abort);
    for (let i = 0; i < Math.min(workers, tasks.length); i++) {
      const worker = fork(program, [...argv], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      crew.push(worker);
      const give = () => {
        const task = tasks[next++];
        if (task) worker.send(task);
      };
      worker.on('message', (message: Done | 'ready') => {
        if (message !== 'ready') {
          onDone(message);
          open--;
          if (open === 0) {
            end();
            return;
          }
        }
        give();
      });
      worker.on('error', (error) => end(error));
      worker.on('exit', (code) => {
        if (open > 0) end(new Error(`a worker ended (${code ?? 'signal'})`));
      });
    }
  });
}

/** The worker's side: does what it is sent, until it is ended. */
export function serveCrew(run: (task: Task) => CaseResult): Promise<void> {
  return new Promise((resolve) => {
    process.on('message', (task: Task) => {
      process.send?.({ index: task.index, result: run(task) } satisfies Done);
    });
    process.on('disconnect', () => resolve());
    process.send?.('ready');
  });
}
