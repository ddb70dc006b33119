import { type Cell, cellIn, cellsIn, type ComputedCell, type Row, type Table } from '../../document';
import {
  type IndicatorResult,
  memberCount,
  type ShownSchool,
  type ShownYear,
  type SupportedSchool,
} from '../../indicators';
import { belongsTo, cohortForms } from '../../tables';
import { call, joined, literal, numeral } from '../../workbook';
import {
  changeColumns,
  figureCells,
  type FigureFormulas,
  judgement,
  schoolColumns,
  timeColumns,
} from './columns';
import {
  besideIn,
  figureKey,
  groupOf,
  lowCell,
  lowKey,
  memberKey,
  schoolKey,
  type SheetContext,
  type ShownGroup,
  shownGroups,
  TABLE,
  type Time,
  TIMES,
  titleOf,
} from './context';

/** Whether each school is supported in either year, then its figures, indicator by indicator. */
export function schoolTable(context: SheetContext): Table {
  const { computed, words } = context;
  const { columns } = words;
  return {
    key: TABLE.schools,
    columns: [...schoolColumns(columns), ...timeColumns(context), ...changeColumns(columns)],
    rows: [
      ...shownGroups(computed).flatMap((group) =>
        group.schools.map((own, school) => memberRow(own, school, group, context)),
      ),
      ...computed.indicators.flatMap((result, indicator) => schoolRows(result, indicator, context)),
    ],
    filtered: true,
    headOnPages: true,
  };
}

/** The column that says whether a school is supported in a year. */
const memberColumn = (time: Time): string => figureKey(time, 'part');

function memberRow(
  supported: SupportedSchool,
  school: number,
  { at, cohort, members }: ShownGroup,
  context: SheetContext,
): Row {
  const { words, figures, years, computed } = context;
  const { name } = supported.school;
  const key = memberKey(at, school);
  const cell = besideIn(TABLE.schools, key)('school');
  const answer = (time: Time, year: ShownYear): ComputedCell => {
    const count = memberCount(members, computed.view, { cell, name }, year);
    return {
      value: supported[time] ? figures.yes : figures.no,
      formula: call('IF', joined('>', count, numeral(0)), literal(figures.yes), literal(figures.no)),
      look: 'word',
    };
  };
  const answers = TIMES.flatMap((time): readonly (readonly [string, Cell])[] => {
    const year = years[time];
    return year ? [[memberColumn(time), answer(time, year)]] : [];
  });
  return {
    key,
    persons: null,
    cells: { title: words.membership(cohortForms(cohort)), school: name, ...Object.fromEntries(answers) },
  };
}

function schoolRows(result: IndicatorResult, indicator: number, context: SheetContext): readonly Row[] {
  const { years } = context;
  const kinds = judgement(result.definition, context);
  return groupOf(result, context).schools.flatMap(({ school }, index) => {
    const own = result.schools[index];
    if (!own) return [];
    const key = schoolKey(indicator, index);
    const named = { cell: besideIn(TABLE.schools, key)('school'), name: school.name };
    const figure = (time: Time) => {
      const year = years[time];
      const formulas = year && schoolFormulas(result, index, named, { time, year }, context);
      return figureCells([TABLE.schools, key], time, own[time], formulas, context);
    };
    return [
      {
        key,
        cells: {
          number: indicator + 1,
          title: titleOf(result, context),
          school: school.name,
          ...figure('current'),
          ...figure('previous'),
        },
        kinds,
        ...(result.definition.measure.persons ? { families: [`indicator ${indicator}`] } : { persons: null }),
      },
    ];
  });
}

/** The formulas of a school's figure. */
function schoolFormulas(
  result: IndicatorResult,
  index: number,
  school: ShownSchool,
  { time, year }: { readonly time: Time; readonly year: ShownYear },
  context: SheetContext,
): FigureFormulas {
  const { figures: words, computed } = context;
  const { measure } = result.definition;
  const { at, low, procedures } = groupOf(result, context);
  const { part, whole } = measure.formulas(
    { ...computed, low },
    {
      school,
      year,
      back: time === 'current' ? 0 : 1,
      cells: {
        count: (procedure, of, which) =>
          cellIn(lowCell(at, lowKey(index, procedures.indexOf(procedure)), of, which)),
        yearlyShare: (back) =>
          cellIn(lowCell(at, lowKey(index, 'yearly'), low?.years[back] ?? year.year, 'share')),
      },
    },
  );
  const supported = cellIn({ table: TABLE.schools, row: memberKey(at, index), column: memberColumn(time) });
  const yes = joined('=', supported, literal(words.yes));
  const unknown = literal(words.nothing);
  return {
    part,
    total: call('IF', yes, call('IF', joined('=', whole, numeral(0)), unknown, whole), unknown),
    gap: call('IF', yes, literal(words.noData), literal(words.notSupported)),
    counts: measure.counts,
  };
}

/**
 * Says whether «Школы» has as many supported schools as are listed: a school that joins them counts only once the
 * sheet is renewed. Null where the rows of «Школы» can't be counted that way.
 */
export function sameSchoolsLine({ computed, words, figures, years }: SheetContext): ComputedCell | null {
  const { supported } = computed;
  const { cohort, members } = computed.groups[0];
  const { current } = years;
  const [only, ...others] = members.tables;
  if (!current || !only || others.length > 0 || only.criteria?.length !== 1 || supported.length === 0)
    return null;
  const listed = supported.filter((school) => school.current).length;
  const { records, named } = only.seen;
  const rows = records.filter(
    (record) =>
      (record.year === null || record.year === current.year) &&
      (named(record) ? members.has(record.school, current.year) : belongsTo(cohort, record.categories)),
  );
  if (rows.length !== listed) return null;
  const answers = cellsIn(
    { table: TABLE.schools, row: memberKey(0, 0), column: memberColumn('current') },
    memberKey(0, supported.length - 1),
  );
  const counted = call('COUNTIFS', answers, literal(figures.yes));
  const same = joined('=', memberCount(members, computed.view, null, current), counted);
  const told = words.listed(cohortForms(cohort));
  return {
    value: told.same,
    formula: call('IF', same, literal(told.same), literal(told.changed)),
  };
}
