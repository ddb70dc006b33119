import { type Block, type Cell, label, roomIn, whole } from '../../document';
import { type RisksSheetWords, factorName } from '../../locales';
import { type SchoolProfile, type Unprofiled } from '../../risks';
import { schoolChanges } from './changes';
import { COUNTS, isCompared, notes, restOf, type RiskContext, schoolMarks, section } from './context';
import { levelCells } from './heatMap';
import { joinedNames, levelLines } from './lists';
import { column } from '../column';

/** Factors take this part of the width where changes stand beside them. */
const FACTORS_PART = 0.6;
const TABLE = 'schools';
/** Columns of the sheet. */
const LATEST_SPAN = 6;

/** A row for each school: its factors by weight, and what changed since its previous profile. */
export function schoolTable(context: RiskContext): readonly Block[] {
  const { grid, words, monitoring } = context;
  const compared = isCompared(context);
  const taken = 1 + COUNTS.length;
  const rest = restOf(context, taken);
  const span = compared ? Math.round(rest * FACTORS_PART) : rest;
  const [width, changesWidth] = [roomIn(grid.slice(taken, taken + span)), roomIn(grid.slice(taken + span))];
  const list = {
    join: joinedNames,
    more: words.moreFactors,
    width,
    nameOf: ({ factor }: Parameters<typeof levelLines>[0][number]) => factorName(factor, context.locale),
  };
  return section(words.sections.schools, {
    key: TABLE,
    columns: [
      column('school', words.columns.school, 1, label),
      ...COUNTS.map((count) => ({
        ...column(count, count === 'total' ? words.columns.total : words.columns.levels[count], 1, whole),
        turned: true,
      })),
      column('factors', words.columns.byWeight, span),
      ...(compared ? [column('changes', words.columns.schoolChanges, rest - span)] : []),
    ],
    rows: monitoring.profile.schools.map((own, index) => ({
      key: String(index),
      cells: {
        school: own.school.name,
        ...countCells(own, index, context),
        factors: own.found.length === 0 ? words.noFound : levelLines(own.found, list, words),
        ...(compared && { changes: schoolChanges(own, context, changesWidth) }),
      },
    })),
  });
}

/** How many factors a school has at each level, counted on the map. */
const countCells = (
  { counts }: SchoolProfile,
  index: number,
  context: RiskContext,
): Readonly<Record<string, Cell>> =>
  levelCells(counts, { table: TABLE, row: String(index) }, schoolMarks(context, index), context.words);

/** Schools that should have a profile of the year and have none, with their latest. */
export function unprofiledTable({ words, monitoring: { profile } }: RiskContext): readonly Block[] {
  const { unprofiled, year } = profile;
  const title = words.sections.unprofiled(year);
  if (unprofiled.length === 0) return notes(title, [words.unprofiled.none]);
  return section(title, {
    key: 'unprofiled',
    columns: [
      column('school', words.columns.school, 1, label),
      column('latest', words.columns.latest, LATEST_SPAN, label),
    ],
    rows: unprofiled.map((own, index) => ({
      key: String(index),
      cells: { school: own.school.name, latest: latestText(own, words.unprofiled) },
    })),
  });
}

function latestText({ latest }: Unprofiled, words: RisksSheetWords['unprofiled']): string {
  if (!latest) return words.noProfile;
  if (latest.date) return words.dated(latest.date);
  return latest.year === null ? words.undated : words.ofYear(latest.year);
}
