import type { FilterCriteria } from '../../model';
import { attribute, element, elements, isOn, tags } from './xml';

/** The column of a filter that shows the cells with these texts; the empty text stands for empty cells. */
function filterColumn(column: number, texts: readonly string[]): string {
  const shown = texts.filter((text) => text !== '').map((text) => element('filter', { val: text }));
  const filters = element('filters', { blank: texts.includes('') ? 1 : null }, shown.join(''));
  return element('filterColumn', { colId: column }, filters);
}

/** The criteria as the content of an autoFilter element. */
export const filterXml = (criteria: FilterCriteria): string =>
  [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, texts]) => filterColumn(column, texts))
    .join('');

/** The criteria of an autoFilter element; columns that are filtered by anything but texts are left out. */
export function readFilter(xml: string): FilterCriteria {
  const columns = [...elements(xml, 'filterColumn')].flatMap(({ tag, inner }) => {
    const [filters] = elements(inner, 'filters');
    if (!filters) return [];
    const texts = [...tags(filters.inner, 'filter')].map((filter) => attribute(filter, 'val') ?? '');
    const blank = isOn(filters.tag, 'blank') ? [''] : [];
    return [[Number(attribute(tag, 'colId')), [...texts, ...blank]] as const];
  });
  return new Map(columns);
}
