import { type Block, type Cell, type CellLook, type Column, label, type Row, text, whole } from '../document';
import type { DismissedFinding, Finding } from '../findings';
import {
  countsText,
  FINDINGS_LOCALES,
  type LocaleName,
  messageOf,
  REPORTS_LOCALES,
  splitMessage,
} from '../locales';
import type { Day, SheetPlan } from '../workbook';
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

const COLUMNS = [
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
  const { title } = words;
  const renamed = renamedFrom === null ? '' : words.renamed(renamedFrom);
  const columns = COLUMNS.map(({ key, kind }): Column => ({ key, title: words.columns[key], span: 1, kind }));
  const dismissedColumns = columns.map((own) =>
    own.key === 'advice' ? { ...own, title: words.reason } : own,
  );
  const rows = findings.map((found, at) => findingRow(found, at + 1, locale));
  const isEmpty = rows.length === 0;
  const blocks: readonly Block[] = [
    { kind: 'title', title, lines: [words.summary(workbook, checkedOn, counts), renamed], left: true },
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
          {
            kind: 'table',
            table: {
              key: 'dismissed',
              columns: dismissedColumns,
              rows: dismissed.map(({ finding, reason, on }, at) => {
                const row = findingRow(finding, at + 1, locale);
                return { ...row, cells: { ...row.cells, advice: words.dismissedFor(reason, on) } };
              }),
            },
          },
        ] as const satisfies readonly Block[])),
  ];
  const grid = COLUMNS.map(({ width }) => width);
  return landscapeSheet({ kind: 'findings', name, title, blocks, grid, locale });
}

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
