/**
 * A whole project in the fragment of an address, which never leaves the browser with a request. Version 1 is
 * `#simalur=1f…` (the file, deflated) or `#simalur=1b…` (pieces of the built-in clinics, for which both sides must have
 * the same SimAlur); the shorter form is taken only where the other is too long.
 */
import { LIMITS, type Project, type Validation, validateText } from '@simalur/model';
import { buildPreset, PRESETS } from '@simalur/presets';
import { fingerprint } from '@simalur/report';
import { deflate, fromBase64Url, inflate, toBase64Url } from './bytes.ts';
import { joinPieces, piecesOf } from './delta.ts';

export const LINK_START = '#simalur=';
/** Characters of the fragment; more is cut off by some programs that pass links on. */
export const LINK_MAX = 8192;

export type LinkTrouble = 'tooLong' | 'damaged' | 'newer' | 'otherVersion';

export type ReadLink =
  | { readonly kind: 'read'; readonly text: string; readonly validation: Validation }
  | { readonly kind: 'trouble'; readonly trouble: LinkTrouble };

/** The fragment, or how long it would have to be. */
export async function linkFor(
  project: Project,
): Promise<
  { readonly ok: true; readonly fragment: string } | { readonly ok: false; readonly length: number }
> {
  const text = JSON.stringify(project);
  const full = `${LINK_START}1f${toBase64Url(await deflate(text))}`;
  if (full.length <= LINK_MAX) return { ok: true, fragment: full };
  const known = builtIn();
  const pieces = JSON.stringify([fingerprint(known), piecesOf(text, known)]);
  const short = `${LINK_START}1b${toBase64Url(await deflate(pieces))}`;
  if (short.length <= LINK_MAX) return { ok: true, fragment: short };
  return { ok: false, length: Math.min(full.length, short.length) };
}

/** Reads the fragment of an address that begins with `LINK_START`. Never throws; bounded like a file. */
export async function readLink(fragment: string): Promise<ReadLink> {
  if (fragment.length > LINK_MAX) return trouble('tooLong');
  const body = fragment.slice(LINK_START.length);
  const version = /^(\d+)([a-z])/.exec(body);
  if (!version) return trouble('damaged');
  const [head, number, form] = version;
  if (number !== '1') return trouble('newer');
  const bytes = fromBase64Url(body.slice(head.length));
  const inflated = bytes && (await inflate(bytes, LIMITS.fileSize));
  if (inflated === undefined) return trouble('damaged');
  if (form === 'f') return read(inflated);
  if (form !== 'b') return trouble('newer');
  return fromPieces(inflated);
}

function fromPieces(inflated: string): ReadLink {
  let value: unknown;
  try {
    value = JSON.parse(inflated);
  } catch {
    return trouble('damaged');
  }
  if (!Array.isArray(value)) return trouble('damaged');
  const [check, pieces] = value as unknown[];
  const known = builtIn();
  if (check !== fingerprint(known)) return trouble(typeof check === 'string' ? 'otherVersion' : 'damaged');
  const text = joinPieces(pieces, known, LIMITS.fileSize);
  return text === undefined ? trouble('damaged') : read(text);
}

function read(text: string): ReadLink {
  return { kind: 'read', text, validation: validateText(text) };
}

function trouble(which: LinkTrouble): ReadLink {
  return { kind: 'trouble', trouble: which };
}

let builtInText: string | undefined;

/** The built-in clinics as one text, made once. */
function builtIn(): string {
  builtInText ??= PRESETS.filter(({ kind }) => kind === 'clinic')
    .map(({ id }) => JSON.stringify(buildPreset(id)))
    .join('\n');
  return builtInText;
}
