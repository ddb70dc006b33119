import { type Block, type Column, type ColumnKind, label, roomIn, text } from '../../document';
import { type RisksSheetWords, factorName } from '../../locales';
import { type Unprofiled } from '../../risks';
import { schoolChanges } from './changes';
import { isCompared, notes, restOf, type RiskContext, section } from './context';
import { joinedNames, levelLines } from './lists';

/** Factors take this part of the width where changes stand beside them. */
const FACTORS_PART = 0.6;
/** Columns of the sheet. */
const LATEST_SPAN = 3;

const column = (key: string, title: string, span: number, kind: ColumnKind = text): Column => ({
  key,
  title,
  span,
  kind,
});

/** A row for each school: its factors by weight, and what changed since its previous profile. */
export function schoolTable(context: RiskContext): readonly Block[] {
  const { grid, words, monitoring } = context;
  const compared = isCompared(context);
  const rest = restOf(context, 1);
  const span = compared ? Math.round(rest * FACTORS_PART) : rest;
  const [width, changesWidth] = [roomIn(grid.slice(1, 1 + span)), roomIn(grid.slice(1 + span))];
  const list = {
    join: joinedNames,
    more: words.moreFactors,
    width,
    nameOf: ({ factor }: Parameters<typeof levelLines>[0][number]) => factorName(factor, context.locale),
  };
  return section(words.sections.schools, {
    key: 'schools',
    columns: [
      column('school', words.columns.school, 1, label),
      column('factors', words.columns.byWeight, span),
      ...(compared ? [column('changes', words.columns.schoolChanges, rest - span)] : []),
    ],
    rows: monitoring.profile.schools.map((own, index) => ({
      key: String(index),
      cells: {
        school: own.school.name,
        factors: own.found.length === 0 ? words.noFound : levelLines(own.found, list, words),
        ...(compared && { changes: schoolChanges(own, context, changesWidth) }),
      },
    })),
  });
}

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
