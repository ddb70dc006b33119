import {
  type Block,
  type Cell,
  cellIn,
  type CellKey,
  type Column,
  type ColumnKind,
  givenShare,
  label,
  type Row,
  text,
  toned,
  whole,
  word,
} from '../../document';
import { type Indicators, lowCells, lowFormulas, type Procedure, total } from '../../indicators';
import { type RisksSheetWords, factorName } from '../../locales';
import { lowSharesOf } from '../../monitoring';
import { type Contradiction } from '../../risks';
import { call, type Expression, joined, literal } from '../../workbook';
import { markAt, notes, restOf, type RiskContext, section } from './context';

const TABLE = 'contradictions';
const PERCENT = 100;
const cellOf = (row: string, column: string): CellKey => ({ table: TABLE, row, column });

/** Schools whose results contradict their marks: the share, the mark and the verdict are formulas. */
export function contradictionTable(context: RiskContext): readonly Block[] {
  const { words, monitoring } = context;
  const { contradictions } = monitoring.profile;
  const { smallCohort } = monitoring.indicators.settings;
  const { sections, contradictions: texts } = words;
  const [first] = contradictions;
  if (!first) {
    const [any] = lowSharesOf(monitoring.indicators).values();
    const told = any ? texts.none(any.year, smallCohort) : texts.noResults;
    return notes(sections.contradictions, [told]);
  }
  const rows = contradictions.map((own, index) => contradictionRow(own, String(index), context));
  const table = { key: TABLE, columns: columnsOf(context), rows };
  return section(sections.contradictions, table, texts.about(first.share.year, smallCohort));
}

/** The verdict takes the rest of the width. */
const SPANS = { number: 2, factor: 8, mark: 2 } as const;

function columnsOf(context: RiskContext): readonly Column[] {
  const { columns: words, verdict } = context.words;
  const narrow = (
    key: 'school' | 'low' | 'participants' | 'share' | 'limit',
    kind: ColumnKind,
    span: number = SPANS.number,
  ): Column => ({
    key,
    title: words[key],
    span,
    kind,
    ...((['low', 'participants', 'share'] as const).some((own) => own === key) && {
      persons: ['participants'],
    }),
  });
  const told = toned(text, [{ word: verdict.agrees, tone: 'good' }]);
  const leading = [
    narrow('school', label, 1),
    narrow('low', whole),
    narrow('participants', whole),
    narrow('share', givenShare),
    narrow('limit', givenShare),
  ];
  const taken = leading.reduce((sum, { span }) => sum + span, 0);
  const rest = restOf(context, taken + SPANS.factor + SPANS.mark);
  return [
    ...leading,
    { key: 'factor', title: words.factor, span: SPANS.factor, kind: label },
    { key: 'mark', title: words.mark, span: SPANS.mark, kind: word() },
    { key: 'verdict', title: words.verdict, span: rest, kind: told },
  ];
}

function contradictionRow(own: Contradiction, key: string, context: RiskContext): Row {
  const { part, total: participants } = own.share;
  const share = joined('/', cellIn(cellOf(key, 'low')), cellIn(cellOf(key, 'participants')));
  return {
    key,
    cells: {
      school: own.school.name,
      ...countCells(own, key, context.monitoring.indicators),
      share: { value: part / participants, formula: share },
      limit: own.limit / PERCENT,
      factor: factorName(own.factor, context.locale),
      ...markCells(own, key, context),
    },
  };
}

/** Low results and participants: sums over the data sheets where these give what the code counted, else numbers. */
function countCells(
  { school, share }: Contradiction,
  key: string,
  indicators: Indicators,
): Record<'low' | 'participants', Cell> {
  const look = Number.isInteger(share.part) ? 'whole' : 'fraction';
  const rows = indicators.results.rows.flatMap((row) => {
    const { record, seen, found, procedure } = row;
    if (!found || record.school !== school || record.year !== share.year || !seen.named(record)) return [];
    const sums = lowCells(seen)(record);
    return sums ? [{ procedure, ...sums }] : [];
  });
  const sumOf = (which: 'part' | 'total'): number => rows.reduce((sum, row) => sum + row[which], 0);
  if (sumOf('part') !== share.part || sumOf('total') !== share.total) {
    return { low: { value: share.part, look }, participants: share.total };
  }
  const shown = { cell: cellIn(cellOf(key, 'school')), name: school.name };
  const text = indicators.view.years.textOf(share.year);
  const year = { year: share.year, text, cell: literal(text) };
  const sums = [...new Set<Procedure>(rows.map(({ procedure }) => procedure))].map((procedure) =>
    lowFormulas(indicators, { procedure, year, school: shown, grades: null }),
  );
  return {
    low: { value: share.part, formula: total(sums.map(({ part }) => part)), look },
    participants: { value: share.total, formula: total(sums.map((sum) => sum.total)) },
  };
}

/** The mark as the map shows it, and what follows from it; as text where the map has no such column. */
function markCells(
  { school, factor: { id }, kind }: Contradiction,
  key: string,
  { words, map, monitoring }: RiskContext,
): Record<'mark' | 'verdict', Cell> {
  const index = map.findIndex((own) => own.school.school === school);
  const factor = monitoring.profile.factors.findIndex((own) => own.factor.id === id);
  const cell = map[index]?.cells[factor];
  if (!cell) return { mark: words.states['not-assessed'], verdict: words.verdict[kind] };
  return {
    mark: { value: words.states[cell.state], formula: cellIn(markAt(index, factor)) },
    verdict: { value: words.verdict[kind], formula: verdictFormula(cellIn(cellOf(key, 'mark')), words) },
  };
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
