import {
  type LocaleName,
  type IndicatorsSheetWords,
  indicatorTitle,
  sameSchoolsFigures,
} from '../../locales';
import { type Indicators, LOW_RESULT_INDEX, type Measure, YEARLY_IMPROVEMENT } from '../../indicators';

import { cohortForms, type SchoolYear, startOfSchoolYear, schoolYear } from '../../tables';
import { sheetAddress } from '../../workbook';

import { procedureName } from './context';

const MOST_PLACES = 5;

/** How the figures were computed, and what stands in their way: one paragraph each. */
export function methodNotes(
  computed: Indicators,
  words: IndicatorsSheetWords,
  locale: LocaleName,
): readonly string[] {
  const { notes } = words;
  const { settings, years, supported, low, schools, leftOut, unmatchedTargets } = computed;
  const targets = computed.indicators.some(({ target, baseline }) => target !== null || baseline !== null);
  const named = supported.filter(({ current }) => current);
  return [
    notes.shares,
    named.length === 1 ? notes.oneSchool : notes.support(cohortForms(computed.groups[0].cohort)),
    ...(schools.dated ? [] : [notes.flags]),
    ...(years.current && years.previous
      ? [notes.previous(textOf(computed, years.previous), missing(computed))]
      : []),
    ...sameNotes(computed, notes.sameSchools, locale),
    notes.band(settings.stabilityBand, settings.smallCohort),
    ...(low ? lowNotes(computed, words) : []),
    ...(targets ? [notes.targets] : []),
    ...(unmatchedTargets.length > 0 ? [notes.unmatchedTargets(unmatchedTargets)] : []),
    ...(leftOut.length > 0 ? [leftOutNote(computed, words)] : []),
    ...hiddenNote(computed, words),
    notes.live,
  ];
}

/** The figures that changes are of, where that is not all schools. */
function sameNotes({ indicators }: Indicators, intro: string, locale: LocaleName): readonly string[] {
  const own = indicators.flatMap(({ definition, same }) =>
    same ? [`${indicatorTitle(definition, locale)}: ${sameSchoolsFigures(same, locale)}.`] : [],
  );
  return own.length === 0 ? [] : [intro, ...own];
}

const textOf = ({ view }: Indicators, year: SchoolYear): string => view.years.textOf(year);

/** School years between the two that are compared. */
function missing(computed: Indicators): readonly string[] {
  const { current, previous } = computed.years;
  if (!current || !previous) return [];
  const [from, to] = [startOfSchoolYear(previous), startOfSchoolYear(current)];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) =>
    textOf(computed, schoolYear(from + 1 + at)),
  );
}

function lowNotes(computed: Indicators, words: IndicatorsSheetWords): readonly string[] {
  const { low, settings, indicators } = computed;
  const has = (measure: Measure): boolean =>
    indicators.some(({ definition }) => definition.measure === measure);
  if (!low) return [];
  const name = (own: (typeof low.index.procedures)[number]): string =>
    procedureName({ computed, words }, own);
  const { index, yearly } = low;
  const count = settings.dynamicsYears;
  return [
    ...(has(LOW_RESULT_INDEX)
      ? [words.notes.index(index.procedures.map(name), index.leftOut.map(name))]
      : []),
    ...(has(YEARLY_IMPROVEMENT)
      ? [
          yearly.procedures.length > 0
            ? words.notes.yearly(count, yearly.procedures.map(name))
            : words.notes.noYearly(count),
        ]
      : []),
  ];
}

function leftOutNote({ leftOut }: Indicators, { notes }: IndicatorsSheetWords): string {
  const places = leftOut.slice(0, MOST_PLACES).map(({ sheet, cell }) => sheetAddress(sheet, cell));
  const more = leftOut.length > MOST_PLACES ? ['…'] : [];
  return notes.leftOut(leftOut.length, leftOut.filter(({ edit }) => edit !== null).length, [
    ...places,
    ...more,
  ]);
}

const COUNTED = new Set(['schools', 'teachers', 'pupils', 'results']);

function hiddenNote({ view }: Indicators, { notes }: IndicatorsSheetWords): readonly string[] {
  const hidden = view.data.tables.flatMap(({ table, hiddenRecords }) =>
    hiddenRecords > 0 && COUNTED.has(table.kind) ? [[table.sheet, hiddenRecords] as const] : [],
  );
  return hidden.length > 0 ? [notes.hidden(hidden)] : [];
}
