import { relationships } from '../package';
import { dropPart, type PackageDraft } from './packageDraft';
import { firstElement, insertAfter, spliced, withAttribute } from './xmlWrite';

/** What stands before the calculation's properties, last first (ECMA-376 18.2.27). */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Bids the program calculate all formulas when it opens the file. */
export function orderCalculation(draft: PackageDraft, workbook: string): void {
  const xml = draft.text(workbook) ?? '';
  const found = firstElement(xml, 'calcPr');
  if (!found) {
    draft.set(
      workbook,
      insertAfter(xml, BEFORE, (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`),
    );
    return;
  }
  const attributes = withAttribute(found.attributes, 'fullCalcOnLoad', '1');
  const text = `<${found.prefix}calcPr${attributes}${found.empty ? '/' : ''}>`;
  draft.set(workbook, spliced(xml, [{ start: found.start, end: found.end, text }]));
}

/** Drops the order in which cells were calculated: Excel makes it anew, and takes one that is wrong for a damage. */
export function dropCalculationChain(draft: PackageDraft, workbook: string): void {
  for (const { type, target } of relationships(draft, workbook)) {
    if (type === 'calcChain') dropPart(draft, workbook, target);
  }
}
