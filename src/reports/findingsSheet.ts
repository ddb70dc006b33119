import { countBySeverity, type Finding } from '../findings';
import { FINDINGS_LOCALES, type LocaleName, messageOf, splitMessage, REPORTS_LOCALES } from '../locales';
import type { CellStyle, Day, PlanCell, SheetPlan } from '../workbook';

import { BASE_STYLES, COLORS } from './styles';

export interface FindingsSheetInput {
  readonly findings: readonly Finding[];
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** File name of the workbook that was checked. */
  readonly workbook: string;
  readonly checkedOn: Day;
  /** The name that the sheet would have, were there no sheet of the user with it; null where it has it. */
  readonly renamedFrom: string | null;
  readonly locale: LocaleName;
}

const severity = (color: string): CellStyle => ({ ...BASE_STYLES.text, color });

const STYLES = {
  ...BASE_STYLES,
  place: { ...BASE_STYLES.text, color: COLORS.link },
  error: { ...severity(COLORS.bad), bold: true },
  warning: severity(COLORS.caution),
  advice: severity(COLORS.muted),
} as const satisfies Readonly<Record<string, CellStyle>>;

const cell = (value: PlanCell['value'], style: keyof typeof STYLES): PlanCell => ({ value, style });

/** Row of the header, 0-based; the findings follow. */
const HEADER_ROW = 3;
const COLUMN_WIDTHS = [7, 20, 12, 17, 52, 52] as const;

/** The sheet «Замечания»: a list to print and tick off, each finding with a link to its cell. */
export function findingsSheet({
  findings,
  name,
  workbook,
  checkedOn,
  renamedFrom,
  locale,
}: FindingsSheetInput): SheetPlan {
  const { findings: words, footer } = REPORTS_LOCALES[locale];
  const counts = FINDINGS_LOCALES[locale].counts(countBySeverity(findings));
  const list = findings.map((found, index) => findingRow(found, index + 1, locale));
  return {
    kind: 'findings',
    name,
    rows: [
      [cell(words.title, 'title')],
      [cell(words.summary(workbook, checkedOn, counts), 'note')],
      renamedFrom === null ? [] : [cell(words.renamed(renamedFrom), 'note')],
      Object.values(words.columns).map((title) => cell(title, 'header')),
      ...(list.length > 0 ? list : [[cell(words.none, 'note')]]),
    ],
    styles: STYLES,
    columnWidths: COLUMN_WIDTHS,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    ...(list.length > 0 && {
      filter: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + list.length, right: COLUMN_WIDTHS.length - 1 },
    }),
    page: {
      orientation: 'landscape',
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW },
      footer: footer(words.title),
    },
    tabColor: COLORS.tab,
  };
}

function findingRow(found: Finding, number: number, locale: LocaleName): readonly PlanCell[] {
  const { findings: words } = REPORTS_LOCALES[locale];
  const { problem, advice } = splitMessage(messageOf(found, locale));
  return [
    cell(number, 'count'),
    cell(found.sheet ?? words.workbook, 'text'),
    placeCell(found),
    cell(FINDINGS_LOCALES[locale].severities[found.severity], found.severity),
    cell(problem, 'text'),
    cell(advice, 'text'),
  ];
}

function placeCell({ sheet, cell: place }: Finding): PlanCell {
  if (sheet === null || place === null) return cell('', 'text');
  return { ...cell(place, 'place'), link: { sheet, cell: place } };
}
