import { dataReader } from '../dataSheet';
import type { CycleRecord } from '../model';
import { textCell, wordCell } from '../textCells';
import { CYCLE_STAGES, CYCLE_STATES } from '../vocabulary';
import { optional, OTHERS, required } from './columns';

const COLUMNS = [
  required('stage', 'Этап', 'Этапы', 'Этап управленческого цикла', 'Компонент', 'Этап цикла'),
  optional('document', 'Документ', 'Документы', 'Наименование документа', 'Реквизиты документа'),
  optional('link', 'Ссылка', 'Ссылки', 'Ссылка на документ', 'Адрес'),
  optional('state', 'Состояние', 'Статус', 'Наличие', 'Отметка'),
  ...OTHERS,
];
type Key = (typeof COLUMNS)[number]['key'];

export const CYCLE = dataReader<Key, CycleRecord>({
  kind: 'cycle',
  columns: COLUMNS,
  anchor: 'stage',
  byHeader: false,
  lone: (text) => CYCLE_STAGES.meaning(text) !== undefined,
  identity: {
    columns: ['stage', 'document'],
    key: ({ name, document }) => `${name}\n${document}`.toLowerCase(),
  },
  records(cells) {
    const [name, document, link] = [
      textCell(cells, 'stage'),
      textCell(cells, 'document'),
      textCell(cells, 'link'),
    ];
    const state = wordCell(cells, 'state', CYCLE_STATES);
    return (row) => {
      const own = name(row);
      const rest = { document: document(row), link: link(row), state: state(row) };
      if (own === '') return null;
      const stage = CYCLE_STAGES.meaning(own) ?? null;
      return { table: cells.table, row, hidden: cells.hidden(row), stage, name: own, ...rest };
    };
  },
});
