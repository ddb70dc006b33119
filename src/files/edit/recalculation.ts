import { insertAfter } from './insertAfter';
import { firstElement } from './tagScan';
import { spliced, withAttribute } from './xmlWrite';

/** What stands before the calculation's properties, last first (ECMA-376 18.2.27). */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part that bids the program calculate all formulas when it opens the file. */
export function recalculated(xml: string): string {
  const found = firstElement(xml, 'calcPr');
  if (!found) return insertAfter(xml, BEFORE, (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const attributes = withAttribute(found.attributes, 'fullCalcOnLoad', '1');
  const text = `<${found.prefix}calcPr${attributes}${found.empty ? '/' : ''}>`;
  return spliced(xml, [{ start: found.start, end: found.end, text }]);
}
