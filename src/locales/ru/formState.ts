import { dottedDay, type Day } from '../../workbook';
import { preambleParts } from './findings/structure';
import { noun } from './numbers';
import { ru } from './phrases';

const rows = noun({ one: 'строка ждёт', few: 'строки ждут', many: 'строк ждут', other: 'строки ждут' });

/** How far a workbook that was made from a template is filled in. */
export const formState = {
  names: { roadmap: 'дорожная карта', data: 'данные муниципалитета', school: 'школа' },
  head: (template: string, year: string | null, school: string | null, dueOn: Day | null) =>
    [
      `Шаблон «${template}»`,
      school === null ? '' : ru.names([school]),
      year === null ? '' : `${year} учебный год`,
      dueOn === null ? '' : `сдать до ${dottedDay(dueOn)}`,
    ]
      .filter(Boolean)
      .join(', '),
  filled: (filled: number, total: number) => `Заполнено ${filled} из ${total}`,
  ready: 'готово к отправке',
  notReady: 'исправьте ошибки, они названы ниже',
  nothing: 'ещё ничего не заполнено',
  outdated: 'Это прежняя версия шаблона: возьмите новую у того, кто его прислал.',
  left: 'Не заполнено:',
  /** A sheet, one of its sections, or a part above its table, with how many rows wait there. */
  part: (sheet: string, section: string | null, above: keyof typeof preambleParts | null, rowsLeft: number) =>
    [
      `лист «${sheet}»`,
      section === null ? '' : `раздел ${ru.names([section])}`,
      above === null ? '' : preambleParts[above],
      rowsLeft === 0 ? '' : rows(rowsLeft),
    ]
      .filter(Boolean)
      .join(', '),
};
