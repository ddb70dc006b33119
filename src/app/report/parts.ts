import type { LocaleName } from '../../findings';
import type { Indicators } from '../../indicators';
import { dynamicsSheet, indicatorsSheet, REPORTS_LOCALES } from '../../reports';
import { type OwnSheetKind, settleNames, type SheetPlan, type WorkbookSnapshot } from '../../workbook';
import type { WrittenSheet } from '../showFindings';

/** What a report may be made of. */
export const REPORT_PARTS = ['indicators'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

interface PartSheet {
  readonly kind: OwnSheetKind;
  readonly wishedName: (words: (typeof REPORTS_LOCALES)[LocaleName]) => string;
  readonly plan: (input: {
    readonly computed: Indicators;
    readonly name: string;
    readonly locale: LocaleName;
  }) => SheetPlan;
}

/** The sheets of each part, in the order in which they stand. */
const SHEETS: Readonly<Record<ReportPart, readonly PartSheet[]>> = {
  indicators: [
    { kind: 'indicators', wishedName: (words) => words.indicators.name, plan: indicatorsSheet },
    { kind: 'dynamics', wishedName: (words) => words.dynamics.name, plan: dynamicsSheet },
  ],
};

export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  /** The names of the plans, in their order. */
  readonly sheets: readonly WrittenSheet[];
}

/** Plans the sheets of the parts, to stand in a workbook beside its own. */
export function planParts(
  computed: Indicators,
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { parts, locale }: { readonly parts: readonly ReportPart[]; readonly locale: LocaleName },
): PlannedSheets {
  const wanted = REPORT_PARTS.filter((part) => parts.includes(part)).flatMap((part) => SHEETS[part]);
  const words = REPORTS_LOCALES[locale];
  const wishes = Object.fromEntries(wanted.map(({ kind, wishedName }) => [kind, wishedName(words)]));
  const settled = settleNames({ sheets }, wishes as Record<OwnSheetKind, string>);
  return {
    plans: wanted.map(({ kind, plan }) => plan({ computed, name: settled[kind].name, locale })),
    sheets: wanted.map(({ kind }) => ({ name: settled[kind].name, renamed: settled[kind].taken })),
  };
}
