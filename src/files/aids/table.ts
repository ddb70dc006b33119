import { a1Range, type PlanTable } from '../../workbook';
import { cellText } from '../edit/xmlWrite';
import { XML_HEAD } from '../namespaces';

/** A table part (ECMA-376 18.5.1.2): its columns are called as the cells of its first row. */
export function tableXml(
  { name, range }: PlanTable,
  { id, titles, main }: { readonly id: number; readonly titles: readonly string[]; readonly main: string },
): string {
  const columns = titles.map(
    (title, at) => `<tableColumn id="${at + 1}" name="${cellText(title).replaceAll('\n', '_x000a_')}"/>`,
  );
  const ref = a1Range(range);
  return (
    `${XML_HEAD}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
