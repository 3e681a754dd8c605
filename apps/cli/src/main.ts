// `simalur`: hands the real world to the program and its exit code back.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from './cliError.ts';
import { languageOf } from './commandLine.ts';
import { program } from './program.ts';
import { readText, writeText } from './readText.ts';
import { spawnThread } from './workerThread.ts';

const argv = process.argv.slice(2);
const language = languageOf(argv);
const abort = new AbortController();
process.once('SIGINT', () => abort.abort());

// A reader that has seen enough (`simalur … | head`) is no error of ours.
let readerGone = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
    readerGone = true;
  });
}

const workerFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'worker.mjs');

process.exitCode = await program(argv, {
  out(text) {
    if (!readerGone) process.stdout.write(text);
    return !readerGone;
  },
  err(text) {
    process.stderr.write(text);
  },
  terminal: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
  read: (file) => readText(file, process.stdin, language),
  write: (file, text) => writeText(file, text, language),
  spawn: () => spawnThread(workerFile),
  processors: availableParallelism(),
  signal: abort.signal,
  clock: () => performance.now(),
});
// A standard input that nobody read to its end would keep the process alive.
process.stdin.unref?.();
