import type { Supporter } from '../../../monitoring';
import { type CellRange } from '../../../workbook';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  sentence,
  span,
  styled,
  textSpan,
} from '../block';
import type { MonitoringContext } from '../context';
import { GRID, LAST_COLUMN } from '../grid';

const COLUMN = { role: 2, roleEnd: 3, count: 4, schools: 5 } as const;
const HEAD = 2;

/** The cells that say who is a curator and who a mentor; null where there is neither. */
export const supportRoles = ({ tops, monitoring: { support } }: MonitoringContext): CellRange | null => {
  const count = support.curators.length + support.mentors.length;
  return count === 0 ? null : columnRange(COLUMN.role, tops.support + HEAD, tops.support + HEAD + count - 1);
};

/** Curators and mentors with the schools that they support. */
export function supportPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { curators, mentors, given } = monitoring.support;
  const title = heading(words.support.heading);
  if (curators.length + mentors.length === 0) {
    return blockOf(top, [title, sentence(given ? words.support.none : words.passport.noSchools)]);
  }
  const named = [
    ...curators.map((own) => [own, words.support.curator] as const),
    ...mentors.map((own) => [own, words.support.mentor] as const),
  ];
  return blockOf(
    top,
    [
      title,
      header(
        [GRID.number, words.number],
        [GRID.name, words.support.name],
        [COLUMN.role, words.support.role, COLUMN.roleEnd],
        [COLUMN.count, words.support.count],
        [COLUMN.schools, words.support.schools, LAST_COLUMN],
      ),
      ...named.map(([own, role], index) => supporterLine(own, role, index)),
    ],
    { head: HEAD },
  );
}

const supporterLine = ({ name, school, schools }: Supporter, role: string, index: number): Line => [
  span(GRID.number, styled(index + 1, 'count')),
  textSpan(GRID.name, school?.name ?? name),
  span(COLUMN.role, styled(role, 'word'), COLUMN.roleEnd),
  span(COLUMN.count, styled(schools.length, 'figure')),
  textSpan(COLUMN.schools, schools.map((own) => own.name).join('; '), LAST_COLUMN),
];
