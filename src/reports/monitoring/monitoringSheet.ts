import { type Block, type Document, documentSheet, type TablesOnSheet } from '../../document';
import { withheldBelow } from '../../locales';
import type { SheetPlan } from '../../workbook';
import { dueSoonPart, overduePart } from './activities';
import { recommendationsPart, statementsPart } from './conclusions';
import { changesPart } from './changes';
import { contextOf, frameOf, GRID, type MonitoringContext, type MonitoringInput, part } from './context';
import { roadmapsPart } from './execution';
import { indicatorsPart, sharesGrowthPart } from './indicators';
import { passportPart } from './passport';
import { resultsPart } from './results';

export interface MonitoringSheetInput extends MonitoringInput {
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** The sheets of activities and of schools, where there are such. */
  readonly beside: readonly TablesOnSheet[];
}

/**
 * The sheet «Мониторинг»: everything that a monitoring report says, to print and to edit. What it counts are formulas
 * over the data sheets, the roadmaps and the sheets beside it, which must be sheets of the same workbook.
 */
export function monitoringSheet({ name, beside, ...input }: MonitoringSheetInput): SheetPlan {
  const context = contextOf(input);
  return documentSheet({
    document: monitoringDocument(context),
    ...{ kind: 'monitoring', name, kept: input.kept, language: context.language, beside },
  });
}

/** What follows is said first, then what it follows from; parts of which there is nothing to say are left out. */
function monitoringDocument(context: MonitoringContext): Document {
  const { words, monitoring, locale } = context;
  const of = (...parts: readonly ((own: MonitoringContext) => readonly Block[])[]): readonly Block[] =>
    parts.flatMap((own) => own(context));
  const title = words.title(monitoring.data.settings.municipality);
  return {
    title,
    withheld: withheldBelow(monitoring.data.settings.publishFrom, locale),
    frame: frameOf(title, GRID, locale),
    blocks: [
      { kind: 'title', title, lines: [words.subtitle], left: true },
      ...of(passportPart, statementsPart, recommendationsPart, changesPart),
      ...of(roadmapsPart, overduePart, dueSoonPart, resultsPart, indicatorsPart),
      { kind: 'unprinted' },
      ...of(sharesGrowthPart, notesPart),
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
