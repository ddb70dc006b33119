import {
  type Block,
  type Column,
  type EditableText,
  editable,
  rowLabel,
  type Row,
  text as textKind,
} from '../../document';
import { subjectTitle, type WordedRecommendation } from '../../locales';
import type { KeptTexts } from '../../workbook';
import { type MonitoringContext, part, signWord, tableBlock } from './context';
import { column } from '../column';

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

/** Conclusions by subject, one for what repeats, each a text that the person may edit. */
export function statementsPart(context: MonitoringContext): readonly Block[] {
  const { words, conclusions, kept, locale } = context;
  const { statements } = words;
  const proposed = conclusions.lines;
  const subjects = [...new Set(proposed.map(({ subject }) => subject))];
  const subjectRow = (key: string, title: string): Row => ({
    key,
    cells: { number: { value: title, strong: true } },
    kinds: { number: textKind },
    joined: [{ column: 'number', columns: 3 }],
  });
  const old = orphans(kept, [TEXT], new Set(proposed.map(({ key }) => key)));
  const rows: readonly Row[] = [
    ...subjects.flatMap((subject) => [
      subjectRow(subject, subjectTitle(subject, locale)),
      ...proposed.flatMap((line, at): readonly Row[] =>
        line.subject === subject
          ? [
              {
                key: line.key,
                cells: {
                  number: labelText(line.key, statements.label(at + 1)),
                  text: { key: keyOf(line.key, TEXT), text: line.text },
                  kind: statements.kinds[line.kind],
                },
              },
            ]
          : [],
      ),
    ]),
    ...(old.length === 0 ? [] : [subjectRow(OWN, statements.edited)]),
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
const SPANS: Readonly<Record<Field, number>> = { school: 1, addressee: 2, what: 8, by: 1 };
const BLANK_ROWS = 3;

/** Recommendations with their addressees and terms, every cell of which may be edited, and room for the person's own. */
export function recommendationsPart(context: MonitoringContext): readonly Block[] {
  const { words, conclusions, kept } = context;
  const { recommendations } = words;
  const proposed = alike(conclusions.recommendations);
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

/** What the same people, each of their own school, should do by the same day. */
interface AlikeRecommendations extends WordedRecommendation {
  /** None for the municipality. */
  readonly schools: readonly NonNullable<WordedRecommendation['school']>[];
}

function alike(all: readonly WordedRecommendation[]): readonly AlikeRecommendations[] {
  const rows = new Map<string, AlikeRecommendations>();
  for (const own of all) {
    const { key, rule, school, addressee, what, by } = own;
    const id = school ? JSON.stringify([rule, addressee, what, by]) : key;
    const known = rows.get(id);
    rows.set(id, { ...(known ?? own), schools: [...(known?.schools ?? []), ...(school ? [school] : [])] });
  }
  return [...rows.values()];
}

const textsOf = (
  { schools, addressee, what, by }: AlikeRecommendations,
  { words }: MonitoringContext,
): Readonly<Record<Field, string>> => ({
  school: schools.map(({ name }) => name).join('; ') || words.recommendations.municipality,
  addressee,
  what,
  by: by === null ? words.recommendations.noTerm : words.day(by),
});
