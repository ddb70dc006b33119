import { call, joined, literal, type PlanCell, rangeReference } from '../../workbook';
import { supportCount } from '../../indicators';
import { computed } from '../planCells';
import type { SheetContext } from './context';
import { COLUMN } from './layout';

/**
 * Says whether «Школы» has as many supported schools as are listed: a school that joins them counts only once the
 * sheet is renewed. Null where the rows of «Школы» can't be counted that way.
 */
export function sameSchoolsCell(context: SheetContext): PlanCell | null {
  const { computed: all, current, layout, words, figures } = context;
  const { schools, supported, years } = all;
  const [only, ...others] = schools.tables;
  if (!current || !only || others.length > 0 || only.supported.length > 1 || supported.length === 0)
    return null;
  const listed = supported.filter((school) => school.current).length;
  const { records, named } = only.seen;
  const rows = records.filter(
    (record) =>
      (record.year === null || record.year === years.current) &&
      (named(record)
        ? schools.isSupported(record.school, years.current)
        : record.categories.has('low-results')),
  );
  if (rows.length !== listed) return null;
  const range = rangeReference({
    top: layout.membership,
    left: COLUMN.current,
    bottom: layout.membership + supported.length - 1,
    right: COLUMN.current,
  });
  const same = joined('=', supportCount(all, null, current), call('COUNTIFS', range, literal(figures.yes)));
  return computed(
    call('IF', same, literal(words.sameSchools), literal(words.otherSchools)),
    words.sameSchools,
    'note',
  );
}
