import { type Block, type Document, documentSheet } from '../../document';
import type { Indicators } from '../../indicators';
import { figureLanguage, type LocaleName, REPORTS_LOCALES } from '../../locales';
import type { SheetPlan } from '../../workbook';
import { type DynamicsContext, dynamicsYears, gridOf } from './columns';
import { schoolTable } from './schoolTable';
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
export const dynamicsSheet = ({ computed, name, locale }: DynamicsSheetInput): SheetPlan =>
  documentSheet({
    document: dynamicsDocument(computed, locale),
    kind: 'dynamics',
    name,
    kept: new Map(),
    language: figureLanguage(locale),
  });

function dynamicsDocument(computed: Indicators, locale: LocaleName): Document {
  const { dynamics: words, footer } = REPORTS_LOCALES[locale];
  const years = dynamicsYears(computed);
  const context: DynamicsContext = { computed, words, language: figureLanguage(locale), years };
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
    frame: { orientation: 'landscape', grid: gridOf(context), footer: footer(title) },
    blocks: [
      { kind: 'title', title, lines: [isEmpty ? words.none : ''], left: true },
      ...(summary ? [{ kind: 'table', table: summary } as const] : []),
      ...(chart ? [{ kind: 'chart', chart } as const] : []),
      ...notesOf(context, shown.rows.length, shown.all).map((content): Block => ({
        kind: 'paragraph',
        content,
      })),
      ...(schools
        ? ([
            { kind: 'page' },
            { kind: 'heading', text: words.detail },
            { kind: 'table', table: schools },
          ] as const)
        : []),
    ],
  };
}

function notesOf(
  { computed, words: { notes } }: DynamicsContext,
  shownCount: number,
  all: number,
): readonly string[] {
  const { settings, view } = computed;
  const given = view.results.flatMap(({ table, records }) =>
    records.some(({ unit }) => unit === 'share') ? [table.sheet] : [],
  );
  return [
    notes.shares,
    notes.change(settings.stabilityBand, settings.smallCohort),
    notes.sou(settings.notAttestedInSou),
    ...(given.length > 0 ? [notes.given(given)] : []),
    ...(shownCount < all ? [notes.limit(shownCount, all)] : []),
    notes.stale,
  ];
}
