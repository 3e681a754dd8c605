/** Says a finding to a person: where it is, what is wrong, and how to mend it. */
import type { Finding, FindingCode, ReferenceKind } from '@simalur/model';
import { formatClock } from './clock.ts';
import { CLINIC_FINDINGS } from './findingsClinic.ts';
import { DAY_FINDINGS } from './findingsDay.ts';
import { ENGINE_FINDINGS, UNEXPECTED } from './findingsEngine.ts';
import { FIELD_FINDINGS } from './findingsField.ts';
import { FILE_FINDINGS } from './findingsFile.ts';
import { FLOW_FINDINGS } from './findingsFlow.ts';
import { POLICY_FINDINGS } from './findingsPolicy.ts';
import { AVERAGE_DAY, FIELD_TERMS, KIND_TERMS, TYPE_TERMS, WEEKDAY_TERMS } from './findingsTerms.ts';
import { whereOf } from './findingsWhere.ts';
import type { FindingWords, FindingWordsOf } from './findingsWords.ts';
import type { Language } from './language.ts';

/** The words of every finding of the model. */
export const FINDING_WORDS: FindingWordsOf<FindingCode> = {
  ...FILE_FINDINGS,
  ...FIELD_FINDINGS,
  ...CLINIC_FINDINGS,
  ...FLOW_FINDINGS,
  ...POLICY_FINDINGS,
  ...DAY_FINDINGS,
};

/** A finding in words. */
export interface SaidFinding {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/**
 * Says a finding. `project` is the document that it is about, in whatever state: with it, places have names.
 * @example
 * sayFinding(finding, 'id', JSON.parse(text)).mend; // "Isi dengan angka antara 0 dan 1."
 */
export function sayFinding(finding: Finding, language: Language, project?: unknown): SaidFinding {
  const [what, mend, near] = wordsOf(finding.code)[language];
  const params = { ...finding.params, code: finding.code };
  const meant = finding.params['nearest'];
  const advice = near !== undefined && meant !== undefined && meant !== '' ? near : mend;
  return {
    where: whereOf(finding.path, language, project),
    what: fillIn(what, params, language),
    mend: fillIn(advice, params, language),
  };
}

function wordsOf(code: string): FindingWords {
  if (Object.hasOwn(FINDING_WORDS, code)) return FINDING_WORDS[code as FindingCode];
  return (Object.hasOwn(ENGINE_FINDINGS, code) ? ENGINE_FINDINGS[code] : undefined) ?? UNEXPECTED;
}

function fillIn(text: string, params: Readonly<Record<string, string | number>>, language: Language): string {
  const filled = text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? '…' : written(value, form, language);
  });
  // A sentence may begin with a value.
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function written(value: string | number, form: string | undefined, language: Language): string {
  switch (form) {
    case 'clock':
      return formatClock(Number(value), language);
    case 'mega':
      return plainNumber(Math.round(Number(value) / 100_000) / 10, language);
    case 'kind':
      return KIND_TERMS[value as ReferenceKind]?.[language] ?? String(value);
    case 'type':
      return TYPE_TERMS[value]?.[language] ?? String(value);
    case 'field':
      return FIELD_TERMS[value]?.[language] ?? String(value);
    case 'weekday':
      return (WEEKDAY_TERMS[Number(value)] ?? AVERAGE_DAY)[language];
    default:
      return typeof value === 'number' ? plainNumber(value, language) : value;
  }
}

/** The number as it was entered, not rounded: a finding must show what is there. Thousands are grouped. */
function plainNumber(value: number, language: Language): string {
  const text = String(value);
  const [whole = '', fraction] = text.split('.');
  if (text.includes('e') || !Number.isFinite(value)) return text;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'id' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${language === 'id' ? ',' : '.'}${fraction}`;
}
