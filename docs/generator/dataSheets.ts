import type { LocaleName } from '../../src/locales';
import { DATA_KINDS } from '../../src/data';
import { DATA_READERS } from '../../src/data/readers';
import {
  CYCLE_STAGE_ENTRIES,
  CYCLE_STATES,
  DEFICIT_TYPES,
  SCHOOL_DOCUMENTS,
  TASK_LEVELS,
} from '../../src/data/vocabulary';
import {
  CATEGORIES,
  type ColumnSpec,
  RISK_LEVELS,
  SHEET_NAMES,
  type Vocabulary,
  YES_NO,
  headerIn,
} from '../../src/tables';
import { type Both, page, table } from './markdown';

const TITLE: Both = { ru: 'Листы с данными', en: 'Data sheets' };
const INTRO: Both = {
  ru: 'Столбцы стоят в любом порядке. Заголовок узнаётся и в другой записи: она указана в последнем столбце. Правила чтения — в [data.md](../data.md), лист «Настройки» — в [settings.md](settings.md).',
  en: 'Columns stand in any order. A header is also known by the wordings in the last column. How rows are read: [data.md](../../en/data.md). The sheet «Настройки»: [settings.md](settings.md).',
};
const HEAD: Both<readonly string[]> = {
  ru: ['Столбец', 'Нужен', 'Также читается'],
  en: ['Column', 'Required', 'Also read'],
};
const REQUIRED: Both = { ru: 'да', en: 'yes' };
const MAY_BE_EMPTY: Both = { ru: 'да; ячейка может быть пустой', en: 'yes; a cell may be empty' };
const ALSO_CALLED: Both = { ru: 'Лист называют и так', en: 'The sheet is also called' };
const BY_NAME: Both = {
  ru: 'Лист узнаётся только по названию.',
  en: 'The sheet is known by its name only.',
};
const BY_HEADER: Both = {
  ru: 'Лист узнаётся по названию или по шапке.',
  en: 'The sheet is known by its name or by its header.',
};
const ANY_OF: Both = { ru: 'Нужен хотя бы один из столбцов', en: 'At least one of these columns is needed' };
const EXTRA: Both = {
  ru: 'Каждый другой столбец — фактор риска: заголовок называет фактор, в ячейке стоит его значимость.',
  en: 'Every other column is a risk factor: the header names it, the cell holds its significance.',
};
const WORDS_TITLE: Both = { ru: 'Слова в ячейках', en: 'Words in cells' };
const WORDS_HEAD: Both<readonly string[]> = {
  ru: ['Слово', 'Также читается'],
  en: ['Word', 'Also read'],
};

const VOCABULARIES: readonly (readonly [title: Both, vocabulary: Pick<Vocabulary<unknown>, 'entries'>])[] = [
  [{ ru: 'Да и нет', en: 'Yes and no' }, YES_NO],
  [{ ru: 'Категория школы', en: 'Category of a school' }, CATEGORIES],
  [{ ru: 'Значимость риска', en: 'Significance of a risk' }, RISK_LEVELS],
  [{ ru: 'Вид дефицита', en: 'Kind of a deficit' }, DEFICIT_TYPES],
  [
    { ru: 'Этап управленческого цикла', en: 'Stage of the management cycle' },
    { entries: CYCLE_STAGE_ENTRIES },
  ],
  [{ ru: 'Документ школы', en: 'Document of a school' }, { entries: SCHOOL_DOCUMENTS }],
  [{ ru: 'Состояние документа', en: 'State of a document' }, CYCLE_STATES],
  [{ ru: 'Уровень задания', en: 'Level of a task' }, TASK_LEVELS],
];

/** Every kind of data sheet with its columns, and the words that cells may hold. */
export function dataSheetsPage(locale: LocaleName): string {
  const sheets = DATA_KINDS.flatMap((kind) => {
    const { columns, byHeader, anyOf, takesExtra } = DATA_READERS[kind];
    const [name, ...others]: readonly string[] = SHEET_NAMES[kind];
    const notes = [
      others.length > 0 ? `${ALSO_CALLED[locale]}: ${others.map(quoted).join(', ')}.` : '',
      (byHeader ? BY_HEADER : BY_NAME)[locale],
      anyOf.length > 0 ? `${ANY_OF[locale]}: ${anyOf.map((key) => headerIn(columns, key)).join(', ')}.` : '',
      takesExtra ? EXTRA[locale] : '',
    ];
    return [
      `## ${name ?? kind}`,
      notes.filter(Boolean).join(' '),
      table(
        HEAD[locale],
        columns.map((column) => [column.header, need(column, locale), column.aliases.join('; ')]),
      ),
    ];
  });
  const words = VOCABULARIES.flatMap(([title, { entries }]) => [
    `### ${title[locale]}`,
    table(
      WORDS_HEAD[locale],
      entries.map(([, [first = '', ...others]]) => [first, others.join('; ')]),
    ),
  ]);
  return page(locale, TITLE[locale], [INTRO[locale], ...sheets, `## ${WORDS_TITLE[locale]}`, ...words]);
}

const quoted = (text: string): string => `«${text}»`;

function need(column: ColumnSpec, locale: LocaleName): string {
  if (!column.required) return '';
  return ('mayBeEmpty' in column && column.mayBeEmpty === true ? MAY_BE_EMPTY : REQUIRED)[locale];
}
