/** Languages of the product; the words of each stand in a folder of its name. */
export const LOCALES = ['ru', 'en'] as const;
export type LocaleName = (typeof LOCALES)[number];

/**
 * What the words of another language must look like, where these are the Russian ones: the same keys, any texts. A word
 * that is missing, or too many, fails to compile.
 */
export type Worded<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Worded<Said>
    : T extends readonly (infer Item)[]
      ? readonly Worded<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Worded<T[K]> }
        : T;

/** What a Word file says its texts are written in. */
export const LANGUAGE_TAGS: Readonly<Record<LocaleName, string>> = { ru: 'ru-RU', en: 'en-US' };
