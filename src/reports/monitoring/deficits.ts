import type { DeficitRecord } from '../../data';
import { type Block, type Cell, type ColumnKind, type Row, shareOf, whole } from '../../document';
import type { SubjectDeficit } from '../../monitoring';
import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  SHOWN_SHARE_DECIMALS,
  shownShare,
} from '../../workbook';
import { askedYear, countedRows, criterionText, sumOfAll } from './formulas/countedRows';
import {
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  sheetNamed,
  signWord,
  tableBlock,
  totalRow,
  withFormula,
} from './context';
import { column } from '../column';

const DEFICITS = 'deficits';
const SOURCES = 'deficit-sources';
export const TYPES = ['subject', 'method', 'untold'] as const;
type DeficitTypeTold = (typeof TYPES)[number];
const PERCENT = 100;
/** The persons that a deficit is told of. */
export const TEACHERS = { persons: ['teachers'] } as const;

/** Deficits of teachers by subject. */
export function deficitsPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { deficits } = monitoring;
  const { deficits: own } = words;
  if (!deficits.given) return [];
  const aside = deficits.uncounted.length > 0 ? [own.uncounted(deficits.uncounted.length)] : [];
  if (deficits.subjects.length === 0) return aside.length === 0 ? [] : part(own.heading, ...aside);
  const columns = [
    ...namedColumns(context, own.columns.name),
    column('teachers', own.columns.teachers, 1, whole, TEACHERS),
    column('withDeficit', own.columns.withDeficit, 1, whole, TEACHERS),
    column('share', words.figures.share, 1, shareOf('withDeficit', 'teachers'), TEACHERS),
    ...TYPES.map((type) => column(type, own.columns[type], 1, whole, TEACHERS)),
    column('word', own.columns.word, 2, deficitWord(context), TEACHERS),
  ];
  const rows: readonly Row[] = numbered(
    deficits.subjects.map((subject) => ({ cells: subjectCells(subject, context), families: [DEFICITS] })),
  );
  return [
    ...part(
      own.heading,
      own.note(deficits.limit),
      tableBlock(DEFICITS, columns, [...rows, totalRow(words, { word: '' }, rows)]),
      ...aside,
    ),
    ...sourcesPart(context),
  ];
}

/** By what deficits were found, where rows tell it. */
function sourcesPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { sources, unsourced } = monitoring.deficits;
  const { deficits: own } = words;
  if (sources.length === 0) return [];
  const columns = [
    ...namedColumns(context, own.sources.name),
    column('teachers', own.columns.teachers, 1, whole, TEACHERS),
    column('withDeficit', own.columns.withDeficit, 1, whole, TEACHERS),
    column('share', words.figures.share, 1, shareOf('withDeficit', 'teachers'), TEACHERS),
  ];
  const rows: readonly Row[] = numbered(
    sources.map(({ source, teachers, withDeficit, records }) => {
      const sum = (key: 'teachers' | 'withDeficit') => sourceFormula(key, records, context);
      return {
        cells: {
          name: source.name,
          teachers: withFormula(teachers, sum('teachers')),
          withDeficit: withFormula(withDeficit, sum('withDeficit')),
        },
        families: [SOURCES],
      };
    }),
  );
  return part(
    own.sources.heading,
    own.sources.note,
    tableBlock(SOURCES, columns, rows),
    ...(unsourced === 0 ? [] : [own.sources.untold(unsourced)]),
  );
}

/** Whether a deficit is personal or corporate, by its share and by how many teachers have it. */
export function deficitWord(context: MonitoringContext): ColumnKind {
  const { words, monitoring } = context;
  const limit = monitoring.deficits.limit / PERCENT;
  const { corporate, personal, nobody } = words.deficits;
  return {
    ...signWord(context),
    computed: {
      value(cells) {
        const [own, all] = [cells('withDeficit'), cells('teachers')];
        if (typeof own !== 'number' || typeof all !== 'number' || own === 0) return nobody;
        return own > 1 && shownShare(own / all) > limit ? corporate : personal;
      },
      formula(cells) {
        const own = cells('withDeficit');
        const share = call('ROUND', joined('/', own, cells('teachers')), numeral(SHOWN_SHARE_DECIMALS));
        const isShared = call('AND', joined('>', own, numeral(1)), joined('>', share, numeral(limit)));
        return call(
          'IF',
          joined('=', own, numeral(0)),
          literal(nobody),
          call('IF', isShared, literal(corporate), literal(personal)),
        );
      },
    },
  };
}

export function subjectCells(
  own: SubjectDeficit,
  context: MonitoringContext,
): Readonly<Record<string, Cell>> {
  const sum = (column: 'teachers' | 'withDeficit', records: readonly DeficitRecord[]) =>
    sumFormula(column, own, records, null, context);
  return {
    name: own.subject.name,
    teachers: withFormula(own.teachers, sum('teachers', own.records)),
    withDeficit: withFormula(own.withDeficit, sum('withDeficit', own.records)),
    ...Object.fromEntries(
      TYPES.map((type) => {
        const records = own.records.filter((record) => (record.type ?? 'untold') === type);
        return [type, withFormula(own.byType[type], sumFormula('withDeficit', own, records, type, context))];
      }),
    ),
  };
}

/** The sum of a column over the rows of a subject, or those of them that name a kind of deficit. */
function sumFormula(
  key: 'teachers' | 'withDeficit',
  { records: all }: SubjectDeficit,
  records: readonly DeficitRecord[],
  type: DeficitTypeTold | null,
  context: MonitoringContext,
): Expression | null {
  const { deficits, indicators } = context.monitoring;
  const written = deficits.subjects.flatMap((own) => own.records);
  const tables = [...new Set(all.map(({ table }) => table))];
  return sumOfAll(
    tables.map((table) => {
      const sheet = sheetNamed(context, table.sheet);
      const columns = (['subject', 'teachers', 'withDeficit', 'type'] as const).map((own) =>
        table.columns.get(own),
      );
      const [subjectAt, teachersAt, withDeficitAt, typeAt] = columns;
      const summedAt = table.columns.get(key);
      if (!sheet || subjectAt === undefined || summedAt === undefined) return null;
      const own = records.filter((record) => record.table === table);
      const read = new Map(own.map((record) => [record.row, record[key] ?? 0]));
      const rows = [...read.keys()];
      const texts = (column: number, of: readonly DeficitRecord[], orEmpty = false) => ({
        column,
        texts: [
          ...new Set([
            ...(orEmpty ? [''] : []),
            ...of.flatMap((record) =>
              record.table === table ? [criterionText(sheet, record.row, column)] : [],
            ),
          ]),
        ],
      });
      const ofType = written.filter((record) => (record.type ?? 'untold') === type);
      const typed = type === null || typeAt === undefined ? null : texts(typeAt, ofType, type === 'untold');
      if (typed?.texts.length === 0 || (type !== null && typeAt === undefined && rows.length === 0))
        return null;
      const counted = [teachersAt, withDeficitAt].flatMap((column) =>
        column === undefined ? [] : [{ column, from: 0, below: null }],
      );
      return countedRows({
        sheet,
        rows,
        asked: [
          texts(subjectAt, all),
          ...(typed ? [typed] : []),
          ...counted,
          ...askedYear(
            table,
            sheet,
            all.map(({ row }) => row),
            indicators.years.current === null ? null : context.years.current,
          ),
        ],
        summed: { column: summedAt, read: (row) => read.get(row) ?? 0 },
      });
    }),
  );
}

/** The sum of a column over the rows of a source. */
function sourceFormula(
  key: 'teachers' | 'withDeficit',
  records: readonly DeficitRecord[],
  context: MonitoringContext,
): Expression | null {
  const isOfYear = context.monitoring.indicators.years.current !== null;
  const tables = [...new Set(records.map(({ table }) => table))];
  return sumOfAll(
    tables.map((table) => {
      const sheet = sheetNamed(context, table.sheet);
      const [sourceAt, summedAt] = [table.columns.get('source'), table.columns.get(key)];
      if (!sheet || sourceAt === undefined || summedAt === undefined) return null;
      const own = records.filter((record) => record.table === table);
      const read = new Map(own.map((record) => [record.row, record[key] ?? 0]));
      const rows = [...read.keys()];
      const counted = (['teachers', 'withDeficit'] as const).flatMap((of) => {
        const column = table.columns.get(of);
        return column === undefined ? [] : [{ column, from: 0, below: null }];
      });
      return countedRows({
        sheet,
        rows,
        asked: [
          {
            column: sourceAt,
            texts: [...new Set(rows.map((row) => criterionText(sheet, row, sourceAt)))],
          },
          ...counted,
          ...askedYear(table, sheet, rows, isOfYear ? context.years.current : null),
        ],
        summed: { column: summedAt, read: (row) => read.get(row) ?? 0 },
      });
    }),
  );
}
