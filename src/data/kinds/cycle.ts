import { dataReader } from '../dataSheet';
import { field, naming, type RecordOf, textField } from '../fields';
import { wordReading } from '../textCells';
import { CYCLE_STATES, type CycleStage, stagesNamed, stateOfReading } from '../vocabulary';
import { optional, OTHERS, required } from './columns';

const COLUMNS = [
  naming(
    textField(required('stage', 'Этап', 'Этапы', 'Этап управленческого цикла', 'Компонент', 'Этап цикла')),
  ),
  textField(optional('document', 'Документ', 'Документы', 'Наименование документа', 'Реквизиты документа')),
  textField(optional('link', 'Ссылка', 'Ссылки', 'Ссылка на документ', 'Адрес')),
  field(optional('state', 'Состояние', 'Статус', 'Наличие', 'Отметка'), (cells) => {
    const state = wordReading(cells, 'state', CYCLE_STATES);
    return (row) => stateOfReading(state(row));
  }),
  ...OTHERS,
];

/** A document of the management cycle, by the stage that the sheet names. */
export type CycleRecord = RecordOf<typeof COLUMNS> & {
  /** One, or two that a row names together; none for a stage of the municipality's own. */
  readonly stages: readonly CycleStage[];
};

export const CYCLE = dataReader<typeof COLUMNS, Pick<CycleRecord, 'stages'>>({
  kind: 'cycle',
  columns: COLUMNS,
  anchor: 'stage',
  prepared: ['stage'],
  byHeader: false,
  lone: (text) => stagesNamed(text) !== undefined,
  identity: {
    columns: ['stage', 'document'],
    parts: ({ stage, document }) => [stage.toLowerCase(), document.toLowerCase()],
  },
  more:
    () =>
    (_row, { stage }) => ({ stages: stagesNamed(stage) ?? [] }),
});
