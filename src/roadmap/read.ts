import {
  type CalendarSettings,
  DEFAULT_CALENDAR,
  firstDataRow,
  isBlank,
  matchHeader,
  matchKey,
  type PlanPeriod,
  rememberedFor,
} from '../tables';
import { atOnce, endRow, endsPiece, type Pieces, type SheetSnapshot } from '../workbook';
import { assembleItems } from './assemble';
import { classifyRows, type ReadRow } from './classify';
import type { Activity, Roadmap, Section } from './model';
import { dayReader, markReader, periodReader } from './periodCells';
import { completePlan, planOf } from './plan';
import { readPreamble } from './preamble';
import { TableReader } from './rawRow';
import { followsTemplate } from './sections';
import {
  bestTable,
  indexOf,
  isRoadmapHeader,
  type RoadmapTable,
  tableOf,
  type TablePlace,
} from './tableHeader';
import type { Template } from './template/schema';

/** A header cell of the activity column is no longer. */
const LONGEST_HEADER = 60;

export interface ReadOptions {
  readonly date1904: boolean;
  /** Dates of the plan as given by the user or the settings; the template's own dates come next. */
  readonly plan: PlanPeriod;
  /** What the settings set of the school calendar, one object for all roadmaps; it precedes the template's. */
  readonly calendar?: Partial<CalendarSettings> | null;
  /** A table that no wording of a template names may still be known by its words and columns. */
  readonly byShape: () => boolean;
  /** How the user chose the template, which a roadmap then has to follow; null where the best of ours is taken. */
  readonly chosen: 'given' | 'sheet' | null;
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
  const first = bestTable(sheet, templates, options.byShape);
  if (!first) return [];
  const roadmaps: Roadmap[] = [];
  let top = sheet.origin.row;
  let place: TablePlace | null = first;
  while (place) {
    const next: TableStart | null = yield* nextTable(sheet, place);
    const bottom = next?.top ?? endRow(sheet);
    roadmaps.push(yield* readRoadmap(sheet, place, { top, bottom }, options));
    top = bottom;
    place = next && { template: place.template, way: place.way, ...next.table };
  }
  return roadmaps;
}

interface TableStart {
  readonly top: number;
  readonly table: RoadmapTable;
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
    const found = matchHeader(sheet, row, { index });
    if (!found || !isRoadmapHeader(found) || found.columns.size < 3) continue;
    const top = preambleStart(sheet, place, row);
    if (top < row) return { top, table: tableOf(sheet, found, place.template) };
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
  { template, way, header, presumed, grid, mixedPeriod }: TablePlace,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  options: ReadOptions,
): Pieces<Roadmap> {
  const reader = new TableReader(sheet, { header, grid, bottom }, options.date1904);
  const preamble = readPreamble(sheet, top, header.top);
  const rows = yield* classifyRows(reader, firstDataRow(header), bottom, sectionTitles(template));
  const calendar = options.calendar ? withOwn(template)(options.calendar) : calendarOf(template);
  const given = completePlan(options.plan, template.plan);
  const plan = planOf(given, preamble, periodTexts(rows), calendar);
  const items = yield* assembleItems(reader, rows, {
    readPeriodOf: periodReader({ plan, calendar, mixed: mixedPeriod }, options.date1904),
    readDayOf: dayReader(options.date1904),
    readMarkOf: markReader({ template, plan, calendar }, options.date1904),
  });
  const sections = items.filter((item): item is Section => item.kind === 'section');
  const dotted = items.filter(({ number }) => number?.text.endsWith('.')).length;
  return {
    sheet,
    template,
    templateBy: options.chosen ?? (way === 'words' ? 'shape' : 'fit'),
    follows: options.chosen !== null || followsTemplate(template, preamble, sections),
    header,
    presumed,
    grid,
    preamble,
    plan,
    calendar,
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
const calendarOf = rememberedFor(({ calendar }: Template): CalendarSettings => ({
  schoolYearStart: calendar?.schoolYearStart ?? DEFAULT_CALENDAR.schoolYearStart,
  halfYears: calendar?.halfYears ?? DEFAULT_CALENDAR.halfYears,
  terms: calendar?.terms ?? DEFAULT_CALENDAR.terms,
  trimesters: calendar?.trimesters ?? DEFAULT_CALENDAR.trimesters,
  holidays: DEFAULT_CALENDAR.holidays,
}));

const withOwn = rememberedFor((template: Template) =>
  rememberedFor((own: Partial<CalendarSettings>): CalendarSettings => ({ ...calendarOf(template), ...own })),
);

const periodTexts = (rows: readonly ReadRow[]): readonly string[] =>
  rows.flatMap(({ raw }) => (raw && raw.period !== '' ? [raw.period] : []));
