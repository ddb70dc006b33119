import { type DayInterval, yearOf } from '../../workbook';
import { canonicalTexts, canonicalWhole, withKept } from './canonical';
import {
  doubt,
  type Item,
  type Part,
  type PeriodDoubt,
  type PeriodDoubtCode,
  type PeriodKind,
  type PeriodReading,
  type PlanPeriod,
  type Statement,
} from './model';
import { alternativeOf } from './grammar';
import { liesOutside, wholeOf } from './plan';
import { resolve, type Context, type Placement } from './resolve';
import { complete } from './complete';
import { yearlyIntervals } from './yearly';

type Dates = Pick<PeriodReading, 'intervals' | 'yearInferred' | 'doubts'>;

/** «до …» starts with the plan, «с …» ends with it; of what is not known of the plan, the named day alone is left. */
function intervalOf({ shape }: Placement, named: DayInterval, { plan }: Context): DayInterval {
  const { start, end } = named;
  if (shape === 'until' && plan.start !== null && plan.start < end) return { start: plan.start, end };
  if (shape === 'since' && plan.end !== null && plan.end > start) return { start, end: plan.end };
  return named;
}

const byStart = (a: DayInterval, b: DayInterval): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0;

/** No repetition of the one before: «I квартал – май; 2 полугодие» tell the same days. */
const isOther = ({ start, end }: DayInterval, at: number, all: readonly DayInterval[]): boolean =>
  all[at - 1]?.start !== start || all[at - 1]?.end !== end;

function intervalsOf(placements: readonly Placement[], context: Context): DayInterval[] {
  const intervals = placements.flatMap((placement) =>
    placement.options.slice(0, 1).map((named) => intervalOf(placement, named, context)),
  );
  return intervals.length > 1 ? intervals.sort(byStart).filter(isOther) : intervals;
}

const CODES: readonly (readonly [Placement['doubt'], PeriodDoubtCode])[] = [
  ['boundary', 'period-year-boundary'],
  ['reversed', 'period-reversed'],
];

const isOutside = ({ options, grain, doubt: why }: Placement, { plan }: Context): boolean => {
  const [named] = options;
  return named !== undefined && why !== 'no-year' && why !== 'boundary' && liesOutside(named, grain, plan);
};

/** Both ways to read the text, each as its preferred canonical text. */
function ambiguityProposals(
  texts: readonly string[],
  alternative: readonly Item[],
  context: Context,
): readonly string[] {
  const items = complete(alternative);
  const other = items === null ? [] : canonicalTexts(resolve(items, context)).slice(0, 1);
  return texts.length === 0 || other.length === 0 ? [] : [...new Set([...texts.slice(0, 1), ...other])];
}

function doubtsOf(
  placements: readonly Placement[],
  statement: Statement,
  context: Context,
): readonly PeriodDoubt[] {
  const found = new Set(placements.map((placement) => placement.doubt));
  const alternative = alternativeOf(statement.items);
  const outside = placements.some((placement) => isOutside(placement, context));
  if (alternative === null && !outside && found.size === 1 && found.has(null)) return [];
  const texts = canonicalTexts(placements);
  const keep = (proposals: readonly string[]): readonly string[] =>
    statement.labelled ? [] : proposals.map((text) => withKept(text, statement.kept, statement.document));
  const doubts: PeriodDoubt[] = [];
  if (found.has('no-year')) doubts.push(doubt('period-no-year', keep(texts)));
  if (alternative !== null) {
    doubts.push(doubt('period-ambiguous', keep(ambiguityProposals(texts, alternative, context))));
  }
  for (const [why, code] of CODES) if (found.has(why)) doubts.push(doubt(code, keep(texts)));
  if (outside) doubts.push(doubt('period-outside-plan'));
  return doubts;
}

const isInferred = (placements: readonly Placement[]): boolean =>
  placements.some(({ doubt: why, options }) => why === 'no-year' && options.length > 0);

/** The plan lies in one calendar year, and so its end is December. */
const isCalendarYear = ({ start, end }: PlanPeriod): boolean =>
  start !== null && end !== null && yearOf(start) === yearOf(end);

/** «конец года», «первая половина года» in a plan of one calendar year. */
const endsCalendarYear = ({ last, alternative }: Item): boolean =>
  ofYear(last) && (alternative?.[0]?.last.unit === 'months' || isBoundedByYear(alternative));

/** «до конца года», «с начала года» */
const isBoundedByYear = (alternative: Item['alternative']): boolean => alternative?.[0]?.last.unit === 'year';

/** The edge or the half of a year that may be a school year, or this. */
const ofYear = ({ edge, unit }: Part): boolean =>
  edge !== null || unit === 'half-year' || unit === 'school-year';

/** Its two readings lie in different years or ends of the year. */
const dependsOnPlan = ({ last, alternative }: Item): boolean =>
  alternative !== null && (ofYear(last) || alternative.some((item) => item.first.year?.school === true));

/** The items, those that may be understood in two ways as the plan makes more likely. */
function preferred(items: readonly Item[], context: Context): readonly Item[] {
  const other = items.some(dependsOnPlan) ? alternativeOf(items) : null;
  if (other === null) return items;
  const liesOut = (given: readonly Item[]): boolean =>
    resolve(complete(given) ?? [], context).some((placement) => isOutside(placement, context));
  const fits = isCalendarYear(context.plan) && items.some(endsCalendarYear);
  if (!fits && (!liesOut(items) || liesOut(other))) return items;
  // A plan of one calendar year leaves no doubt which year it goes on to the end of.
  if (fits && items.every((item) => item.alternative === null || isBoundedByYear(item.alternative)))
    return other;
  return other.map((item, place) => ({ ...item, alternative: place === 0 ? items.map(sure) : [] }));
}

const sure = (item: Item): Item => ({ ...item, alternative: null });

/** «конец учебного года (май)»: the same said twice is said once. */
function distinct(placements: readonly Placement[]): readonly Placement[] {
  const seen = new Set<string>();
  return placements.filter(({ shape, options: [place] }) => {
    const key = place === undefined ? `${seen.size}` : `${shape} ${place.start} ${place.end}`;
    return seen.size < seen.add(key).size;
  });
}

/** The dates of a statement; null where they are no dates at all, texts to propose where a day does not exist. */
function datesOf(
  statement: Statement,
  context: Context,
): Dates | { readonly impossible: readonly string[] } | null {
  const yearly = statement.recurrence === 'yearly' ? yearlyIntervals(statement.items, context) : null;
  if (yearly !== null) {
    const intervals = [...yearly.intervals].sort(byStart);
    const doubts = [
      ...(intervals.length === 0 ? [doubt('period-no-year')] : []),
      ...(alternativeOf(statement.items) === null ? [] : [doubt('period-ambiguous')]),
      ...(yearly.outside ? [doubt('period-outside-plan')] : []),
    ];
    return { intervals, yearInferred: yearly.inferred && intervals.length > 0, doubts };
  }
  const items = complete(statement.items);
  if (items === null) return null;
  const placements = distinct(resolve(items, context));
  if (placements.some(({ impossible }) => impossible)) return { impossible: canonicalTexts(placements) };
  return {
    intervals: intervalsOf(placements, context),
    yearInferred: isInferred(placements),
    doubts: doubtsOf(placements, statement, context),
  };
}

function wholePlanDates(statement: Statement, { plan, calendar }: Context): Dates {
  const known = wholeOf(plan);
  const intervals = known === null ? [] : [known];
  const { whole, kept, document, labelled, dayAlone } = statement;
  if (dayAlone) {
    const proposals = kept.slice(0, 1).map((text) => `${text} каждого месяца`);
    return {
      intervals,
      yearInferred: false,
      doubts: [doubt('period-ambiguous', proposals)],
    };
  }
  if (whole === null || whole === 'span') return { intervals, yearInferred: false, doubts: [] };
  const text = canonicalWhole(whole, plan, calendar);
  const proposals = text === null || labelled ? [] : [withKept(text, kept, document)];
  return { intervals, yearInferred: known !== null, doubts: [doubt('period-no-year', proposals)] };
}

function kindOf({
  items,
  whole,
  recurrence,
  document,
  holidays,
  condition,
  asNeeded,
}: Statement): PeriodKind {
  if (asNeeded) return 'as-needed';
  if (items.length > 0) return 'dates';
  if (recurrence !== null) return 'whole-plan';
  if (document !== null || holidays) return whole === null ? 'by-document' : 'whole-plan';
  return condition ? 'as-needed' : 'whole-plan';
}

export const unrecognised = (text: string, doubts: readonly PeriodDoubt[]): PeriodReading => ({
  text,
  kind: 'unrecognised',
  intervals: [],
  recurrence: null,
  document: null,
  yearInferred: false,
  doubts,
});

/** Holidays whose dates the calendar tells are dates like any others; else a document tells them. */
function withHolidays(statement: Statement, { calendar }: Context): Statement {
  const { items, namedHolidays } = statement;
  const areKnown = namedHolidays.every(({ first }) => calendar.holidays.has(first.n));
  return items.length === 0 && namedHolidays.length > 0 && areKnown
    ? { ...statement, items: namedHolidays, holidays: false }
    : statement;
}

/** The reading of what a text says. */
export function interpret(text: string, told: Statement, context: Context): PeriodReading {
  const said = withHolidays(told, context);
  const items = preferred(said.items, context);
  const statement = items === said.items ? said : { ...said, items };
  const dates = statement.items.length > 0 ? datesOf(statement, context) : wholePlanDates(statement, context);
  if (dates === null) return unrecognised(text, [doubt('period-unrecognised')]);
  if ('impossible' in dates) {
    const { kept, document, labelled } = statement;
    const proposals = labelled ? [] : dates.impossible.map((proposal) => withKept(proposal, kept, document));
    return unrecognised(text, [doubt('period-unrecognised', proposals)]);
  }
  const kind = kindOf(statement);
  const { doubts } = dates;
  return {
    text,
    kind,
    intervals: dates.intervals,
    recurrence: statement.recurrence,
    document: statement.document?.name ?? null,
    yearInferred: dates.yearInferred,
    doubts,
  };
}
