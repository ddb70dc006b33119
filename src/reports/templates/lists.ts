import { CYCLE_STAGE_NAMES, CYCLE_STATES, DEFICIT_TYPES, SCHOOL_DOCUMENTS } from '../../data';
import { RISK_FACTORS } from '../../risks';
import { CATEGORIES, PROCEDURES, RISK_LEVELS, SHEET_NAMES, SUBJECTS, YES_NO } from '../../tables';
import type { AcceptedValue, GivenSheet, PlanCell } from '../../workbook';
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
  marks: ({ roadmap }) => roadmap.statuses.map(({ text }) => text),
};

/** The lists of a workbook, each in a column of one hidden sheet. */
export interface TemplateLists {
  /** Null where there is nothing to choose from. */
  readonly accepted: (name: ListName) => Extract<AcceptedValue, { readonly kind: 'listed' }> | null;
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
