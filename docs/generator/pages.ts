import { LOCALES, type LocaleName } from '../../src/locales';
import { commandsPage } from './commands';
import { dataSheetsPage } from './dataSheets';
import { findingsPage } from './findings';
import { indicatorsPage } from './indicators';
import { jsonPage } from './json';
import { settingsPage } from './settings';
import { statementsPage } from './statements';
import { tablesPage } from './tables';
import { templatesPage } from './templates';

/** A page of the reference: its file in docs/reference, and what it says. */
export interface Page {
  readonly file: string;
  readonly text: () => Promise<string>;
}

const IN_BOTH_LANGUAGES: Readonly<Record<string, (locale: LocaleName) => string | Promise<string>>> = {
  findings: findingsPage,
  'data-sheets': dataSheetsPage,
  settings: settingsPage,
  templates: templatesPage,
  indicators: indicatorsPage,
  commands: commandsPage,
  statements: statementsPage,
};

/** Every page that is made from the code: the Russian ones, the English ones in `en`, and the JSON that is printed. */
export const PAGES: readonly Page[] = [
  ...Object.entries(IN_BOTH_LANGUAGES).flatMap(([name, text]) =>
    LOCALES.map((locale) => ({
      file: locale === 'ru' ? `${name}.md` : `${locale}/${name}.md`,
      text: async () => text(locale),
    })),
  ),
  { file: 'json.md', text: jsonPage },
  { file: 'tables.md', text: async () => tablesPage() },
];
