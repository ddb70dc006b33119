import type { SubjectDeficit } from '../../../monitoring';
import {
  call,
  type CellRange,
  type Expression,
  joined,
  literal,
  numeral,
  rangeReference,
  SHOWN_SHARE_DECIMALS,
} from '../../../workbook';
import { shareFormula } from '../../formulas/figures';
import { computed } from '../../planCells';
import { beside } from '../../references';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  sentence,
  span,
  styled,
  textSpan,
} from '../block';
import type { MonitoringContext } from '../context';
import { GRID } from '../grid';
import { signRules } from '../rules';

const COLUMN = {
  teachers: 2,
  withDeficit: 3,
  share: 4,
  subject: 5,
  method: 6,
  untold: 7,
  word: 8,
  wordEnd: 9,
} as const;
const HEAD = 3;
const TYPES = ['subject', 'method', 'untold'] as const;
const PERCENT = 100;

/** The cells that say whether a deficit is personal or corporate; null where there are none. */
export const deficitWords = ({ tops, monitoring }: MonitoringContext): CellRange | null => {
  const count = monitoring.deficits.subjects.length;
  const first = tops.deficits + HEAD;
  return count === 0 ? null : columnRange(COLUMN.word, first, first + count - 1);
};

/** Deficits of teachers by subject. */
export function deficitsPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { deficits } = monitoring;
  const title = heading(words.deficits.heading);
  if (!deficits.given) return blockOf(top, [title, sentence(words.deficits.none)]);
  const aside =
    deficits.uncounted.length > 0 ? [sentence(words.deficits.uncounted(deficits.uncounted.length))] : [];
  if (deficits.subjects.length === 0) {
    return blockOf(top, [title, sentence(words.deficits.noneCounted), ...aside]);
  }
  const first = top + HEAD;
  const last = first + deficits.subjects.length - 1;
  const { columns } = words.deficits;
  return blockOf(
    top,
    [
      title,
      sentence(words.deficits.note(deficits.limit)),
      header(
        [GRID.number, words.number],
        [GRID.name, columns.name],
        [COLUMN.teachers, columns.teachers],
        [COLUMN.withDeficit, columns.withDeficit],
        [COLUMN.share, words.figures.share],
        ...TYPES.map((type) => [COLUMN[type], columns[type]] as const),
        [COLUMN.word, columns.word, COLUMN.wordEnd],
      ),
      ...deficits.subjects.map((subject, index) => subjectLine(subject, index, first + index, context)),
      totalLine(context, first, last),
      ...aside,
    ],
    { head: HEAD, rules: signRules(context, COLUMN.word, first, last) },
  );
}

function subjectLine(
  { subject, teachers, withDeficit, share, corporate, byType }: SubjectDeficit,
  index: number,
  row: number,
  context: MonitoringContext,
): Line {
  const { words, figures, monitoring } = context;
  const at = (column: number): Expression => beside(row, column);
  const [whole, part] = [at(COLUMN.teachers), at(COLUMN.withDeficit)];
  const above = joined(
    '>',
    call('ROUND', joined('/', part, whole), numeral(SHOWN_SHARE_DECIMALS)),
    numeral(monitoring.deficits.limit / PERCENT),
  );
  const { corporate: shared, personal, nobody } = words.deficits;
  const word = call(
    'IF',
    joined('=', part, numeral(0)),
    literal(nobody),
    call('IF', call('AND', joined('>', part, numeral(1)), above), literal(shared), literal(personal)),
  );
  return [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, subject.name),
    span(COLUMN.teachers, styled(teachers, 'figure')),
    span(COLUMN.withDeficit, styled(withDeficit, 'figure')),
    span(
      COLUMN.share,
      computed(shareFormula(part, whole, 'weighted', literal(figures.noData), figures), share, 'share'),
    ),
    ...TYPES.map((type) => span(COLUMN[type], styled(byType[type], 'figure'))),
    span(
      COLUMN.word,
      computed(word, withDeficit === 0 ? nobody : corporate ? shared : personal, 'word'),
      COLUMN.wordEnd,
    ),
  ];
}

function totalLine(context: MonitoringContext, first: number, last: number): Line {
  const { words, monitoring, figures } = context;
  const { subjects } = monitoring.deficits;
  const sum = (column: number, of: (subject: SubjectDeficit) => number) =>
    span(
      column,
      computed(
        call('SUM', rangeReference(columnRange(column, first, last))),
        subjects.reduce((all, subject) => all + of(subject), 0),
        'total',
      ),
    );
  const [part, whole] = (['withDeficit', 'teachers'] as const).map((key) =>
    subjects.reduce((all, subject) => all + subject[key], 0),
  );
  const cells = [beside(last + 1, COLUMN.withDeficit), beside(last + 1, COLUMN.teachers)] as const;
  const share = shareFormula(...cells, 'weighted', literal(figures.noData), figures);
  return [
    span(GRID.number, styled(words.total, 'totalLabel'), GRID.name),
    sum(COLUMN.teachers, ({ teachers }) => teachers),
    sum(COLUMN.withDeficit, ({ withDeficit }) => withDeficit),
    span(COLUMN.share, computed(share, (part ?? 0) / (whole ?? 1), 'totalShare')),
    ...TYPES.map((type) => sum(COLUMN[type], ({ byType }) => byType[type])),
  ];
}
