import { type Block, type Column, type EditableText, editable, rowLabel, type Row } from '../../document';
import type { WordedRecommendation } from '../../locales';
import type { KeptTexts } from '../../workbook';
import { column, type MonitoringContext, part, signWord, tableBlock } from './context';

const SEPARATOR = '/';
/** Holds a label of the row by which it is found again, whatever became of its texts. */
const LABEL = 'label';

const keyOf = (base: string, field: string): string => `${base}${SEPARATOR}${field}`;

/** The number of a row, told apart from every other number on the sheet. */
const labelText = (base: string, label: string): EditableText => ({
  key: keyOf(base, LABEL),
  text: label,
  proposed: label,
});

/** A text of a row that nobody proposes any more. */
const keptText = (base: string, field: string, kept: KeptTexts): EditableText => ({
  key: keyOf(base, field),
  text: kept.get(keyOf(base, field))?.text ?? '',
  proposed: '',
});

/** Rows of a sheet by their fields. */
interface KeptRow {
  readonly edited: boolean;
  readonly filled: boolean;
}

/** The rows with one of the fields that were on the last sheet, in its order. */
function keptRows(kept: KeptTexts, fields: readonly string[]): ReadonlyMap<string, KeptRow> {
  const rows = new Map<string, KeptRow>();
  for (const [key, { text, edited }] of kept) {
    const end = key.lastIndexOf(SEPARATOR);
    if (!fields.includes(key.slice(end + 1))) continue;
    const base = key.slice(0, end);
    const known = rows.get(base) ?? { edited: false, filled: false };
    rows.set(base, { edited: known.edited || edited, filled: known.filled || text !== '' });
  }
  return rows;
}

const OWN = 'own';
const isOwn = (base: string): boolean => base.startsWith(`${OWN}${SEPARATOR}`);

/** Rows that were edited and are no longer proposed; those of which nothing is left are gone. */
const orphans = (
  kept: KeptTexts,
  fields: readonly string[],
  proposed: ReadonlySet<string>,
): readonly string[] =>
  [...keptRows(kept, fields)].flatMap(([base, { edited, filled }]) =>
    edited && filled && !proposed.has(base) && !isOwn(base) ? [base] : [],
  );

/** The person's own rows: those that are filled, then so many blank ones. */
function ownRows(kept: KeptTexts, fields: readonly string[], blank: number): readonly string[] {
  const filled = [...keptRows(kept, fields)].flatMap(([base, row]) =>
    isOwn(base) && row.filled ? [base] : [],
  );
  const free: string[] = [];
  for (let number = 1; free.length < blank; number += 1) {
    const base = keyOf(OWN, String(number));
    if (!filled.includes(base)) free.push(base);
  }
  return [...filled, ...free];
}

const TEXT = 'text';

/** Conclusions and problem zones, each a text that the person may edit. */
export function statementsPart(context: MonitoringContext): readonly Block[] {
  const { words, conclusions, kept } = context;
  const { statements } = words;
  const proposed = conclusions.statements;
  const old = orphans(kept, [TEXT], new Set(proposed.map(({ key }) => key)));
  const rows: readonly Row[] = [
    ...proposed.map(({ key, kind, text }, at): Row => ({
      key,
      cells: {
        number: labelText(key, statements.label(at + 1)),
        text: { key: keyOf(key, TEXT), text },
        kind: statements.kinds[kind],
      },
    })),
    ...old.map((key, at): Row => ({
      key,
      cells: {
        number: labelText(key, statements.label(proposed.length + at + 1)),
        text: keptText(key, TEXT, kept),
        kind: statements.yours,
      },
    })),
  ];
  if (rows.length === 0) return part(statements.heading, statements.none);
  const columns = [
    column('number', words.number, 1, rowLabel),
    column('text', statements.text, 11, editable),
    column('kind', statements.kind, 1, signWord(context)),
  ];
  return part(statements.heading, statements.note, tableBlock('statements', columns, rows));
}

const FIELDS = ['school', 'addressee', 'what', 'by'] as const;
type Field = (typeof FIELDS)[number];
const SPANS: Readonly<Record<Field, number>> = { school: 1, addressee: 3, what: 7, by: 1 };
const BLANK_ROWS = 5;

/** Recommendations with their addressees and terms, every cell of which may be edited, and room for the person's own. */
export function recommendationsPart(context: MonitoringContext): readonly Block[] {
  const { words, conclusions, kept } = context;
  const { recommendations } = words;
  const proposed = conclusions.recommendations;
  const old = orphans(kept, FIELDS, new Set(proposed.map(({ key }) => key)));
  const own = ownRows(kept, FIELDS, BLANK_ROWS);
  const row = (key: string, label: string, textOf: (field: Field) => EditableText): Row => ({
    key,
    cells: {
      number: labelText(key, label),
      ...Object.fromEntries(FIELDS.map((field) => [field, textOf(field)])),
    },
  });
  const keptRow = (key: string, label: string): Row => row(key, label, (field) => keptText(key, field, kept));
  const columns: readonly Column[] = [
    column('number', words.number, 1, rowLabel),
    ...FIELDS.map((field) => column(field, recommendations[field], SPANS[field], editable)),
  ];
  return part(
    recommendations.heading,
    recommendations.note,
    tableBlock('recommendations', columns, [
      ...proposed.map((recommendation, at) => {
        const texts = textsOf(recommendation, context);
        return row(recommendation.key, recommendations.label(at + 1), (field) => ({
          key: keyOf(recommendation.key, field),
          text: texts[field],
        }));
      }),
      ...old.map((key, at) => keptRow(key, recommendations.label(proposed.length + at + 1))),
      ...own.map((key, at) => keptRow(key, recommendations.ownLabel(at + 1))),
    ]),
  );
}

const textsOf = (
  { school, addressee, what, by }: WordedRecommendation,
  { words }: MonitoringContext,
): Readonly<Record<Field, string>> => ({
  school: school?.name ?? words.recommendations.municipality,
  addressee,
  what,
  by: by === null ? words.recommendations.noTerm : words.day(by),
});
