import { mentionsIn, onceForEach, readSubject, remembered } from '../../tables';
import { endColumn, endRow } from '../../workbook';
import type { ExportCells } from './cells';
import { type HeadedAs, headedAs, roleOfText } from './roles';
import type { Role } from './words';

/** A column of an export with all that its head says. */
export interface HeadColumn {
  readonly column: number;
  /** From top to bottom, each once. */
  readonly texts: readonly string[];
  /** Null for a column that is not recognised. */
  readonly as: HeadedAs | null;
  /** What stands above the words that tell its role. */
  readonly above: readonly string[];
}

/** The head of one table: its first and last row, and its columns. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadColumn[];
}

const ANCHORS: ReadonlySet<Role> = new Set(['name', 'taskNumber', 'login']);
const MEASURES: ReadonlySet<Role> = new Set([
  ...(['two', 'three', 'four', 'five', 'below', 'mean', 'lowered', 'raised', 'mark', 'maximum'] as const),
]);
/** A head has so many rows at most above or below the one that names the schools. */
const REACH = 2;

/** The heads of a sheet from the top. */
export function headsOf(cells: ExportCells): readonly Head[] {
  const { sheet } = cells;
  const isAnchor = onceForEach((text: string): boolean => ANCHORS.has(roleOfText(text) ?? 'aside'));
  const heads: Head[] = [];
  const last = endRow(sheet);
  for (let row = sheet.origin.row; row < last; row += 1) {
    const anchors = anchorsIn(cells, row, isAnchor);
    if (anchors.length === 0) continue;
    const head = headAround(cells, row, anchors, (heads.at(-1)?.bottom ?? -1) + 1);
    if (!head) continue;
    heads.push(head);
    row = head.bottom;
  }
  return heads;
}

const LONGEST_HEAD = 60;

function anchorsIn(
  { sheet: { texts, values, origin } }: ExportCells,
  row: number,
  isAnchor: (text: string) => boolean,
): readonly number[] {
  const at = row - origin.row;
  const found: number[] = [];
  values[at]?.forEach((value, column) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEAD) return;
    if (isAnchor(texts[at]?.[column] ?? '')) found.push(column + origin.column);
  });
  return found;
}

/** The rows round an anchor that make the fullest head; null where they make none. */
function headAround(cells: ExportCells, row: number, anchors: readonly number[], first: number): Head | null {
  const [anchor = 0] = anchors;
  const own = cells.merge(row, anchor) ?? { top: row, bottom: row };
  let best: { readonly head: Head; readonly score: number } | null = null;
  for (let top = own.top; top >= Math.max(first, own.top - REACH); top -= 1) {
    if (top < own.top && (!mayExtend(cells, top, anchors) || isTitle(cells, top, row))) break;
    for (let bottom = own.bottom; bottom <= own.bottom + REACH; bottom += 1) {
      if (bottom > own.bottom && !mayExtend(cells, bottom, anchors)) break;
      const head = headIn(cells, top, bottom);
      const score = scoreOf(head);
      if (score > (best?.score ?? 0)) best = { head, score };
    }
  }
  return best?.head ?? null;
}

/** A row belongs to a head where nothing is named in it. */
const mayExtend = (cells: ExportCells, row: number, anchors: readonly number[]): boolean =>
  cells.filled(row).length > 0 && anchors.every((column) => cells.text(row, column) === '');

/** One text that stands over no measure, or a long one, is a title. */
function isTitle(cells: ExportCells, row: number, anchorRow: number): boolean {
  const [only, ...others] = cells.filled(row);
  if (!only || others.length > 0) return false;
  const below = cells.text(anchorRow, only.column);
  const role = roleOfText(below);
  const isMeasured = role !== null && (MEASURES.has(role) || role === 'participants');
  return only.text.length > LONGEST_HEAD || (below !== '' && !isMeasured);
}

/** How much a head says; 0 for none. */
function scoreOf({ columns }: Head): number {
  const roles = columns.flatMap(({ as }) => as?.role ?? []);
  if (!roles.some((role) => MEASURES.has(role)) || !roles.some((role) => ANCHORS.has(role))) return 0;
  const above = columns.filter((column) => column.as && aboveFacts(column.above) !== null).length;
  return roles.length + above / 2;
}

function headIn(cells: ExportCells, top: number, bottom: number): Head {
  const { sheet } = cells;
  const columns: HeadColumn[] = [];
  const left = new Map<number, string>();
  const end = endColumn(sheet);
  for (let column = sheet.origin.column; column < end; column += 1) {
    const own = bottomText(cells, top, bottom, column);
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const merge = cells.merge(row, column);
      let text = cells.text(row, column);
      // A text that stands for the columns to its right too, unless they have their own or are one down.
      if (text === '' && !merge && row < own.row) text = left.get(row) ?? '';
      else if (text !== '' || merge) left.set(row, merge && merge.bottom >= bottom ? '' : text);
      if (text !== '' && texts.at(-1) !== text) texts.push(text);
    }
    if (texts.length === 0) continue;
    const as = headedAs(texts);
    columns.push({ column, texts, as, above: as ? texts.slice(0, as.from) : [] });
  }
  return { top, bottom, columns };
}

function bottomText(
  cells: ExportCells,
  top: number,
  bottom: number,
  column: number,
): { readonly row: number } {
  for (let row = bottom; row >= top; row -= 1) if (cells.text(row, column) !== '') return { row };
  return { row: top };
}

/** What the upper rows of a head say of a column. */
export interface AboveFacts {
  readonly subjects: readonly string[];
  readonly grades: readonly string[];
  readonly years: ReturnType<typeof mentionsIn>['years'];
  readonly procedures: readonly string[];
}

const factsAbove = remembered((text: string): AboveFacts | null => {
  const { subjects, grades, years, procedures } = mentionsIn(text);
  const others = grades.length + years.length + procedures.length;
  // A subject alone is taken as it is written: «Математика (профильная)».
  const read = others === 0 && subjects.length === 1 ? [readSubject(text).name] : subjects;
  return subjects.length + others === 0 ? null : { subjects: read, grades, years, procedures };
});

/** Null where the texts say nothing of a subject, a class, a year or a procedure. */
export function aboveFacts(texts: readonly string[]): AboveFacts | null {
  const found = texts.flatMap((text) => factsAbove(text) ?? []);
  if (found.length === 0) return null;
  return {
    subjects: found.flatMap(({ subjects }) => subjects),
    grades: found.flatMap(({ grades }) => grades),
    years: found.flatMap(({ years }) => years),
    procedures: found.flatMap(({ procedures }) => procedures),
  };
}
