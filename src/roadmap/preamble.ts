import type { PreamblePart } from '../findings';
import { endColumn, type SheetSnapshot, textAt } from '../workbook';
import { isBlank, singleLine } from '../tables';

/** One line of a part, without bullet and closing punctuation, with the cell it stands in. */
export interface PreambleItem {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface Preamble {
  readonly parts: Readonly<Record<PreamblePart, readonly PreambleItem[]>>;
  /** The parts that are named, even with nothing under them. */
  readonly named: ReadonlySet<PreamblePart>;
  /** Every line above the table, in order. */
  readonly lines: readonly PreambleItem[];
}

/** A line in lower case that starts with one of these opens the part. */
const OPENERS: readonly (readonly [PreamblePart, RegExp])[] = [
  ['goal', /^цел[ьи](?![a-z\u0400-\u052f])/],
  ['tasks', /^(?:основные\s+)?задачи(?![a-z\u0400-\u052f])/],
  [
    'risks',
    /^(?:[a-z\u0400-\u052f]+\s+){0,3}?(?:фактор[а-яё]*\s+риска|рисков[а-яё]*\s+(?:направлени|профил)[а-яё]*|риски)(?=\s*(?:[:(]|$|,))/,
  ],
  ['indicators', /^(?:целевые\s+)?(?:показатели|индикаторы)(?![a-z\u0400-\u052f])/],
];
const BULLET = /^(?:[-–—−•·*▪●○◦]|\d{1,2}[.)])\s*/u;
const CLOSING = /[;.,\s]+$/u;
const LONGEST_OPENER = 120;

/** Reads the rows above a table: from `top` up to, not including, `bottom`. */
export function readPreamble(sheet: SheetSnapshot, top: number, bottom: number): Preamble {
  const lines = linesOf(sheet, top, bottom);
  const parts: Record<PreamblePart, PreambleItem[]> = {
    title: [],
    goal: [],
    tasks: [],
    risks: [],
    indicators: [],
  };
  const named = new Set<PreamblePart>();
  let current: PreamblePart | null = 'title';
  for (const line of lines) {
    const opener = openerOf(line.text);
    if (opener) {
      current = opener.part;
      named.add(current);
      if (opener.rest !== '') parts[current].push(...itemsOf(line, opener.rest));
    } else if (line.text.endsWith(':')) current = null;
    else if (current) parts[current].push(...itemsOf(line, line.text));
  }
  if (parts.title.length > 0) named.add('title');
  return { parts, named, lines };
}

function linesOf(sheet: SheetSnapshot, top: number, bottom: number): PreambleItem[] {
  const lines: PreambleItem[] = [];
  const end = endColumn(sheet);
  for (let row = top; row < bottom; row += 1) {
    for (let column = sheet.origin.column; column < end; column += 1) {
      const text = textAt(sheet, row, column);
      if (isBlank(text)) continue;
      for (const line of text.split('\n')) {
        if (!isBlank(line)) lines.push({ text: singleLine(line), row, column });
      }
    }
  }
  return lines;
}

function openerOf(text: string): { part: PreamblePart; rest: string } | null {
  const colon = text.indexOf(':');
  const head = colon >= 0 ? text.slice(0, colon) : text;
  if (head.length > LONGEST_OPENER) return null;
  const lower = (colon >= 0 ? `${head}:` : head).toLowerCase();
  const known = OPENERS.find(([, pattern]) => pattern.test(lower));
  if (!known) return null;
  const dashed = colon < 0 ? /^\p{L}+\s*[-–—]\s*(.+)$/u.exec(text)?.[1] : undefined;
  return { part: known[0], rest: colon >= 0 ? text.slice(colon + 1).trim() : (dashed ?? '') };
}

function itemsOf({ row, column }: PreambleItem, text: string): PreambleItem[] {
  return text
    .split(';')
    .map((part) => part.trim().replace(BULLET, '').replace(CLOSING, ''))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, row, column }));
}
