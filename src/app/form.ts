import type { Book } from '../book';
import { CATALOGUE, finding, type Finding, type PreamblePart } from '../findings';
import type { Roadmap } from '../roadmap';
import { EXAMPLES } from '../reports';
import { isBlank, isExampleRow, readMark, singleLine, TEMPLATE_VERSIONS, type TemplateMark } from '../tables';
import { a1 } from '../workbook';

/** A part of a template that is to be filled in. */
export interface FormPart {
  readonly sheet: string;
  /** A section of a roadmap; null elsewhere. */
  readonly section: string | null;
  /** A part above the table of a roadmap; null elsewhere. */
  readonly above: PreamblePart | null;
  readonly filled: boolean;
  /** Rows prepared that nobody has filled in. */
  readonly rowsLeft: number;
}

/** How far a workbook that was made from a template is filled in. */
export interface FormState {
  readonly mark: TemplateMark;
  /** A newer version of the template is given out now. */
  readonly outdated: boolean;
  readonly parts: readonly FormPart[];
  readonly filled: number;
  /** Something is filled in, and nothing is wrong: what is left empty may be sent so. */
  readonly ready: boolean;
}

/** How far a book is filled in; null where it comes from no template. `findings` are all that its check found. */
export function formState(book: Book, findings: readonly Finding[]): FormState | null {
  const mark = readMark(book.snapshot);
  if (!mark) return null;
  const parts = [...book.roadmaps.flatMap(roadmapParts), ...dataParts(book)];
  const filled = parts.filter((own) => own.filled).length;
  return {
    mark,
    outdated: mark.version < TEMPLATE_VERSIONS[mark.template],
    parts,
    filled,
    ready: filled > 0 && findings.every(({ severity }) => severity !== 'error'),
  };
}

/** Tells of each data sheet of a template on which nothing is filled in. */
export function emptySheets({ snapshot, data }: Book): readonly Finding[] {
  if (!readMark(snapshot)) return [];
  return data.tables.flatMap(({ table, records, preparedRows }) => {
    if (records > 0) return [];
    const place = { sheet: table.sheet, cell: null };
    return [
      finding('sheet-empty', CATALOGUE['sheet-empty'].severity, place, { prepared: preparedRows.length }),
    ];
  });
}

/** Tells of rows that a template calls examples and in which somebody has written: they would be lost without a word. */
export function changedExamples({ snapshot }: Book): readonly Finding[] {
  if (!readMark(snapshot)) return [];
  const { severity } = CATALOGUE['example-row-changed'];
  return snapshot.sheets.flatMap((sheet) =>
    sheet.texts.flatMap((texts, at): readonly Finding[] => {
      const row = sheet.origin.row + at;
      if (!isExampleRow(sheet, row)) return [];
      const column = texts.findIndex((text) => !isBlank(text) && !EXAMPLES.has(singleLine(text)));
      if (column < 0) return [];
      const place = { sheet: sheet.name, cell: a1(row, sheet.origin.column + column) };
      return [finding('example-row-changed', severity, place, { read: singleLine(texts[column] ?? '') })];
    }),
  );
}

function roadmapParts({ sheet, sections, activities, preamble, template }: Roadmap): readonly FormPart[] {
  const part = (own: Partial<FormPart>, filled: boolean): FormPart => ({
    sheet: sheet.name,
    section: null,
    above: null,
    rowsLeft: 0,
    ...own,
    filled,
  });
  const above = template.preamble
    .filter((own) => own !== 'title')
    .map((own) => part({ above: own }, preamble.parts[own].length > 0));
  const titled = sections.filter(({ title }) => title !== '');
  const own =
    titled.length === 0
      ? [part({}, activities.length > 0)]
      : titled.map((section) =>
          part(
            { section: section.title },
            activities.some((activity) => activity.section === section),
          ),
        );
  return [...above, ...own];
}

/** The list of schools is given, not asked for, where the template is of one school. */
function dataParts({ data, snapshot }: Book): readonly FormPart[] {
  const isOfSchool = readMark(snapshot)?.template === 'school';
  return data.tables
    .filter(({ table }) => !(isOfSchool && table.kind === 'schools'))
    .map(({ table, records, preparedRows }) => ({
      sheet: table.sheet,
      section: null,
      above: null,
      filled: records > 0 && preparedRows.length === 0,
      rowsLeft: preparedRows.length,
    }));
}
