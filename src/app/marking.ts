import type { Finding, Severity } from '../findings';
import { excerpt, type LocaleName, messageOf, REPORTS_LOCALES, splitMessage } from '../locales';
import {
  type CellPosition,
  parseA1,
  type SheetPlan,
  type SheetSnapshot,
  textAt,
  type WorkbookSnapshot,
} from '../workbook';
import type { CheckOptions, CheckReport } from './check';
import { planFindings } from './showFindings';

/** A cell that is marked in a copy of a workbook. */
export interface CellMark extends CellPosition {
  /** Name of the sheet in the workbook. */
  readonly sheet: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** What its note says: the messages, then the field that they are about. */
  readonly text: string;
}

/** What a copy of a workbook is marked with. */
export interface Marking {
  /** The sheet of findings. */
  readonly plan: SheetPlan;
  /** At most one for a cell. */
  readonly marks: readonly CellMark[];
}

/** Plans how findings are shown in a copy of their workbook; those that were dismissed are listed and not marked. Pure. */
export function planMarking(
  report: Pick<CheckReport, 'findings' | 'dismissed'>,
  workbook: WorkbookSnapshot,
  options: Pick<CheckOptions, 'today'> & { readonly locale: LocaleName },
): Marking {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const byCell = new Map<string, Finding[]>();
  for (const found of report.findings) {
    if (found.sheet === null || found.cell === null || !sheets.has(found.sheet)) continue;
    const key = JSON.stringify([found.sheet, found.cell]);
    const own = byCell.get(key);
    if (own) own.push(found);
    else byCell.set(key, [found]);
  }
  const { plan } = planFindings(report, workbook, options);
  const marks = [...byCell.values()].flatMap((own) => {
    const sheet = sheets.get(own[0]?.sheet ?? '');
    const at = parseA1(own[0]?.cell ?? '');
    return sheet && at ? [markOf(own, sheet, at, options.locale)] : [];
  });
  return { plan, marks };
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'advice'];

function markOf(
  findings: readonly Finding[],
  sheet: SheetSnapshot,
  at: CellPosition,
  locale: LocaleName,
): CellMark {
  const messages = findings.map((found) => {
    const { problem, advice } = splitMessage(messageOf(found, locale));
    return [problem, advice].filter(Boolean).join('\n');
  });
  const { field } = REPORTS_LOCALES[locale].findings;
  const shown = excerpt(textAt(sheet, at.row, at.column));
  return {
    ...at,
    sheet: sheet.name,
    severity: GRAVITY.find((own) => findings.some(({ severity }) => severity === own)) ?? 'advice',
    text: [...new Set(messages), field(findings[0]?.cell ?? '', shown)].join('\n\n'),
  };
}
