import { type LocaleName, SETTING_EFFECTS, SETTINGS_WORDS } from '../../src/locales';
import { SETTINGS } from '../../src/settings/catalogue';
import { type Both, page, table } from './markdown';

const TITLE: Both = { ru: 'Лист «Настройки»', en: 'The sheet «Настройки»' };
const INTRO: Both = {
  ru: 'Лист — таблица из двух столбцов: «Параметр» и «Значение». Пустое или пропущенное значение берётся по умолчанию. Цель и базу показателя можно указать и отдельными строками: «Цель: показатель» и «База: показатель». Свои слова муниципалитета добавляются строками «Слова: …» и «Процедура: …», таких строк может быть несколько; слово, которое уже значит другое, не добавляется.',
  en: 'The sheet is a table of two columns, «Параметр» and «Значение». An empty or missing value is the default. The target and the baseline of an indicator may also stand in rows of their own: «Цель: показатель» and «База: показатель». The municipality’s own words are added by rows «Слова: …» and «Процедура: …», any number of them; a word that already means something else is not added.',
};
const HEAD: Both<readonly string[]> = {
  ru: ['Параметр', 'Значение', 'По умолчанию', 'На что влияет', 'Также читается'],
  en: ['Parameter', 'Value', 'Default', 'What it sets', 'Also read'],
};

/** Every setting: its value, default and effect. */
export function settingsPage(locale: LocaleName): string {
  const { kinds, defaults } = SETTINGS_WORDS[locale];
  const effects: Readonly<Record<string, string>> = SETTING_EFFECTS[locale];
  const rows = Object.entries(SETTINGS).map(([key, { header, aliases, expected, allowed, instead }]) => [
    header,
    allowed.length > 0 ? allowed.join(' / ') : kinds[expected],
    instead.by === 'value' ? instead.value : defaults[instead.by],
    effects[key] ?? '',
    aliases.join('; '),
  ]);
  return page(locale, TITLE[locale], [INTRO[locale], table(HEAD[locale], rows)]);
}
