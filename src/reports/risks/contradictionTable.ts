import { lowSharesOf } from '../../monitoring';
import { factorName, type Contradiction } from '../../risks';
import {
  call,
  cellReference,
  type Expression,
  joined,
  literal,
  type PlanCell,
  type PlanRule,
} from '../../workbook';
import type { RisksSheetWords } from '../../locales';
import { computed, shown } from '../planCells';
import { at, beside } from '../references';
import { COLORS } from '../styles';
import type { Block } from './block';
import type { RiskContext } from './context';
import { SCHOOL_COLUMN } from './grid';
import { notesBlock, tableBlock } from './table';

/** Columns of the table; the verdict takes the rest of the width. */
const COLUMN = { low: 1, participants: 2, share: 3, limit: 4, factor: 5, mark: 9, verdict: 11 } as const;
const PERCENT = 100;

/** Schools whose results contradict their marks: the share as a formula, the mark and the verdict over the map. */
export function contradictionTable(context: RiskContext, top: number): Block {
  const { grid, words, monitoring } = context;
  const { contradictions } = monitoring.profile;
  const { smallCohort } = monitoring.indicators.settings;
  const { sections, columns, contradictions: texts } = words;
  const [first] = contradictions;
  if (!first) {
    const [any] = lowSharesOf(monitoring.indicators).values();
    const text = any ? texts.none(any.year, smallCohort) : texts.noResults;
    return notesBlock(sections.contradictions, [text], grid, top);
  }
  const narrow = (head: string, column: number) => ({ head, left: column, right: column });
  return tableBlock(
    {
      title: sections.contradictions,
      about: texts.about(first.share.year, smallCohort),
      columns: [
        narrow(columns.school, SCHOOL_COLUMN),
        narrow(columns.low, COLUMN.low),
        narrow(columns.participants, COLUMN.participants),
        narrow(columns.share, COLUMN.share),
        narrow(columns.limit, COLUMN.limit),
        { head: columns.factor, left: COLUMN.factor, right: COLUMN.mark - 1 },
        { head: columns.mark, left: COLUMN.mark, right: COLUMN.verdict - 1 },
        { head: columns.verdict, left: COLUMN.verdict, right: grid.lastColumn },
      ],
      rows: contradictions.map((own) => (row: number) => contradictionRow(own, row, context)),
      rules: (range) => [verdictRule(range, words.verdict.agrees)],
    },
    grid,
    top,
  );
}

const verdictRule = (range: PlanRule['range'], agrees: string): PlanRule => ({
  range: { ...range, left: COLUMN.verdict },
  when: { kind: 'contains', text: agrees },
  style: { color: COLORS.good },
});

function contradictionRow(own: Contradiction, row: number, context: RiskContext): readonly PlanCell[] {
  const { part, total } = own.share;
  const share = joined('/', beside(row, COLUMN.low), beside(row, COLUMN.participants));
  return [
    shown(own.school.name, 'text'),
    shown(part, Number.isInteger(part) ? 'figure' : 'fraction'),
    shown(total, 'figure'),
    computed(share, part / total, 'share'),
    shown(own.limit / PERCENT, 'share'),
    shown(factorName(own.factor, context.locale), 'text'),
    ...markCells(own, row, context),
  ];
}

/** The mark as the map shows it, and what follows from it; as text where the map has no such column. */
function markCells(
  { school, factor: { id }, kind }: Contradiction,
  row: number,
  context: RiskContext,
): readonly PlanCell[] {
  const { grid, words, map, monitoring } = context;
  const index = map.findIndex((own) => own.school.school === school);
  const factor = monitoring.profile.factors.findIndex((own) => own.factor.id === id);
  const cell = map[index]?.cells[factor];
  if (!cell) return [shown(words.states['not-assessed'], 'word'), shown(words.verdict[kind], 'label')];
  const mark = cellReference(at(grid.map.top + index, grid.factorColumn(factor)), 'fixed');
  return [
    computed(mark, words.states[cell.state], 'word'),
    computed(verdictFormula(beside(row, COLUMN.mark), words), words.verdict[kind], 'label'),
  ];
}

/** What the words of the map say of a share that reaches the threshold. */
const VERDICTS = [
  ['high', 'agrees'],
  ['medium', 'agrees'],
  ['unrated', 'agrees'],
  ['low', 'rated-low'],
  ['none', 'not-marked'],
  ['not-assessed', 'not-assessed'],
] as const;

const verdictFormula = (mark: Expression, { states, verdict }: RisksSheetWords): Expression =>
  VERDICTS.reduceRight<Expression>(
    (otherwise, [state, told]) =>
      call('IF', joined('=', mark, literal(states[state])), literal(verdict[told]), otherwise),
    literal(verdict.unread),
  );
