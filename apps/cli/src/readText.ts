/** Reads a file or the standard input with an upper bound, and says in one line what is in the way. */
import { createReadStream, promises as fs } from 'node:fs';
import type { Readable } from 'node:stream';
import { LIMITS } from '@simalur/model';
import type { Language } from '@simalur/report';
import { CliError, MissingFile } from './cliError.ts';
import { tell } from './words.ts';

/** A text of so many bytes is longer than any project may be: reading on would only cost memory. */
const MOST_BYTES = LIMITS.fileSize * 10;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    const buffer = part as Buffer;
    parts.push(buffer);
    bytes += buffer.length;
    // One byte too many is enough for the check of the text's length to refuse it with its own finding.
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Text of the file; `-` reads `stdin`. */
export async function readText(path: string, stdin: Readable, language: Language): Promise<string> {
  try {
    if (path === '-') return await readAll(stdin);
    if ((await fs.stat(path)).isDirectory()) {
      throw new CliError(tell('file.directory', { path }, language));
    }
    return await readAll(createReadStream(path));
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new MissingFile(tell('file.missing', { path }, language));
    throw new CliError(tell('file.unreadable', { path, code }, language));
  }
}

/** Writes a whole file. */
export async function writeText(path: string, text: string, language: Language): Promise<void> {
  try {
    await fs.writeFile(path, text);
  } catch (error) {
    throw new CliError(tell('file.unwritable', { path, code: codeOf(error) }, language));
  }
}
