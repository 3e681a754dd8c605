import { describe, expect, it } from 'vitest';
import { CliError } from './cliError.ts';
import { parseCommandLine } from './commandLine.ts';

const refusal = (argv: string[]): CliError => {
  try {
    parseCommandLine(argv);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error(`not refused: ${argv.join(' ')}`);
};

describe('the arguments', () => {
  it('are read', () => {
    expect(
      parseCommandLine([
        'compare',
        'a.json',
        '--replications',
        '40',
        '--seed=7',
        '--workers',
        '3',
        '--json',
        '-',
      ]),
    ).toMatchObject({
      command: 'compare',
      arguments: ['a.json'],
      replications: 40,
      seed: 7,
      workers: 3,
      json: '-',
      language: 'id',
    });
  });

  it('know a switch and a file for the event log', () => {
    expect(parseCommandLine(['run', '--trace', '--json', 'x'])).toMatchObject({ trace: true, json: 'x' });
    expect(parseCommandLine(['run', '--trace=log.json'])).toMatchObject({
      trace: false,
      traceFile: 'log.json',
    });
  });

  it('take the language anywhere', () => {
    expect(parseCommandLine(['--lang', 'en', 'version'])).toMatchObject({
      command: 'version',
      language: 'en',
    });
    expect(parseCommandLine(['validate', '-', '--lang=en'])).toMatchObject({
      language: 'en',
      arguments: ['-'],
    });
  });

  it.each([[[]], [['--help']], [['-h']], [['compare', '--help']], [['help']]])('%j asks for help', (argv) => {
    expect(parseCommandLine(argv).command).toBe('help');
  });

  it.each([
    [['fly'], /"fly" tidak dikenal/],
    [['constructor'], /"constructor" tidak dikenal/],
    [['compare', '--sede', '1'], /--sede/],
    [['compare', '--constructor'], /--constructor/],
    [['compare', '-x'], /-x/],
    [['compare', '--seed'], /--seed memerlukan nilai/],
    [['compare', '--seed', '--json', '-'], /--seed memerlukan nilai/],
    [['compare', '--seed', '-1'], /--seed memerlukan nilai/],
    [['compare', '--seed=-1'], /--seed harus bilangan bulat dari 0/],
    [['compare', '--seed=1.5'], /bilangan bulat/],
    [['compare', '--seed=1e3'], /bilangan bulat/],
    [['compare', '--seed=9007199254740993'], /bilangan bulat/],
    [['compare', '--seed=1', '--seed=2'], /dua kali/],
    [['compare', '--replications=0'], /dari 1 sampai 1000000/],
    [['compare', '--workers=65'], /dari 1 sampai 64/],
    [['compare', '--trace'], /--trace/],
    [['compare', 'a', 'b'], /0 sampai 1 argumen, bukan 2/],
    [['validate'], /1 sampai 1 argumen, bukan 0/],
    [['compare', '--lang', 'fr'], /id atau en/],
    [['run', '--json='], /--json memerlukan nilai/],
  ])('%j is refused in one line', (argv, message) => {
    const error = refusal(argv);
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });
});
