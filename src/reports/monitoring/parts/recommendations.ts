import type { WordedRecommendation } from '../../../locales';
import type { PlanCell } from '../../../workbook';
import { blockOf, type Block, header, heading, type Line, sentence, span } from '../block';
import type { MonitoringContext } from '../context';
import { editableCell, keptCell, labelCell, orphans, ownRows } from '../editable';
import { GRID, LAST_COLUMN } from '../grid';

/** Columns of the fields, each from one to another. */
const FIELDS = {
  school: [1, 1],
  addressee: [2, 4],
  what: [5, LAST_COLUMN - 1],
  by: [LAST_COLUMN, LAST_COLUMN],
} as const;
type Field = keyof typeof FIELDS;
const FIELD_NAMES = ['school', 'addressee', 'what', 'by'] as const satisfies readonly Field[];
const BLANK_ROWS = 5;
const HEAD = 3;

/** Recommendations with their addressees and terms, every cell of which may be edited, and room for the person's own. */
export function recommendationsPart(context: MonitoringContext, top: number): Block {
  const { words, conclusions, kept } = context;
  const { recommendations } = words;
  const proposed = conclusions.recommendations;
  const old = orphans(kept, FIELD_NAMES, new Set(proposed.map(({ key }) => key)));
  const own = ownRows(kept, FIELD_NAMES, BLANK_ROWS);
  const keptLine = (base: string, label: string): Line => [
    span(GRID.number, labelCell(base, label)),
    ...fieldSpans((field) => keptCell(base, field, kept)),
  ];
  return blockOf(
    top,
    [
      heading(recommendations.heading),
      sentence(recommendations.note),
      header(
        [GRID.number, words.number],
        ...FIELD_NAMES.map((field) => [FIELDS[field][0], recommendations[field], FIELDS[field][1]] as const),
      ),
      ...proposed.map((recommendation, index): Line => {
        const texts = textsOf(recommendation, context);
        return [
          span(GRID.number, labelCell(recommendation.key, recommendations.label(index + 1))),
          ...fieldSpans((field) => editableCell(recommendation.key, field, texts[field], kept)),
        ];
      }),
      ...old.map((base, index) => keptLine(base, recommendations.label(proposed.length + index + 1))),
      ...own.map((base, index) => keptLine(base, recommendations.ownLabel(index + 1))),
    ],
    { head: HEAD },
  );
}

const fieldSpans = (cell: (field: Field) => PlanCell): Line =>
  FIELD_NAMES.map((field) => span(FIELDS[field][0], cell(field), FIELDS[field][1]));

const textsOf = (
  { school, addressee, what, by }: WordedRecommendation,
  { words }: MonitoringContext,
): Readonly<Record<Field, string>> => ({
  school: school?.name ?? words.recommendations.municipality,
  addressee,
  what,
  by: by === null ? words.recommendations.noTerm : words.day(by),
});
