import type { SignsRule } from '../../indicators';
import { noun, number } from './numbers';

const ofProcedures = noun({
  one: 'низкой процедуры',
  few: 'низких процедур',
  many: 'низких процедур',
  other: 'низкой процедуры',
});
const ofParticipants = noun({
  one: 'участника',
  few: 'участников',
  many: 'участников',
  other: 'участника',
});

/** A procedure that is low in one subject and class. */
interface SignParts {
  readonly procedure: string;
  /** Part of the year; null for the whole year. */
  readonly period: string | null;
  readonly subject: string;
  readonly grade: string;
}

/** Words for signs of low results, the same on the sheet and in the pane. */
export const signs = {
  title: 'Признаки низких результатов',
  /** By what a school shows signs, and that they are no verdict; the years as the reader writes them. */
  rule: (
    { lowResultPercent, lowProcedures, smallCohort }: SignsRule,
    year: string | null,
    previous: string | null,
  ) => {
    const low = `Процедура по предмету и классу низкая, если доля «2» или не набравших порога — от ${number(lowResultPercent)}\u00A0%; меньше ${ofParticipants(smallCohort)} — не оценивается.`;
    const several = `не меньше ${ofProcedures(lowProcedures)}${year === null ? '' : ` за ${year}`}`;
    const twice =
      year === null || previous === null
        ? ''
        : ` или одна и та же процедура низкая и за ${year}, и за ${previous}`;
    return `Повод присмотреться к школе, а не вывод о ней. ${low} Признак: ${several}${twice}.`;
  },
  none: 'Ни у одной школы признаков нет.',
  /** The table on the sheet stays as it was written. */
  written: 'Список составлен при записи листа и сам не меняется: после изменения данных обновите лист.',
  columns: { reasons: 'Признаки', procedures: 'Процедуры с низкими результатами' },
  reasons: {
    several: 'низкие результаты по нескольким процедурам',
    'two-years': 'низкие результаты по одной процедуре два года',
  },
  procedure: ({ procedure, period, subject, grade }: SignParts) =>
    [procedure, period, subject, /^\d/u.test(grade) ? `${grade}\u00A0класс` : grade]
      .filter(Boolean)
      .join(', '),
  /** Stands behind a procedure that was low in the year before too. */
  again: 'второй год',
  /** So many procedures are not named. */
  more: (count: number) => `и ещё ${count}`,
};
