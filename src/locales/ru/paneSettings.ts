import type { SettingDefault, SettingKind } from '../../findings';
import type { SettingGroup } from '../../settings';
import { noun, number } from './numbers';

const fields = noun({ one: 'поле', few: 'поля', many: 'полей', other: 'поля' });

/** What may be written as a value. */
const kinds: Readonly<Record<SettingKind, string>> = {
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
};

/** What is taken where nothing is set; empty where that is nothing. */
const defaults: Readonly<Record<Exclude<SettingDefault['by'], 'value'>, string>> = {
  given: '',
  today: 'сегодня',
  'latest-year': 'последний год в данных',
  'whole-year': 'весь учебный год',
  roadmap: 'сроки самой карты',
  'equal-weights': 'вес каждой процедуры — 1',
  'usual-calendar': 'как в шаблоне, иначе обычный календарь',
  none: '',
};

const groups: Readonly<Record<SettingGroup, string>> = {
  report: 'О чём отчёт',
  memo: 'Справка: адресат, приказ, подпись',
  schools: 'Признаки низких результатов',
  targets: 'Цели показателей',
  counting: 'Пороги и знаменатели',
  calendar: 'Учебный календарь',
  words: 'Свои слова',
};

/** What the pane says of settings. */
export const paneSettings = {
  kinds,
  defaults,
  groups,
  title: 'Настройки',
  lead: 'Значения листа «Настройки»: по ним идёт проверка и составляются отчёты. Пустое поле — значение по умолчанию.',
  missing: 'Листа «Настройки» в книге нет. Он появится, когда вы сохраните первое значение.',
  unreadable: 'Лист «Настройки» не читается как таблица',
  read: 'Прочитать настройки',
  /** What stands in the list where nothing is chosen. */
  usual: (text: string) => (text === '' ? 'не задано' : `по умолчанию: ${text}`),
  byDefault: (text: string) => `По умолчанию: ${text}.`,
  /** What a value may look like. */
  form: (text: string) => `Вид: ${text}.`,
  several: (words: readonly string[]) => `Можно через «;»: ${words.join(', ')}.`,
  isSet: (count: number) => `задано: ${number(count)}`,
  hasProblems: 'есть ошибка',
  others: 'Строки листа, которые не действуют',
  changed: (count: number) => `Изменено: ${fields(count)}`,
  save: 'Сохранить на лист',
  create: 'Создать лист и сохранить',
  drop: 'Отменить правки',
  refresh: 'Прочитать снова',
  stale: 'Лист «Настройки» изменён в книге. Ваши правки ещё не сохранены.',
  adding: {
    label: { indicator: 'Цель ещё одного показателя', procedure: 'Ещё одна процедура' },
    hint: {
      indicator:
        'Название показателя: из списка или как на листе «Показатели (перечень)». Появятся поля базы и цели.',
      procedure: 'Название процедуры. Появится поле для других её названий из ваших таблиц.',
    },
    add: { indicator: 'Добавить показатель', procedure: 'Добавить процедуру' },
    faults: {
      unnamed: 'Введите название.',
      known: 'Такая строка уже есть в списке выше.',
      unreadable: 'Такое название не прочитается: сократите или измените его.',
    },
    remove: 'Убрать строку',
    removeLabel: (label: string) => `Убрать строку «${label}»`,
  },
  unsavable: 'Исправьте отмеченные поля: с такими значениями лист не сохранится.',
};
