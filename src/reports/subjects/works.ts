import {
  type Block,
  type Cell,
  cellIn,
  changeOf,
  type Column,
  givenChange,
  givenShare,
  type Row,
  shareOf,
  text,
  count,
  whole,
} from '../../document';
import { CHANGE_DECIMALS, lowFormulas, lowShareOf, type LowSums } from '../../indicators';
import { pointsAbove, type SubjectWork } from '../../monitoring';
import { call, fitsCriterion, joined, literal, numeral } from '../../workbook';
import { lowCells } from '../dynamics/lowCells';
import { countedCells, type Counted, subheading, paragraph, tableKey, type Time, TIMES } from '../pages/page';
import type { SubjectContext, SubjectPart } from './context';
import { column } from '../column';

const TABLE = 'works';
const [NAME, COUNTS, SHARE, CHANGE, DIFFERENCE] = [7, 2, 2, 2, 3];
const POINTS = 100;

/** Without groups to compare with there is no difference to tell. */
const columnsOf = ({ words, years, language }: SubjectContext, isCompared: boolean): readonly Column[] => {
  const own = words.works.columns;
  return [
    column('name', own.name, NAME + (isCompared ? 0 : DIFFERENCE), text),
    ...TIMES.flatMap((time) => {
      const [part, total] = [`${time}Part`, `${time}Total`];
      const group = {
        ...{ group: years[time]?.text ?? language.noData, groupKey: time },
        persons: [total],
      };
      return [
        column(part, own.part, COUNTS, count, group),
        column(total, own.total, COUNTS, count, group),
        column(`${time}Share`, own.share, SHARE, shareOf(part, total), group),
      ];
    }),
    column('change', own.change, CHANGE, changeOf('currentShare', 'previousShare', CHANGE_DECIMALS), {
      persons: TIMES.map((time) => `${time}Total`),
    }),
    ...(isCompared
      ? [column('difference', own.difference, DIFFERENCE, givenChange, { persons: ['currentTotal'] })]
      : []),
  ];
};

/** Each work over all schools in both years, and below it the groups that it is compared with. */
export const works: SubjectPart = (context) => {
  const { words, sheet, room } = context;
  if (sheet.works.length === 0) return [subheading(words.headings.works), paragraph(words.works.none)];
  const rows: Row[] = [];
  let shown = 0;
  for (const [at, work] of sheet.works.entries()) {
    const own = rowsOf(work, at, context);
    if (shown > 0 && rows.length + own.length > room.works) break;
    rows.push(...own);
    shown += 1;
  }
  const left = sheet.works.length - shown;
  const columns = columnsOf(
    context,
    rows.some(({ cells }) => cells.difference !== ''),
  );
  return [
    subheading(words.headings.works),
    { kind: 'table', table: { key: tableKey(context.key, TABLE), columns, rows } },
    ...(left > 0 ? [paragraph(words.works.more(left))] : []),
  ];
};

function rowsOf(own: SubjectWork, at: number, context: SubjectContext): readonly Row[] {
  const { work, same } = own;
  const { words, years, language } = context;
  const key = String(at);
  const name = words.work(work.procedure.label.name, work.procedure.period?.name ?? '', work.grade.name);
  const figures = (time: Time, sums: LowSums | null, except = same?.others) =>
    countedCells(time, figureOf(own, time, sums, except ?? [], context), context);
  const sumsIn = (time: Time): LowSums | null => {
    const year = years[time];
    return (year && work.sums.get(year.year)) ?? null;
  };
  const sameKey = `${key} same`;
  const table = tableKey(context.key, TABLE);
  const change: Cell = same ? { same: { table, row: sameKey, column: 'change' } } : null;
  const all: Row = {
    key,
    cells: {
      name: { value: name, strong: true },
      ...figures('current', sumsIn('current'), []),
      ...figures('previous', sumsIn('previous'), []),
      difference: '',
      ...(sumsIn('previous') === null ? { change: language.nothing } : { change }),
    },
  };
  const both: readonly Row[] = same
    ? [
        {
          key: sameKey,
          cells: {
            name: words.works.same(same.schools),
            ...figures('current', same.now),
            ...figures('previous', same.before),
            difference: '',
          },
        },
      ]
    : [];
  return [all, ...both, ...comparedRows(own, key, context)];
}

/** The sums of all schools but some; null where there are none. */
function figureOf(
  { work }: SubjectWork,
  time: Time,
  sums: LowSums | null,
  except: NonNullable<SubjectWork['same']>['others'],
  { monitoring: { indicators }, years }: SubjectContext,
): Counted | null {
  const year = years[time];
  if (!sums || !year || sums.total === 0) return null;
  const names = except.flatMap((school) => indicators.summary.namesOf(school));
  const { procedure, grade, subjects, asked } = work;
  const isAsked = asked && names.every(fitsCriterion);
  return {
    ...sums,
    formulas: isAsked
      ? lowFormulas(indicators, { procedure, year, school: null, except, grades: grade.texts, subjects })
      : null,
  };
}

function comparedRows({ work }: SubjectWork, key: string, context: SubjectContext): readonly Row[] {
  const { words, years, language, room } = context;
  const { current } = years;
  const table = tableKey(context.key, TABLE);
  const told = work.compared.filter(({ cells }) => current !== null && cells.has(current.year));
  return told.slice(0, room.groups).map((group, at): Row => {
    const row = `${key} group ${at}`;
    const cells = (time: Time): Readonly<Record<string, Cell>> => {
      const year = years[time];
      const whole = cellIn({ table, row, column: `${time}Total` });
      const own = lowCells((year && group.cells.get(year.year)) ?? null, whole, {
        language,
        stale: words.stale,
      });
      return { [`${time}Part`]: own.part, [`${time}Total`]: own.total, [`${time}Share`]: own.share };
    };
    const ofAll = current && (work.sums.get(current.year) ?? null);
    const ofGroup = current && (group.cells.get(current.year)?.figures.lowShare ?? null);
    const difference = pointsAbove(lowShareOf(ofAll), ofGroup);
    const [above, below] = [key, row].map((one) => cellIn({ table, row: one, column: 'currentShare' }));
    const known = above && below && joined('=', call('COUNT', above, below), numeral(2));
    const previous = years.previous && group.cells.get(years.previous.year)?.figures.lowShare;
    const points =
      above &&
      below &&
      call('ROUND', joined('*', joined('-', above, below), numeral(POINTS)), numeral(CHANGE_DECIMALS));
    return {
      key: row,
      cells: {
        name: words.works.group(group.name),
        ...cells('current'),
        ...cells('previous'),
        ...(ofGroup === null || previous == null ? { change: language.nothing } : {}),
        difference:
          known && points
            ? {
                value: difference ?? language.noData,
                formula: call('IF', known, points, literal(language.noData)),
              }
            : language.noData,
      },
      kinds: {
        ...Object.fromEntries(
          TIMES.flatMap((time) => [
            [`${time}Part`, whole],
            [`${time}Total`, whole],
            [`${time}Share`, givenShare],
          ]),
        ),
      },
    };
  });
}

/** So many works stand side by side. */
const MOST_WORKS = 6;
const [LEAST_NAME, MOST_PARTS, PARTS] = [6, 6, 24];

/** Each school's share of low results by work, in the report year: those with the greatest share first. */
export const schools: SubjectPart = (context) => {
  const { words, sheet, years, language, room } = context;
  const { current } = years;
  if (current === null || sheet.works.length === 0) return [];
  const sizeOf = ({ work }: SubjectWork): number => work.sums.get(current.year)?.total ?? 0;
  const largest = [...sheet.works].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_WORKS);
  const shown = sheet.works.filter((work) => largest.includes(work));
  const refs = [...new Set(shown.flatMap(({ work }) => [...work.cells.keys()]))];
  const pooled = refs
    .map((school) => {
      const cells = shown.map(({ work }) => work.cells.get(school)?.get(current.year) ?? null);
      const known = cells.flatMap((cell) => {
        const { participants = null, lowShare = null } = cell?.figures ?? {};
        return participants === null || lowShare === null ? [] : [{ participants, lowShare }];
      });
      const all = known.reduce((sum, { participants }) => sum + participants, 0);
      const low = known.reduce((sum, own) => sum + own.participants * own.lowShare, 0);
      return { school, cells, share: all === 0 ? -1 : low / all };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .sort((a, b) => b.share - a.share);
  if (pooled.length === 0) return [];
  const parts = Math.min(MOST_PARTS, Math.floor((PARTS - LEAST_NAME) / shown.length));
  const counts = Math.max(1, Math.floor(parts / 3));
  const columns = [
    column('name', words.schools.name, PARTS - parts * shown.length, text),
    ...shown.flatMap(({ work }, at) => {
      const { procedure, grade } = work;
      const group = {
        group: words.work(procedure.label.name, procedure.period?.name ?? '', grade.name),
        groupKey: String(at),
        persons: [`total ${at}`],
      };
      return [
        column(`total ${at}`, words.schools.total, counts, whole, group),
        column(`share ${at}`, words.schools.share, parts - counts, givenShare, group),
      ];
    }),
  ];
  const most = pooled.length > room.schools ? room.schools - 1 : pooled.length;
  const table = tableKey(context.key, 'schools');
  const rows = pooled.slice(0, most).map(({ school, cells }, row): Row => ({
    key: String(row),
    families: ['schools'],
    cells: {
      name: school.name,
      ...Object.assign(
        {},
        ...cells.map((cell, at) => {
          const total = cellIn({ table, row: String(row), column: `total ${at}` });
          const own = lowCells(cell, total, { language, stale: words.stale });
          return { [`total ${at}`]: own.total, [`share ${at}`]: own.share };
        }),
      ),
    },
  }));
  const left = pooled.length - most;
  return [
    subheading(words.headings.schools),
    { kind: 'table', table: { key: table, columns, rows } } satisfies Block,
    ...(left > 0 ? [paragraph(words.schools.more(left))] : []),
    ...(shown.length < sheet.works.length
      ? [paragraph(words.schools.works(shown.length, sheet.works.length))]
      : []),
  ];
};
