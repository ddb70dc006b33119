import type { PreamblePart } from '../../../findings';
import { excerptEnd } from '../../phrases';
import type { Worded } from '../../language';
import type {
  structure as ruStructure,
  numbering as ruNumbering,
  between as ruBetween,
} from '../../ru/findings/structure';
import { en } from '../phrases';

const { q, names } = en;

/** What stands above the table of a roadmap. */
export const preambleParts: Readonly<Record<PreamblePart, string>> = {
  title: 'title',
  goal: 'goal',
  tasks: 'tasks',
  risks: 'risk factors',
  indicators: 'indicators',
};

/** “…, it has no column “Result”, which can’t be checked” */
function lacking(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  return missing.length === 1
    ? `, it has no column ${names(missing)}, which can’t be checked`
    : `, it has no columns ${names(missing)}, which can’t be checked`;
}

export const structure: Worded<typeof ruStructure> = {
  'header-missing-column': {
    title: 'A required column is missing',
    explanation:
      'The template, or the data sheet, requires a column that the header has under none of its known names.',
    message: ({ column, taken }) =>
      taken === undefined
        ? `The header has no column ${q(column)}. Add it: rows can’t be checked without it.`
        : `The header has no column ${q(column)}; ${q(taken)} was taken for all rows. Add the column if that is wrong.`,
  },
  'header-extra-column': {
    title: 'A column beyond the template',
    explanation:
      'Neither the template nor the data sheet has such a column. It is kept as it is and not checked.',
    message: ({ header, nearest }) =>
      nearest === undefined
        ? `Column ${q(header)} was not recognised. It is kept and not checked; if it is a known column, name it as the template does.`
        : `Column ${q(header)} was not recognised. If ${q(nearest)} is meant, name it so.`,
  },
  'header-duplicate-column': {
    title: 'A column is repeated',
    explanation: 'Two columns mean the same and it is unclear which one counts. The first is read.',
    message: ({ header, first }) =>
      `Column ${q(header)} already stands at ${first}. The first was read; merge the columns or rename this one.`,
  },
  'header-order': {
    title: 'Columns are not in the template’s order',
    explanation: 'The columns are there, but in another order than in the template.',
    message: ({ header, after }) =>
      after
        ? `In the template column ${q(header)} follows column ${q(after)}. Move it.`
        : `In the template column ${q(header)} comes first. Move it.`,
  },
  'column-index-mismatch': {
    title: 'The row of column numbers does not add up',
    explanation: 'Below the header stand column numbers that skip one or stop too early.',
    message: ({ read, expected }) =>
      `Column number: ${read === '' ? 'empty' : q(read)}, expected ${q(expected)}. Enter ${q(expected)}.`,
  },
  'header-presumed-column': {
    title: 'A column was told by what it holds',
    explanation: 'No template names this header, but the columns beside it and its texts tell what it is.',
    message: ({ header, column }) =>
      header === ''
        ? `The column without a header was read as ${q(column)}. If it is not, give it a header.`
        : `The column ${q(header)} was read as ${q(column)}. If it is not, name the columns as the template does.`,
  },
  'template-not-followed': {
    title: 'The roadmap follows another structure',
    explanation:
      'No section of the roadmap and no part of the text above it is one of the template. Sections are not held against the template; everything else is checked.',
    message: ({ template, sections, missing }) =>
      `The roadmap does not follow the template ${q(template.en)}: ${sections.length === 0 ? 'it has no sections' : 'its sections are its own'}${lacking(missing)}. Everything else was checked. To compare sections too, choose another template or describe yours on the sheet “Шаблон”.`,
  },
  'section-missing': {
    title: 'A section of the template is missing',
    explanation: 'The table lacks a section that the template has.',
    message: ({ number, title }) =>
      `Section ${number} ${q(title)} is missing. Add it here or drop it in the template.`,
  },
  'section-order': {
    title: 'Sections are not in the template’s order',
    explanation: 'The section is there, but not in its place.',
    message: ({ title, after }) =>
      after
        ? `In the template section ${q(title)} follows section ${q(after)}. Move it.`
        : `In the template section ${q(title)} comes first. Move it.`,
  },
  'section-empty': {
    title: 'A section without activities',
    explanation: 'Not one activity stands under the title of a section or subsection, or under the header.',
    message: ({ title }) =>
      title === null
        ? 'No activity stands under the header. Fill in the table.'
        : `Section ${q(title)} has no activity. Add some or remove the section.`,
  },
  'section-title-mismatch': {
    title: 'A section title differs from the template',
    explanation: 'The section was recognised by number or likeness but has another title.',
    message: ({ read, expected }) =>
      `The section is titled ${q(read)}, the template says ${q(expected)}. Correct the title.`,
  },
  'row-split': {
    title: 'A row is torn',
    explanation:
      'An activity or section goes on in the next row, as happens after a page break or a paste from PDF.',
    message: ({ number, fragment, joined }) =>
      `Continues row${number ? ` ${number.replace(/\.$/, '')}` : ''}: ${q(fragment)}. Join the texts in one row: ${q(excerptEnd(joined))}.`,
  },
  'header-repeated': {
    title: 'The header is repeated inside the table',
    explanation: 'The header stands once more among the rows; print titles do that on every page.',
    message: ({ row }) => `Row ${row} repeats the header. Delete it and set “Print titles” for printing.`,
  },
  'preamble-missing-part': {
    title: 'A required part above the table is missing',
    explanation: 'The template requires a title, goal, tasks, risk factors or indicators above the table.',
    message: ({ part }) =>
      `The part ${q(preambleParts[part])} is missing above the table. Add a line that starts with it.`,
  },
};

export const numbering: Worded<typeof ruNumbering> = {
  'number-missing': {
    title: 'An activity without a number',
    explanation: 'The next number in order is proposed; where it is taken, the following numbers move on.',
    message: ({ expected, renumbered }) =>
      renumbered > 0
        ? `No number; in order it is ${q(expected)}. Enter it and move the following numbers on (${renumbered}).`
        : `No number; in order it is ${q(expected)}. Enter it.`,
  },
  'number-duplicate': {
    title: 'A number is repeated',
    explanation: 'Two activities or sections have the same number.',
    message: ({ read, first, expected }) =>
      `Number ${q(read)} already stands at ${first}. In order it is ${q(expected)}: correct it.`,
  },
  'number-gap': {
    title: 'A gap in the numbering',
    explanation: 'One or more numbers between neighbours are missing.',
    message: ({ read, previous, expected }) =>
      previous === null
        ? `The numbering starts at ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`
        : `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`,
  },
  'number-order': {
    title: 'A number out of order',
    explanation: 'The number is lower than the one before.',
    message: ({ read, previous, expected }) =>
      `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Move the row or correct the number.`,
  },
  'number-parent': {
    title: 'A number from another section',
    explanation: 'The number begins with another section’s number than the one the row stands in.',
    message: ({ read, section, expected }) =>
      `Number ${q(read)} stands in section ${q(section)}. Change it to ${q(expected)} or move the row.`,
  },
  'number-as-date': {
    title: 'A number turned into a date',
    explanation: 'Excel took the number for a date: 4.2 became 4 February. Numbers are kept as text.',
    message: ({ read, expected }) =>
      `Excel took the number for a date: ${q(read)}. Expected ${q(expected)}: enter it as text.`,
  },
  'number-as-number': {
    title: 'A number is stored as a numeric value',
    explanation: 'Excel stores the number as a numeric value and 1.10 becomes 1.1. Numbers are kept as text.',
    message: ({ read, expected }) =>
      `Number ${q(read)} is stored as a numeric value. Expected ${q(expected)}: enter it as text.`,
  },
};

export const between: Worded<typeof ruBetween> = {
  'activity-duplicate': {
    title: 'An activity is repeated',
    explanation: 'Two activities say the same.',
    message: ({ text, first }) =>
      `The activity already stands at ${first}: ${q(text)}. Remove it or say how the two differ.`,
  },
  'risk-uncovered': {
    title: 'A risk factor without activities',
    explanation: 'The risk factor is named above the table, but no activity answers it.',
    message: ({ risk }) => `No activity answers the risk factor ${q(risk)}. Add one.`,
  },
  'indicator-uncovered': {
    title: 'An indicator without activities',
    explanation: 'The indicator is named above the table, but no activity works for it.',
    message: ({ indicator }) =>
      `No activity works for the indicator ${q(indicator)}. Add one or drop the indicator.`,
  },
};
