/// <reference types="node" />
// Broken and hostile files and links: `npm run campaign:input` reads as many as asked; here some thousand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, validateText } from '@simalur/model';
import { buildPreset, PRESETS } from '@simalur/presets';
import { sayFinding } from '@simalur/report';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../storage/testing/mulberry32.ts';
import { LINK_START, linkFor, readLink } from './link/link.ts';
import { LINK_WORDS } from './link/words.ts';
import { mutated, type Random, whole } from './testing/mutations.ts';

const FILES = Number(process.env['SIMALUR_CAMPAIGN_COUNT'] ?? 2000);
const LINKS = Math.max(1, Math.round(FILES / 10));
const SEED = Number(process.env['SIMALUR_CAMPAIGN_SEED'] ?? 1);
const REPORT = process.env['SIMALUR_CAMPAIGN_REPORT'];
/** Of the processor, not of the clock: a machine that is busy with something else is no hang of ours. */
const HANG_MS = 2000;
const HOUR = 3_600_000;

const docs = path.join(import.meta.dirname, '../../../../../docs/model');
const examples = readdirSync(docs).map((name) => readFileSync(path.join(docs, name), 'utf8'));
const clinics = PRESETS.slice(0, 3).map(({ id }) => JSON.stringify(buildPreset(id)));
const prototypeBefore = Reflect.ownKeys(Object.prototype).length;

const figures = {
  files: 0,
  opened: 0,
  refused: 0,
  links: 0,
  linksRead: 0,
  slowestMs: 0,
  problems: [] as string[],
};

test('a mutated file is opened or explained with a path', { timeout: 12 * HOUR }, () => {
  const random = mulberry32(SEED);
  for (let i = 0; i < FILES; i++) {
    // One in ten is a whole clinic: 99 KB each.
    const texts = i % 10 === 0 ? clinics : examples;
    const text = mutated(texts[whole(texts.length, random)] ?? '', random);
    timed(`file ${i} of seed ${SEED}`, () => {
      const { ok, project, findings } = validateText(text);
      figures.files++;
      if (ok && project) figures.opened++;
      else {
        figures.refused++;
        if (findings.length === 0) throw new Error('refused without a reason');
      }
      explain(findings, project);
    });
  }
  // Mutations that never broke anything, or always everything, would try nothing.
  expect(figures.opened).toBeGreaterThan(FILES / 50);
  expect(figures.refused).toBeGreaterThan(FILES / 2);
  finish();
});

test('a mutated link is read or explained', { timeout: 12 * HOUR }, async () => {
  const random = mulberry32(SEED + 1);
  const links: string[] = [];
  for (const text of [...examples.slice(0, 20), ...clinics]) {
    const { project } = validateText(text);
    if (!project) continue;
    const link = await linkFor(project);
    if (link.ok) links.push(link.fragment);
  }
  expect(links.length).toBeGreaterThan(10);
  for (let i = 0; i < LINKS; i++) {
    const link =
      LINK_START + mutatedLink((links[whole(links.length, random)] ?? '').slice(LINK_START.length), random);
    const begin = process.cpuUsage();
    try {
      const read = await readLink(link);
      figures.links++;
      if (read.kind === 'trouble') {
        for (const key of [`link.${read.trouble}`, `link.${read.trouble}Mend`] as const) {
          if (!LINK_WORDS[key]) throw new Error(`no words for ${key}`);
        }
      } else {
        figures.linksRead++;
        explain(read.validation.findings, read.validation.project);
      }
    } catch (error) {
      figures.problems.push(`link ${i} of seed ${SEED}: ${String(error)}`);
    }
    note(`link ${i} of seed ${SEED}`, begin);
  }
  finish();
});

/** Letters of the link, or now and then the text inside it, go wrong. */
function mutatedLink(body: string, random: Random): string {
  if (random() < 0.1) return body.repeat(1 + whole(3, random));
  return random() < 0.5 ? mutated(body, random) : flipped(body, random);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function flipped(body: string, random: Random): string {
  const at = whole(body.length, random);
  return body.slice(0, at) + LETTERS.charAt(whole(LETTERS.length, random)) + body.slice(at + 1);
}

/** Each finding says where (a path, empty for the whole file), and has words in both languages. */
function explain(findings: readonly Finding[], document: unknown): void {
  for (const finding of findings) {
    if (!Array.isArray(finding.path)) throw new Error(`${finding.code} without a path`);
    for (const language of ['id', 'en'] as const) {
      const { where, what, mend } = sayFinding(finding, language, document);
      if (what.trim() === '' || mend.trim() === '') throw new Error(`${finding.code} without words`);
      if (finding.path.length > 0 && where.trim() === '') throw new Error(`${finding.code} without a place`);
    }
  }
}

function timed(name: string, work: () => void): void {
  const begin = process.cpuUsage();
  try {
    work();
  } catch (error) {
    figures.problems.push(`${name}: ${String(error)}`);
  }
  note(name, begin);
}

function note(name: string, begin: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(begin);
  const milliseconds = (user + system) / 1000;
  figures.slowestMs = Math.max(figures.slowestMs, Math.round(milliseconds));
  if (milliseconds > HANG_MS) figures.problems.push(`${name}: took ${Math.round(milliseconds)} ms`);
}

function finish(): void {
  if (Reflect.ownKeys(Object.prototype).length !== prototypeBefore)
    figures.problems.push('Object.prototype changed');
  if (({} as Record<string, unknown>)['polluted'] !== undefined)
    figures.problems.push('Object.prototype is polluted');
  if (REPORT) writeFileSync(REPORT, JSON.stringify({ ...figures, seed: SEED }));
  expect(figures.problems.slice(0, 10)).toEqual([]);
}
