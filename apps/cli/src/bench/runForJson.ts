/** Runs a program and reads the line of JSON that it prints last. */
import { spawn } from 'node:child_process';
import type { BenchLine } from './workload.ts';

/** The line, or null when the program did not start, failed, or printed something else. */
export function runForJson(program: string, args: readonly string[]): Promise<BenchLine | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? parseLine(text) : null));
  });
}

function parseLine(text: string): BenchLine | null {
  try {
    const line: BenchLine = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    return typeof line.wall === 'number' && typeof line.events === 'number' ? line : null;
  } catch {
    return null;
  }
}

/** Whether a program runs to a good end. */
export function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
