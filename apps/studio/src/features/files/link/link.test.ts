import { buildPreset, PRESETS } from '@simalur/presets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate, inflate, toBase64Url } from './bytes.ts';
import { joinPieces, piecesOf } from './delta.ts';
import { LINK_MAX, LINK_START, linkFor, readLink } from './link.ts';

test('every built-in clinic fits into a link, with a flow of its own added too, and comes back the same', async () => {
  for (const { id } of PRESETS.filter(({ kind }) => kind === 'clinic')) {
    const preset = buildPreset(id);
    const [pattern] = preset.scenarios;
    if (!pattern) throw new Error('a clinic without a flow');
    const project = {
      ...preset,
      scenarios: [...preset.scenarios, { ...pattern, id: 'usul', name: 'Rancangan kita' }],
    };
    const link = await linkFor(project);
    if (!link.ok) throw new Error(`${id}: ${link.length} letters`);
    expect(link.fragment.length).toBeLessThanOrEqual(LINK_MAX);
    const read = await readLink(link.fragment);
    expect(read.kind === 'read' && read.validation.project).toEqual(project);
  }
});

test('what does not fit says how long it would be', async () => {
  const preset = buildPreset('perdesaan');
  let state = 1;
  const noise = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state.toString(36);
  };
  const description = Array.from({ length: 70 }, noise).join('').slice(0, 500);
  const scenarios = Array.from({ length: 20 }, (_, index) => ({
    ...(preset.scenarios[0] as (typeof preset.scenarios)[number]),
    id: `s${index}`,
    reason: Array.from({ length: 90 }, noise).join('').slice(0, 500),
  }));
  const link = await linkFor({ ...preset, description, scenarios });
  expect(link).toEqual({ ok: false, length: expect.any(Number) });
  if (!link.ok) expect(link.length).toBeGreaterThan(LINK_MAX);
});

test('a link of another SimAlur, a newer one, a bomb and a cut one are told apart', async () => {
  const trouble = async (fragment: string) => {
    const read = await readLink(fragment);
    return read.kind === 'trouble' ? read.trouble : 'read';
  };
  const body = async (text: string) => toBase64Url(await deflate(text));
  expect(await trouble(`${LINK_START}1b${await body('["0123456789abcdef",[]]')}`)).toBe('otherVersion');
  expect(await trouble(`${LINK_START}2f${await body('{}')}`)).toBe('newer');
  expect(await trouble(`${LINK_START}1f${(await body('{"a":"bcdefgh"}')).slice(0, -4)}`)).toBe('damaged');
  expect(await trouble(`${LINK_START}1f${'A'.repeat(LINK_MAX)}`)).toBe('tooLong');
});

test('a text that would grow too large is given up while it is read', async () => {
  const bomb = Uint8Array.from(await deflate('0'.repeat(20_000_000)));
  expect(bomb.length).toBeLessThan(50_000);
  expect(await inflate(bomb, 10_000_000)).toBeUndefined();
  expect((await inflate(bomb, 20_000_000))?.length).toBe(20_000_000);
});

test('pieces give the text back, and never more than they may', () => {
  const known = JSON.stringify(buildPreset('terpencil')).slice(0, 20_000);
  fc.assert(
    fc.property(fc.nat(19_000), fc.nat(900), fc.string({ maxLength: 200 }), (at, length, added) => {
      const text = known.slice(0, at) + added + known.slice(at + length);
      expect(joinPieces(piecesOf(text, known), known, text.length)).toBe(text);
      expect(joinPieces(piecesOf(text, known), known, text.length - 1)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
  for (const wrong of [null, 7, [[0]], [[-1, 2]], [[0, 1e9]], [[0.5, 1]], [{}], [['0', 1]]]) {
    expect(joinPieces(wrong, known, 100)).toBeUndefined();
  }
});
