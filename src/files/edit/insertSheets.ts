import { type OwnSheetKind, sheetAddress } from '../../workbook';
import type { NewSheet } from '../sheets/newSheet';
import { reference } from '../sheets/sheetPart';
import { writeSheetParts } from '../sheets/sheetParts';
import { isOn } from '../xml';
import { dropCalculationChain, orderCalculation } from './calculation';
import { dropBelow, type PackageDraft } from './packageDraft';
import { ensureStyles, openStyles } from './workbookStyles';
import {
  addListed,
  dropListed,
  dropNames,
  type ListedPart,
  listedParts,
  workbookPlace,
  type WorkbookPlace,
} from './workbookList';
import {
  asBytes,
  escaped,
  firstElement,
  insertAfter,
  scanTags,
  type Splice,
  spliced,
  withAttribute,
} from './xmlWrite';

interface Insertion {
  /** The place in `sheets` of the one that is shown when the file is opened; without it that stays as it is. */
  readonly show?: number;
}

/**
 * Writes sheets into a package: an own sheet in place of the first of its kind, any other as a new one. What other
 * parts hold of the sheets, their order and what is calculated follows; everything else stays as it is. Throws
 * `file-not-editable` where sheets can't be added.
 */
export function insertSheets(
  draft: PackageDraft,
  sheets: readonly NewSheet[],
  { show }: Insertion = {},
): void {
  const place = workbookPlace(draft);
  dropBackups(draft, place, sheets);
  const before = listedParts(draft, place);
  const former = sheets.map(({ own }) => formerOf(own?.kind ?? null, before));
  const selected = former.map((part) => part !== null && isSelected(draft.text(part) ?? ''));
  for (const part of former) if (part !== null) dropBelow(draft, part);
  const parts = new Map<number, string>();
  for (const index of inOrderOfListing(sheets)) {
    const [part, sheet] = [former[index], sheets[index]];
    if (sheet) parts.set(index, part ?? addListed(draft, place, sheet));
  }
  ensureStyles(draft, place);
  const styles = openStyles(draft, place);
  sheets.forEach((sheet, index) => {
    const part = parts.get(index) ?? '';
    const shown = show === undefined ? (selected[index] ?? false) : show === index;
    writeSheetParts(draft, sheet, { ...place, part, styles: styles.table, selected: shown });
  });
  styles.write();
  namePrinted(draft, place, sheets, parts);
  if (sheets.some(hasFormulas) || former.some((part) => part !== null)) {
    dropCalculationChain(draft, place.part);
  }
  if (sheets.some(hasFormulas)) orderCalculation(draft, place.part);
  const shown = show === undefined ? undefined : parts.get(show);
  if (shown !== undefined) showSheet(draft, place, shown, new Set(parts.values()));
}

/** Those that stand before all others come last first, since each is put before what is there. */
function inOrderOfListing(sheets: readonly NewSheet[]): readonly number[] {
  const all = sheets.map(({ first }, index) => ({ first, index }));
  const [front, back] = [all.filter(({ first }) => first), all.filter(({ first }) => !first)];
  return [...front.toReversed(), ...back].map(({ index }) => index);
}

const hasFormulas = ({ rows, plain }: NewSheet): boolean =>
  !plain &&
  Array.from(rows).some(({ cells }) =>
    cells.some(({ content }) => typeof content === 'object' && content !== null && 'formula' in content),
  );

/** What an own sheet held before it was half rewritten is not needed once it is whole. */
function dropBackups(draft: PackageDraft, place: WorkbookPlace, sheets: readonly NewSheet[]): void {
  const kinds = new Set(sheets.map(({ own }) => own?.kind));
  for (;;) {
    const index = listedParts(draft, place).findIndex(({ backupOf }) => backupOf && kinds.has(backupOf));
    if (index < 0) return;
    dropListed(draft, place, index);
  }
}

const formerOf = (kind: OwnSheetKind | null, listed: readonly ListedPart[]): string | null =>
  kind === null ? null : (listed.find(({ own }) => own === kind)?.part ?? null);

const isSelected = (sheet: string): boolean => {
  const view = firstElement(sheet, 'sheetView');
  return view !== null && isOn(view.attributes, 'tabSelected');
};

/** Names that Excel keeps for what a plan says itself (ECMA-376 18.2.5). */
const NAMES = {
  area: '_xlnm.Print_Area',
  rows: '_xlnm.Print_Titles',
  filter: '_xlnm._FilterDatabase',
} as const;

interface OwnName {
  readonly name: string;
  /** «Лист1!$1:$2» */
  readonly cells: string;
}

/** What is printed of a sheet, and the rows that every page repeats. */
function printedNames({ name, page, columns }: NewSheet): readonly OwnName[] {
  const { lastRow, titleRows: rows } = page ?? {};
  const area = {
    top: 0,
    left: 0,
    bottom: lastRow ?? 0,
    right: columns.findLastIndex(({ width }) => width !== undefined),
  };
  return [
    ...(lastRow === undefined ? [] : [{ name: NAMES.area, cells: reference(name, area) }]),
    ...(rows
      ? [{ name: NAMES.rows, cells: sheetAddress(name, `$${rows.top + 1}:$${rows.bottom + 1}`) }]
      : []),
  ];
}

/** What stands before the defined names, last first (ECMA-376 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

/** Writes the names of what is printed. An area that a person chose stays where the plan has none. */
function namePrinted(
  draft: PackageDraft,
  place: WorkbookPlace,
  sheets: readonly NewSheet[],
  parts: ReadonlyMap<number, string>,
): void {
  const listed = listedParts(draft, place).map(({ part }) => part);
  const names = new Map(
    sheets.map((sheet, index) => [listed.indexOf(parts.get(index) ?? ''), printedNames(sheet)]),
  );
  dropNames(draft, place, (name, sheet) => {
    const own = sheet === null ? undefined : names.get(sheet);
    if (!own) return false;
    return name === NAMES.rows || name === NAMES.filter || own.some((other) => other.name === name);
  });
  const made = [...names].flatMap(([sheet, own]) =>
    own.map(
      ({ name, cells }) => `definedName name="${name}" localSheetId="${sheet}">${asBytes(escaped(cells))}</`,
    ),
  );
  if (made.length === 0) return;
  const xml = draft.text(place.part) ?? '';
  const inside = (prefix: string): string =>
    made.map((own) => `<${prefix}${own}${prefix}definedName>`).join('');
  const list = firstElement(xml, 'definedNames');
  if (!list || list.empty) {
    const whole = (prefix: string): string =>
      `<${prefix}definedNames>${inside(prefix)}</${prefix}definedNames>`;
    draft.set(
      place.part,
      list
        ? spliced(xml, [{ start: list.start, end: list.end, text: whole(list.prefix) }])
        : insertAfter(xml, BEFORE_NAMES, whole),
    );
    return;
  }
  const at = list.contentEnd;
  draft.set(place.part, spliced(xml, [{ start: at, end: at, text: inside(list.prefix) }]));
}

/**
 * Shows a sheet when the file is opened, and no other beside it: cells of sheets selected together change together. Those
 * that were just written are selected as they are to be.
 */
function showSheet(
  draft: PackageDraft,
  place: WorkbookPlace,
  shown: string,
  written: ReadonlySet<string>,
): void {
  const listed = listedParts(draft, place).map(({ part }) => part);
  const index = String(listed.indexOf(shown));
  const xml = draft.text(place.part) ?? '';
  const views: readonly Splice[] = [...scanTags(xml, ['workbookView'])].flatMap((tag) => {
    if (tag.closing) return [];
    const active = withAttribute(tag.attributes, 'activeTab', index);
    const attributes = Number(index) === 0 ? withAttribute(active, 'firstSheet', null) : active;
    return [
      {
        start: tag.start,
        end: tag.end,
        text: `<${tag.prefix}workbookView${attributes}${tag.empty ? '/' : ''}>`,
      },
    ];
  });
  const list = firstElement(xml, 'sheets');
  const view = `bookViews><${list?.prefix ?? ''}workbookView activeTab="${index}"/></${list?.prefix ?? ''}bookViews>`;
  const added = list ? [{ start: list.start, end: list.start, text: `<${list.prefix}${view}` }] : [];
  draft.set(place.part, spliced(xml, views.length > 0 ? views : added));
  for (const part of listed) {
    if (part === null || written.has(part)) continue;
    const sheet = draft.text(part) ?? '';
    const selected = [...scanTags(sheet.slice(0, sheet.indexOf('sheetData')), ['sheetView'])].filter(
      ({ closing, attributes }) => !closing && isOn(attributes, 'tabSelected'),
    );
    const splices = selected.map(({ start, end, prefix, attributes, empty }) => ({
      start,
      end,
      text: `<${prefix}sheetView${withAttribute(attributes, 'tabSelected', null)}${empty ? '/' : ''}>`,
    }));
    if (splices.length > 0) draft.set(part, spliced(sheet, splices));
  }
}
