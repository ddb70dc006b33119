import {
  a1,
  type CellRange,
  type CellValue,
  type HeldSheet,
  heldSheet,
  isMarkColor,
  parseA1,
  splitNote,
} from '../workbook';
import { inBatches } from './batches';
import { isPayloadError } from './errors';
import { loadMark, ownKindOf } from './ownSheet';
import { takesNotes } from './planAids';
import { cellCount, halvedPart, type Part, PLACE, placeOf, rangeAt, splitRows } from './rectangles';
import { isOnWeb } from './run';

/** A cell that is painted over. */
export interface PaintedCell {
  readonly cell: string;
  /** «#RRGGBB» */
  readonly color: string;
  /** What is behind, as Excel tells it. */
  readonly behind: string;
}

/** A note with something put into it. */
export interface MarkedNote {
  readonly cell: string;
  readonly own: string;
  readonly put: string;
}

/** A sheet of the person's, and how its cells are marked. */
export interface MarkedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly painted: readonly PaintedCell[];
  readonly notes: readonly MarkedNote[];
}

/** What shows findings in the open workbook. */
export interface FoundMarks {
  readonly sheets: readonly MarkedSheet[];
  /** Null where there is no sheet of findings. */
  readonly findings: HeldSheet | null;
  readonly structureIsProtected: boolean;
}

const PIECE_CELLS = 5_000;
/** Cells whose fills are told by one answer. */
const BATCH_CELLS = { web: 20_000, elsewhere: 60_000 } as const;
/** Notes whose places are asked for at once. */
const MOST_NOTES = 1_000;

interface Question {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
  readonly notes: Excel.NoteCollection | null;
}

/** Looks for everything that shows findings: four syncs, more where sheets are long. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { workbook } = context;
  const { protection } = workbook;
  protection.load({ protected: true });
  const listed = workbook.worksheets.load({ name: true });
  await context.sync();
  const hasNotes = takesNotes();
  const asked = listed.items.map((sheet): Question => {
    sheet.protection.load({ protected: true });
    return {
      name: sheet.name,
      sheet,
      mark: loadMark(sheet),
      used: sheet.getUsedRangeOrNullObject(false).load(PLACE),
      notes: hasNotes ? sheet.notes.load({ content: true }) : null,
    };
  });
  await context.sync();
  const own = asked.find(({ mark }) => ownKindOf(mark) === 'findings');
  const others = asked.filter(({ mark }) => ownKindOf(mark) === null);
  const [held, notes] = await restOf(context, own, others);
  const painted = await paintedCells(context, others);
  return {
    structureIsProtected: protection.protected,
    findings: held,
    sheets: others.map(({ name, sheet }) => ({
      name,
      isProtected: sheet.protection.protected,
      painted: painted.get(name) ?? [],
      notes: notes.get(name) ?? [],
    })),
  };
}

/** What the sheet of findings holds, and where notes stand that something was put into. */
async function restOf(
  context: Excel.RequestContext,
  own: Question | undefined,
  others: readonly Question[],
): Promise<readonly [HeldSheet | null, ReadonlyMap<string, readonly MarkedNote[]>]> {
  const held = own && !own.used.isNullObject ? own.used.load({ values: true }) : null;
  const marked = others.flatMap(({ name, notes }) =>
    (notes?.items ?? []).flatMap((note) => {
      const { own: text, put } = splitNote(note.content);
      return put === null ? [] : [{ name, note, own: text, put }];
    }),
  );
  const found = new Map<string, MarkedNote[]>();
  let rest = marked;
  do {
    const placed = rest
      .slice(0, MOST_NOTES)
      .map((one) => ({ ...one, at: one.note.getLocation().load(PLACE) }));
    await context.sync();
    for (const { name, at, own: text, put } of placed) {
      const note = { cell: a1(at.rowIndex, at.columnIndex), own: text, put };
      if (found.get(name)?.push(note) === undefined) found.set(name, [note]);
    }
    rest = rest.slice(MOST_NOTES);
  } while (rest.length > 0);
  if (!own) return [null, found];
  const values = held ? (held.values as readonly (readonly CellValue[])[]) : [];
  const { top: row, left: column } = held ? placeOf(held) : { top: 0, left: 0 };
  return [heldSheet(own.name, { row, column }, values), found];
}

async function paintedCells(
  context: Excel.RequestContext,
  sheets: readonly Question[],
): Promise<ReadonlyMap<string, readonly PaintedCell[]>> {
  const found = new Map<string, PaintedCell[]>();
  const places = sheets.flatMap(({ sheet, name, used }) =>
    used.isNullObject ? [] : [{ sheet, name, range: placeOf(used) }],
  );
  const parts = places.flatMap((place) =>
    splitRows(place.range, PIECE_CELLS).map((range) => ({ owner: place, range })),
  );
  await inBatches<Part<(typeof places)[number]>>(parts, {
    budget: isOnWeb() ? BATCH_CELLS.web : BATCH_CELLS.elsewhere,
    sizeOf: ({ range }) => cellCount(range),
    carryOut: async (batch) => {
      const answers = batch.map(({ owner, range }) => ({
        owner,
        range,
        fills: askFills(owner.sheet, range),
      }));
      await context.sync();
      for (const { owner, range, fills } of answers) {
        const own = found.get(owner.name) ?? [];
        own.push(...paintedIn(range, fills.value));
        found.set(owner.name, own);
      }
    },
    isTooMuch: isPayloadError,
    halve: halvedPart,
  });
  return found;
}

type Fills = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

const askFills = (sheet: Excel.Worksheet, range: CellRange): Fills =>
  rangeAt(sheet, range).getCellProperties({ format: { fill: { color: true, patternColor: true } } });

const paintedIn = ({ top, left }: CellRange, fills: Fills['value']): readonly PaintedCell[] =>
  fills.flatMap((row, at) =>
    row.flatMap(({ format }, column) => {
      const { color = '', patternColor = '' } = format?.fill ?? {};
      return isMarkColor(color)
        ? [
            {
              cell: a1(top + at, left + column),
              color: color.toUpperCase(),
              behind: patternColor.toUpperCase(),
            },
          ]
        : [];
    }),
  );

/** Asks what a cell is filled with, «#RRGGBB», null for nothing; to be read after a sync. */
export function askFill(sheet: Excel.Worksheet, cell: string): () => string | null {
  const fill = sheet.getRange(cell).format.fill.load({ color: true, pattern: true });
  return () => (fill.pattern === 'None' || fill.color === '' ? null : fill.color.toUpperCase());
}

/** Cells as ranges of one. */
export const rangesOf = (cells: readonly string[]): readonly CellRange[] =>
  cells.flatMap((cell) => {
    const at = parseA1(cell);
    return at ? [{ top: at.row, left: at.column, bottom: at.row, right: at.column }] : [];
  });
