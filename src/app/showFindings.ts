import { type LocaleName, REPORTS_LOCALES } from '../locales';
import { findingsSheet } from '../reports';
import {
  type ApplyResult,
  settleNames,
  type SheetPlan,
  type SheetWriter,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../workbook';
import type { CheckOptions, CheckReport } from './check';
import { check, type Checked, type Watch } from './useCases';

/** An own sheet that was written. */
export interface WrittenSheet {
  readonly name: string;
  /** The wished name belongs to a sheet of the user, so another was given. */
  readonly renamed: boolean;
}

export interface ShownFindings extends Checked, Pick<ApplyResult, 'undo'> {
  readonly sheet: WrittenSheet;
}

interface PlannedFindings {
  readonly plan: SheetPlan;
  readonly sheet: WrittenSheet;
}

/** Plans the sheet «Замечания» for a workbook. */
export function planFindings(
  { findings, dismissed }: Pick<CheckReport, 'findings' | 'dismissed'>,
  workbook: WorkbookSnapshot,
  { locale, today }: Pick<CheckOptions, 'today'> & { readonly locale: LocaleName },
): PlannedFindings {
  const usual = REPORTS_LOCALES[locale].findings.name;
  const { name, taken } = settleNames(workbook, { findings: usual }).findings;
  const plan = findingsSheet({
    findings,
    dismissed,
    name,
    workbook: workbook.name,
    checkedOn: today,
    renamedFrom: taken ? usual : null,
    locale,
  });
  return { plan, sheet: { name, renamed: taken } };
}

/** Checks the workbook afresh, writes the sheet «Замечания», in place of its last one where there is one, and shows it. */
export async function showFindings(
  host: WorkbookReader & SheetWriter,
  options: CheckOptions & { readonly locale: LocaleName },
  watch?: Watch,
): Promise<ShownFindings> {
  const { snapshot, report } = await check(host, options, watch);
  const { plan, sheet } = planFindings(report, snapshot, options);
  const { undo } = await host.insert([plan], plan.name);
  return { snapshot, report, undo, sheet };
}
