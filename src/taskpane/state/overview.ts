import type { CheckedSheet, SheetKind } from '../../app';
import type { Code } from '../../findings';
import type { Entry } from './entries';
import type { Report } from './model';

/** A sheet of the workbook with what it lacks. */
export interface OverviewSheet {
  readonly sheet: CheckedSheet;
  readonly missing: readonly Entry[];
}

export interface Overview {
  readonly roadmaps: readonly OverviewSheet[];
  readonly lists: readonly OverviewSheet[];
  readonly others: readonly OverviewSheet[];
}

/** Findings that say that something is not there at all. */
const MISSING: ReadonlySet<Code> = new Set([
  'header-missing-column',
  'section-missing',
  'preamble-missing-part',
  'sheet-not-recognised',
]);

const OTHERS: ReadonlySet<SheetKind> = new Set(['own', 'unknown', 'empty']);

/** Which sheet was taken for what, and what is missing on it. */
export function overviewOf({ sheets, entries }: Report): Overview {
  const missing = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { code, sheet } = entry.finding;
    if (MISSING.has(code)) missing.set(sheet, [...(missing.get(sheet) ?? []), entry]);
  }
  const all = sheets.map((sheet) => ({ sheet, missing: missing.get(sheet.name) ?? [] }));
  return {
    roadmaps: all.filter(({ sheet }) => sheet.kind === 'roadmap'),
    lists: all.filter(({ sheet }) => sheet.kind !== 'roadmap' && !OTHERS.has(sheet.kind)),
    others: all.filter(({ sheet }) => OTHERS.has(sheet.kind)),
  };
}
