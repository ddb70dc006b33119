import type { LocaleName } from '../findings';
import { findingsSheet, REPORTS_LOCALES } from '../reports';
import { type ApplyResult, settleNames, type WorkbookHost } from '../workbook';
import type { CheckOptions } from './check';
import type { Watch } from './inTurns';
import { check, type Checked } from './useCases';

/** An own sheet that was written. */
export interface WrittenSheet {
  readonly name: string;
  /** The wished name belongs to a sheet of the user, so another was given. */
  readonly renamed: boolean;
}

export interface ShownFindings extends Checked, Pick<ApplyResult, 'undo'> {
  readonly sheet: WrittenSheet;
}

/** Checks the workbook afresh, writes the sheet «Замечания», in place of its last one where there is one, and shows it. */
export async function showFindings(
  host: WorkbookHost,
  options: CheckOptions & { readonly locale: LocaleName },
  watch?: Watch,
): Promise<ShownFindings> {
  const { locale, today } = options;
  const { snapshot, report } = await check(host, options, watch);
  const usual = REPORTS_LOCALES[locale].findings.name;
  const { findings: settled } = settleNames(snapshot, { findings: usual });
  const { name, taken } = settled;
  const plan = findingsSheet({
    findings: report.findings,
    name,
    workbook: snapshot.name,
    checkedOn: today,
    renamedFrom: taken ? usual : null,
    locale,
  });
  const { undo } = await host.apply({ sheets: [plan], show: name });
  return { snapshot, report, undo, sheet: { name, renamed: taken } };
}
