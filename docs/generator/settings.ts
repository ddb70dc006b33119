import type { SettingDefault, SettingKind } from '../../src/findings';
import type { LocaleName } from '../../src/locales';
import type { Settings } from '../../src/settings';
import { SETTINGS } from '../../src/settings/catalogue';
import { type Both, page, table } from './markdown';

const TITLE: Both = { ru: 'Лист «Настройки»', en: 'The sheet «Настройки»' };
const INTRO: Both = {
  ru: 'Лист — таблица из двух столбцов: «Параметр» и «Значение». Пустое или пропущенное значение берётся по умолчанию. Цель и базу показателя можно указать и отдельными строками: «Цель: показатель» и «База: показатель».',
  en: 'The sheet is a table of two columns, «Параметр» and «Значение». An empty or missing value is the default. The target and the baseline of an indicator may also stand in rows of their own: «Цель: показатель» and «База: показатель».',
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
    targets: 'строки вида «показатель: 40 % → 60 %»',
  },
  en: {
    text: 'text',
    date: 'a date, 01.09.2021',
    number: 'a number',
    'school-year': 'a school year, 2020/2021',
    choice: 'a word of a list',
    period: 'a part of the year: «I полугодие», «март 2026»',
    weights: '«ВПР=1; ОГЭ=2»',
    targets: 'lines such as «показатель: 40 % → 60 %»',
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
    none: '',
  },
  en: {
    given: '',
    today: 'today',
    'latest-year': 'the latest year in the data',
    'whole-year': 'the whole school year',
    roadmap: 'the dates of the roadmap itself',
    'equal-weights': 'every procedure has the weight 1',
    none: '',
  },
};

const EFFECTS: Readonly<Record<keyof Settings, Both>> = {
  municipality: {
    ru: 'название в заголовках мониторинга и справки',
    en: 'the name in the headings of the monitoring and the memo',
  },
  schoolYear: {
    ru: 'за какой год отчёт; иначе последний в данных',
    en: 'the year of the report; else the latest in the data',
  },
  planStart: { ru: 'начало сроков плана', en: 'the first day of the plan' },
  planEnd: { ru: 'конец сроков плана', en: 'the last day of the plan' },
  reportDate: {
    ru: 'на какой день считается исполнение; иначе сегодня',
    en: 'the day at which execution is counted; else today',
  },
  reportPeriod: {
    ru: 'за какую часть года считаются события; иначе за весь год',
    en: 'the part of the year in which events are counted; else all of it',
  },
  lowResultPercent: {
    ru: 'с какой доли «2» процедура считается низкой',
    en: 'the share of «2» from which a procedure is low',
  },
  lowProcedures: {
    ru: 'сколько низких процедур — признак низких результатов школы',
    en: 'how many low procedures are a sign of low results of a school',
  },
  stabilityBand: {
    ru: 'изменение не больше этого — «стабильно»',
    en: 'a change of no more than this is «stable»',
  },
  smallCohort: {
    ru: 'группы меньше этой показаны, но не оцениваются',
    en: 'smaller cohorts are shown and not judged',
  },
  dynamicsYears: {
    ru: 'сколько лет подряд доля низких результатов должна снижаться',
    en: 'for how many years in a row the share of low results must fall',
  },
  corporateDeficitPercent: {
    ru: 'дефицит предмета выше этой доли педагогов — корпоративный',
    en: 'above this share of teachers the deficit of a subject is corporate',
  },
  trainedOf: {
    ru: 'от кого считается доля повысивших квалификацию',
    en: 'whom the share of trained teachers is counted of',
  },
  improvedOf: {
    ru: 'от кого считается доля педагогов с положительной динамикой',
    en: 'whom the share of teachers with improved competences is counted of',
  },
  notAttestedInSou: {
    ru: 'входят ли неаттестованные в степень обученности (СОУ)',
    en: 'whether pupils who were not attested count in the degree of learning (СОУ)',
  },
  procedureWeights: {
    ru: 'вес процедуры в индексе низких результатов; иначе 1',
    en: 'the weight of a procedure in the low-result index; else 1',
  },
  targets: {
    ru: 'база и цель показателей',
    en: 'baseline and target of indicators',
  },
};

/** Every setting: its value, default and effect. */
export function settingsPage(locale: LocaleName): string {
  const rows = SETTINGS.map(({ key, header, aliases, expected, allowed, instead }) => [
    header,
    allowed.length > 0 ? allowed.join(' / ') : KINDS[locale][expected],
    instead.by === 'value' ? instead.value : DEFAULTS[locale][instead.by],
    EFFECTS[key][locale],
    aliases.join('; '),
  ]);
  return page(locale, TITLE[locale], [INTRO[locale], table(HEAD[locale], rows)]);
}
