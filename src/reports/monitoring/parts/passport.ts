import type { SchoolCategory, SchoolRef } from '../../../data';
import { call, type CellRange, literal, type PlanCell, rangeReference } from '../../../workbook';
import { computed } from '../../planCells';
import { at, shownYear } from '../../references';
import { blockOf, type Block, heading, type Line, span, styled, textSpan } from '../block';
import { type MonitoringContext, PASSPORT_ROW, serialOf } from '../context';
import { categoryCount } from '../formulas/categories';
import { GRID, LAST_COLUMN } from '../grid';
import { CATEGORIES, listedSchools } from '../schoolLows';
import { supportRoles } from './support';

const VALUE = GRID.figures;

/** What the report is on: the municipality, its days, its schools and who supports them. */
export function passportPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { settings } = monitoring.data;
  const { passport } = words;
  const title = words.title(settings.municipality);
  const year = shownYear(
    monitoring.indicators,
    monitoring.indicators.years.current,
    at(top + PASSPORT_ROW.year, VALUE),
  );
  return blockOf(
    top,
    [
      [span(0, styled(title, 'title'))],
      [span(0, styled(words.subtitle, 'note'))],
      [],
      heading(passport.heading),
      wide(passport.municipality, settings.municipality ?? passport.noMunicipality),
      wide(passport.period, passport.periodText(monitoring.period)),
      pair(
        passport.reportDate,
        styled(serialOf(context, monitoring.reportDate), 'keyDay'),
        passport.reportDateNote,
      ),
      pair(
        passport.year,
        styled(year?.text ?? context.figures.noData, 'keyWord'),
        passport.yearNote(previousYear(context)),
      ),
      ...(monitoring.support.given
        ? [...CATEGORIES.map((category) => categoryLine(category, year, context)), ...supportLines(context)]
        : [wide(passport.schools, passport.noSchools)]),
    ],
    { head: 2 },
  );
}

const previousYear = ({ monitoring }: MonitoringContext): string | null => {
  const { years, view } = monitoring.indicators;
  return years.previous === null ? null : view.years.textOf(years.previous);
};

const wide = (label: string, text: string): Line => [
  span(0, styled(label, 'label'), GRID.name),
  textSpan(VALUE, text, LAST_COLUMN),
];

const pair = (label: string, value: PlanCell, note: string): Line => [
  span(0, styled(label, 'label'), GRID.name),
  span(VALUE, value),
  textSpan(VALUE + 1, note, LAST_COLUMN),
];

const namesOf = (schools: readonly SchoolRef[], none: string): string =>
  schools.map(({ name }) => name).join('; ') || none;

function categoryLine(
  category: SchoolCategory,
  year: Parameters<typeof categoryCount>[2],
  { monitoring, words }: MonitoringContext,
): Line {
  const own = listedSchools(monitoring).filter(({ categories }) => categories.includes(category));
  const body = categoryCount(monitoring.indicators, category, year, own.length);
  const value = body ? computed(body, own.length, 'keyFigure') : styled(own.length, 'keyFigure');
  const names = namesOf(
    own.map(({ school }) => school),
    words.passport.noSuchSchools,
  );
  return pair(words.passport.category(words.categories[category]), value, names);
}

function supportLines(context: MonitoringContext): readonly Line[] {
  const { monitoring, words } = context;
  const { curators, mentors, schools, withoutCurator, withoutMentor } = monitoring.support;
  const { passport } = words;
  if (schools.length === 0) return [];
  const roles = supportRoles(context);
  const counted = (role: string, count: number): PlanCell =>
    roles ? computed(countIn(roles, role), count, 'keyFigure') : styled(count, 'keyFigure');
  const names = (own: readonly { readonly name: string }[]): string =>
    own.map(({ name }) => name).join('; ') || passport.nobody;
  return [
    pair(passport.curators, counted(words.support.curator, curators.length), names(curators)),
    pair(passport.mentors, counted(words.support.mentor, mentors.length), names(mentors)),
    pair(
      passport.withoutCurator,
      styled(withoutCurator.length, 'keyFigure'),
      namesOf(withoutCurator, passport.allHave),
    ),
    pair(
      passport.withoutMentor,
      styled(withoutMentor.length, 'keyFigure'),
      namesOf(withoutMentor, passport.allHave),
    ),
  ];
}

const countIn = (range: CellRange, word: string) => call('COUNTIFS', rangeReference(range), literal(word));
