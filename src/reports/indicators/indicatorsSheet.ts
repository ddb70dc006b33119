import type { Block } from '../../document';
import type { Indicators } from '../../indicators';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import { cohortForms } from '../../tables';
import type { SheetPlan } from '../../workbook';
import { landscapeSheet } from '../landscapeSheet';
import { gridOf } from './columns';
import { type SheetContext, sheetYears, shownGroups } from './context';
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
 * The sheet «Показатели»: the indicators of all supported schools, how they are computed, a chart, the same of each
 * school, the low results by procedure that the index is made of, and the schools with signs of low results. Figures
 * are formulas over the data sheets, signs are texts.
 */
export function indicatorsSheet({ computed, name, locale }: IndicatorsSheetInput): SheetPlan {
  const { indicators: words, figures, signs } = REPORTS_LOCALES[locale];
  const years = sheetYears(computed);
  const context: SheetContext = { computed, words, figures, signs, locale, years };
  const title = words.title(computed.settings.municipality);
  const blocks: readonly Block[] = [
    { kind: 'title', title, lines: titleLines(context), left: true },
    { kind: 'table', table: municipalTable(context) },
    { kind: 'heading', text: words.notes.heading },
    ...methodNotes(computed, words, locale).map((content): Block => ({ kind: 'paragraph', content })),
    ...municipalCharts(context),
    ...schoolSections(context),
    ...signsSection(context),
  ];
  return landscapeSheet({ kind: 'indicators', name, title, blocks, grid: gridOf(context), locale });
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

/** The figures of each school. */
function schoolSections(context: SheetContext): readonly Block[] {
  const { computed, words } = context;
  const groups = shownGroups(computed).filter(({ schools }) => schools.length > 0);
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', text: words.schoolsSection },
    { kind: 'table', table: schoolTable(context) },
    // They have other columns than the head that each page repeats.
    ...groups.flatMap((group): readonly Block[] => {
      const { low, procedures, cohort } = group;
      if (!low || procedures.length === 0) return [];
      return [
        { kind: 'page' },
        { kind: 'heading', text: words.lowSection(cohortForms(cohort)) },
        { kind: 'table', table: lowTable(low, group, context) },
      ];
    }),
  ];
}
