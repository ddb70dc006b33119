import type { OwnSheetKind } from '../../workbook';
import { notEditable } from '../errors';
import { type Namespaces, namespacesOf } from '../namespaces';
import type { NewSheet } from '../sheets/newSheet';
import { ownMarks, relationships, workbookPart } from '../package';
import { folderOf, partAt } from '../partNames';
import { attribute } from '../xml';
import { addPart, dropBelow, dropPart, freePart, type PackageDraft } from './packageDraft';
import {
  asBytes,
  type Element,
  escaped,
  firstElement,
  scanElements,
  scanTags,
  spliced,
  withAttribute,
} from './xmlWrite';

/** The workbook of a package. */
export interface WorkbookPlace {
  readonly part: string;
  readonly folder: string;
  readonly namespaces: Namespaces;
}

/** Throws `file-not-editable` where its sheets can't be added to. */
export function workbookPlace(draft: PackageDraft): WorkbookPlace {
  const part = workbookPart(draft);
  const xml = draft.text(part) ?? '';
  const namespaces = namespacesOf(xml);
  if (!namespaces || !listOf(xml)) throw notEditable('xlsx');
  return { part, folder: folderOf(part), namespaces };
}

function listOf(xml: string): Element | null {
  const list = firstElement(xml, 'sheets');
  return list?.empty === false ? list : null;
}

function elementsOf(xml: string): readonly Element[] {
  const list = listOf(xml);
  return list ? [...scanElements(xml, 'sheet', list.end, list.contentEnd)] : [];
}

/** A sheet that the workbook lists. */
export interface ListedPart {
  /** Null for what is no worksheet. */
  readonly part: string | null;
  /** What marks it as the product's own; null for the person's. */
  readonly own: OwnSheetKind | null;
  readonly backupOf: OwnSheetKind | null;
}

/** The sheets in their order. */
export function listedParts(draft: PackageDraft, { part: workbook }: WorkbookPlace): readonly ListedPart[] {
  const related = relationships(draft, workbook);
  return elementsOf(draft.text(workbook) ?? '').map(({ attributes }) => {
    const id = attribute(attributes, 'id');
    const part = related.find((own) => own.id === id && own.type === 'worksheet')?.target ?? null;
    if (part === null) return { part, own: null, backupOf: null };
    const { own, backupOf = null } = ownMarks(draft, () => draft.part(part), relationships(draft, part));
    return { part, own, backupOf };
  });
}

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Lists a sheet behind the others, or before them, whose part is still empty. Gives the part's name. */
export function addListed(
  draft: PackageDraft,
  { part: workbook, folder, namespaces }: WorkbookPlace,
  { name, visibility, first }: Pick<NewSheet, 'name' | 'visibility' | 'first'>,
): string {
  const types = namespaces.relationships;
  const part = freePart(draft, partAt(folder, 'worksheets'), 'sheet', 'xml');
  const id = addPart(
    draft,
    workbook,
    { name: part, type: 'worksheet', contentType: WORKSHEET, content: '' },
    types,
  );
  const xml = draft.text(workbook) ?? '';
  const list = listOf(xml);
  if (!list) throw notEditable('xlsx');
  const known = elementsOf(xml).map(({ attributes }) => Number(attribute(attributes, 'sheetId') ?? 0));
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const element = `<${list.prefix}sheet xmlns:r="${types}" name="${asBytes(escaped(name))}" sheetId="${1 + Math.max(0, ...known)}"${state} r:id="${id}"/>`;
  const at = first ? list.end : list.contentEnd;
  draft.set(workbook, spliced(xml, [{ start: at, end: at, text: element }]));
  if (first) shiftFrom(draft, workbook, 0, 1);
  return part;
}

/** Takes a sheet out of the workbook, with its part and what only it leads to. */
export function dropListed(draft: PackageDraft, place: WorkbookPlace, index: number): void {
  const { part } = listedParts(draft, place)[index] ?? { part: null };
  const xml = draft.text(place.part) ?? '';
  const element = elementsOf(xml)[index];
  if (part === null || !element) return;
  draft.set(place.part, spliced(xml, [{ start: element.start, end: element.close, text: '' }]));
  dropNames(draft, place, (_name, sheet) => sheet === index);
  shiftFrom(draft, place.part, index + 1, -1);
  dropBelow(draft, part);
  dropPart(draft, place.part, part);
  keepInView(draft, place.part);
}

/** Shows the first sheet that can be seen where the one that was shown is gone. */
function keepInView(draft: PackageDraft, workbook: string): void {
  const xml = draft.text(workbook) ?? '';
  const visible = elementsOf(xml).map(
    ({ attributes }) => (attribute(attributes, 'state') ?? 'visible') === 'visible',
  );
  const splices = [...scanTags(xml, ['workbookView'])].flatMap((tag) => {
    const active = Number(attribute(tag.attributes, 'activeTab') ?? 0);
    if (tag.closing || visible[active]) return [];
    const first = String(Math.max(0, visible.indexOf(true)));
    const attributes = withAttribute(withAttribute(tag.attributes, 'activeTab', first), 'firstSheet', null);
    const text = `<${tag.prefix}workbookView${attributes}${tag.empty ? '/' : ''}>`;
    return [{ start: tag.start, end: tag.end, text }];
  });
  if (splices.length > 0) draft.set(workbook, spliced(xml, splices));
}

/** The elements that count sheets by their place, with the attributes that do (ECMA-376 18.2.5, 18.2.30). */
const COUNTING = [
  ['definedName', ['localSheetId']],
  ['workbookView', ['activeTab', 'firstSheet']],
] as const;

/** Moves what counts sheets by their place: those from a sheet on stand so many farther. */
function shiftFrom(draft: PackageDraft, workbook: string, from: number, by: number): void {
  const xml = draft.text(workbook) ?? '';
  const splices = COUNTING.flatMap(([name, places]) =>
    [...scanElements(xml, name)].flatMap(({ prefix, attributes, start, end, empty }) => {
      const moved = places.reduce((rest, place) => {
        const told = attribute(rest, place);
        // A view that doesn't tell shows the first sheet.
        const index = told === null ? (place === 'activeTab' ? 0 : -1) : Number(told);
        if (index < from) return rest;
        return withAttribute(rest, place, String(Math.max(0, index + by)));
      }, attributes);
      if (moved === attributes) return [];
      return [{ start, end, text: `<${prefix}${name}${moved}${empty ? '/' : ''}>` }];
    }),
  );
  if (splices.length > 0) draft.set(workbook, spliced(xml, splices));
}

/** Drops defined names by their name and the place of their sheet; null for those of the whole workbook. */
export function dropNames(
  draft: PackageDraft,
  { part: workbook }: WorkbookPlace,
  isMeant: (name: string, sheet: number | null) => boolean,
): void {
  const xml = draft.text(workbook) ?? '';
  const list = firstElement(xml, 'definedNames');
  if (!list || list.empty) return;
  const all = [...scanElements(xml, 'definedName', list.end, list.contentEnd)];
  const meant = all.filter(({ attributes }) => {
    const sheet = attribute(attributes, 'localSheetId');
    return isMeant(attribute(attributes, 'name') ?? '', sheet === null ? null : Number(sheet));
  });
  if (meant.length === 0) return;
  // A list of names has one at least.
  const gone = meant.length === all.length ? [list] : meant;
  draft.set(
    workbook,
    spliced(
      xml,
      gone.map(({ start, close }) => ({ start, end: close, text: '' })),
    ),
  );
}
