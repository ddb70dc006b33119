import type { FindingsLocale } from '../codeTexts';
import { counter, severityCounter } from '../wording';
import { between } from './findings/between';
import { data } from './findings/data';
import { execution } from './findings/execution';
import { file, templateFault } from './findings/file';
import { numbering } from './findings/numbering';
import { period } from './findings/period';
import { responsible } from './findings/responsible';
import { result } from './findings/result';
import { structure } from './findings/structure';
import { text } from './findings/text';

export const ru: FindingsLocale = {
  families: {
    structure: 'Структура',
    numbering: 'Нумерация',
    period: 'Сроки',
    responsible: 'Ответственные',
    result: 'Результаты',
    text: 'Текст',
    execution: 'Исполнение',
    between: 'Связи между частями',
    data: 'Данные',
    file: 'Файлы и листы',
  },
  severities: { error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  count: counter('ru', {
    row: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' },
    column: { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' },
    cell: { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' },
    section: { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' },
    item: { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' },
    sheet: { one: 'лист', few: 'листа', many: 'листов', other: 'листа' },
    file: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  }),
  counts: severityCounter('ru', {
    nouns: {
      error: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
      warning: {
        one: 'предупреждение',
        few: 'предупреждения',
        many: 'предупреждений',
        other: 'предупреждения',
      },
      advice: { one: 'совет', few: 'совета', many: 'советов', other: 'совета' },
    },
    none: 'замечаний нет',
  }),
  templateFault,
  codes: {
    ...structure,
    ...numbering,
    ...period,
    ...responsible,
    ...result,
    ...text,
    ...execution,
    ...between,
    ...data,
    ...file,
  },
};
