import type { FilePackage } from './parts/filePackage';
import { relationsOf, workbookPath } from './parts/relations';
import { attribute, replaceElements, tags, unescapeXml } from './parts/xml';

/** Relations of sheets that are a chart, a dialog, or macros of Excel 4: the file library refuses a workbook with one. */
const OTHERS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Takes the sheets that hold no cells out of a file's list of sheets, together with the names that belong to them, and
 * gives the names of these sheets. Names of other sheets, and the active sheet, are counted anew.
 */
export function takeOutSheetsWithoutCells(file: FilePackage): readonly string[] {
  const path = workbookPath(file);
  const others = new Set(relationsOf(file, path).flatMap(({ id, type }) => (OTHERS.has(type) ? [id] : [])));
  if (others.size === 0) return [];
  const xml = file.text(path);
  const sheets = [...tags(xml, 'sheet')].map((tag) => ({
    name: unescapeXml(attribute(tag, 'name') ?? ''),
    isOther: others.has(attribute(tag, 'id') ?? ''),
  }));
  const places = newPlaces(sheets.map(({ isOther }) => !isOther));
  file.write(path, withoutOthers(xml, others, places));
  return sheets.filter(({ isOther }) => isOther).map(({ name }) => name);
}

/** Where each sheet stands among those that stay; null for one that goes. */
function newPlaces(stays: readonly boolean[]): readonly (number | null)[] {
  let next = 0;
  return stays.map((own) => (own ? next++ : null));
}

function withoutOthers(xml: string, others: ReadonlySet<string>, places: readonly (number | null)[]): string {
  const sheets = replaceElements(xml, 'sheet', ({ tag }) =>
    others.has(attribute(tag, 'id') ?? '') ? '' : null,
  );
  const names = replaceElements(sheets, 'definedName', ({ tag, inner }) => {
    const home = attribute(tag, 'localSheetId');
    if (home === null) return null;
    const place = places[Number(home)] ?? null;
    if (place === null) return '';
    return `<definedName${withAttribute(tag, 'localSheetId', place)}>${inner}</definedName>`;
  });
  return replaceElements(names, 'workbookView', ({ tag }) => {
    const active = attribute(tag, 'activeTab');
    if (active === null) return null;
    return `<workbookView${withAttribute(tag.replace(/\/$/, ''), 'activeTab', places[Number(active)] ?? 0)}/>`;
  });
}

const withAttribute = (tag: string, name: string, value: number): string =>
  tag.replace(new RegExp(`(\\s${name}=)(["']).*?\\2`), `$1"${String(value)}"`);
