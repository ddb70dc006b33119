import type { Finding } from '../findings';
import type { SchoolRef, WorkbookData } from '../data';
import type { Settings } from '../settings';
import { type Cohort, cohortKey, matchKey, type SchoolYear } from '../tables';
import type { Day, WorkbookSnapshot } from '../workbook';
import { catalogueOf, names } from './catalogue/list';
import { compare, comparePooled, NO_DATA, NOT_SUPPORTED } from './figure';
import type { IndicatorDefinition, IndicatorResult } from './definition';
import { lowResults, type LowResults } from './results/lowResults';
import type { MeasureContext } from './measures/measure';
import type { Figure, ReportYears } from './model';
import { type DynamicsRow, dynamicsRows } from './results/dynamics';
import { type GroupRow, groupRows } from './results/groups';
import { ResultRows } from './results/procedures';
import { type LowResultSigns, lowResultSigns } from './results/signs';
import { ResultSummary } from './results/summary';
import type { SchoolGroup } from './schoolGroup';
import { SchoolSheets } from './schools';
import { type TermChange, termChanges } from './results/termChanges';
import { resultsIn, type TermRow, termRows } from './results/terms';
import { type Work, worksOf } from './results/works';
import { achievementOf, shareOfTarget, statusOf } from './target';
import type { HeldTables } from './formulas/held';
import { type FormulaView, visibleToFormulas } from './view/view';
import type { LeftOut } from './view/cells';
import { isWithheld, leastJudged } from './published';
import { reportYears } from './years';

/** Everything that is computed of a workbook's data sheets; nothing here that its own formulas wouldn't give. */
export interface Indicators {
  readonly settings: Settings;
  readonly years: ReportYears;
  /** In the order of the catalogue. */
  readonly indicators: readonly IndicatorResult[];
  /** Schools of the report's cohort in the report year or the year before. */
  readonly supported: readonly SupportedSchool[];
  /** Of these schools; null without data of any year. */
  readonly low: LowResults | null;
  /** The report's cohort first, then those that indicators name for themselves. */
  readonly groups: readonly [IndicatorGroup, ...IndicatorGroup[]];
  readonly dynamics: readonly DynamicsRow[];
  /** Groups of schools to compare with: the municipality, the region, the country. In no other figure. */
  readonly compared: readonly GroupRow[];
  /** Works by procedure, subject and year of study, over all schools. */
  readonly works: readonly Work[];
  readonly summary: ResultSummary;
  /** Of all schools, by quarters, trimesters and half-years of the report's period. */
  readonly terms: readonly TermRow[];
  /** Of the report year, procedure by procedure. */
  readonly termChanges: readonly TermChange[];
  readonly signs: readonly LowResultSigns[];
  /** Targets of the settings that name no indicator, in the user's words. */
  readonly unmatchedTargets: readonly string[];
  /** What can't be read on «Показатели (перечень)». */
  readonly findings: readonly Finding[];
  /** Cells that keep something out of every figure, since formulas don't see it. */
  readonly leftOut: readonly LeftOut[];
  /** What the figures were read from, so that formulas can point there. */
  readonly view: FormulaView;
  readonly schools: SchoolSheets;
  /** Of the report's period. */
  readonly results: ResultRows;
  readonly allResults: ResultRows;
  /** Long tables that formulas needn't look through; set where a sheet holds them. */
  readonly held?: HeldTables;
}

/** A cohort that indicators are of. */
export interface IndicatorGroup {
  readonly cohort: Cohort;
  readonly members: SchoolGroup;
  /** In the order of «Школы». */
  readonly schools: readonly SupportedSchool[];
  readonly low: LowResults | null;
}

export interface SupportedSchool {
  readonly school: SchoolRef;
  readonly current: boolean;
  readonly previous: boolean;
}

/**
 * Computes indicators, dynamics and signs from the data that `readData` read of the same snapshot, as known on a day. Pure.
 */
export function computeIndicators(
  data: WorkbookData,
  snapshot: WorkbookSnapshot,
  reportDate: Day | null = data.settings.reportDate,
): Indicators {
  const view = visibleToFormulas(data, snapshot);
  const { settings } = data;
  const years = reportYears(data);
  const schools = new SchoolSheets(view);
  const allResults = new ResultRows(view);
  const keeps = resultsIn(settings.reportPeriod, years.current);
  const isWhole = allResults.procedures.every(({ period }) => keeps(period));
  const results = isWhole ? allResults : new ResultRows(view, keeps);
  const { definitions, findings } = catalogueOf(data, snapshot);
  const groupOf = (cohort: Cohort): IndicatorGroup => {
    const members = schools.group(cohort);
    const listed = members.in([years.current, years.previous]).map((school) => ({
      school,
      current: members.has(school, years.current),
      previous: years.previous !== null && members.has(school, years.previous),
    }));
    const low = lowResults(
      results,
      listed.map(({ school }) => school),
      years,
      { settings, reportDate },
    );
    return { cohort, members, schools: listed, low };
  };
  const first = groupOf(settings.cohort);
  const own = definitions.flatMap(({ cohort }) => cohort ?? []);
  const others = new Map(own.map((cohort) => [cohortKey(cohort), cohort]));
  others.delete(cohortKey(settings.cohort));
  const groups = [first, ...[...others.values()].map(groupOf)] as const;
  const { schools: supported, low } = first;
  const context = { view, schools, results, years, settings };
  const dynamics = dynamicsRows(results, settings);
  const terms = termRows(allResults, first.members).filter(({ term }) => keeps(term));
  const compared = groupRows(results, keeps);
  return {
    settings,
    years,
    indicators: definitions.map((definition) => {
      const group = groupFor(definition, groups);
      return indicatorOf(definition, group, { ...context, low: group.low });
    }),
    supported,
    low,
    groups,
    dynamics,
    compared,
    works: worksOf(results, { dynamics, compared }),
    summary: new ResultSummary(results),
    terms,
    termChanges: termChanges(terms, years.current, settings).filter(
      ({ now, previous }) => !isWithheld(now.total, settings) && !isWithheld(previous.total, settings),
    ),
    signs: lowResultSigns({
      ...{ rows: dynamics, comparison: data.comparison, years },
      rule: { ...settings, smallCohort: leastJudged(settings) },
    }),
    unmatchedTargets: [...settings.targets.values()].flatMap(({ indicator }) =>
      definitions.some((own) => names(own, indicator)) ? [] : [indicator],
    ),
    findings,
    leftOut: [...view.leftOut, ...leftOutOf(groups)],
    view,
    schools,
    results,
    allResults,
  };
}

/** The cohort that an indicator is of. */
export function groupFor(
  { cohort }: Pick<IndicatorDefinition, 'cohort'>,
  groups: Indicators['groups'],
): IndicatorGroup {
  const key = cohort && cohortKey(cohort);
  return groups.find((group) => cohortKey(group.cohort) === key) ?? groups[0];
}

/** Each cell once, whichever groups count it. */
function leftOutOf(groups: Indicators['groups']): readonly LeftOut[] {
  const cells = groups.flatMap(({ low }) => low?.table.leftOut ?? []);
  return [...new Map(cells.map((own) => [`${own.cell} ${own.sheet}`, own])).values()];
}

type Context = MeasureContext & Pick<Indicators, 'settings'>;

function indicatorOf(
  definition: IndicatorDefinition,
  { schools: supported }: IndicatorGroup,
  context: Context,
): IndicatorResult {
  const { settings, years } = context;
  const { direction, measure } = definition;
  const figureOf = measure.figures(context);
  const judging = {
    direction,
    band: settings.stabilityBand,
    smallCohort: measure.ofCohorts ? settings.smallCohort : null,
  };
  const at = (own: boolean, school: SchoolRef, year: SchoolYear | null, back: 0 | 1): Figure =>
    year === null ? NO_DATA : own ? figureOf(school, year, back) : NOT_SUPPORTED;
  const schools = supported.map(({ school, current, previous }) => ({
    school,
    ...compare(at(current, school, years.current, 0), at(previous, school, years.previous, 1), judging),
  }));
  const all = comparePooled(schools, judging);
  const target = valueOf('target', definition, settings);
  const baseline = valueOf('baseline', definition, settings);
  const current = all.current.share;
  const achievement = achievementOf(current, baseline, target);
  const status = statusOf({ current, target, achievement, change: all.change, direction });
  return { definition, ...all, target, baseline, achievement, status, schools };
}

/** A target or baseline that the settings give under any wording of the indicator, else that of its definition. */
function valueOf(
  of: 'target' | 'baseline',
  definition: IndicatorDefinition,
  { targets }: Settings,
): number | null {
  const wordings = [definition.title, ...definition.aliases];
  const [set] = wordings.flatMap((text) => targets.get(matchKey(text))?.[of] ?? []);
  return shareOfTarget(set ?? definition[of]);
}
