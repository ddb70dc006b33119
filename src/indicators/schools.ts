import { answersOf, type SchoolRecord, USUAL_ANSWERS } from '../data';
import { type Cohort, cohortKey, entry, type Vocabulary } from '../tables';
import { type CellValue, fitsCriterion } from '../workbook';
import { SchoolGroup } from './schoolGroup';
import type { FormulaView, SeenTable } from './view/view';
import { keyIn, Tally, textIn } from './view/cells';

const MOST_WORDS = 12;

export interface FlagTable {
  readonly seen: SeenTable<SchoolRecord>;
  readonly column: number;
  /** What says yes, and what says no. */
  readonly yes: readonly Word[];
  readonly no: readonly Word[];
}

/** What a cell of a yes-or-no column holds: a text in lower case, or the value of a checkbox. */
export type Word = string | boolean;

export const wordIn = (value: CellValue): Word => (typeof value === 'boolean' ? value : keyIn(value));

/** What «Школы» says of groups of schools and of yes-or-no columns. */
export class SchoolSheets {
  readonly #groups = new Map<string, SchoolGroup>();
  readonly #flags = new Map<string, readonly FlagTable[]>();

  constructor(readonly view: FormulaView) {}

  /** The schools of a cohort; one object for each cohort. */
  group(cohort: Cohort): SchoolGroup {
    return entry(this.#groups, cohortKey(cohort), () => new SchoolGroup(this.view, cohort));
  }

  /** «Школы» tells of years. */
  get dated(): boolean {
    return this.view.schools.some(({ table }) => table.columns.has('year'));
  }

  /** The tables that have a yes-or-no column, with the words they say it by. */
  flagTables(name: string): readonly FlagTable[] {
    const answers = answersOf(this.view.data.settings);
    return entry(this.#flags, name, () =>
      this.view.schools.flatMap((seen) => {
        const column = seen.column(name);
        return column === null ? [] : [flagTable(seen, name, column, answers)];
      }),
    );
  }
}

function flagTable(
  seen: SeenTable<SchoolRecord>,
  name: string,
  column: number,
  answers: Vocabulary<boolean>,
): FlagTable {
  const [yes, no] = [new Tally<Word>(), new Tally<Word>()];
  const raw = seen.raw(name);
  for (const { row } of seen.records) {
    const value = raw?.(row) ?? null;
    if (typeof value === 'boolean') (value ? yes : no).add(value);
    const text = typeof value === 'boolean' ? '' : textIn(value);
    const meaning = text === '' ? undefined : answers.meaning(text);
    if (meaning !== undefined && fitsCriterion(text)) (meaning ? yes : no).add(text.toLowerCase());
  }
  return { seen, column, yes: wordsOf(USUAL_ANSWERS.yes, yes), no: wordsOf(USUAL_ANSWERS.no, no) };
}

/** The usual word, which cells filled later will hold, and the most frequent others. */
const wordsOf = (usual: string, { texts }: Tally<Word>): readonly Word[] =>
  [usual, ...texts.filter((text) => text !== usual)].slice(0, MOST_WORDS);
