import { hinted } from '../hinted';
import { imported } from './imported';

/** How the command line is told what files don't say. */
const HINTS = {
  'subject-missing': 'Укажите --subject',
  'class-missing': 'Укажите --class',
  'year-missing': 'Укажите --year',
  'procedure-missing': 'Укажите --procedure',
  'name-shared': 'Дайте список школ (--registry)',
} as const;

export const importing = {
  import: 'перенести официальные выгрузки (ФИС ОКО, региональные таблицы) в листы «Результаты» и «Задания»',
  importAfter: `
Параметры --subject, --class, --year и --procedure говорят то, чего в самих файлах нет. Строки с учениками
считаются при чтении: в книгу и в вывод ничего о них не попадает. Школа узнаётся по логину ФИС ОКО, затем по
названию; школы, которых нет в списке, не переносятся.
Код завершения: 0 — перенесено всё, 1 — что-то не понято, 2 — неверный вызов, 3 — какой-то файл не прочитан
(остальные перенесены) или книга не записана.`,
  options: {
    files: 'выгрузки: книги .xlsx, .xls, .ods',
    output: 'записать новую книгу .xlsx',
    into: 'дополнить книгу .xlsx: строки о том же обновляются, новые добавляются',
    registry: 'книга с листом «Школы» (по умолчанию — книга из --into)',
    subject: 'предмет, если файл его не называет',
    class: 'класс, если файл его не называет',
    year: 'учебный год, если файл его не называет',
    procedure: 'оценочная процедура, если файл её не называет',
    dryRun: 'показать, что будет перенесено, и ничего не записывать',
  },
  ...imported,
  reasons: hinted(imported.reasons, HINTS),
  written: (file: string) => `Записано: ${file}`,
  notWritten: 'Ничего не записано',
  nothing: 'Строк для переноса нет',
  /** The workbook can't take them: cells hold what others share. */
  refused: (cells: string) =>
    `в книгу нельзя записать: в ячейках ${cells} формула массива, заголовок или итог таблицы. Ничего не записано`,
};
