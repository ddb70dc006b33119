import type { ComparisonRecord, SchoolRef } from '../../data';
import type { SignRuleId } from '../../settings';
import { isObligatoryExam, type SchoolYear } from '../../tables';
import { shownPoints, shownShare } from '../../workbook';
import { changeOf } from '../figure';
import type { DynamicsCell, DynamicsRow } from './dynamics';
import type { LowProcedure, SignReason, SignRule, SignsContext } from './signs';

const PERCENT = 100;
/** Among fewer schools a place says nothing. */
const FEWEST_RANKED = 4;

/** Every rule that the settings may name. */
export const SIGN_RULES: Readonly<Record<SignRuleId, SignRule>> = {
  /** Several procedures are low in the report year, or one is low in both years. Quoted from an inspection in 2025. */
  'low-procedures': {
    find({ rows, years, rule }) {
      const asked = [years.current, years.previous].flatMap((year) => year ?? []);
      const found = rows.flatMap((row) => {
        const low = asked.filter((year) => isLow(row.cells.get(year), rule));
        return low.length === 0 ? [] : [work(row, low)];
      });
      return bySchool(found, (own) => {
        const now = own.filter((low) => years.current !== null && low.years.includes(years.current));
        const reasons: readonly SignReason[] = [
          ...(now.length >= rule.lowProcedures ? (['several'] as const) : []),
          ...(own.some((low) => low.years.length > 1) ? (['two-years'] as const) : []),
        ];
        return { reasons, procedures: now };
      });
    },
  },
  /** Schools ranked in each procedure («полный рейтинг»), as a region's order of 2022 does. */
  rating: {
    find(context) {
      const { years, rule } = context;
      const works = new Map<string, DynamicsRow[]>();
      for (const row of context.rows) {
        if (!judged(cellOf(row, years.current), rule)) continue;
        const key = [row.procedure.label.key, row.procedure.period?.key, row.subject.key, row.grade.key].join(
          '\n',
        );
        const own = works.get(key);
        if (own) own.push(row);
        else works.set(key, [row]);
      }
      const found = [...works.values()].flatMap((ranked) => lowestOf(ranked, context));
      return bySchool(found, (own) => ({
        reasons: own.length >= rule.lowProcedures ? ['rating'] : [],
        procedures: own,
      }));
    },
  },
  /** One graduate below the minimum in an obligatory final exam: a draft indicator of the supervisor. Counts of any cohort. */
  'final-exam': {
    find({ rows, years: { current } }) {
      const found = rows.flatMap((row) => {
        const { low = null, participants = null } = cellOf(row, current)?.figures ?? {};
        if (
          current === null ||
          !isObligatoryExam(row.procedure.label.name, row.subject.name) ||
          low === null ||
          low === 0 ||
          participants === null
        )
          return [];
        return [work(row, [current], { kind: 'persons', part: low, total: participants })];
      });
      return bySchool(found, (own) => ({ reasons: ['final-exam'], procedures: own }));
    },
  },
  /** The share of low results grew by ten points: recommendations on analysing ВПР, 2026. */
  jump: {
    find({ rows, years: { current, previous }, rule }) {
      const found = rows.flatMap((row) => {
        const [now, before] = [cellOf(row, current), cellOf(row, previous)];
        if (current === null || !judged(now, rule) || !judged(before, rule)) return [];
        const points = changeOf(now.figures.lowShare, before.figures.lowShare) ?? 0;
        if (shownPoints(points) < rule.jumpPoints || points <= 0) return [];
        return [work(row, [current], { kind: 'points', points })];
      });
      return bySchool(found, (own) => ({ reasons: ['jump'], procedures: own }));
    },
  },
  /** Marks two or more away from those of the journal: recommendations on analysing ВПР, 2026. */
  'journal-gap': {
    find({ comparison, years: { current }, rule }) {
      const found = comparison.flatMap((record) => {
        const { byTwo, school, year } = record;
        const total = comparedIn(record);
        if (year !== current || school.school === null || byTwo === null || byTwo === 0) return [];
        if (total === null || byTwo > total || total < rule.smallCohort) return [];
        if (shownShare(byTwo / total) < rule.journalGapPercent / PERCENT) return [];
        return [
          {
            school: school.school,
            row: workOf(record),
            years: [year],
            figure: { kind: 'persons', part: byTwo, total } as const,
          },
        ];
      });
      return bySchool(found, (own) => ({ reasons: ['journal-gap'], procedures: own }));
    },
  },
};

type Found = LowProcedure & { readonly school: SchoolRef };

const work = (
  row: DynamicsRow,
  years: readonly SchoolYear[],
  figure: LowProcedure['figure'] = null,
): Found => ({
  school: row.school,
  row,
  years,
  figure,
});

const cellOf = ({ cells }: DynamicsRow, year: SchoolYear | null): DynamicsCell | undefined =>
  year === null ? undefined : cells.get(year);

/** The cohort is known and large enough for a share to say something. */
const judged = (
  cell: DynamicsCell | undefined,
  { smallCohort }: SignsContext['rule'],
): cell is DynamicsCell =>
  cell !== undefined && cell.figures.lowShare !== null && (cell.figures.participants ?? 0) >= smallCohort;

const isLow = (cell: DynamicsCell | undefined, rule: SignsContext['rule']): boolean =>
  judged(cell, rule) && shownShare(cell.figures.lowShare ?? 0) >= rule.lowResultPercent / PERCENT;

/** Those of one work in the lowest part of the rating; equal shares have one place. */
function lowestOf(
  rows: readonly DynamicsRow[],
  { years: { current }, rule }: SignsContext,
): readonly Found[] {
  if (current === null || rows.length < FEWEST_RANKED) return [];
  const shareOf = (row: DynamicsRow): number => shownShare(cellOf(row, current)?.figures.lowShare ?? 0);
  const shares = rows.map(shareOf);
  const last = rows.length * (1 - rule.ratingPercent / PERCENT);
  return rows.flatMap((row) => {
    const place = 1 + shares.filter((share) => share < shareOf(row)).length;
    return place > last ? [work(row, [current], { kind: 'place', place, of: rows.length })] : [];
  });
}

/** Participants whose marks were compared; as given, else all that are counted. */
function comparedIn({ participants, lowered, confirmed, raised }: ComparisonRecord): number | null {
  if (participants !== null) return participants;
  return lowered === null || confirmed === null || raised === null ? null : lowered + confirmed + raised;
}

const workOf = ({ procedure, subject, grade }: ComparisonRecord): LowProcedure['row'] => ({
  procedure: { label: procedure, period: null },
  subject,
  grade,
  cells: new Map(),
});

/** The works of each school, judged together; schools without a reason are left out. */
function bySchool(
  found: readonly Found[],
  judge: (works: readonly Found[]) => {
    readonly reasons: readonly SignReason[];
    readonly procedures: readonly Found[];
  },
): ReturnType<SignRule['find']> {
  const schools = new Map<SchoolRef, Found[]>();
  for (const own of found) {
    const works = schools.get(own.school);
    if (works) works.push(own);
    else schools.set(own.school, [own]);
  }
  return [...schools].flatMap(([school, works]) => {
    const { reasons, procedures } = judge(works);
    if (reasons.length === 0) return [];
    return [
      { school, reasons, procedures: procedures.map(({ row, years, figure }) => ({ row, years, figure })) },
    ];
  });
}
