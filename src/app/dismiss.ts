import type { DismissedFinding, Finding } from '../findings';
import { type LocaleName, REPORTS_LOCALES } from '../locales';
import { dismissedSheet, readDismissals } from '../reports';
import { type ApplyResult, inTurns, settleNames, type SheetWriter, type WorkbookReader } from '../workbook';
import { type CheckOptions, checkSteps, withDismissals } from './check';
import { dismissalsOf, toldApart } from './dismissals';
import type { Checked, Watch } from './useCases';

/** What a person wants of findings that a check has shown. */
export type Dismissing =
  | { readonly kind: 'dismiss'; readonly findings: readonly Finding[]; readonly reason: string }
  | { readonly kind: 'take-back'; readonly findings: readonly Finding[] };

export interface DismissOutcome extends Checked, Pick<ApplyResult, 'undo'> {
  /** Findings of those asked for that are not there any more, or say something else: nothing was done with them. */
  readonly gone: number;
}

type DismissOptions = CheckOptions & { readonly locale: LocaleName };

/**
 * Checks the workbook afresh, dismisses findings with a reason or takes them back, and keeps that in the workbook. A finding
 * that says something else than was shown is left alone. Without any that is still there nothing is written.
 */
export async function dismissFindings(
  host: WorkbookReader & SheetWriter,
  asked: Dismissing,
  options: DismissOptions,
  watch?: Watch,
): Promise<DismissOutcome> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  const all = await inTurns(checkSteps(snapshot, options, []), watch);
  const { open, dismissed, unused } = toldApart(all.findings, snapshot, readDismissals(snapshot));
  const wanted = new Set(asked.findings.map(contentOf));
  const isWanted = (found: Finding): boolean => wanted.has(contentOf(found));
  const isDismissing = asked.kind === 'dismiss';
  const met = isDismissing ? open.filter(isWanted) : dismissed.map(({ finding }) => finding).filter(isWanted);
  const next: readonly DismissedFinding[] = isDismissing
    ? [...dismissed, ...met.map((finding) => ({ finding, reason: asked.reason, on: options.today }))]
    : dismissed.filter(({ finding }) => !isWanted(finding));
  const lines = dismissalsOf(next, all.findings, snapshot);
  const dismissals = [...unused, ...lines.map(({ dismissal }) => dismissal)];
  const report = withDismissals(all, snapshot, dismissals);
  const gone = asked.findings.length - met.length;
  if (met.length === 0) return { snapshot, report, gone, undo: { cells: [], inserted: [] } };
  const wished = REPORTS_LOCALES[options.locale].dismissed.name;
  const { name } = settleNames(snapshot, { dismissed: wished }).dismissed;
  const kept = [...unused.map((dismissal) => ({ dismissal, finding: null })), ...lines];
  const { undo } = await host.insert([dismissedSheet(kept, name, options.locale)]);
  return { snapshot, report, gone, undo };
}

const contentOf = ({ code, sheet, cell, data }: Finding): string => JSON.stringify([code, sheet, cell, data]);
