import { firstElement } from './tagScan';
import { spliced } from './xmlWrite';

/**
 * XML with an element put in behind the first of those names that is there: the names of what may stand before it in
 * its parent, last first. `element` is given the prefix in use. The same XML where none of them is there.
 */
export function insertAfter(
  xml: string,
  names: readonly string[],
  element: (prefix: string) => string,
): string {
  for (const name of names) {
    const found = firstElement(xml, name);
    if (found) return spliced(xml, [{ start: found.close, end: found.close, text: element(found.prefix) }]);
  }
  return xml;
}
