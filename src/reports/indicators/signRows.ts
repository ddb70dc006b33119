import { roomIn, textHeight } from '../../document';
import { FIGURES } from '../../locales';
import type { LowProcedure, LowResultSigns } from '../../indicators';
import type { CellRange, PlanCell } from '../../workbook';
import { rowOf, shown } from '../planCells';
import type { SheetContext } from './context';
import { COLUMN, LAST_COLUMN } from './layout';
import { widthOver } from './widths';

type Row = readonly (PlanCell | null)[];

/** Rows with what their merged cells need. */
export interface Section {
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Points by row. */
  readonly heights: ReadonlyMap<number, number>;
}

/** The merged columns of the table, both inclusive. */
const REASONS = { left: COLUMN.school, right: COLUMN.previous - 1 } as const;
const PROCEDURES = { left: COLUMN.previous, right: LAST_COLUMN } as const;
/** Procedures of a school that are named. */
const MOST_PROCEDURES = 15;

/**
 * Schools with signs of low results, as texts: which signs a school shows, and in which procedures. Every result of
 * the data counts, not those of supported schools alone. Empty where there are no results to judge.
 */
export function signsSection(context: SheetContext): Section {
  const { computed, signs: words, layout, current, previous } = context;
  if (computed.dynamics.length === 0) return { rows: [], merges: [], heights: new Map() };
  const top = layout.signs;
  const notes = [
    words.rule(computed.settings, current?.text ?? null, previous?.text ?? null),
    computed.signs.length === 0 ? words.none : words.written,
  ];
  const first = top + 1 + notes.length;
  const table = computed.signs.map((own, index) => ({ at: first + 1 + index, ...schoolTexts(own, context) }));
  const heads = table.length > 0 ? [headRow(context)] : [];
  return {
    rows: [
      [shown(words.title, 'section')],
      ...notes.map((note) => [shown(note, 'paragraph')]),
      ...heads,
      ...table.map(({ school, reasons, procedures }, index) =>
        tableRow([shown(index + 1, 'count'), shown(school, 'text')], reasons, procedures, 'label'),
      ),
    ],
    merges: [
      ...notes.map((_note, at) => ({ top: top + 1 + at, bottom: top + 1 + at, left: 0, right: LAST_COLUMN })),
      ...[...heads.map(() => first), ...table.map(({ at }) => at)].flatMap((row) =>
        [REASONS, PROCEDURES].map((columns) => ({ top: row, bottom: row, ...columns })),
      ),
    ],
    heights: new Map([
      ...notes.map(
        (note, at) => [top + 1 + at, textHeight(note, roomIn([widthOver(0, LAST_COLUMN)]))] as const,
      ),
      ...table.map(
        ({ at, reasons, procedures }) =>
          [at, Math.max(heightIn(REASONS, reasons), heightIn(PROCEDURES, procedures))] as const,
      ),
    ]),
  };
}

const heightIn = ({ left, right }: { readonly left: number; readonly right: number }, text: string): number =>
  textHeight(text, roomIn([widthOver(left, right)]));

const headRow = ({ words: { columns }, signs }: SheetContext): Row =>
  tableRow(
    [shown(columns.number, 'header'), shown(columns.school, 'header')],
    signs.columns.reasons,
    signs.columns.procedures,
    'header',
  );

/** A row with its two texts; the cells merged with them have their borders. */
const tableRow = (
  lead: readonly [PlanCell, PlanCell],
  reasons: string,
  procedures: string,
  style: 'label' | 'header',
): Row =>
  rowOf(
    new Map<number, PlanCell>([
      ...Array.from({ length: LAST_COLUMN + 1 }, (_, column) => [column, shown('', style)] as const),
      [COLUMN.number, lead[0]],
      [COLUMN.title, lead[1]],
      [REASONS.left, shown(reasons, style)],
      [PROCEDURES.left, shown(procedures, style)],
    ]),
  );

function schoolTexts({ school, reasons, procedures }: LowResultSigns, context: SheetContext) {
  const { signs: words } = context;
  const more = procedures.length - MOST_PROCEDURES;
  return {
    school: school.name,
    reasons: reasons.map((reason) => words.reasons[reason]).join('; '),
    procedures: [
      ...procedures.slice(0, MOST_PROCEDURES).map((own) => procedureText(own, context)),
      ...(more > 0 ? [words.more(more)] : []),
    ].join('; '),
  };
}

function procedureText({ row, years }: LowProcedure, { computed, signs, locale }: SheetContext): string {
  const { procedure, subject, grade, cells } = row;
  const { current } = computed.years;
  const share = (current && cells.get(current)?.figures.lowShare) ?? null;
  const named = signs.procedure({
    procedure: procedure.label.name,
    period: procedure.period?.name ?? null,
    subject: subject.name,
    grade: grade.name,
  });
  return [
    share === null ? named : `${named} — ${FIGURES[locale].share(share)}`,
    ...(years.length > 1 ? [signs.again] : []),
  ].join(', ');
}
