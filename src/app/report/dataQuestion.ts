import type { Finding } from '../../findings';
import { type Fault, type FigureFaults, figureFaults, LEFT_OUT_CODES } from '../../monitoring';
import type { LeftOut } from '../../indicators';
import type { EditGroup } from '../../workbook';
import type { Progress } from '../../book';
import { placeOf, planSafeFixes } from '../planFixes';
import type { ReportOptions } from './compute';
import { copiedReportSteps } from './fixedCopy';
import type { ReadReport } from './reports';

/** What is wrong in the data that a report rests on, told before its sheets are written. */
export interface DataQuestion {
  /** Cells with faults: those that can be put right at once, and those that are left. */
  readonly faults: number;
  /** Safe fixes, each cell by itself. */
  readonly fixes: readonly EditGroup[];
  /** The findings that these solve. */
  readonly fixed: readonly Finding[];
  /** Once they are made: cells that stay out of figures, or stand in them and may be wrong. */
  readonly left: readonly Fault[];
}

/**
 * What is wrong in the data behind a report that was read; null where nothing is. What stays out is what the figures leave
 * out by themselves. Pure.
 */
export function* dataQuestionSteps(
  { snapshot, report }: ReadReport,
  options: ReportOptions,
): Generator<Progress, DataQuestion | null> {
  const now = faultyCells(figureFaults(report.monitoring), report.indicators.leftOut);
  if (now.length === 0) return null;
  const { edits, faults, indicators } = yield* copiedReportSteps(snapshot, {
    ...options,
    parts: [],
    pages: {},
  });
  const left = faultyCells(faults, indicators.leftOut);
  const made = new Set(edits.map(placeOf));
  return {
    faults: new Set([...made, ...left.map(placeOf)]).size,
    fixes: edits.map((edit) => [edit]),
    fixed: planSafeFixes(report.findings).taken.filter(({ fix }) =>
      fix?.edits.every((edit) => made.has(placeOf(edit))),
    ),
    left,
  };
}

/** Each cell once. */
function faultyCells({ indicators, byKind }: FigureFaults, unseen: readonly LeftOut[]): readonly Fault[] {
  const all: readonly Fault[] = [
    ...indicators.flatMap(({ faults }) => faults),
    ...Object.values(byKind).flat(),
    ...unseen.map(({ reason, sheet, cell }) => ({
      code: LEFT_OUT_CODES[reason],
      sheet,
      cell,
      leftOut: true,
    })),
  ];
  return [...new Map(all.map((fault) => [placeOf(fault), fault])).values()];
}
