import { recognise } from '../../book';
import { FINDINGS_LOCALES, LOCALES, REPORTS_LOCALES } from '../../locales';
import { computeIndicators } from '../../indicators';
import { type KeptFigures, keptFiguresOf } from '../../monitoring';
import type { Progress } from '../../book';
import { dateAt, singleLine } from '../../tables';
import { atOnce, type Day, endColumn, type WorkbookSnapshot } from '../../workbook';
import { monitored, type ReportOptions } from './compute';

/**
 * What a report of an earlier state of a workbook said, for the next one to be held against. It is as of the day that its
 * sheet «Мониторинг» shows, else of its settings, else of the day of the next report. Pure.
 */
export const lastReport = (snapshot: WorkbookSnapshot, options: ReportOptions): KeptFigures =>
  atOnce(lastReportSteps(snapshot, options));

/** The same step by step. */
export function* lastReportSteps(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): Generator<Progress, KeptFigures> {
  const { template, plan, cohort, schools, reportDate: next, today } = options;
  const own = reportDateOn(snapshot);
  const book = yield* recognise(
    snapshot,
    {
      today: next ?? today,
      ...(template && { template }),
      ...(plan && { plan }),
      ...(cohort && { cohort }),
      ...(schools && { schools }),
      ...(own && { reportDate: own }),
    },
    { total: snapshot.sheets.length, names: FINDINGS_LOCALES.ru },
  );
  const told = monitored(book, computeIndicators(book.data, snapshot, book.reportDate));
  return { ...keptFiguresOf(told, snapshot.name), by: 'file' };
}

/** The day that the passport of a written report shows; null without one. */
function reportDateOn({ sheets, date1904 }: WorkbookSnapshot): Day | null {
  const sheet = sheets.find(({ own }) => own === 'monitoring');
  if (!sheet) return null;
  const labels = LOCALES.map((locale) => REPORTS_LOCALES[locale].monitoring.passport.reportDate);
  for (const [index, texts] of sheet.texts.entries()) {
    const at = texts.findIndex((text) => labels.includes(singleLine(text)));
    if (at < 0) continue;
    const row = index + sheet.origin.row;
    const end = endColumn(sheet);
    for (let column = at + sheet.origin.column + 1; column < end; column += 1) {
      const day = dateAt(sheet, row, column, date1904);
      if (day) return day;
    }
  }
  return null;
}
