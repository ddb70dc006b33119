import { call, type Expression, joined, literal, numeral, roundedTo } from '../workbook';
import type { LookName, ToneName } from './looks';

/** A number, a text, or nothing. */
export type Value = string | number | null;

/** Words and forms of figures in one language. */
export interface FigureLanguage {
  readonly noData: string;
  readonly nothing: string;
  readonly faulty: string;
  /** «1 234», «10,5» */
  readonly count: (value: number) => string;
  /** A share of 0–1: «62,5 %». */
  readonly share: (value: number) => string;
  /** Percentage points with their sign: «+5,0». */
  readonly signed: (value: number) => string;
}

/** The cells of a row by column, read in one of two ways: as values or as references. */
export type Cells<T> = (column: string) => T;

/** What is computed of other columns of the row, twice: by the code, and as a formula. The two are held equal by tests. */
interface Computation {
  readonly value: (cells: Cells<Value>, language: FigureLanguage) => Value;
  readonly formula: (cells: Cells<Expression>, language: FigureLanguage) => Expression;
}

/** Everything that is particular to a kind of column. */
export interface ColumnKind {
  readonly look: LookName;
  /** Where a cell holds null; null where nothing is computed. */
  readonly computed: Computation | null;
  /** Cells of rows that sum up others are their sums. */
  readonly adds: boolean;
  /** A number as people read it. */
  readonly written: (value: number, language: FigureLanguage) => string;
  /** Colours of words that say the same as the colour. */
  readonly tones: readonly Tone[];
}

export interface Tone {
  readonly word: string;
  readonly tone: ToneName;
  /** The cell says the word and nothing else. */
  readonly whole?: boolean;
}

const counted = (value: number, language: FigureLanguage): string => language.count(value);

const kind = (own: Pick<ColumnKind, 'look'> & Partial<ColumnKind>): ColumnKind => ({
  computed: null,
  adds: false,
  written: counted,
  tones: [],
  ...own,
});

/** Left-bound text. */
export const text: ColumnKind = kind({ look: 'text' });

/** A short text that stays one whatever it looks like: a name of the data. */
export const label: ColumnKind = kind({ look: 'name' });

/** A word in the middle of its cell; some of them in a colour. */
export const word = (tones: readonly Tone[] = []): ColumnKind => kind({ look: 'word', tones });

/** The kind with words that stand in its cells in a colour. */
export const toned = (own: ColumnKind, tones: readonly Tone[]): ColumnKind => ({
  ...own,
  tones: [...own.tones, ...tones],
});

/** What became better or worse, in a sign and a word. */
export const trend = (words: Readonly<Record<'better' | 'worse', string>>): ColumnKind =>
  word([
    { word: words.better, tone: 'good' },
    { word: words.worse, tone: 'bad' },
  ]);

/** How far a target is, in a word. */
export const status = (words: Readonly<Record<'reached' | 'behind' | 'on-the-way', string>>): ColumnKind =>
  word([
    { word: words.reached, tone: 'good' },
    { word: words.behind, tone: 'bad' },
    { word: words['on-the-way'], tone: 'caution' },
  ]);

/** Levels by their colours and by a sign and a word. */
export type HeatWords = Readonly<Record<'high' | 'medium' | 'low' | 'unrated', string>>;

/** A cell of a heat map; `others` are words beside the levels. */
export const heat = (
  { high, medium, low, unrated }: HeatWords,
  others: readonly Omit<Tone, 'whole'>[],
): ColumnKind =>
  kind({
    look: 'heat',
    tones: [
      { word: high, tone: 'high' } as const,
      { word: medium, tone: 'medium' } as const,
      { word: low, tone: 'low' } as const,
      { word: unrated, tone: 'unrated' } as const,
      ...others,
    ].map((tone) => ({ ...tone, whole: true })),
  });

/** Persons, schools, activities, or a weighted sum of them. */
export const count: ColumnKind = kind({ look: 'count', adds: true });

/** A count beside a heat map. */
export const heatCount: ColumnKind = kind({ look: 'heatCount' });

/** Whole persons, schools or a number in a list. */
export const whole: ColumnKind = kind({ look: 'whole', adds: true });

/** The sum of other columns. */
export const sum = (...of: readonly string[]): ColumnKind =>
  kind({
    look: 'count',
    computed: {
      value: (cells) => of.reduce((total, own) => total + numberIn(cells(own)), 0),
      formula: (cells) => call('SUM', ...of.map(cells)),
    },
  });

const share = (value: number, language: FigureLanguage): string => language.share(value);

/** A share that is given, 0–1. */
export const givenShare: ColumnKind = kind({ look: 'share', written: share });

/** The same in whole percents. */
export const givenWholeShare: ColumnKind = kind({ look: 'wholeShare', written: share });

/** A numerator over a denominator, 0–1. A denominator of 0 is no data; a numerator that exceeds it is a fault. */
export const shareOf = (numerator: string, denominator: string): ColumnKind =>
  kind({
    look: 'share',
    written: share,
    computed: {
      value(cells, { noData, faulty }) {
        const [part, whole] = [cells(numerator), cells(denominator)];
        if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return noData;
        return part > whole ? faulty : part / whole;
      },
      formula(cells, { noData, faulty }) {
        const [part, whole] = [cells(numerator), cells(denominator)];
        const ratio = call('IF', joined('>', part, whole), literal(faulty), joined('/', part, whole));
        const known = call('AND', call('ISNUMBER', part), joined('>', call('N', whole), numeral(0)));
        return call('IF', known, ratio, literal(noData));
      },
    },
  });

const POINTS = 100;
const signed = (value: number, language: FigureLanguage): string => language.signed(value);

/** A change that is given, in percentage points. */
export const givenChange: ColumnKind = kind({ look: 'change', written: signed });

/** The change between two columns of shares, in percentage points of so many decimals. */
export const changeOf = (current: string, previous: string, decimals: number): ColumnKind =>
  kind({
    look: 'change',
    written: signed,
    computed: {
      value(cells, { noData }) {
        const [now, before] = [cells(current), cells(previous)];
        return typeof now === 'number' && typeof before === 'number'
          ? roundedTo((now - before) * POINTS, decimals)
          : noData;
      },
      formula(cells, { noData }) {
        const [now, before] = [cells(current), cells(previous)];
        const points = joined('*', joined('-', now, before), numeral(POINTS));
        const known = joined('=', call('COUNT', now, before), numeral(2));
        return call('IF', known, call('ROUND', points, numeral(decimals)), literal(noData));
      },
    },
  });

const numberIn = (value: Value): number => (typeof value === 'number' ? value : 0);
