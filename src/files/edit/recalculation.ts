import { firstElement } from './tagScan';
import { type Splice, spliced, withAttribute } from './xmlWrite';

/** What stands before the calculation's properties, last first (ECMA-376 18.2.27). */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part that bids the program calculate all formulas when it opens the file. */
export function recalculated(xml: string): string {
  const found = firstElement(xml, 'calcPr');
  if (found) {
    const attributes = withAttribute(found.attributes, 'fullCalcOnLoad', '1');
    const text = `<${found.prefix}calcPr${attributes}${found.empty ? '/' : ''}>`;
    return spliced(xml, [{ start: found.start, end: found.end, text }]);
  }
  const splices = BEFORE.flatMap((name): Splice[] => {
    const element = firstElement(xml, name);
    if (!element) return [];
    const text = `<${element.prefix}calcPr fullCalcOnLoad="1"/>`;
    return [{ start: element.close, end: element.close, text }];
  });
  return spliced(xml, splices.slice(0, 1));
}
