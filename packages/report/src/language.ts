/** The two languages of the product, and how a sentence gets its values. */

export type Language = 'id' | 'en';
export const LANGUAGES = ['id', 'en'] as const satisfies readonly Language[];

/** One text in both languages; `{name}` stands for a value. */
export interface Entry {
  readonly id: string;
  readonly en: string;
}
export type Catalogue = Readonly<Record<string, Entry>>;

/** The names in braces of a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values that an entry needs: exactly its placeholders. */
export type Params<E extends Entry> = Readonly<Record<Placeholders<E['id'] | E['en']>, string | number>>;

/** Puts values into a text; a value that is missing shows as an ellipsis rather than as braces. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? '…' : String(value);
  });
}

/** A `say` over a catalogue whose keys and values are checked by the compiler. */
export function createSay<C extends Catalogue>(catalogue: C) {
  return <K extends keyof C & string>(key: K, params: Params<C[K]>, language: Language): string =>
    fill(catalogue[key]?.[language] ?? key, params);
}
