import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type CellInput, type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { wordedConclusions } from '../conclusions';
import type { LocaleName } from '../language';
import { conclusionsOf } from '../../monitoring';

export type Rows = readonly (readonly CellInput[])[];

const REPORT_DATE = '2026-03-31';
/** What follows from the sheets. */
export const concluded = (
  sheets: readonly SheetInput[],
  { date = REPORT_DATE, locale = 'ru' }: { readonly date?: string; readonly locale?: LocaleName } = {},
) => wordedConclusions(conclusionsOf(monitoringOfWorkbook(workbookOf(...sheets), day(date))), locale);

/** What a rule says, with plain spaces. */
export const said = (rule: string, sheets: readonly SheetInput[], locale: LocaleName = 'ru') =>
  concluded(sheets, { locale })
    .statements.filter((own) => own.rule === rule)
    .map(({ text }) => text.replaceAll('\u00A0', ' '));

/** What a rule recommends: school, addressee, what, by when. */
export const advised = (rule: string, sheets: readonly SheetInput[]) =>
  concluded(sheets)
    .recommendations.filter((own) => own.rule === rule)
    .map(({ school, addressee, what, by }) => [
      school?.name ?? null,
      addressee,
      what.replaceAll('\u00A0', ' '),
      by,
    ]);

export const SETTINGS: SheetInput = {
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Учебный год', '2025/2026'],
    ['Начало плана', '01.09.2025'],
    ['Окончание плана', '31.08.2026'],
  ],
};

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'];
const FILLED = ['Отдел образования', 'Справка'];

/** A roadmap of rows [period, mark, day of execution]. */
export const roadmap = (name: string, rows: Rows): SheetInput => ({
  name,
  rows: [
    HEAD,
    ...rows.map(([period = null, mark = null, doneOn = null], at) => [
      `1.${at + 1}.`,
      `Мероприятие номер ${at + 1}`,
      period,
      ...FILLED,
      mark,
      doneOn,
    ]),
  ],
});

export const LATE = ['март 2026', '', ''];
export const times = (count: number, row: readonly CellInput[]): Rows =>
  Array.from({ length: count }, () => row);

export const schools = (...rows: Rows): SheetInput => ({
  name: 'Школы',
  rows: [['Школа', 'Категория', 'Куратор', 'Школа-наставник'], ...rows],
});
export const results = (...rows: Rows): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '2', '3', '4', '5'],
    ...rows,
  ],
});
export const risks = (...rows: Rows): SheetInput => ({
  name: 'Риски',
  rows: [
    [
      'Школа',
      'Учебный год',
      'Низкая учебная мотивация обучающихся',
      'Высокая доля обучающихся с рисками учебной неуспешности',
    ],
    ...rows,
  ],
});

export const MOTIVATION = 'Низкая учебная мотивация обучающихся';
export const FAILURE = 'Высокая доля обучающихся с рисками учебной неуспешности';
export const SUPPORTED = schools(
  ['СОШ № 1', 'ШНОР', 'Ветрова О. А.', 'Лицей № 8'],
  ['СОШ № 2', 'ШНОР', '', '–'],
  ['СОШ № 3', 'нет'],
);
