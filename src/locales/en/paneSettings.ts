import type { Worded } from '../language';
import type { paneSettings as ru } from '../ru/paneSettings';
import { noun, number } from './numbers';

const fields = noun({ one: 'field', other: 'fields' });

export const paneSettings: Worded<typeof ru> = {
  kinds: {
    text: 'text',
    date: 'a date, 01.09.2021',
    number: 'a number',
    'school-year': 'a school year, 2020/2021',
    choice: 'a word of a list',
    period: 'a part of the year: “I полугодие”, “март 2026”',
    weights: '“ВПР=1; ОГЭ=2”',
    calendar: '“01.09–26.10; 05.11–28.12; …”',
    targets: 'lines such as “показатель: 40 % → 60 %”',
    words: 'words with “;” between them',
  },
  defaults: {
    given: '',
    today: 'today',
    'latest-year': 'the latest year in the data',
    'whole-year': 'the whole school year',
    roadmap: 'the dates of the roadmap itself',
    'equal-weights': 'every procedure has the weight 1',
    'usual-calendar': 'that of the template, else the usual calendar',
    none: '',
  },
  groups: {
    report: 'What a report is on',
    memo: 'Memo: addressee, order, signature',
    schools: 'Signs of low results',
    targets: 'Targets of indicators',
    counting: 'Thresholds and denominators',
    calendar: 'School calendar',
    words: 'Words of your own',
  },
  title: 'Settings',
  lead: 'The values of the sheet “Настройки”: checks and reports go by them. An empty field is the default.',
  missing: 'The workbook has no sheet “Настройки”. It is made once you save a first value.',
  unreadable: 'The sheet “Настройки” can’t be read as a table',
  read: 'Read the settings',
  usual: (text) => (text === '' ? 'not set' : `default: ${text}`),
  byDefault: (text) => `Default: ${text}.`,
  form: (text) => `Form: ${text}.`,
  several: (words) => `Any of, with “;” between them: ${words.join(', ')}.`,
  isSet: (count) => `set: ${number(count)}`,
  hasProblems: 'has an error',
  others: 'Rows of the sheet that have no effect',
  changed: (count) => `Changed: ${fields(count)}`,
  save: 'Save to the sheet',
  create: 'Make the sheet and save',
  drop: 'Discard',
  refresh: 'Read again',
  stale: 'The sheet “Настройки” has changed. What you typed is not saved yet.',
  adding: {
    label: { indicator: 'Target of another indicator', procedure: 'Another procedure' },
    hint: {
      indicator:
        'Name of the indicator: from the list, or as on “Показатели (перечень)”. Fields of its baseline and target will appear.',
      procedure: 'Name of the procedure. A field will appear for its other names in your tables.',
    },
    add: { indicator: 'Add indicator', procedure: 'Add procedure' },
    faults: {
      unnamed: 'Please enter a name.',
      known: 'There is such a row in the list above.',
      unreadable: 'Such a name cannot be read: shorten or change it.',
    },
    remove: 'Remove row',
    removeLabel: (label) => `Remove row “${label}”`,
  },
  unsavable: 'Correct the marked fields: the sheet is not saved with such values.',
};
