import { isBlank, singleLine } from '../tables';
import { endsPiece, type Pieces } from '../workbook';
import type { ReadRow } from './classify';
import { joinFragments } from './fragments';
import type { Activity, Field, Item, Section } from './model';
import { readNumberText, type RowNumber } from './number';
import type { DayReader, MarkReader, PeriodReader } from './periodCells';
import type { TableReader } from './rawRow';
import type { ColumnKey } from './template/schema';

/** A row with the rows torn off it. */
interface Torn {
  readonly head: ReadRow;
  readonly tails: readonly number[];
}

/** Joins classified rows into sections, subsections and activities, in the order of the sheet. */
export function* assembleItems(
  reader: TableReader,
  rows: readonly ReadRow[],
  {
    readPeriodOf,
    readDayOf,
    readMarkOf,
  }: { readonly readPeriodOf: PeriodReader; readonly readDayOf: DayReader; readonly readMarkOf: MarkReader },
): Pieces<readonly Item[]> {
  const items: Item[] = [];
  let section: Section | null = null;
  let subsection: Section | null = null;
  // Assigned, not spread: building activities by spread took most of the time of reading a table.
  for (const { head, tails } of withTails(rows)) {
    if (endsPiece(items.length)) yield;
    const entry = entryOf(reader, head, tails);
    if (head.kind === 'activity') {
      const { reading, field } = readPeriodOf(entry.fields, reader, (subsection ?? section)?.title ?? null);
      const mark = readMarkOf(entry.fields.status, reading, reader);
      const doneOn = readDayOf(entry.fields.doneOn, reader) ?? mark.doneOn;
      const own = {
        kind: 'activity',
        section,
        subsection,
        period: reading,
        periodField: field,
        mark,
        doneOn,
      } as const;
      items.push(Object.assign(entry, own) satisfies Activity);
    } else if (head.kind === 'subsection') {
      subsection = Object.assign(entry, { kind: 'subsection', parent: section } as const);
      items.push(subsection);
    } else {
      section = Object.assign(entry, { kind: 'section', parent: null } as const);
      subsection = null;
      items.push(section);
    }
  }
  return items;
}

function withTails(rows: readonly ReadRow[]): readonly Torn[] {
  const torn: { head: ReadRow; tails: number[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'continuation') torn.at(-1)?.tails.push(row.row);
    else if (row.kind === 'activity' || row.kind === 'section' || row.kind === 'subsection') {
      torn.push({ head: row, tails: [] });
    }
  }
  return torn;
}

function entryOf(reader: TableReader, head: ReadRow, tails: readonly number[]) {
  const { row, raw } = head;
  const own = reader.fields(row);
  const fields = tails.length === 0 ? own : joinFields(reader, own, tails);
  const numberColumn = raw?.underMergedNumber ? null : (reader.column('number') ?? null);
  const titleField = fields.activity;
  const titleColumn = raw?.textColumn ?? titleField?.column ?? 0;
  const ownTitle = titleField && !isBlank(titleField.text) ? titleField.text : (raw?.text ?? '');
  const inText = raw?.number.number ? null : numberInText(ownTitle);
  const number: RowNumber | null = raw?.number.number ?? inText?.number ?? null;
  return {
    row,
    number,
    numberColumn,
    fields,
    title: singleLine(inText?.number ? inText.rest : ownTitle),
    titleColumn,
    continuations: tails.map((tail) => ({ row: tail })),
  };
}

/** «1.4.», «3)» or «2.1» before a text; «5 семинаров», «9, 11 классы» and «01.09.2021» are texts. */
const NUMBER_BEFORE_TEXT = /^\d{1,3}(?:(?:\.\d{1,3})+[.)]?|[.)])$/;

/** A number typed before the text, in the text's cell. */
function numberInText(text: string) {
  const reading = readNumberText(text);
  return reading.number && NUMBER_BEFORE_TEXT.test(reading.number.text) ? reading : null;
}

/** The fields with the texts of torn rows joined to them; a number cell's text belongs to the activity. */
function joinFields(
  reader: TableReader,
  fields: Partial<Record<ColumnKey, Field>>,
  rows: readonly number[],
): Partial<Record<ColumnKey, Field>> {
  const texts = new Map<ColumnKey, string[]>();
  for (const row of rows) {
    for (const [key, column] of reader.header.columns) {
      const text = reader.rowOf(row, column) === row ? reader.text(row, column) : '';
      const target = (key === 'number' ? 'activity' : key) as ColumnKey;
      const field = fields[target];
      if (!field || isBlank(text)) continue;
      const list = texts.get(target) ?? [field.text];
      list.push(text);
      texts.set(target, list);
    }
  }
  const joined = { ...fields };
  for (const [key, list] of texts) {
    const field = fields[key];
    if (field) joined[key] = { ...field, text: joinFragments(list), joined: true };
  }
  return joined;
}
