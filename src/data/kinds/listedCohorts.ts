import { type Cohort, type ColumnSpec, readCohort, readRecords, sheetOfKind } from '../../tables';
import type { WorkbookSnapshot } from '../../workbook';

/** The column of «Показатели (перечень)» that names an indicator. */
export const INDICATOR_TITLE: ColumnSpec = {
  key: 'title',
  header: 'Показатель',
  aliases: ['Наименование показателя', 'Название'],
  required: true,
};

/** The column of that sheet by which an indicator names the schools that it is of. */
export const LISTED_COHORT: ColumnSpec = {
  key: 'cohort',
  header: 'Группа школ',
  aliases: ['Группы школ', 'Категория школ', 'По каким школам'],
  required: false,
};

/** The cohorts that indicators name on «Показатели (перечень)»: «Школы» may hold their categories. */
export function listedCohorts(snapshot: WorkbookSnapshot): readonly Cohort[] {
  const sheet = sheetOfKind(snapshot, 'indicators');
  const table = sheet ? readRecords(sheet, [INDICATOR_TITLE, LISTED_COHORT]) : null;
  return (table?.records ?? []).flatMap((record) => readCohort(record.get('cohort')?.text ?? '') ?? []);
}
