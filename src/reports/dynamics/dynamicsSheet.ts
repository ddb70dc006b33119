import { type Block, type Document, documentSheet, type FigureLanguage } from '../../document';
import type { Indicators } from '../../indicators';
import { type LocaleName, REPORTS_LOCALES, withheldBelow } from '../../locales';
import { narrowLanguage } from '../landscapeSheet';
import type { SheetPlan } from '../../workbook';
import { type DynamicsContext, dynamicsYears, gridOf, LETTERS } from './columns';
import { comparedRows, schoolTable } from './schoolTable';
import { shownRows } from './shownRows';
import { summaryChart, summaryTable } from './summaryTable';

export interface DynamicsSheetInput {
  readonly computed: Indicators;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

/**
 * The sheet «Динамика»: low results by years of the municipality by procedure and class, and of each school by
 * procedure, subject and class, with the change between the last two years known.
 */
export function dynamicsSheet({ computed, name, locale }: DynamicsSheetInput): SheetPlan {
  const language = narrowLanguage(locale);
  const document = dynamicsDocument(computed, language, locale);
  return documentSheet({ document, kind: 'dynamics', name, kept: new Map(), language });
}

function dynamicsDocument(computed: Indicators, language: FigureLanguage, locale: LocaleName): Document {
  const { dynamics: words, footer } = REPORTS_LOCALES[locale];
  const years = dynamicsYears(computed);
  const context: DynamicsContext = { computed, words, language, years };
  const shown = shownRows(
    computed,
    years.map(({ year }) => year),
  );
  const title = words.title(computed.settings.municipality);
  const summary = summaryTable(context);
  const chart = summaryChart(context);
  const schools = schoolTable(shown.rows, context);
  const isEmpty = !schools && !summary;
  return {
    title,
    withheld: withheldBelow(computed.settings.publishFrom, locale),
    frame: { orientation: 'landscape', letters: LETTERS, grid: gridOf(context), footer: footer(title) },
    blocks: [
      { kind: 'title', title, lines: [isEmpty ? words.none : ''], left: true },
      ...(summary ? [{ kind: 'table', table: summary } as const] : []),
      ...notesOf(context, shown.rows.length, shown.all).map((content): Block => ({
        kind: 'paragraph',
        content,
      })),
      ...(chart ? [{ kind: 'chart', chart } as const] : []),
      ...(schools
        ? ([
            { kind: 'page', unlessFits: true },
            { kind: 'heading', text: words.detail },
            { kind: 'table', table: schools },
          ] as const)
        : []),
    ],
  };
}

function notesOf(context: DynamicsContext, shownCount: number, all: number): readonly string[] {
  const { computed, words } = context;
  const { notes } = words;
  const { settings, view } = computed;
  const groups = [...new Set(comparedRows(context).map(({ name }) => name))];
  const given = view.results.flatMap(({ table, records }) =>
    records.some(({ unit }) => unit === 'share') ? [table.sheet] : [],
  );
  return [
    notes.shares,
    notes.change(settings.stabilityBand, settings.smallCohort),
    notes.sou(settings.notAttestedInSou),
    ...(given.length > 0 ? [notes.given(given)] : []),
    ...(shownCount < all ? [notes.limit(shownCount, all)] : []),
    ...(groups.length > 0 ? [notes.groups(groups)] : []),
    notes.stale,
  ];
}
