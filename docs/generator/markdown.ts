import type { LocaleName } from '../../src/locales';

/** A text in each language of the reference. */
export type Both<T = string> = Readonly<Record<LocaleName, T>>;

const NOTICE: Both = {
  ru: '<!-- Страница составлена из кода: npm run reference. Не правьте её вручную. -->',
  en: '<!-- Made from the code: npm run reference. Do not edit by hand. -->',
};

/** A page of blocks under its title, with the notice that it is made by a script. */
export const page = (locale: LocaleName, title: string, blocks: readonly string[]): string =>
  `${[NOTICE[locale], `# ${title}`, ...blocks].join('\n\n')}\n`;

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** A table with its head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const fenced = (text: string, language: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export const code = (text: string): string => `\`${text}\``;
