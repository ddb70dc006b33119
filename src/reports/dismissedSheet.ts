import { COLORS } from '../document';
import { CODES, type Dismissal, type DismissedFinding } from '../findings';
import { type LocaleName, messageOf, REPORTS_LOCALES, splitMessage } from '../locales';
import {
  type CellStyle,
  dottedDay,
  parseIsoDay,
  type PlanCell,
  type SheetPlan,
  type SheetSnapshot,
  textAt,
  type WorkbookSnapshot,
} from '../workbook';

/** A dismissal with the finding in words, where the finding is there. */
export interface DismissedLine {
  readonly dismissal: Dismissal;
  readonly finding: DismissedFinding['finding'] | null;
}

const COLUMNS = ['sheet', 'cell', 'problem', 'reason', 'on', 'key'] as const;
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  sheet: 20,
  cell: 12,
  problem: 60,
  reason: 50,
  on: 12,
  key: 40,
};
const REASON = COLUMNS.indexOf('reason');
const KEY = COLUMNS.indexOf('key');

const STYLES = {
  title: { bold: true, size: 14, color: COLORS.ink },
  note: { color: COLORS.muted },
  head: { bold: true, fill: COLORS.header },
  text: { numberFormat: '@' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** By what a dismissal is known again, as its cell holds it. */
const keyText = ({ code, sheet, cell, nth, print, row, on }: Dismissal): string =>
  JSON.stringify([code, sheet, cell, nth, print, row, on]);

/**
 * The hidden sheet «Отклонённые замечания», on which a workbook keeps what its people have dismissed. A sheet, since every
 * program that edits workbooks keeps one, both hosts read and write it, and who unhides it can read it.
 */
export function dismissedSheet(lines: readonly DismissedLine[], name: string, locale: LocaleName): SheetPlan {
  const words = REPORTS_LOCALES[locale].dismissed;
  const cell = (value: string, style: keyof typeof STYLES): PlanCell => ({ value, style });
  return {
    kind: 'dismissed',
    name,
    rows: [
      [cell(words.title, 'title')],
      [cell(words.note, 'note')],
      COLUMNS.map((key) => cell(words.columns[key], 'head')),
      ...lines.map(({ dismissal, finding }) => {
        const texts: Readonly<Record<(typeof COLUMNS)[number], string>> = {
          sheet: dismissal.sheet ?? '',
          cell: dismissal.cell ?? '',
          problem: finding ? splitMessage(messageOf(finding, locale)).problem : '',
          reason: dismissal.reason,
          on: dottedDay(dismissal.on),
          key: keyText(dismissal),
        };
        return COLUMNS.map((key) => cell(texts[key], 'text'));
      }),
    ],
    styles: STYLES,
    columnWidths: COLUMNS.map((key) => WIDTHS[key]),
    frozen: { rows: 3, columns: 0 },
    page: { orientation: 'landscape' },
    hidden: true,
  };
}

/** What was dismissed in a workbook. A row that can't be read is none: then its finding counts. */
export function readDismissals({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly Dismissal[] {
  const sheet = sheets.find(({ own }) => own === 'dismissed');
  if (!sheet) return [];
  return sheet.texts.flatMap((_texts, at) => readRow(sheet, sheet.origin.row + at) ?? []);
}

function readRow(sheet: SheetSnapshot, row: number): Dismissal | null {
  const [code, ofSheet, cell, nth, print, rowPrint, on] = parse(textAt(sheet, row, KEY));
  const known = CODES.find((own) => own === code);
  const day = typeof on === 'string' ? parseIsoDay(on) : null;
  if (!known || !day || typeof print !== 'string' || typeof nth !== 'number') return null;
  if (!isTextOrNull(ofSheet) || !isTextOrNull(cell) || !isTextOrNull(rowPrint)) return null;
  const reason = textAt(sheet, row, REASON);
  return { code: known, sheet: ofSheet, cell, nth, print, row: rowPrint, reason, on: day };
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function parse(text: string): readonly unknown[] {
  if (!text.startsWith('[')) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
