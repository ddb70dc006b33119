import type { LocaleName } from './codeTexts';

const between =
  (opening: string, closing: string) =>
  (names: readonly string[]): string =>
    names.map((name) => `${opening}${name}${closing}`).join(', ');

/** Names of sheets in the quotation marks of a language: «Школы», «Риски». */
export const quotedNames: Readonly<Record<LocaleName, (names: readonly string[]) => string>> = {
  ru: between('«', '»'),
  en: between('“', '”'),
};
