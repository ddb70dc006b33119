import { dottedDay, type Day } from '../../workbook';
import { noun } from './numbers';
import { ru } from './phrases';
import { preambleParts } from './findings/structure';

const rows = noun({ one: 'строка ждёт', few: 'строки ждут', many: 'строк ждут', other: 'строки ждут' });

const books = noun({ one: 'книга', few: 'книги', many: 'книг', other: 'книги' });

/** What the check says of a workbook that was made from a template. */
export const forms = {
  commands: {
    roadmap: 'книга с пустой дорожной картой по шаблону',
    data: 'книга с пустыми листами данных муниципалитета',
    school: 'книга, которую заполняет школа',
    lists: 'восстановить списки и подсказки в заполненной книге',
    pack: 'книги для всех школ списка, у каждой её название, логин и строки',
  },
  options: {
    output: 'новая книга .xlsx',
    filled: 'книга, сделанная по шаблону, .xlsx или .xlsm',
    year: 'учебный год (по умолчанию текущий)',
    due: 'до какого дня сдать',
    schools: 'книга с листом «Школы»; учебный год и муниципалитет берутся с листа «Настройки»',
    folder: 'папка для книг; создаётся, если её нет',
    from: 'книга со сводом: из неё берутся значения прошлого года',
    old: 'прежняя книга с дорожной картой',
    now: 'новая книга с дорожной картой',
    changes: 'новая книга .xlsx с листом «Что изменилось»',
  },
  diff: 'что изменилось между двумя дорожными картами',
  diffAfter: `
Мероприятия находятся по номеру и тексту. То же самое в другой записи изменением не считается.
Код завершения: 0 — изменений нет, 1 — есть, 2 — неверный вызов, 3 — книга не прочитана, в ней нет карты или новая не записана.`,
  after: `
Что писать в ячейках, сказано в примечаниях и на листе «Как заполнить». Пустой лист — предупреждение, а не ошибка.
Код завершения: 0 — книга записана, 2 — неверный вызов, 3 — книга не записана.`,
  listsAfter: `
Excel теряет списки, когда в ячейки вставляют. Меняются только они: данные, примечания и оформление остаются.
Код завершения: 0 — книга записана, 2 — неверный вызов, 3 — книга не прочитана, сделана не по шаблону или не записана.`,
  packAfter: `
Записываются все книги или ни одной. Значения прошлого года вписаны как значения, строки этого года ждут заполнения.
Код завершения: 0 — книги записаны, 2 — неверный вызов, 3 — книга не прочитана, в ней нет школ или книги не записаны.`,
  written: (file: string, sheets: readonly string[]) => `Записано: ${file}, листы ${ru.names(sheets)}.`,
  packed: (folder: string, count: number) => `Записано в ${folder}: ${books(count)}.`,
  restored: (file: string, sheets: readonly string[]) =>
    `Записано: ${file}. Списки восстановлены: ${ru.names(sheets)}.`,
  noTemplate: 'Книга сделана не по шаблону: восстанавливать нечего.',
  noSchools: 'Нет листа «Школы» или на нём нет ни одной школы.',
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
