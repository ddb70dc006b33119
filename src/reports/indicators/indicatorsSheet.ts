import type { Block } from '../../document';
import type { Indicators } from '../../indicators';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import { cohortForms } from '../../tables';
import type { SheetPlan } from '../../workbook';
import { landscapeSheet, narrowLanguage } from '../landscapeSheet';
import { gridOf, LETTERS } from './columns';
import { type SheetContext, sheetYears, shownGroups } from './context';
import { goalsSection } from './goalsTable';
import { lowTable } from './lowTable';
import { municipalCharts, municipalTable } from './municipalTable';
import { methodNotes } from './notes';
import { sameSchoolsLine, schoolTable } from './schoolTable';
import { signsSection } from './signsTable';

export interface IndicatorsSheetInput {
  readonly computed: Indicators;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

/**
 * The sheet «Показатели»: the indicators of all supported schools, how they are computed, a chart, the
 * low results by procedure that the index is made of, the schools with signs of low results, and the indicators of each
 * school. Figures are formulas over the data sheets, signs are texts.
 */
export function indicatorsSheet({ computed, name, locale }: IndicatorsSheetInput): SheetPlan {
  const { indicators: words, figures, signs } = REPORTS_LOCALES[locale];
  const language = narrowLanguage(locale);
  const years = sheetYears(computed);
  const context: SheetContext = { computed, words, figures, signs, locale, language, years };
  const title = words.title(computed.settings.municipality);
  const blocks: readonly Block[] = [
    { kind: 'title', title, lines: titleLines(context), left: true },
    { kind: 'table', table: municipalTable(context) },
    ...goalsSection(context),
    { kind: 'heading', text: words.notes.heading },
    ...methodNotes(computed, words, locale).map((content): Block => ({ kind: 'paragraph', content })),
    ...municipalCharts(context),
    ...lowSections(context),
    ...signsSection(context),
    ...schoolSection(context),
  ];
  const grid = gridOf(context);
  return landscapeSheet({
    kind: 'indicators',
    name,
    title,
    blocks,
    grid,
    letters: LETTERS,
    locale,
    language,
    publishFrom: computed.settings.publishFrom,
  });
}

function titleLines(context: SheetContext): Extract<Block, { readonly kind: 'title' }>['lines'] {
  const { computed, words, years } = context;
  const { cohort } = computed.groups[0];
  const subtitle = words.subtitle(
    years.current?.text ?? null,
    years.previous?.text ?? null,
    cohortForms(cohort),
  );
  const none = words.noSchools(cohortForms(cohort));
  return [subtitle, computed.supported.length === 0 ? none : (sameSchoolsLine(context) ?? '')];
}

/** The low results that the figures of schools are made of. */
const lowSections = (context: SheetContext): readonly Block[] =>
  shownGroups(context.computed).flatMap((group, nth): readonly Block[] => {
    const { low, procedures, cohort, schools } = group;
    if (!low || procedures.length === 0 || schools.length === 0) return [];
    return [
      ...(nth === 0 ? [{ kind: 'page', unlessFits: true } as const] : []),
      { kind: 'heading', text: context.words.lowSection(cohortForms(cohort)) },
      { kind: 'table', table: lowTable(low, group, context) },
    ];
  });

/** The figures of each school, on pages of their own: there may be many, and each page begins with the head. */
const schoolSection = (context: SheetContext): readonly Block[] =>
  context.computed.groups.every(({ schools }) => schools.length === 0)
    ? []
    : [
        { kind: 'page', unlessFits: true },
        { kind: 'heading', text: context.words.schoolsSection },
        { kind: 'table', table: schoolTable(context) },
      ];
