import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { CATALOGUE, say, type WordKey } from './index.ts';

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort();

describe('the catalogue', () => {
  it.each(Object.keys(CATALOGUE) as WordKey[])(
    '%s is there in both languages with the same values',
    (key) => {
      const { id, en } = CATALOGUE[key];
      expect(id.trim()).toBe(id);
      expect(id).not.toBe('');
      expect(en).not.toBe('');
      expect([...new Set(names(id))]).toEqual([...new Set(names(en))]);
      for (const language of LANGUAGES) {
        const params = Object.fromEntries(names(id).map((name) => [name, 7]));
        expect(say(key, params as never, language)).not.toMatch(/[{}…]/);
      }
    },
  );

  it('avoids words that mislead', () => {
    for (const { id, en } of Object.values(CATALOGUE)) {
      expect(`${id} ${en}`).not.toMatch(/signifi[ck]an|p-value|optimal/i);
    }
  });

  it('never shows braces for a value that is missing, nor inherits one', () => {
    expect(say('caution.tooFew', {} as never, 'id')).toContain('…');
    expect(say('caution.tooFew', { replications: 12 }, 'id')).toBe(
      'Baru 12 hari simulasi: belum cukup untuk menyimpulkan.',
    );
  });
});
