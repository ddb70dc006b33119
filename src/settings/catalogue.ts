import type { SettingDefault, SettingKind } from '../findings';
import {
  type ColumnSpec,
  matchKey,
  namesReportPeriod,
  parseNumber,
  readSchoolYear,
  singleLine,
} from '../tables';
import type { DayInterval } from '../workbook';
import { readTargetList, readWeights } from './lists';
import { DEFAULT_SETTINGS, type Settings } from './model';

/** The cell «Значение» of a setting. */
export interface SettingCell {
  readonly text: string;
  /** The days that the cell holds as a date or as text: one, or those of a month. */
  readonly days: DayInterval | null;
}

/** A setting of the sheet «Настройки»: one entry for each. */
export interface Setting extends ColumnSpec {
  readonly key: keyof Settings;
  readonly expected: SettingKind;
  /** Words to choose from, where the value is one of them. */
  readonly allowed: readonly string[];
  /** What the cell sets; null where it can't be read. */
  readonly read: (cell: SettingCell) => Partial<Settings> | null;
  /** What is taken where the cell can't be read. */
  readonly instead: SettingDefault;
}

/** What is taken for settings whose default is no value of its own. */
const RULES: Partial<Readonly<Record<keyof Settings, Exclude<SettingDefault['by'], 'value'>>>> = {
  reportDate: 'today',
  schoolYear: 'latest-year',
  reportPeriod: 'whole-year',
  planStart: 'roadmap',
  planEnd: 'roadmap',
  procedureWeights: 'equal-weights',
};

function defaultOf(key: keyof Settings): SettingDefault {
  const value = DEFAULT_SETTINGS[key];
  return typeof value === 'number' ? { by: 'value', value: String(value) } : { by: RULES[key] ?? 'none' };
}

type Wording = readonly [header: string, ...aliases: string[]];

function setting(
  key: keyof Settings,
  [header, ...aliases]: Wording,
  expected: SettingKind,
  read: Setting['read'],
  allowed: readonly string[] = [],
): Setting {
  return { key, header, aliases, required: false, expected, allowed, read, instead: defaultOf(key) };
}

const text = (key: 'municipality', ...wording: Wording): Setting =>
  setting(key, wording, 'text', (cell) => ({ [key]: singleLine(cell.text) }));

/** The plan may start and end with a month; a report date is one day. */
const date = (key: 'planStart' | 'planEnd' | 'reportDate', ...wording: Wording): Setting =>
  setting(key, wording, 'date', ({ days }) => {
    if (!days || (key === 'reportDate' && days.start !== days.end)) return null;
    return { [key]: key === 'planStart' ? days.start : days.end };
  });

type NumberKey =
  | 'lowResultPercent'
  | 'lowProcedures'
  | 'stabilityBand'
  | 'smallCohort'
  | 'dynamicsYears'
  | 'corporateDeficitPercent';

const number = (key: NumberKey, fits: (value: number) => boolean, ...wording: Wording): Setting =>
  setting(key, wording, 'number', (cell) => {
    const value = parseNumber(cell.text)?.value;
    return value !== undefined && fits(value) ? { [key]: value } : null;
  });

/** Of several words the first is proposed and the others are understood. */
function choice<T extends string | boolean>(
  key: keyof Settings,
  wording: Wording,
  choices: readonly (readonly [value: T, words: readonly string[]])[],
): Setting {
  const word = ([, words]: readonly [T, readonly string[]]): string => words[0] ?? '';
  const read = (cell: SettingCell): Partial<Settings> | null => {
    const found = choices.find(([, words]) => words.some((own) => matchKey(own) === matchKey(cell.text)));
    return found ? { [key]: found[0] } : null;
  };
  const usual = choices.find(([value]) => value === DEFAULT_SETTINGS[key]);
  const made = setting(key, wording, 'choice', read, choices.map(word));
  return usual ? { ...made, instead: { by: 'value', value: word(usual) } } : made;
}

const PERCENT = 100;
const percent = (value: number): boolean => value > 0 && value <= PERCENT;
const counting = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
const counted = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const points = (value: number): boolean => value >= 0 && value <= PERCENT;

export const SETTINGS: readonly Setting[] = [
  text('municipality', 'Муниципалитет', 'Муниципальное образование', 'Район', 'Округ', 'Территория'),
  setting('schoolYear', ['Учебный год', 'Уч. год'], 'school-year', (cell) => {
    const reading = readSchoolYear(cell.text);
    return reading && { schoolYear: reading.year };
  }),
  date('planStart', 'Начало плана', 'Начало действия плана'),
  date('planEnd', 'Окончание плана', 'Конец плана', 'Окончание действия плана'),
  date('reportDate', 'Дата отчёта', 'Отчётная дата'),
  setting('reportPeriod', ['Отчётный период', 'Период отчёта'], 'period', ({ text: written }) =>
    namesReportPeriod(written) ? { reportPeriod: singleLine(written) } : null,
  ),
  number('lowResultPercent', percent, 'Порог низкого результата, %', 'Порог низкого результата'),
  number('lowProcedures', counting, 'Низких процедур для признака', 'Число низких процедур для признака'),
  number('stabilityBand', points, 'Полоса стабильности, п.п.', 'Полоса стабильности'),
  number('smallCohort', counted, 'Малая группа, чел.', 'Малая группа'),
  number('dynamicsYears', counting, 'Лет для ежегодной динамики'),
  number(
    'corporateDeficitPercent',
    percent,
    'Порог корпоративного дефицита, %',
    'Порог корпоративного дефицита',
  ),
  choice(
    'trainedOf',
    ['Знаменатель ПК', 'Знаменатель повышения квалификации'],
    [
      ['all', ['все', 'все педагоги', 'всего']],
      ['planned', ['по плану', 'план', 'по плану ПК']],
    ],
  ),
  choice(
    'improvedOf',
    ['Знаменатель динамики компетенций'],
    [
      ['all', ['все', 'все педагоги', 'всего']],
      ['diagnosed', ['прошли диагностику', 'прошедшие диагностику', 'диагностированные']],
    ],
  ),
  choice(
    'notAttestedInSou',
    ['СОУ с неаттестованными', 'СОУ с не аттестованными'],
    [
      [true, ['да', 'с неаттестованными', 'есть']],
      [false, ['нет', 'без неаттестованных']],
    ],
  ),
  setting('procedureWeights', ['Веса процедур', 'Вес процедур'], 'weights', (cell) => {
    const procedureWeights = readWeights(cell.text);
    return procedureWeights && { procedureWeights };
  }),
  setting(
    'targets',
    ['Цели и базовые значения показателей', 'Цели и базовые значения', 'Целевые значения показателей'],
    'targets',
    (cell) => {
      const targets = readTargetList(cell.text);
      return targets && { targets };
    },
  ),
];
