import type { WordReading } from '../../tables';
import { dataReader } from '../dataSheet';
import type { CycleRecord } from '../model';
import { textCell, wordReading } from '../textCells';
import { CYCLE_STATES, type CycleState, stagesNamed } from '../vocabulary';
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
  lone: (text) => stagesNamed(text) !== undefined,
  identity: {
    columns: ['stage', 'document'],
    parts: ({ name, document }) => [name.toLowerCase(), document.toLowerCase()],
  },
  records(cells) {
    const [name, document, link] = [
      textCell(cells, 'stage'),
      textCell(cells, 'document'),
      textCell(cells, 'link'),
    ];
    const state = wordReading(cells, 'state', CYCLE_STATES);
    return (row) => {
      const own = name(row);
      const rest = { document: document(row), link: link(row), state: stateOf(state(row)) };
      if (own === '') return null;
      const stages = stagesNamed(own) ?? [];
      return { table: cells.table, row, hidden: cells.hidden(row), stages, name: own, ...rest };
    };
  },
});

/** What is not understood is unknown; where nothing is said, the document speaks for itself. */
function stateOf(reading: WordReading<CycleState>): CycleState | null {
  if (reading.kind === 'known') return reading.meaning;
  return reading.kind === 'missing' ? null : 'unknown';
}
