import { severityCounts } from '../phrases';
import type { Code, Family, Severity, Unit } from '../../findings';
import type { CodeText } from '../codeTexts';
import { execution, period, responsible, result, text } from './findings/cells';
import { data } from './findings/data';
import { file, templateFault } from './findings/file';
import { between, numbering, structure } from './findings/structure';
import { noun } from './numbers';

const UNITS = {
  row: noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' }),
  column: noun({ one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' }),
  cell: noun({ one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' }),
  section: noun({ one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' }),
  item: noun({ one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }),
  sheet: noun({ one: 'лист', few: 'листа', many: 'листов', other: 'листа' }),
  file: noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' }),
};

const SEVERITIES = {
  error: noun({ one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' }),
  warning: noun({
    one: 'предупреждение',
    few: 'предупреждения',
    many: 'предупреждений',
    other: 'предупреждения',
  }),
  advice: noun({ one: 'совет', few: 'совета', many: 'советов', other: 'совета' }),
};

export const findings = {
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
  } satisfies Readonly<Record<Family, string>>,
  severities: { error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  /** «24 строки»: a count with its unit in the right form. */
  count: (unit: Unit, count: number) => UNITS[unit](count),
  /** «6 ошибок, 1 совет»; says so where there are none. */
  counts: (counts: Readonly<Record<Severity, number>>) =>
    severityCounts(counts, SEVERITIES) || 'замечаний нет',
  /** «2 отклонены»: behind the counts of the others. */
  dismissed: noun({ one: 'отклонено', few: 'отклонены', many: 'отклонено', other: 'отклонено' }),
  /** What is wrong at a place of a template and what to do, as one sentence without its full stop. */
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
  } satisfies { readonly [C in Code]: CodeText<C> },
};
