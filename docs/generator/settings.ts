import type { SettingDefault, SettingKind } from '../../src/findings';
import { type LocaleName, SETTING_EFFECTS } from '../../src/locales';
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

const KINDS: Both<Readonly<Record<SettingKind, string>>> = {
  ru: {
    text: 'текст',
    date: 'дата, 01.09.2021',
    number: 'число',
    'school-year': 'учебный год, 2020/2021',
    choice: 'слово из списка',
    period: 'часть года: «I полугодие», «март 2026»',
    weights: '«ВПР=1; ОГЭ=2»',
    calendar: '«01.09–26.10; 05.11–28.12; …»',
    targets: 'строки вида «показатель: 40 % → 60 %»',
    words: 'слова через «;»',
  },
  en: {
    text: 'text',
    date: 'a date, 01.09.2021',
    number: 'a number',
    'school-year': 'a school year, 2020/2021',
    choice: 'a word of a list',
    period: 'a part of the year: «I полугодие», «март 2026»',
    weights: '«ВПР=1; ОГЭ=2»',
    calendar: '«01.09–26.10; 05.11–28.12; …»',
    targets: 'lines such as «показатель: 40 % → 60 %»',
    words: 'words with «;» between them',
  },
};

type Rule = Exclude<SettingDefault['by'], 'value'>;
const DEFAULTS: Both<Readonly<Record<Rule, string>>> = {
  ru: {
    given: '',
    today: 'сегодня',
    'latest-year': 'последний год в данных',
    'whole-year': 'весь учебный год',
    roadmap: 'сроки самой карты',
    'equal-weights': 'вес каждой процедуры — 1',
    'usual-calendar': 'как в шаблоне, иначе обычный календарь',
    none: '',
  },
  en: {
    given: '',
    today: 'today',
    'latest-year': 'the latest year in the data',
    'whole-year': 'the whole school year',
    roadmap: 'the dates of the roadmap itself',
    'equal-weights': 'every procedure has the weight 1',
    'usual-calendar': 'that of the template, else the usual calendar',
    none: '',
  },
};

/** Every setting: its value, default and effect. */
export function settingsPage(locale: LocaleName): string {
  const effects: Readonly<Record<string, string>> = SETTING_EFFECTS[locale];
  const rows = Object.entries(SETTINGS).map(([key, { header, aliases, expected, allowed, instead }]) => [
    header,
    allowed.length > 0 ? allowed.join(' / ') : KINDS[locale][expected],
    instead.by === 'value' ? instead.value : DEFAULTS[locale][instead.by],
    effects[key] ?? '',
    aliases.join('; '),
  ]);
  return page(locale, TITLE[locale], [INTRO[locale], table(HEAD[locale], rows)]);
}
