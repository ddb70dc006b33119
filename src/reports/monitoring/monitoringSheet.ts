import { type Block, type Document, documentSheet } from '../../document';
import { figureLanguage, type LocaleName, REPORTS_LOCALES, type WordedConclusions } from '../../locales';
import type { ActivityExecution, Monitoring } from '../../monitoring';
import type { KeptTexts, SheetPlan } from '../../workbook';
import { activitiesPart, dueSoonPart, overduePart } from './activities';
import { recommendationsPart, statementsPart } from './conclusions';
import { GRID, type ListedActivity, type MonitoringContext, part, yearsOf } from './context';
import { deficitsPart } from './deficits';
import { changesPart } from './changes';
import { cyclePart, eventsPart } from './events';
import { partiesPart, roadmapsPart, schoolsCountsPart, sectionsPart } from './execution';
import { indicatorsPart } from './indicators';
import { keyFiguresPart } from './keyFigures';
import { movementPart } from './movement';
import { passportPart, supportPart } from './passport';
import { resultsPart, yearsPart } from './results';
import { risksPart } from './risks';
import { termsPart } from './terms';
import { lowSharesPart, schoolsPart } from './schools';

export interface MonitoringSheetInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** Texts of the last such sheet as the person left them. */
  readonly kept: KeptTexts;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
}

/**
 * The sheet «Мониторинг»: everything that a monitoring report says, to print and to edit. What it counts are formulas
 * over the data sheets and the roadmaps, which must be sheets of the same workbook.
 */
export const monitoringSheet = ({ name, ...input }: MonitoringSheetInput): SheetPlan =>
  documentSheet({
    document: monitoringDocument(input),
    kind: 'monitoring',
    name,
    kept: input.kept,
    language: figureLanguage(input.locale),
  });

const NEW_PAGE: Block = { kind: 'page' };

function monitoringDocument(input: Omit<MonitoringSheetInput, 'name'>): Document {
  const { monitoring, locale } = input;
  const { monitoring: words, figures, footer } = REPORTS_LOCALES[locale];
  const context: MonitoringContext = {
    ...input,
    words,
    figures,
    language: figureLanguage(locale),
    years: yearsOf(monitoring),
    activities: listedActivities(monitoring),
  };
  const of = (...parts: readonly ((own: MonitoringContext) => readonly Block[])[]): readonly Block[] =>
    parts.flatMap((own) => own(context));
  const title = words.title(monitoring.data.settings.municipality);
  return {
    title,
    frame: {
      orientation: 'landscape',
      grid: GRID,
      footer: footer(title),
      smallHeads: true,
    },
    blocks: [
      { kind: 'title', title, lines: [words.subtitle], left: true },
      ...of(passportPart, keyFiguresPart),
      NEW_PAGE,
      ...of(
        changesPart,
        supportPart,
        movementPart,
        indicatorsPart,
        roadmapsPart,
        sectionsPart,
        partiesPart,
        schoolsCountsPart,
      ),
      ...of(dueSoonPart, overduePart, resultsPart, yearsPart, termsPart, schoolsPart, risksPart),
      ...of(eventsPart, deficitsPart, cyclePart, statementsPart, recommendationsPart, notesPart),
      NEW_PAGE,
      ...of(lowSharesPart, activitiesPart),
    ],
  };
}

/** How the figures were computed. */
function notesPart({ words: { notes }, monitoring }: MonitoringContext): readonly Block[] {
  const { stabilityBand, smallCohort } = monitoring.indicators.settings;
  return part(
    notes.heading,
    ...[notes.live, notes.states, notes.meanings, notes.recurring, notes.parties, notes.shares],
    notes.band(stabilityBand, smallCohort),
    notes.lists,
  );
}

function listedActivities({ executions }: Monitoring): ReadonlyMap<ActivityExecution, ListedActivity> {
  const listed = new Map<ActivityExecution, ListedActivity>();
  for (const execution of executions) {
    const sectionOf = new Map(
      execution.sections.flatMap(({ section, activities }) =>
        activities.map((activity) => [activity, section?.number ?? section?.title ?? ''] as const),
      ),
    );
    for (const activity of execution.activities) {
      listed.set(activity, { index: listed.size, execution, section: sectionOf.get(activity) ?? '' });
    }
  }
  return listed;
}
