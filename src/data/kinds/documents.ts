import { isBlank } from '../../tables';
import { dataReader } from '../dataSheet';
import { dayField, field, naming, type RecordOf, schoolField, textField, yearField } from '../fields';
import { wordReading } from '../textCells';
import {
  CYCLE_STATES,
  type CycleState,
  documentNamed,
  type SchoolDocument,
  stateOfReading,
} from '../vocabulary';
import { optional, OTHERS, required, SCHOOL, YEAR } from './columns';

const COLUMNS = [
  schoolField(SCHOOL),
  yearField({ ...YEAR, required: false }, 'all-years'),
  naming(textField(required('document', 'Документ', 'Вид документа', 'Документы', 'Документ школы'))),
  textField(optional('details', 'Реквизиты', 'Номер', 'Реквизиты документа', 'Наименование документа')),
  field(
    { ...required('state', 'Состояние', 'Статус', 'Наличие', 'Отметка'), mayBeEmpty: true },
    (cells): ((row: number) => CycleState | null) => {
      const state = wordReading(cells, 'state', CYCLE_STATES);
      return (row) => stateOfReading(state(row));
    },
  ),
  textField(optional('link', 'Ссылка', 'Ссылки', 'Ссылка на документ', 'Адрес', 'Адрес страницы')),
  dayField(optional('date', 'Дата', 'Дата документа', 'Дата утверждения', 'Утверждён')),
  ...OTHERS,
];

/** A document of a school, with what became of it. Its state is null where nothing is said of it. */
export type DocumentRecord = RecordOf<typeof COLUMNS> & {
  /** Null for a document of the municipality's own. */
  readonly kind: SchoolDocument | null;
};

/** Documents that are there, each with a link by which anybody can see them. */
export const DOCUMENTS = dataReader<typeof COLUMNS, Pick<DocumentRecord, 'kind'>>({
  kind: 'documents',
  columns: COLUMNS,
  anchor: 'school',
  prepared: ['school', 'year', 'document'],
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: {
    columns: ['school', 'year', 'document', 'details', 'date'],
    parts: ({ school, year, document, kind, details, date }) => [
      school.key,
      year ?? '',
      kind ?? document.toLowerCase(),
      details.toLowerCase(),
      date ?? '',
    ],
  },
  more(cells) {
    const link = cells.column('link');
    return (row, { document, state, link: written }) => {
      if (link && state === 'exists' && isBlank(written)) {
        const data = { column: link.header, of: document };
        cells.report.add({ code: 'value-missing', row, column: link.column, data, severity: 'advice' });
      }
      return { kind: documentNamed(document) ?? null };
    };
  },
});
