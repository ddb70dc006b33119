import { type Block, type Cell, type CellLook, type Column, label, type Row, text, whole } from '../document';
import { type DismissedFinding, type Finding, SEVERITIES } from '../findings';
import {
  countsText,
  FINDINGS_LOCALES,
  type LocaleName,
  LOCALES,
  messageOf,
  REPORTS_LOCALES,
  splitMessage,
} from '../locales';
import { type Day, type HeldSheet, parseA1, type SheetPlan } from '../workbook';
import { landscapeSheet } from './landscapeSheet';

export interface FindingsSheetInput {
  readonly findings: readonly Finding[];
  /** Listed below, with the reason in place of advice. */
  readonly dismissed: readonly DismissedFinding[];
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** File name of the workbook that was checked. */
  readonly workbook: string;
  readonly checkedOn: Day;
  /** The name that the sheet would have, were there no sheet of the user with it; null where it has it. */
  readonly renamedFrom: string | null;
  readonly locale: LocaleName;
}

const FINDING_COLUMNS = [
  { key: 'number', kind: whole, width: 7 },
  { key: 'sheet', kind: label, width: 20 },
  { key: 'cell', kind: label, width: 12 },
  { key: 'severity', kind: label, width: 17 },
  { key: 'problem', kind: text, width: 52 },
  { key: 'advice', kind: text, width: 52 },
] as const;

const SEVERITY_LOOKS: Readonly<Record<Finding['severity'], CellLook>> = {
  error: { tone: 'bad', strong: true },
  warning: { tone: 'caution' },
  advice: { tone: 'muted' },
};

/** The sheet «Замечания»: a list to print and tick off, each finding with a link to its cell. */
export function findingsSheet(input: FindingsSheetInput): SheetPlan {
  const { findings, dismissed, name, workbook, checkedOn, renamedFrom, locale } = input;
  const { findings: words } = REPORTS_LOCALES[locale];
  const counts = countsText(findings, dismissed.length, locale);
  const renamed = renamedFrom === null ? '' : words.renamed(renamedFrom);
  return listSheet({
    name,
    lines: [words.summary(workbook, checkedOn, counts), renamed],
    rows: findings.map((found, at) => findingRow(found, at + 1, locale)),
    dismissed: dismissed.map(({ finding, reason, on }, at) => {
      const row = findingRow(finding, at + 1, locale);
      return { ...row, cells: { ...row.cells, advice: words.dismissedFor(reason, on) } };
    }),
    locale,
  });
}

interface ListSheet {
  readonly name: string;
  /** Below the title. */
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  readonly dismissed: readonly Row[];
  readonly locale: LocaleName;
}

function listSheet({ name, lines, rows, dismissed, locale }: ListSheet): SheetPlan {
  const { findings: words } = REPORTS_LOCALES[locale];
  const { title } = words;
  const columns = FINDING_COLUMNS.map(({ key, kind }): Column => ({
    key,
    title: words.columns[key],
    span: 1,
    kind,
  }));
  const dismissedColumns = columns.map((own) =>
    own.key === 'advice' ? { ...own, title: words.reason } : own,
  );
  const isEmpty = rows.length === 0;
  const blocks: readonly Block[] = [
    { kind: 'title', title, lines, left: true },
    {
      kind: 'table',
      table: {
        key: 'findings',
        columns,
        rows,
        inView: { columns: 0 },
        headOnPages: true,
        filtered: !isEmpty,
      },
    },
    ...(isEmpty ? [{ kind: 'paragraph', content: words.none } as const] : []),
    ...(dismissed.length === 0
      ? []
      : ([
          { kind: 'heading', text: words.dismissed },
          { kind: 'table', table: { key: 'dismissed', columns: dismissedColumns, rows: dismissed } },
        ] as const satisfies readonly Block[])),
  ];
  const grid = FINDING_COLUMNS.map(({ width }) => width);
  return landscapeSheet({ kind: 'findings', name, title, blocks, grid, locale });
}

/** A sheet of findings as it was before it was taken out; what people have written on it stands where it stood. */
export function findingsSheetAgain({ name, rows }: HeldSheet): SheetPlan {
  const locale = LOCALES.find((own) => rows.some((row) => isHead(row, own))) ?? 'ru';
  const [head = rows.length, second = rows.length] = rows.flatMap((row, at) =>
    isHead(row, locale) ? [at] : [],
  );
  const tableFrom = (from: number, to: number): readonly Row[] =>
    rows.slice(from + 1, to).flatMap((row) => (typeof row[0] === 'number' ? [heldRow(row, locale)] : []));
  const plan = listSheet({
    name,
    lines: rows.slice(1, head).map(([line]) => String(line ?? '')),
    rows: tableFrom(head, second),
    dismissed: tableFrom(second, rows.length),
    locale,
  });
  const held = Array.from({ length: Math.max(rows.length, plan.rows.length) }, (_row, at) =>
    withHeld(plan.rows[at] ?? [], rows[at] ?? []),
  );
  return { ...plan, rows: held, first: true };
}

type HeldRow = HeldSheet['rows'][number];

const isHead = (row: HeldRow, locale: LocaleName): boolean =>
  FINDING_COLUMNS.slice(0, -1).every(
    ({ key }, at) => row[at] === REPORTS_LOCALES[locale].findings.columns[key],
  );

function heldRow(row: HeldRow, locale: LocaleName): Row {
  const [number, sheet, cell, severity, problem, advice] = row;
  const { severities } = FINDINGS_LOCALES[locale];
  const own = SEVERITIES.find((known) => severities[known] === severity);
  const isLink = typeof sheet === 'string' && typeof cell === 'string' && parseA1(cell) !== null;
  return {
    key: String(number),
    cells: {
      number: Number(number),
      sheet: String(sheet ?? ''),
      cell: isLink ? { value: cell, link: { sheet, cell }, tone: 'link' } : null,
      severity: { value: String(severity ?? ''), ...(own && SEVERITY_LOOKS[own]) },
      problem: String(problem ?? ''),
      advice: String(advice ?? ''),
    },
  };
}

const withHeld = (planned: SheetPlan['rows'][number], held: HeldRow): SheetPlan['rows'][number] =>
  Array.from({ length: Math.max(planned.length, held.length) }, (_cell, at) => {
    const [cell = null, value = null] = [planned[at], held[at]];
    return (cell?.value ?? null) === value ? cell : { ...cell, value };
  });

function findingRow(found: Finding, number: number, locale: LocaleName): Row {
  const { findings: words } = REPORTS_LOCALES[locale];
  const { sheet, severity } = found;
  return {
    key: String(number),
    cells: {
      number,
      sheet: sheet ?? words.workbook,
      cell: placeCell(found),
      severity: { value: FINDINGS_LOCALES[locale].severities[severity], ...SEVERITY_LOOKS[severity] },
      ...splitMessage(messageOf(found, locale)),
    },
  };
}

const placeCell = ({ sheet, cell }: Finding): Cell =>
  sheet === null || cell === null ? null : { value: cell, link: { sheet, cell }, tone: 'link' };
