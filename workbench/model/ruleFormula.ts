import type { Rule, RuleKind } from './conditionalFormats';

type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
type Writer<K extends RuleKind> = (rule: RuleOf<K>, cell: string, all: string) => string | null;

const plain = (formula: string): string => formula.replace(/^=/, '');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const COMPARISONS: Readonly<
  Record<RuleOf<'CellValue'>['operator'], (cell: string, a: string, b: string) => string | null>
> = {
  Invalid: () => null,
  Between: (cell, a, b) => `AND(${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`,
  NotBetween: (cell, a, b) => `OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b}))`,
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
};

const TEXTS: Readonly<Record<RuleOf<'ContainsText'>['operator'], (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},${String(text.length)})=${quoted(text)}`,
  EndsWith: (cell, text) => `RIGHT(${cell},${String(text.length)})=${quoted(text)}`,
};

/** Weeks start on Sunday, as in Excel's own criteria. */
const week = (cell: string, weeks: number): string =>
  `INT((INT(${cell})-1)/7)=INT((TODAY()-1)/7)${weeks === 0 ? '' : weeks > 0 ? '+1' : '-1'}`;

const month = (cell: string, months: number): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${String(months)})),YEAR(${cell})=YEAR(EDATE(TODAY(),${String(months)})))`;

const deviation = (cell: string, all: string, count: number): string =>
  count > 0
    ? `${cell}>AVERAGE(${all})+${String(count)}*STDEV.P(${all})`
    : `${cell}<AVERAGE(${all})-${String(-count)}*STDEV.P(${all})`;

type Preset = RuleOf<'PresetCriteria'>['criterion'];

const PRESETS: Readonly<Record<Preset, (cell: string, all: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  Yesterday: (cell) => `INT(${cell})=TODAY()-1`,
  Today: (cell) => `INT(${cell})=TODAY()`,
  Tomorrow: (cell) => `INT(${cell})=TODAY()+1`,
  LastSevenDays: (cell) => `AND(INT(${cell})<=TODAY(),INT(${cell})>TODAY()-7)`,
  LastWeek: (cell) => week(cell, -1),
  ThisWeek: (cell) => week(cell, 0),
  NextWeek: (cell) => week(cell, 1),
  LastMonth: (cell) => month(cell, -1),
  ThisMonth: (cell) => month(cell, 0),
  NextMonth: (cell) => month(cell, 1),
  AboveAverage: (cell, all) => `${cell}>AVERAGE(${all})`,
  BelowAverage: (cell, all) => `${cell}<AVERAGE(${all})`,
  EqualOrAboveAverage: (cell, all) => `${cell}>=AVERAGE(${all})`,
  EqualOrBelowAverage: (cell, all) => `${cell}<=AVERAGE(${all})`,
  OneStdDevAboveAverage: (cell, all) => deviation(cell, all, 1),
  OneStdDevBelowAverage: (cell, all) => deviation(cell, all, -1),
  TwoStdDevAboveAverage: (cell, all) => deviation(cell, all, 2),
  TwoStdDevBelowAverage: (cell, all) => deviation(cell, all, -2),
  ThreeStdDevAboveAverage: (cell, all) => deviation(cell, all, 3),
  ThreeStdDevBelowAverage: (cell, all) => deviation(cell, all, -3),
  UniqueValues: (cell, all) => `COUNTIF(${all},${cell})=1`,
  DuplicateValues: (cell, all) => `AND(NOT(ISBLANK(${cell})),COUNTIF(${all},${cell})>1)`,
};

const RANKS: Readonly<
  Record<RuleOf<'TopBottom'>['type'], (cell: string, all: string, rank: number) => string>
> = {
  TopItems: (cell, all, rank) => `${cell}>=LARGE(${all},MIN(${String(rank)},COUNT(${all})))`,
  BottomItems: (cell, all, rank) => `${cell}<=SMALL(${all},MIN(${String(rank)},COUNT(${all})))`,
  TopPercent: (cell, all, rank) => `${cell}>=PERCENTILE(${all},${String(1 - rank / 100)})`,
  BottomPercent: (cell, all, rank) => `${cell}<=PERCENTILE(${all},${String(rank / 100)})`,
};

const WRITERS: { readonly [K in RuleKind]: Writer<K> } = {
  CellValue: ({ operator, formula1, formula2 }, cell) =>
    COMPARISONS[operator](cell, `(${plain(formula1)})`, `(${plain(formula2 ?? '0')})`),
  Custom: ({ formula }) => plain(formula),
  ContainsText: ({ operator, text }, cell) => TEXTS[operator](cell, text),
  PresetCriteria: ({ criterion }, cell, all) => PRESETS[criterion](cell, all),
  TopBottom: ({ type, rank }, cell, all) => `AND(ISNUMBER(${cell}),${RANKS[type](cell, all, rank)})`,
  ColorScale: () => null,
  DataBar: () => null,
  IconSet: () => null,
};

const written = <K extends RuleKind>(kind: K, rule: RuleOf<K>, cell: string, all: string): string | null =>
  WRITERS[kind](rule, cell, all);

/**
 * The condition of a rule as a formula without «=», for the first cell of its range; null for scales, which have
 * none. `cell` is that cell («A2»), `all` the whole range («$A$2:$A$9»).
 */
export const ruleFormula = (rule: Rule, cell: string, all: string): string | null =>
  written(rule.kind, rule, cell, all);
