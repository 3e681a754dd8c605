/** The shape of a list of words: Indonesian first, English second, under a key that starts with the feature's name. */
export type Language = 'id' | 'en';

export type Catalogue = Readonly<Record<string, Readonly<Record<Language, string>>>>;
