import { headerOf } from '../../data';
import { changeOf, type Column, count, shareOf, text, whole } from '../../document';
import { CHANGE_DECIMALS, type IndicatorResult, lowFormulas, type Procedure } from '../../indicators';
import { fitsCriterion, literal } from '../../workbook';
import { type Counted, countedCells, paragraph, subheading, tableOf, type Time, TIMES } from '../pages/page';
import type { DossierContext, DossierPart } from './context';
import { column } from '../column';

const [NAME_PARTS, COUNT_PARTS, SHARE_PARTS, CHANGE_PARTS] = [9, 2, 2, 3];

interface FigureTitles {
  readonly part: string;
  readonly total: string;
  readonly share: string;
  readonly change: string;
}

const figureColumns = (
  name: string,
  titles: FigureTitles,
  { years, language }: DossierContext,
  counts: 'whole' | 'weighted',
): readonly Column[] => [
  column('name', name, NAME_PARTS, text),
  ...TIMES.flatMap((time) => {
    const group = years[time]?.text ?? language.noData;
    const [part, total] = [`${time}Part`, `${time}Total`];
    const kind = counts === 'whole' ? whole : count;
    return [
      { ...column(part, titles.part, COUNT_PARTS, kind), group, groupKey: time, persons: [total] },
      { ...column(total, titles.total, COUNT_PARTS, kind), group, groupKey: time, persons: [total] },
      {
        ...column(`${time}Share`, titles.share, SHARE_PARTS, shareOf(part, total, counts)),
        group,
        groupKey: time,
        persons: [total],
      },
    ];
  }),
  column('change', titles.change, CHANGE_PARTS, changeOf('currentShare', 'previousShare', CHANGE_DECIMALS), {
    persons: TIMES.map((time) => `${time}Total`),
  }),
];

/** Low results of the school by procedure, as formulas see them. */
export const results: DossierPart = (context) => {
  const { monitoring, words } = context;
  const rows = monitoring.indicators.results.procedures.flatMap((procedure) => {
    const [current, previous] = TIMES.map((time) => lowOf(procedure, time, context));
    if (!current && !previous) return [];
    const { label, period } = procedure;
    const name = [label.name, period?.name ?? ''].filter((part) => part !== '').join(', ');
    const cells = {
      name,
      ...countedCells('current', current ?? null, context),
      ...countedCells('previous', previous ?? null, context),
    };
    return [{ cells }];
  });
  if (rows.length === 0) return [subheading(words.headings.results), paragraph(words.results.none)];
  const columns = figureColumns(words.results.columns.procedure, words.results.columns, context, 'weighted');
  return [
    subheading(words.headings.results),
    ...tableOf(context, 'results', columns, rows, context.room.procedures),
  ];
};

/** Null where formulas see no results. */
function lowOf(
  procedure: Procedure,
  time: Time,
  { monitoring, school, years }: DossierContext,
): Counted | null {
  const year = years[time];
  const { indicators } = monitoring;
  if (!year) return null;
  const seen = indicators.results.lowsSeen(school, procedure, year.year);
  if (!seen) return null;
  const shown = { cell: literal(school.name), name: school.name };
  return {
    ...seen,
    formulas: fitsCriterion(school.name)
      ? lowFormulas(indicators, { procedure, year, school: shown, grades: null })
      : null,
  };
}

/** Indicators that count persons; answers of the school are told in a sentence. */
export const indicators: DossierPart = (context) => {
  const { monitoring, words } = context;
  const own = monitoring.indicators.indicators;
  const rows = own.flatMap((result) => {
    if (!countsPersons(result)) return [];
    const [current, previous] = TIMES.map((time) => countedIn(result, time, context));
    if (!current && !previous) return [];
    const cells = {
      name: countedName(result),
      ...countedCells('current', current ?? null, context),
      ...countedCells('previous', previous ?? null, context),
    };
    return [{ cells }];
  });
  const answers = words.indicators.answers(answered(own, 1, context), answered(own, 0, context));
  if (rows.length === 0 && answers === '') {
    return [subheading(words.headings.indicators), paragraph(words.indicators.none)];
  }
  const columns = figureColumns(words.indicators.columns.title, words.indicators.columns, context, 'whole');
  return [
    subheading(words.headings.indicators),
    ...(rows.length === 0 ? [] : tableOf(context, 'indicators', columns, rows, context.room.indicators)),
    ...(answers === '' ? [] : [paragraph(answers)]),
  ];
};

/** Short, as the data sheet heads what is counted. */
const countedName = ({ definition: { measure } }: IndicatorResult): string =>
  headerOf(measure.needs, measure.columns?.part ?? '');

const countsPersons = ({ definition: { measure } }: IndicatorResult): boolean =>
  measure.columns !== null && measure.columns.total !== null;

/** Columns of «Школы» with yes or no that the school answers so in the report year. */
const answered = (
  results: readonly IndicatorResult[],
  part: 0 | 1,
  { school }: DossierContext,
): readonly string[] =>
  results.flatMap(({ definition, schools }) => {
    const figure = schools.find((own) => own.school === school)?.current;
    const { columns } = definition.measure;
    if (!columns || columns.total !== null || figure?.part !== part || figure.share === null) return [];
    return [headerOf('schools', columns.part)];
  });

function countedIn(
  { definition: { measure }, schools }: IndicatorResult,
  time: Time,
  { monitoring: { indicators: computed }, school, years }: DossierContext,
): Counted | null {
  const figure = schools.find((own) => own.school === school)?.[time];
  const year = years[time];
  if (!year || figure?.part == null || figure.total === null || figure.share === null) return null;
  if (!fitsCriterion(school.name)) return { part: figure.part, total: figure.total, formulas: null };
  const unused = (): never => {
    throw new Error('a measure of persons looks at no low results');
  };
  const { part, whole: total } = measure.formulas(computed, {
    school: { cell: literal(school.name), name: school.name },
    year,
    back: time === 'current' ? 0 : 1,
    cells: { count: unused, yearlyShare: unused },
  });
  return { part: figure.part, total: figure.total, formulas: { part, total } };
}
