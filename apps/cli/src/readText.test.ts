import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { LIMITS } from '@simalur/model';
import { afterAll, describe, expect, it } from 'vitest';
import { readText, writeText } from './readText.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'simalur-'));
afterAll(() => rmSync(folder, { recursive: true }));
const nothing = Readable.from([]);

describe('reading a file', () => {
  it('gives its text', async () => {
    const file = path.join(folder, 'a.json');
    writeFileSync(file, 'Skrining – 60 menit');
    expect(await readText(file, nothing, 'id')).toBe('Skrining – 60 menit');
  });

  it('reads the standard input for -', async () => {
    expect(await readText('-', Readable.from([Buffer.from('{}')]), 'id')).toBe('{}');
  });

  it('says in one line what is in the way', async () => {
    await expect(readText(path.join(folder, 'b.json'), nothing, 'id')).rejects.toThrow(/tidak ditemukan/);
    await expect(readText(folder, nothing, 'en')).rejects.toThrow(/is a folder/);
    await expect(writeText(folder, 'x', 'id')).rejects.toThrow(/tidak dapat ditulis \(EISDIR\)/);
    await expect(readText('a\0b', nothing, 'id')).rejects.toThrow(/tidak dapat dibaca/);
  });

  it('stops reading what has no end', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(1_000_000, 32));
      },
    });
    expect((await readText('-', endless, 'id')).length).toBeLessThan(LIMITS.fileSize * 12);
  });
});
