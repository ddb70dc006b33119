import type { Monitoring, SupporterRole } from '../../monitoring';
import {
  type Block,
  type Cell,
  cellIn,
  cellsIn,
  day,
  key,
  type Row,
  text,
  whole,
  word,
} from '../../document';
import { belongsTo, type Cohort, cohortForms } from '../../tables';
import { categoryName } from '../categories';
import { call, type Expression, joined, literal } from '../../workbook';
import {
  DATE_CELL,
  type MonitoringContext,
  numbered,
  part,
  PASSPORT,
  rowKey,
  same,
  serialOf,
  tableBlock,
  withFormula,
} from './context';
import { cohortFormula, supporterFormula } from './formulas/schoolRows';
import { listedSchools } from './schools';
import { column } from '../column';

const SUPPORT = 'support';

/** What the report is on: the municipality, its days, its schools and who supports them. */
export function passportPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring, years, date1904, language } = context;
  const { settings } = monitoring.data;
  const { passport } = words;
  const { previous } = monitoring.indicators.years;
  const wide = (own: string, label: string, value: string): Row => ({
    key: own,
    cells: { label, value },
    joined: [{ column: 'value', columns: 2 }],
    kinds: { value: text },
  });
  const rows: readonly Row[] = [
    ...(settings.municipality === null
      ? [wide('municipality', passport.municipality, passport.noMunicipality)]
      : []),
    wide('period', passport.period, passport.periodText(monitoring.period)),
    {
      key: 'reportDate',
      cells: {
        label: passport.reportDate,
        value: context.activities.size > 0 ? { same: DATE_CELL } : serialOf(context, monitoring.reportDate),
        note: context.activities.size > 0 ? passport.reportDateNote : '',
      },
      kinds: { value: { ...day(date1904), emphasis: 'strong' } },
    },
    {
      key: 'year',
      cells: {
        label: passport.year,
        value: years.current?.text ?? language.noData,
        note: passport.yearNote(previous === null ? null : monitoring.indicators.view.years.textOf(previous)),
      },
      kinds: { value: { ...word(), emphasis: 'strong' } },
    },
    ...(monitoring.support.given
      ? [...categoryRows(context), ...groupRow(context), ...supportRows(context)]
      : [wide('schools', passport.schools, passport.noSchools)]),
  ];
  const columns = [
    column('label', '', 2, text),
    column('value', '', 1, key(whole)),
    column('note', '', 10, text),
  ];
  return part(passport.heading, tableBlock(PASSPORT, columns, rows, { headless: true }));
}

const namesOf = (named: readonly { readonly name: string }[], none: string): string =>
  named.map(({ name }) => name).join('; ') || none;

/** The categories that some school has; that of the report's cohort always. */
const categoryRows = (context: MonitoringContext): readonly Row[] =>
  context.monitoring.data.categories.flatMap((named): readonly Row[] => {
    const cohort = { categories: [named] };
    const isAsked = named.category === groupKey(context) || schoolsOf(cohort, context).length > 0;
    const { passport, categories } = context.words;
    const label = passport.category(categoryName(named, categories));
    return isAsked ? [schoolsRow(named.category, label, cohort, context)] : [];
  });

function schoolsRow(own: string, label: string, cohort: Cohort, context: MonitoringContext): Row {
  const schools = schoolsOf(cohort, context);
  return {
    key: own,
    cells: {
      label,
      value: withFormula(schools.length, cohortFormula(cohort, schools, context)),
      note: namesOf(schools, context.words.passport.noSuchSchools),
    },
  };
}

/** The row that counts the schools of the report's cohort. */
function groupKey({ monitoring }: MonitoringContext): string {
  const { categories } = monitoring.data.settings.cohort;
  const [only, ...others] = categories ?? [];
  return only && others.length === 0 ? only.category : 'group';
}

/** The report's cohort, where it is not one of the categories. */
function groupRow(context: MonitoringContext): readonly Row[] {
  if (groupKey(context) !== 'group') return [];
  const { cohort } = context.monitoring.data.settings;
  const label = context.words.passport.group(cohortForms(cohort));
  return [schoolsRow('group', label, cohort, context)];
}

const schoolsOf = (cohort: Cohort, { monitoring }: MonitoringContext) =>
  listedSchools(monitoring).flatMap(({ school, categories }) =>
    belongsTo(cohort, new Set(categories.map(({ category }) => category))) ? [school] : [],
  );

/** The schools of the report's cohort as the passport counts them; else their number. */
function supportedCell(context: MonitoringContext): Cell {
  const { length } = context.monitoring.support.schools;
  return schoolsOf(context.monitoring.data.settings.cohort, context).length === length
    ? same(PASSPORT, groupKey(context), 'value')
    : length;
}

function supportRows(context: MonitoringContext): readonly Row[] {
  const { monitoring, words } = context;
  const { curators, tutors, mentors, schools, withoutCurator, withoutMentor } = monitoring.support;
  const { passport } = words;
  if (schools.length === 0) return [];
  const group = cohortForms(monitoring.data.settings.cohort);
  const row = (own: string, label: string, value: Cell, note: string): Row => ({
    key: own,
    cells: { label, value, note },
  });
  const roles = rolesIn(context);
  const counted = (role: SupporterRole, count: number): Cell =>
    withFormula(count, roles && call('COUNTIFS', roles.role, literal(words.support[role])));
  const without = (role: SupporterRole, count: number): Cell => {
    const all = supportedCell(context);
    if (typeof all !== 'object') return count;
    const supported = cellIn({ table: PASSPORT, row: groupKey(context), column: 'value' });
    const sum = roles && call('SUMIFS', roles.count, roles.role, literal(words.support[role]));
    return withFormula(count, sum ? joined('-', supported, sum) : supported);
  };
  return [
    row(
      'curators',
      passport.curators(group),
      counted('curator', curators.length),
      namesOf(curators, passport.nobody),
    ),
    ...(tutors.length === 0
      ? []
      : [row('tutors', passport.tutors, counted('tutor', tutors.length), namesOf(tutors, ''))]),
    row('mentors', passport.mentors, counted('mentor', mentors.length), namesOf(mentors, passport.nobody)),
    ...(withoutCurator.length === 0
      ? []
      : [
          row(
            'withoutCurator',
            passport.withoutCurator(group),
            without('curator', withoutCurator.length),
            namesOf(withoutCurator, ''),
          ),
        ]),
    ...(withoutMentor.length === 0
      ? []
      : [
          row(
            'withoutMentor',
            passport.withoutMentor(group),
            without('mentor', withoutMentor.length),
            namesOf(withoutMentor, ''),
          ),
        ]),
  ];
}

/** The cells that say who is a curator, who a tutor and who a mentor, and of how many schools; null where there is none. */
function rolesIn({
  monitoring: { support },
}: MonitoringContext): Readonly<Record<'role' | 'count', Expression>> | null {
  const count = supportersIn(support);
  if (count === 0) return null;
  const over = (own: string): Expression =>
    cellsIn({ table: SUPPORT, row: rowKey(0), column: own }, rowKey(count - 1));
  return { role: over('role'), count: over('count') };
}

const supportersIn = ({ curators, tutors, mentors }: Monitoring['support']): number =>
  curators.length + tutors.length + mentors.length;

/** Somebody supports a school. */
export const hasSupporters = ({ support }: Monitoring): boolean => supportersIn(support) > 0;

/** Characters of the grid of the sheet that lists schools: name, role, number, schools. */
const SUPPORT_SPANS = [2, 4, 2, 7] as const;

/** Curators, tutors and mentors with the schools that they support; there must be one. */
export function supportTable(context: MonitoringContext): Block {
  const { words, monitoring } = context;
  const { curators, tutors, mentors } = monitoring.support;
  const { support } = words;
  const [name, role, count, schools] = SUPPORT_SPANS;
  const named = [
    ...curators.map((own) => [own, support.curator] as const),
    ...tutors.map((own) => [own, support.tutor] as const),
    ...mentors.map((own) => [own, support.mentor] as const),
  ];
  const columns = [
    column('number', words.number, 1, whole),
    column('name', support.name(tutors.length > 0), name, text),
    column('role', support.role, role, word()),
    column('count', support.count, count, whole),
    column('schools', support.schools, schools, text),
  ];
  const rows = numbered(
    named.map(([own, ofRole]) => ({
      cells: {
        name: own.school?.name ?? own.name,
        role: ofRole,
        count: withFormula(own.schools.length, supporterFormula(own, context)),
        schools: own.schools.map((school) => school.name).join('; '),
      },
    })),
  );
  return tableBlock(SUPPORT, columns, rows, { together: true });
}
