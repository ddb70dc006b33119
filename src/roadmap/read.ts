import {
  aliasIndex,
  findHeader,
  firstDataRow,
  type HeaderMatch,
  isBlank,
  matchHeader,
  matchKey,
  rememberedFor,
} from '../tables';
import { atOnce, endRow, endsPiece, type Pieces, type SheetSnapshot } from '../workbook';
import { assembleItems } from './assemble';
import { classifyRows, type ReadRow } from './classify';
import type { Activity, Roadmap, Section } from './model';
import { type CalendarSettings, DEFAULT_CALENDAR, type PlanPeriod } from '../tables';
import { dayReader, markReader, periodReader } from './periodCells';
import { completePlan, planOf } from './plan';
import { readPreamble } from './preamble';
import { TableReader } from './rawRow';
import type { Template } from './template/schema';

/** A header cell of the activity column is no longer. */
const LONGEST_HEADER = 60;

export interface ReadOptions {
  readonly date1904: boolean;
  /** Dates of the plan as given by the user or the settings; the template's own dates come next. */
  readonly plan: PlanPeriod;
}

interface TablePlace {
  readonly template: Template;
  readonly header: HeaderMatch;
}

/** All roadmaps of a sheet, each by the template that its header fits best; none where there is no known header. */
export const readRoadmaps = (
  sheet: SheetSnapshot,
  templates: readonly Template[],
  options: ReadOptions,
): readonly Roadmap[] => atOnce(readingPieces(sheet, templates, options));

/** As {@link readRoadmaps}, in pieces. */
export function* readingPieces(
  sheet: SheetSnapshot,
  templates: readonly Template[],
  options: ReadOptions,
): Pieces<readonly Roadmap[]> {
  const first = bestHeader(sheet, templates);
  if (!first) return [];
  const roadmaps: Roadmap[] = [];
  let top = sheet.origin.row;
  let place: TablePlace | null = first;
  while (place) {
    const next: TableStart | null = yield* nextTable(sheet, place);
    const bottom = next?.top ?? endRow(sheet);
    roadmaps.push(yield* readRoadmap(sheet, place, { top, bottom }, options));
    top = bottom;
    place = next && { template: place.template, header: next.header };
  }
  return roadmaps;
}

/** The header that a template recognises most of; templates come in order of preference. */
function bestHeader(sheet: SheetSnapshot, templates: readonly Template[]): TablePlace | null {
  let best: (TablePlace & { fit: number }) | null = null;
  for (const template of templates) {
    const header = findHeader(sheet, { index: indexOf(template), accepts: isRoadmapHeader });
    if (!header) continue;
    const required = template.columns.filter((column) => column.required);
    const met = required.filter(({ key }) => hasColumn(header, key)).length;
    const fit = met / required.length + met / 100;
    if (!best || fit > best.fit) best = { template, header, fit };
    if (met === required.length && header.extra.length === 0) break;
  }
  return best;
}

const isRoadmapHeader = (match: HeaderMatch): boolean =>
  match.columns.has('activity') && match.columns.size > 1;

/** A column is there; a period may also be given as a start and an end. */
export const hasColumn = (header: HeaderMatch, key: string): boolean =>
  header.columns.has(key) ||
  (key === 'period' && (header.columns.has('periodStart') || header.columns.has('periodEnd')));

/** The template's header wordings by match key. */
export const indexOf = rememberedFor((template: Template) => aliasIndex(template.columns));

interface TableStart {
  readonly top: number;
  readonly header: HeaderMatch;
}

/**
 * A further table on the sheet: the header once more, after lines that are no part of the first table.
 * `top` is where its preamble starts. The same header among the rows is only repeated, not a new table.
 */
function* nextTable(sheet: SheetSnapshot, place: TablePlace): Pieces<TableStart | null> {
  const index = indexOf(place.template);
  const isActivityHeader = (text: string): boolean =>
    text !== '' && text.length <= LONGEST_HEADER && index.get(matchKey(text)) === 'activity';
  let above = 0;
  for (let row = firstDataRow(place.header); row < endRow(sheet); row += 1) {
    if (endsPiece(row)) yield;
    const texts = sheet.texts[row - sheet.origin.row] ?? [];
    const filled = filledOf(texts);
    const afterLine = above <= 1;
    above = filled;
    if (filled < 3 || !afterLine || !texts.some(isActivityHeader)) continue;
    const header = matchHeader(sheet, row, index);
    if (!header || !isRoadmapHeader(header) || header.columns.size < 3) continue;
    const top = preambleStart(sheet, place, row);
    if (top < row) return { top, header };
  }
  return null;
}

const filledOf = (texts: readonly string[]): number =>
  texts.reduce((n, text) => n + (isBlank(text) ? 0 : 1), 0);

/** The first of the lines directly above a row that hold one cell each and end after a blank row. */
function preambleStart(sheet: SheetSnapshot, { header }: TablePlace, row: number): number {
  let start = row;
  for (let above = row - 1; above >= firstDataRow(header); above -= 1) {
    const filled = filledOf(sheet.texts[above - sheet.origin.row] ?? []);
    if (filled > 1) return row;
    if (filled === 1) start = above;
    else if (start < row) return start;
  }
  return row;
}

function* readRoadmap(
  sheet: SheetSnapshot,
  { template, header }: TablePlace,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  options: ReadOptions,
): Pieces<Roadmap> {
  const reader = new TableReader(sheet, header, options.date1904);
  const preamble = readPreamble(sheet, top, header.top);
  const rows = yield* classifyRows(reader, firstDataRow(header), bottom, sectionTitles(template));
  const calendar = calendarOf(template);
  const given = completePlan(options.plan, template.plan);
  const plan = planOf(given, preamble, periodTexts(rows), calendar);
  const items = yield* assembleItems(reader, rows, {
    readPeriodOf: periodReader(plan, calendar, options.date1904),
    readDayOf: dayReader(options.date1904),
    readMarkOf: markReader({ template, plan, calendar }, options.date1904),
  });
  const sections = items.filter((item): item is Section => item.kind === 'section');
  const dotted = items.filter(({ number }) => number?.text.endsWith('.')).length;
  return {
    sheet,
    template,
    header,
    preamble,
    plan,
    rows,
    items,
    sections,
    subsections: items.filter((item): item is Section => item.kind === 'subsection'),
    activities: items.filter((item): item is Activity => item.kind === 'activity'),
    trailingDot: dotted * 2 >= items.filter(({ number }) => number && !number.spoiled).length,
  };
}

const sectionTitles = rememberedFor(
  ({ sections }: Template): ReadonlySet<string> =>
    new Set(sections.flatMap(({ title, aliases }) => [title, ...aliases].map(matchKey))),
);

/** The template's school year, half-years and terms; the usual ones where it is silent. */
export const calendarOf = rememberedFor(({ calendar }: Template): CalendarSettings => ({
  schoolYearStart: calendar?.schoolYearStart ?? DEFAULT_CALENDAR.schoolYearStart,
  halfYears: calendar?.halfYears ?? DEFAULT_CALENDAR.halfYears,
  terms: calendar?.terms ?? DEFAULT_CALENDAR.terms,
}));

const periodTexts = (rows: readonly ReadRow[]): readonly string[] =>
  rows.flatMap(({ raw }) => (raw && raw.period !== '' ? [raw.period] : []));
