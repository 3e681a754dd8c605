/**
 * TestU01's SmallCrush (P. L'Ecuyer, R. Simard, ACM TOMS 33, 2007) over a stream of words. The library is Debian's
 * `libtestu01-0-dev`; the few lines of C that read the words from a pipe are written to a temporary folder, compiled and deleted.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { succeeds } from './runForJson.ts';

const DRIVER = `
#include <stdio.h>
#include <stdlib.h>
#include <unif01.h>
#include <bbattery.h>
#include <swrite.h>
static unsigned int buffer[65536]; static size_t at, filled;
static unsigned int next(void) {
  if (at == filled) { filled = fread(buffer, 4, 65536, stdin); at = 0; if (!filled) { fputs("too few words\\n", stderr); exit(3); } }
  return buffer[at++];
}
int main(void) {
  unif01_Gen *gen = unif01_CreateExternGenBits("simalur", next);
  swrite_Basic = FALSE; bbattery_SmallCrush(gen);
  for (int i = 0; i < bbattery_NTests; i++) printf("p %-24s %.4f\\n", bbattery_TestNames[i], bbattery_pVal[i]);
  unif01_DeleteExternGenBits(gen); return 0;
}
`;
/** Names of the library's parts: as Debian calls them, and as they are built from source. */
const LIBRARIES = [
  ['-ltestu01', '-ltestu01probdist', '-ltestu01mylib', '-lm'],
  ['-ltestu01', '-lprobdist', '-lmylib', '-lm'],
];
const INCLUDES = ['-I/usr/include/testu01', '-I/usr/include/x86_64-linux-gnu/testu01'];
const MISSING =
  'SmallCrush needs gcc and TestU01 (Debian, component non-free: apt-get install gcc libtestu01-0-dev).\n';
const BLOCK = 65_536;

interface CrushReport {
  readonly ran: boolean;
  readonly text: string;
}

/** The words in blocks, for as long as somebody reads. */
function* blocks(words: Iterator<number, void>): Generator<Buffer, void, void> {
  for (;;) {
    const block = new Uint32Array(BLOCK);
    for (let i = 0; i < BLOCK; i++) block[i] = words.next().value ?? 0;
    yield Buffer.from(block.buffer);
  }
}

async function run(program: string, words: Iterator<number, void>): Promise<CrushReport> {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = once(child, 'close');
  // It stops reading when it has had enough, and the pipe breaks.
  await pipeline(Readable.from(blocks(words)), child.stdin).catch(() => undefined);
  const [code] = await ended;
  return { ran: code === 0, text: summary(text) };
}

/** What stands from the summary on. */
function summary(text: string): string {
  const at = text.indexOf('========= Summary');
  return `${text.slice(Math.max(0, at)).trim()}\n`;
}

export async function smallCrush(words: Iterator<number, void>): Promise<CrushReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'simalur-random-'));
  try {
    const source = path.join(folder, 'crush.c');
    const program = path.join(folder, 'crush');
    writeFileSync(source, DRIVER);
    for (const libraries of LIBRARIES) {
      if (await succeeds('gcc', ['-O2', ...INCLUDES, source, '-o', program, ...libraries])) {
        return await run(program, words);
      }
    }
    return { ran: false, text: MISSING };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
