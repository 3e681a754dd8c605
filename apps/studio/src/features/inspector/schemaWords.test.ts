import { distributionKind, documentKind, type FieldKind } from '@simalur/model';
import { expect, test } from 'vitest';
import { choiceWords, fieldWords } from './schemaWords.ts';

interface Found {
  readonly thing: string | undefined;
  readonly field: string;
  readonly of: FieldKind;
}

/** Every field of the schema with the list or object around it. */
function everyField(kind: FieldKind, thing?: string, name?: string): Found[] {
  const inside = (fields: Extract<FieldKind, { kind: 'object' }>['fields']) =>
    fields.flatMap((field): Found[] => [
      { thing: name, field: field.name, of: field.of },
      ...everyField(field.of, name, field.name),
    ]);
  switch (kind.kind) {
    case 'object':
      return inside(kind.fields);
    case 'list':
      return everyField(kind.of, thing, name);
    case 'variants':
      return [
        {
          thing: name,
          field: kind.by,
          of: { kind: 'choice', options: kind.variants.map(({ value }) => value) },
        },
        ...kind.variants.flatMap((variant) => inside(variant.fields)),
      ];
    default:
      return [];
  }
}

const found = [
  ...everyField(documentKind()),
  // The form of a distribution is drawn under the name of a duration, wherever it stands.
  ...everyField(distributionKind(), undefined, 'duration'),
];

test('every field of the schema has a word in both languages', () => {
  expect(found.length).toBeGreaterThan(150);
  const silent = found.filter(({ thing, field }) => {
    const words = fieldWords(thing, field);
    return !words || words.name.id.trim() === '' || words.name.en.trim() === '';
  });
  expect(silent.map(({ thing, field }) => `${thing}.${field}`)).toEqual([]);
});

test('every choice of the schema has a word in both languages', () => {
  const options = found.flatMap(({ thing, field, of }) => {
    const kinds = of.kind === 'list' ? [of.of] : of.kind === 'either' ? of.options : [of];
    return kinds.flatMap((kind) =>
      kind.kind === 'choice' ? kind.options.map((value) => ({ thing, field, value })) : [],
    );
  });
  expect(options.length).toBeGreaterThan(80);
  const silent = options.filter(({ thing, field, value }) => !choiceWords(thing, field, value));
  expect(silent.map(({ thing, field, value }) => `${thing}.${field}.${value}`)).toEqual([]);
});

test('every number of the schema has a unit and a hint in both languages', () => {
  const numbers = found.filter(
    ({ of }) => of.kind === 'number' || (of.kind === 'list' && of.of.kind === 'number'),
  );
  const bare = numbers.filter(({ thing, field }) => {
    const words = fieldWords(thing, field);
    return words?.unit === undefined || !words.hint?.id || !words.hint.en;
  });
  expect(bare.map(({ thing, field }) => `${thing}.${field}`)).toEqual([]);
});
