/** What a calculation over a list of cases gives: the shape of the expected values beside it. */
export type Found = null | number | string | readonly Found[] | { readonly [name: string]: Found };
