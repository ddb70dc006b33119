import { answersOf, CATEGORY_WORDS, type SchoolRecord, type SchoolRef, USUAL_ANSWERS } from '../data';
import type { SchoolYear, Vocabulary } from '../tables';
import { type CellValue, fitsCriterion } from '../workbook';
import type { FormulaView, SeenTable } from './view/view';
import { keyIn, Tally, textIn } from './view/cells';

const [USUAL, ...OTHERS] = CATEGORY_WORDS['low-results'];
const patternOf = (word: string): string => `*${word}*`;
const MOST_WORDS = 12;

/** A table of schools with the criteria that find what is asked of it. */
export interface SchoolsTable {
  readonly seen: SeenTable<SchoolRecord>;
  /** Column of categories, 0-based; null where the table has none. */
  readonly categories: number | null;
  /** Any of them makes a school a supported one. */
  readonly supported: readonly string[];
}

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

/** What «Школы» says of support and of yes-or-no columns. */
export class SchoolSheets {
  readonly tables: readonly SchoolsTable[];
  readonly #supported = new Map<SchoolRef, Set<SchoolYear | null>>();

  constructor(readonly view: FormulaView) {
    this.tables = view.schools.map(schoolsTable);
    for (const { seen, supported } of this.tables) {
      const raw = seen.raw('categories');
      if (!raw) continue;
      for (const record of seen.records) {
        if (!seen.named(record) || !meets(keyIn(raw(record.row)), supported)) continue;
        const years = this.#supported.get(record.school) ?? new Set();
        this.#supported.set(record.school, years.add(record.year));
      }
    }
  }

  /** The school is one with low results (ШНОР) in the year, or in all years. */
  isSupported(school: SchoolRef, year: SchoolYear | null): boolean {
    const years = this.#supported.get(school);
    return years !== undefined && (years.has(null) || years.has(year));
  }

  /** Schools supported in any of the years, in the order of «Школы». */
  supportedIn(years: readonly (SchoolYear | null)[]): readonly SchoolRef[] {
    return [...this.#supported.keys()].filter((school) =>
      years.some((year) => this.isSupported(school, year)),
    );
  }

  /** «Школы» tells of years. */
  get dated(): boolean {
    return this.tables.some(({ seen }) => seen.table.columns.has('year'));
  }

  /** The tables that have a yes-or-no column, with the words they say it by. */
  flagTables(name: string): readonly FlagTable[] {
    const answers = answersOf(this.view.data.settings);
    return this.view.schools.flatMap((seen) => {
      const column = seen.column(name);
      return column === null ? [] : [flagTable(seen, name, column, answers)];
    });
  }
}

function schoolsTable(seen: SeenTable<SchoolRecord>): SchoolsTable {
  const raw = seen.raw('categories');
  const low = new Map<string, boolean>();
  for (const { row, categories } of seen.records) {
    const text = raw ? textIn(raw(row)) : '';
    if (text !== '') low.set(text.toLowerCase(), categories.has('low-results'));
  }
  return { seen, categories: seen.column('categories'), supported: criteriaOf(low) };
}

/** Patterns, which find a category among others and in cells filled later; the texts themselves where patterns err. */
function criteriaOf(low: ReadonlyMap<string, boolean>): readonly string[] {
  const used = new Set([patternOf(USUAL)]);
  for (const [text, isLow] of low) {
    if (!isLow || meets(text, [...used])) continue;
    const word = OTHERS.find((own) => text.includes(own.toLowerCase()));
    used.add(word === undefined ? text : patternOf(word));
  }
  const criteria = [...used];
  const exact = [...low].every(([text, isLow]) => meets(text, criteria) === isLow);
  if (exact) return criteria;
  const own = [...low].flatMap(([text, isLow]) => (isLow && fitsCriterion(text) ? [text] : []));
  return [...new Set([USUAL.toLowerCase(), ...own])];
}

const meets = (text: string, criteria: readonly string[]): boolean =>
  criteria.some((criterion) =>
    criterion.startsWith('*')
      ? text.includes(criterion.slice(1, -1).toLowerCase())
      : text === criterion.toLowerCase(),
  );

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
