import { plural } from '../wording';
import type { SignsWords } from '../types/signs';

const ofProcedures = plural('ru')({
  one: 'низкой процедуры',
  few: 'низких процедур',
  many: 'низких процедур',
  other: 'низкой процедуры',
});
const ofParticipants = plural('ru')({
  one: 'участника',
  few: 'участников',
  many: 'участников',
  other: 'участника',
});
const decimal = new Intl.NumberFormat('ru');

export const signs: SignsWords = {
  title: 'Признаки низких результатов',
  rule: ({ lowResultPercent, lowProcedures, smallCohort }, year, previous) => {
    const low = `Процедура по предмету и классу низкая, если доля «2» или не набравших порога — от ${decimal.format(lowResultPercent)}\u00A0%; меньше ${ofParticipants(smallCohort)} — не оценивается.`;
    const several = `не меньше ${ofProcedures(lowProcedures)}${year === null ? '' : ` за ${year}`}`;
    const twice =
      year === null || previous === null
        ? ''
        : ` или одна и та же процедура низкая и за ${year}, и за ${previous}`;
    return `Повод присмотреться к школе, а не вывод о ней. ${low} Признак: ${several}${twice}.`;
  },
  none: 'Ни у одной школы признаков нет.',
  written: 'Список составлен при записи листа и сам не меняется: после изменения данных обновите лист.',
  columns: { reasons: 'Признаки', procedures: 'Процедуры с низкими результатами' },
  reasons: {
    several: 'низкие результаты по нескольким процедурам',
    'two-years': 'низкие результаты по одной процедуре два года',
  },
  procedure: ({ procedure, period, subject, grade }) =>
    [procedure, period, subject, /^\d/u.test(grade) ? `${grade}\u00A0класс` : grade]
      .filter(Boolean)
      .join(', '),
  again: 'второй год',
  more: (count) => `и ещё ${count}`,
};
