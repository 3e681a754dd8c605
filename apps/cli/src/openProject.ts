/** The project that a command is about: a built-in clinic, a file, or the standard input. */
import { labelText, type Project, validateText } from '@simalur/model';
import { buildPreset, PRESETS } from '@simalur/presets';
import type { Language } from '@simalur/report';
import { CliError, EXIT, MissingFile } from './cliError.ts';
import { findingLines } from './findingLines.ts';
import type { Io } from './io.ts';
import { tell } from './words.ts';

/** Used when nothing is named. */
const DEFAULT_PRESET = 'perdesaan';

/** Ids of the built-in clinics, for messages. */
export function presetNames(): string {
  return PRESETS.map((preset) => preset.id).join(', ');
}

export function isPreset(name: string): boolean {
  return PRESETS.some((preset) => preset.id === name);
}

/** A bare word that is no file was probably meant as a built-in clinic. */
async function readProject(path: string, io: Io, language: Language): Promise<string> {
  try {
    return await io.read(path);
  } catch (error) {
    if (!(error instanceof MissingFile) || !/^[\w-]+$/.test(path)) throw error;
    throw new CliError(tell('file.missingOrPreset', { path, known: presetNames() }, language));
  }
}

/** Opens a project that can run; throws a `CliError` with its findings otherwise. Warnings are left to `validate`. */
export async function openProject(name: string | undefined, io: Io, language: Language): Promise<Project> {
  const wanted = name ?? DEFAULT_PRESET;
  if (isPreset(wanted)) return buildPreset(wanted);
  const validation = validateText(await readProject(wanted, io, language));
  if (validation.ok && validation.project !== undefined) return validation.project;
  const errors = validation.findings.filter((f) => f.severity === 'error');
  throw new CliError(
    `${tell('project.errors', { path: wanted }, language)}\n${findingLines(errors, language, validation.project)}`,
    EXIT.failed,
  );
}

/** Ids of the project's scenarios with their names, for messages. */
export function scenarioNames(project: Project, language: Language): string {
  return project.scenarios.map((s) => `${s.id} (${labelText(s.name, language)})`).join(', ');
}
