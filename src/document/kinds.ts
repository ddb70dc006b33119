import { type Day, dayOfSerial, type Expression } from '../workbook';
import type { Emphasis, LookName, ToneName } from './looks';

/** A number, a text, or nothing. */
export type Value = string | number | null;

/** A number, 0 for a text or nothing. */
export const numberIn = (value: Value): number => (typeof value === 'number' ? value : 0);

/** What a change means. */
export type TrendWord = 'better' | 'worse' | 'stable' | 'small-cohort';
/** What became of a target. */
export type StatusWord = 'reached' | 'on-the-way' | 'behind';

/** Words and forms of figures in one language. */
export interface FigureLanguage {
  readonly noData: string;
  readonly nothing: string;
  readonly faulty: string;
  /** Sign, way and meaning of a change; `way` is above 0 for growth. `better` and `worse` are parts of them. */
  readonly trend: (trend: TrendWord, way: number) => string;
  readonly better: string;
  readonly worse: string;
  readonly status: Readonly<Record<StatusWord, string>>;
  /** «1 234», «10,5» */
  readonly count: (value: number) => string;
  /** A share of 0–1: «62,5 %». */
  readonly share: (value: number) => string;
  /** Percentage points with their sign: «+5,0». */
  readonly signed: (value: number) => string;
  readonly day: (day: Day) => string;
  /** Number format of days. */
  readonly dayFormat: string;
  /** Number formats of other looks that have words in them. */
  readonly formats?: Readonly<Partial<Record<LookName, string>>>;
}

/** The cells of a row by column, read in one of two ways: as values or as references. */
export type Cells<T> = (column: string) => T;

/** What is computed of other columns of the row, twice: by the code, and as a formula. The two are held equal by tests. */
export interface Computation {
  readonly value: (cells: Cells<Value>, language: FigureLanguage) => Value;
  readonly formula: (cells: Cells<Expression>, language: FigureLanguage) => Expression;
}

/** Everything that is particular to a kind of column. */
export interface ColumnKind {
  readonly look: LookName;
  readonly emphasis?: Emphasis;
  /** Where a cell holds null; null where nothing is computed. */
  readonly computed: Computation | null;
  /** Cells of rows that sum up others are their sums. */
  readonly adds: boolean;
  /** A number as people read it. */
  readonly written: (value: number, language: FigureLanguage) => string;
  /** Colours of words that say the same as the colour. */
  readonly tones: (language: FigureLanguage) => readonly Tone[];
}

export interface Tone {
  readonly word: string;
  readonly tone: ToneName;
  /** The cell says the word and nothing else. */
  readonly whole?: boolean;
}

const counted = (value: number, language: FigureLanguage): string => language.count(value);

export const kindOf = (own: Pick<ColumnKind, 'look'> & Partial<ColumnKind>): ColumnKind => ({
  computed: null,
  adds: false,
  written: counted,
  tones: () => [],
  ...own,
});

/** What is wrong, and what is missing, stands out wherever it stands. */
export const gapTones = ({ faulty, noData }: FigureLanguage): readonly Tone[] => [
  { word: faulty, tone: 'bad' },
  { word: noData, tone: 'muted' },
];

/** Left-bound text. */
export const text: ColumnKind = kindOf({ look: 'text' });

/** A long text on one line, of which the cell shows the beginning. */
export const unwrapped: ColumnKind = kindOf({ look: 'unwrapped' });

/** A short text that stays one whatever it looks like: a name of the data. */
export const label: ColumnKind = kindOf({ look: 'name' });

/** A word in the middle of its cell; some of them in a colour. */
export const word = (tones: readonly Tone[] = []): ColumnKind => kindOf({ look: 'word', tones: () => tones });

/** The kind with words that stand in its cells in a colour. */
export const toned = (own: ColumnKind, tones: readonly Tone[]): ColumnKind => ({
  ...own,
  tones: (language) => [...own.tones(language), ...tones],
});

/** Levels by their colours and by a sign and a word. */
export type HeatWords = Readonly<Record<'high' | 'medium' | 'low' | 'unrated', string>>;

/** A cell of a heat map; `others` are words beside the levels. */
export const heat = (
  { high, medium, low, unrated }: HeatWords,
  others: readonly Omit<Tone, 'whole'>[],
): ColumnKind =>
  kindOf({
    look: 'heat',
    tones: () =>
      [
        { word: high, tone: 'high' } as const,
        { word: medium, tone: 'medium' } as const,
        { word: low, tone: 'low' } as const,
        { word: unrated, tone: 'unrated' } as const,
        ...others,
      ].map((tone) => ({ ...tone, whole: true })),
  });

/** Persons, schools, activities, or a weighted sum of them. */
export const count: ColumnKind = kindOf({ look: 'count', adds: true });

/** Whole persons, schools or a number in a list. */
export const whole: ColumnKind = kindOf({ look: 'whole', adds: true });

const share = (value: number, language: FigureLanguage): string => language.share(value);

/** A share that is given, 0–1. */
export const givenShare: ColumnKind = kindOf({ look: 'share', written: share, tones: gapTones });

/** The same in whole percents. */
export const givenWholeShare: ColumnKind = kindOf({ look: 'wholeShare', written: share });

const signed = (value: number, language: FigureLanguage): string => language.signed(value);

/** A change that is given, in percentage points. */
export const givenChange: ColumnKind = kindOf({ look: 'change', written: signed, tones: gapTones });

/** A mean mark. */
export const mark: ColumnKind = kindOf({ look: 'mark' });

/** A degree of learning, 0–100. */
export const degree: ColumnKind = kindOf({ look: 'fraction' });

/** A day as Excel counts it. */
export const day = (date1904: boolean): ColumnKind =>
  kindOf({
    look: 'day',
    written(value, language) {
      const read = dayOfSerial(value, date1904);
      return read === null ? language.count(value) : language.day(read);
    },
  });

/** A text on the ground of those that the person may edit. */
export const editable: ColumnKind = kindOf({ look: 'editable' });

/** A short mark by which a row is found again. */
export const rowLabel: ColumnKind = kindOf({ look: 'rowLabel' });

/** The same in the letters of a figure that matters most. */
export const key = (own: ColumnKind): ColumnKind => ({ ...own, emphasis: 'key' });

/** A value as people read it. */
export const writtenValue = (value: Value, { written }: ColumnKind, language: FigureLanguage): string =>
  typeof value === 'number' ? written(value, language) : (value ?? '');
