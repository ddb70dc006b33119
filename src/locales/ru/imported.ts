import type { ExportLayout, ImportReason } from '../../data';
import { noun } from './numbers';

const rows = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const schools = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });
const groups = noun({ one: 'группа', few: 'группы', many: 'групп', other: 'группы' });

const layouts: Readonly<Record<ExportLayout | 'unknown', string>> = {
  marks: 'статистика по отметкам',
  journal: 'сравнение отметок с журналом',
  individual: 'индивидуальные результаты',
  tasks: 'выполнение заданий',
  flat: 'общая таблица',
  exam: 'результаты экзаменов',
  years: 'статистика за несколько лет',
  titled: 'таблица с заголовком',
  unknown: 'не распознан',
};

const several = (detail: string): string => (detail === '' ? '' : ` (названо несколько: ${detail})`);

const reasons: Readonly<Record<ImportReason, (detail: string) => string>> = {
  'not-recognised': () => 'таблицы с результатами не найдено',
  'subject-missing': (detail) => `не сказано, какой предмет${several(detail)}`,
  'class-missing': (detail) => `не сказано, какой класс${several(detail)}`,
  'year-missing': (detail) => `не сказано, какой учебный год${several(detail)}`,
  'procedure-missing': (detail) => `не сказано, какая оценочная процедура${several(detail)}`,
  'name-missing': (detail) => `в строке с числами нет школы${detail === '' ? '' : ` (строк: ${detail})`}`,
  'marks-unread': (detail) => `отметки не составляют ни числа участников, ни 100 %: ${detail}`,
  'pupils-without-mark': (detail) => `строки без отметки не посчитаны — ${detail}`,
  'school-unknown': (detail) => `школы нет в списке школ: ${detail}`,
  'school-other': (detail) =>
    `школа с таким названием в списке есть, но логин или муниципалитет другой: ${detail}`,
  'name-shared': (detail) => `две школы с одним названием и разными логинами: ${detail}`,
  older: (detail) => `то же более поздним днём есть в другом месте, взято оттуда: ${detail}`,
  replaced: (detail) => `о том же иначе сказано в другом месте, взято оттуда: ${detail}`,
  'book-repeated': (detail) => `в книге эта запись стоит несколько раз, ни одна не изменена: ${detail}`,
  'percents-sum': (detail) => `проценты складываются в ${detail}, взяты как есть`,
  'counts-none': (detail) => `процентам не соответствует ни одно число участников, взяты как есть: ${detail}`,
  'marks-sum': (detail) => `отметок не столько, сколько участников: ${detail}. Взято как есть`,
  repeated: (detail) => `то же самое есть и в другом месте: ${detail}`,
};

/** What is told of exports, whichever face tells it. */
export const imported = {
  layouts,
  reasons,
  /** What a file gave. */
  read: (rowCount: number, schoolCount: number, groupCount: number) =>
    [rows(rowCount), schools(schoolCount), ...(groupCount > 0 ? [groups(groupCount)] : [])].join(', '),
  /** How many more of the same are not shown. */
  more: (count: number) => `… и ещё ${count}`,
  change: (sheet: string, added: number, changed: number, same: number) =>
    `Лист «${sheet}»: новых строк ${added}, изменено ${changed}, без изменений ${same}`,
};
