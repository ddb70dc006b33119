import { CYCLE_STAGE_NAMES, CYCLE_STATES, DEFICIT_TYPES, EVENT_LEVELS, SCHOOL_DOCUMENTS } from '../../data';
import { RISK_FACTORS } from '../../risks';
import { CATEGORIES, PROCEDURES, RISK_LEVELS, SHEET_NAMES, SUBJECTS, YES_NO } from '../../tables';
import {
  type AcceptedValue,
  endColumn,
  type GivenSheet,
  type PlanCell,
  type SheetSnapshot,
} from '../../workbook';
import { WORDS } from './guides';
import { LIST_NAMES, type ListName, type TemplateInput } from './model';

const LAST_GRADE = 11;

/** What each list offers. */
const OFFERED: Readonly<Record<ListName, (input: TemplateInput) => readonly string[]>> = {
  schools: ({ schools }) => schools.map(({ name }) => name),
  years: ({ years }) => years,
  procedures: () => PROCEDURES.map(([name]) => name),
  subjects: () => SUBJECTS.map(([name]) => name),
  grades: () => Array.from({ length: LAST_GRADE }, (_, at) => String(at + 1)),
  periods: () => WORDS.periods,
  categories: () => CATEGORIES.allowed,
  answers: () => YES_NO.allowed,
  levels: () => RISK_LEVELS.allowed,
  factors: () => RISK_FACTORS.map(({ name }) => name),
  deficitTypes: () => DEFICIT_TYPES.allowed,
  states: () => CYCLE_STATES.allowed,
  documents: () => SCHOOL_DOCUMENTS.map(([, [name]]) => name),
  stages: () => CYCLE_STAGE_NAMES.map(([, name]) => name),
  eventKinds: () => WORDS.eventKinds,
  eventLevels: () => EVENT_LEVELS.allowed,
  marks: ({ roadmap }) => roadmap.statuses.map(({ text }) => text),
};

/** The lists of a workbook, each in a column of one hidden sheet. */
export interface TemplateLists {
  /** Null where there is nothing to choose from. */
  readonly accepted: (name: ListName) => AcceptedValue | null;
  readonly sheet: GivenSheet;
}

export function templateLists(input: TemplateInput): TemplateLists {
  const lists = LIST_NAMES.flatMap((name) => {
    const values = OFFERED[name](input);
    return values.length === 0 ? [] : [{ name, values }];
  });
  const [sheetName] = SHEET_NAMES.lists;
  const height = Math.max(0, ...lists.map(({ values }) => values.length));
  return {
    accepted(name) {
      const column = lists.findIndex((list) => list.name === name);
      const bottom = (lists[column]?.values.length ?? 0) - 1;
      if (bottom < 0) return null;
      return { kind: 'listed', sheet: sheetName, range: { top: 0, left: column, bottom, right: column } };
    },
    sheet: {
      kind: null,
      name: sheetName,
      hidden: true,
      rows: Array.from({ length: height }, (_, row) =>
        lists.map(({ values }): PlanCell | null => {
          const value = values[row];
          return value === undefined ? null : { value, style: 'text' };
        }),
      ),
      styles: { text: { numberFormat: '@' } },
      columnWidths: lists.map(() => 24),
      page: { orientation: 'landscape' },
    },
  };
}

/** Characters that a list may have which stands in the cells themselves. */
const LONGEST_LIST = 255;

/** The lists of a workbook that was given out: as its sheet of lists has them, else as words where they are few. */
export const listsOn =
  (input: TemplateInput, sheet: SheetSnapshot | undefined): TemplateLists['accepted'] =>
  (name) => {
    const words = OFFERED[name](input);
    if (words.length === 0) return null;
    const column = sheet === undefined ? null : columnOf(sheet, words);
    if (sheet !== undefined && column !== null) {
      const { row: top } = sheet.origin;
      const range = { top, left: column, bottom: top + words.length - 1, right: column };
      return { kind: 'listed', sheet: sheet.name, range };
    }
    const isShort = words.join().length <= LONGEST_LIST && !words.some((word) => word.includes(','));
    return isShort ? { kind: 'words', words } : null;
  };

/** The column of a sheet that holds just these words; null where none does. */
function columnOf(sheet: SheetSnapshot, words: readonly string[]): number | null {
  const { origin, texts } = sheet;
  const end = endColumn(sheet);
  for (let column = origin.column; column < end; column += 1) {
    const held = texts.map((row) => row[column - origin.column] ?? '').filter((text) => text !== '');
    if (held.length === words.length && held.every((text, at) => text === words[at])) return column;
  }
  return null;
}
