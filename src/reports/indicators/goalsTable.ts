import {
  achievementOf,
  type Block,
  type Column,
  givenChange,
  givenShare,
  givenWholeShare,
  type Row,
  statusOf,
  word,
} from '../../document';
import { ACHIEVEMENT_DECIMALS } from '../../indicators';
import { column, titleColumns } from './columns';
import { figureKey, rowKey, type SheetContext, TABLE, titleOf } from './context';

/** Columns of the sheet. */
const SPAN = { current: 2, baseline: 1, target: 1, change: 2, achievement: 1, status: 2 } as const;
const GOAL = { current: 'current', baseline: 'baseline', target: 'target' } as const;

/** The indicators that have a target or a value to begin with: where they stand on their way. Empty without any. */
export function goalsSection(context: SheetContext): readonly Block[] {
  const rows = context.computed.indicators.flatMap(({ baseline, target }, index) =>
    baseline === null && target === null ? [] : [goalRow(index, context)],
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: context.words.goalsSection },
    { kind: 'table', table: { key: TABLE.goals, columns: columnsOf(context), rows, together: true } },
  ];
}

const columnsOf = ({ words: { columns }, years }: SheetContext): readonly Column[] => [
  ...titleColumns(columns),
  column('current', years.current?.text ?? columns.share, givenShare, SPAN.current),
  column('baseline', columns.baseline, givenShare, SPAN.baseline),
  column('target', columns.target, givenShare, SPAN.target),
  column('change', columns.change, givenChange, SPAN.change),
  column('achievement', columns.achievement, givenWholeShare, SPAN.achievement),
  column('status', columns.status, word(), SPAN.status),
];

function goalRow(index: number, context: SheetContext): Row {
  const result = context.computed.indicators[index];
  if (!result) throw new Error(`no indicator: ${index}`);
  const { baseline, target, definition } = result;
  const key = rowKey(index);
  return {
    key,
    cells: {
      number: index + 1,
      title: { value: titleOf(result, context), strong: true },
      current: { same: { table: TABLE.all, row: key, column: figureKey('current', 'share') } },
      change: { same: { table: TABLE.all, row: key, column: 'change' } },
      baseline,
      target,
    },
    kinds: {
      achievement: achievementOf(GOAL),
      status: statusOf({
        ...GOAL,
        change: 'change',
        direction: definition.direction,
        decimals: ACHIEVEMENT_DECIMALS,
      }),
    },
  };
}
