/** Text in the two languages of the product. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** The same thing in Bahasa Indonesia and in English. */
export function words(id: string, en: string): { id: string; en: string } {
  return { id, en };
}
