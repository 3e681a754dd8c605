/** Reads the arguments: which command, which options, with what values. Refuses everything that it does not know. */
import { parseArgs } from 'node:util';
import type { Language } from '@simalur/report';
import { CliError, EXIT } from './cliError.ts';
import { tell } from './words.ts';

interface Whole {
  readonly kind: 'whole';
  readonly min: number;
  readonly max: number;
}
type Option = Whole | { readonly kind: 'text' } | { readonly kind: 'flag' } | { readonly kind: 'language' };

const REPLICATIONS: Whole = { kind: 'whole', min: 1, max: 1_000_000 };
const SEED: Whole = { kind: 'whole', min: 0, max: Number.MAX_SAFE_INTEGER };
const WORKERS: Whole = { kind: 'whole', min: 1, max: 64 };
const STUDIES: Whole = { kind: 'whole', min: 1, max: 100_000 };
const RUNS: Whole = { kind: 'whole', min: 1, max: 1000 };
const PATIENTS: Whole = { kind: 'whole', min: 1, max: 2000 };

interface Shape {
  /** Fewest and most positional arguments. */
  readonly arguments: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
}

const COMMANDS = {
  compare: {
    arguments: [0, 1],
    options: {
      all: { kind: 'flag' },
      replications: REPLICATIONS,
      seed: SEED,
      workers: WORKERS,
      json: { kind: 'text' },
    },
  },
  run: {
    arguments: [0, 1],
    options: {
      scenario: { kind: 'text' },
      replications: REPLICATIONS,
      seed: SEED,
      workers: WORKERS,
      json: { kind: 'text' },
      trace: { kind: 'flag' },
      'trace-file': { kind: 'text' },
    },
  },
  assumptions: { arguments: [0, 1], options: { json: { kind: 'text' } } },
  sanity: {
    arguments: [0, 0],
    options: {
      replications: REPLICATIONS,
      seed: SEED,
      workers: WORKERS,
      json: { kind: 'text' },
      markdown: { kind: 'text' },
    },
  },
  tornado: {
    arguments: [0, 1],
    options: {
      baseline: { kind: 'text' },
      scenario: { kind: 'text' },
      replications: REPLICATIONS,
      seed: SEED,
      workers: WORKERS,
      json: { kind: 'text' },
      markdown: { kind: 'text' },
      svg: { kind: 'text' },
    },
  },
  validate: { arguments: [1, 1], options: {} },
  preset: { arguments: [0, 1], options: {} },
  new: {
    arguments: [0, 0],
    options: {
      patients: PATIENTS,
      staff: { kind: 'text' },
      hours: { kind: 'text' },
      record: { kind: 'text' },
      like: { kind: 'text' },
      name: { kind: 'text' },
    },
  },
  bench: { arguments: [0, 3], options: { workers: WORKERS, peers: { kind: 'text' }, runs: RUNS } },
  crn: { arguments: [0, 1], options: { replications: REPLICATIONS, seed: SEED, workers: WORKERS } },
  aa: {
    arguments: [0, 1],
    options: {
      studies: STUDIES,
      mode: { kind: 'text' },
      replications: REPLICATIONS,
      seed: SEED,
      workers: WORKERS,
    },
  },
  coverage: { arguments: [0, 0], options: { seed: SEED, effort: { kind: 'text' } } },
  golden: { arguments: [0, 0], options: { update: { kind: 'flag' } } },
  random: { arguments: [0, 0], options: { seed: SEED, smallcrush: { kind: 'flag' } } },
  verify: {
    arguments: [1, 1],
    options: {
      only: { kind: 'text' },
      seed: SEED,
      effort: { kind: 'text' },
      workers: WORKERS,
      json: { kind: 'text' },
      markdown: { kind: 'text' },
      worker: { kind: 'flag' },
    },
  },
  help: { arguments: [0, 1], options: {} },
  version: { arguments: [0, 0], options: {} },
} as const satisfies Record<string, Shape>;
type CommandName = keyof typeof COMMANDS;

export interface CommandLine {
  readonly command: CommandName;
  readonly arguments: readonly string[];
  readonly language: Language;
  /** Whole numbers that were given. */
  readonly replications?: number;
  readonly seed?: number;
  readonly workers?: number;
  readonly runs?: number;
  readonly studies?: number;
  readonly patients?: number;
  /** Every indicator, not only those that decide. */
  readonly all: boolean;
  /** Answers about one's own clinic, as they were typed. */
  readonly staff?: string;
  readonly hours?: string;
  readonly record?: string;
  readonly like?: string;
  readonly name?: string;
  readonly scenario?: string;
  /** How the two sides of an A/A study differ. */
  readonly mode?: string;
  readonly baseline?: string;
  /** File for a picture. */
  readonly svg?: string;
  /** File for the JSON, `-` for the standard output. */
  readonly json?: string;
  /** Parts of a file name and case id, with commas between: verify these only. */
  readonly only?: string;
  /** How much is simulated, as a multiple. */
  readonly effort?: string;
  /** File for the results as a page. */
  readonly markdown?: string;
  /** Takes cases from another process. */
  readonly worker: boolean;
  readonly trace: boolean;
  readonly traceFile?: string;
  /** Folder of other simulators' programs. */
  readonly peers?: string;
  readonly update: boolean;
  readonly smallcrush: boolean;
}

type NumberName = 'replications' | 'seed' | 'workers' | 'runs' | 'patients' | 'studies';
type TextName =
  | 'scenario'
  | 'mode'
  | 'baseline'
  | 'svg'
  | 'json'
  | 'only'
  | 'effort'
  | 'markdown'
  | 'traceFile'
  | 'peers'
  | 'staff'
  | 'hours'
  | 'record'
  | 'like'
  | 'name';

const usage = (message: string): CliError => new CliError(message, EXIT.usage);

/** The language is needed to refuse anything else, so it is looked for first. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'id';
}

function commandOf(argv: readonly string[], language: Language): { name: CommandName; rest: string[] } {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help', rest: [] };
  if (first === '--version' || first === '-V' || first === '-v') return { name: 'version', rest: [] };
  if (first === '--lang' || first.startsWith('--lang=')) {
    // The language may stand before the command.
    const moved = first === '--lang' ? [first, ...rest.slice(0, 1)] : [first];
    const { name, rest: others } = commandOf(argv.slice(moved.length), language);
    return { name, rest: [...others, ...moved] };
  }
  if (!Object.hasOwn(COMMANDS, first)) {
    throw usage(tell('usage.unknownCommand', { name: first.slice(0, 60) }, language));
  }
  if (rest.includes('--help') || rest.includes('-h')) return { name: 'help', rest: [] };
  return { name: first as CommandName, rest };
}

function whole(name: string, text: string, option: Whole, language: Language): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= option.min && value <= option.max)) {
    const { min, max } = option;
    throw usage(tell('usage.number', { name, min, max, value: text.slice(0, 40) }, language));
  }
  return value;
}

/** Parses what stands after the program's name; throws a `CliError` with exit code 2. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const language = languageOf(argv);
  const { name: command, rest } = commandOf(argv, language);
  const shape: Shape = COMMANDS[command];
  const known: Readonly<Record<string, Option>> = { ...shape.options, lang: { kind: 'language' } };
  // `--trace` alone is a switch, `--trace=FILE` names a file.
  const args = rest.map((arg) =>
    arg.startsWith('--trace=') ? arg.replace('--trace=', '--trace-file=') : arg,
  );
  const { tokens, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });

  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const { rawName } = token;
    if (option === undefined || !rawName.startsWith('--')) {
      throw usage(tell('usage.unknownOption', { name: rawName.slice(0, 60), command }, language));
    }
    if (values.has(token.name)) throw usage(tell('usage.twice', { name: rawName }, language));
    if (option.kind === 'flag') {
      if (token.value !== undefined) throw usage(tell('usage.noValue', { name: rawName }, language));
      values.set(token.name, '');
      continue;
    }
    // `--seed --json` is a forgotten value, not a value that begins with a dash; `-` alone is one.
    const { value } = token;
    const isForgotten = !token.inlineValue && value !== '-' && value?.startsWith('-') === true;
    if (value === undefined || value === '' || isForgotten) {
      throw usage(tell('usage.needsValue', { name: rawName }, language));
    }
    if (option.kind === 'whole') whole(rawName, value, option, language);
    if (option.kind === 'language' && value !== 'id' && value !== 'en') {
      throw usage(tell('usage.language', { value: value.slice(0, 40) }, language));
    }
    values.set(token.name, value);
  }
  const [min, max] = shape.arguments;
  if (positionals.length < min || positionals.length > max) {
    throw usage(tell('usage.arguments', { command, min, max, found: positionals.length }, language));
  }
  const number = (name: NumberName) => {
    const text = values.get(name);
    return text === undefined ? {} : { [name]: Number(text) };
  };
  const text = (name: string, as: TextName) => {
    const value = values.get(name);
    return value === undefined ? {} : { [as]: value };
  };
  return {
    command,
    arguments: positionals,
    language,
    ...number('replications'),
    ...number('seed'),
    ...number('workers'),
    ...number('runs'),
    ...number('studies'),
    ...number('patients'),
    all: values.has('all'),
    ...text('staff', 'staff'),
    ...text('hours', 'hours'),
    ...text('record', 'record'),
    ...text('like', 'like'),
    ...text('name', 'name'),
    ...text('scenario', 'scenario'),
    ...text('mode', 'mode'),
    ...text('baseline', 'baseline'),
    ...text('svg', 'svg'),
    ...text('json', 'json'),
    ...text('only', 'only'),
    ...text('effort', 'effort'),
    ...text('markdown', 'markdown'),
    worker: values.has('worker'),
    trace: values.has('trace'),
    ...text('trace-file', 'traceFile'),
    ...text('peers', 'peers'),
    update: values.has('update'),
    smallcrush: values.has('smallcrush'),
  };
}
