import { monitored } from '../../src/app/report/compute';
import { recognise } from '../../src/book';
import { computeIndicators } from '../../src/indicators';
import type { Monitoring } from '../../src/monitoring';
import { atOnce, type Day, type WorkbookSnapshot } from '../../src/workbook';
import { FINDINGS_LOCALES } from '../../src/locales';

/** Everything that a monitoring report says of a workbook at a day. */
export function monitoringOfWorkbook(snapshot: WorkbookSnapshot, reportDate: Day): Monitoring {
  const book = atOnce(
    recognise(
      snapshot,
      { today: reportDate, reportDate },
      { total: snapshot.sheets.length, names: FINDINGS_LOCALES.ru },
    ),
  );
  return monitored(book, computeIndicators(book.data, snapshot));
}
