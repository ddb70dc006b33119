import type { Unprofiled } from '../../risks';
import type { RisksSheetWords } from '../../locales';
import { shown } from '../planCells';
import type { Block } from './block';
import type { RiskContext } from './context';
import { SCHOOL_COLUMN } from './grid';
import { notesBlock, tableBlock } from './table';

/** Schools that should have a profile of the year and have none, with their latest. */
export function unprofiledTable({ grid, words, monitoring: { profile } }: RiskContext, top: number): Block {
  const { unprofiled, year } = profile;
  const title = words.sections.unprofiled(year);
  if (unprofiled.length === 0) return notesBlock(title, [words.unprofiled.none], grid, top);
  const left = SCHOOL_COLUMN + 1;
  return tableBlock(
    {
      title,
      columns: [
        { head: words.columns.school, left: SCHOOL_COLUMN, right: SCHOOL_COLUMN },
        { head: words.columns.latest, left, right: left + 2 },
      ],
      rows: unprofiled.map((own) => () => [
        shown(own.school.name, 'text'),
        shown(latestText(own, words.unprofiled), 'text'),
      ]),
    },
    grid,
    top,
  );
}

function latestText({ latest }: Unprofiled, words: RisksSheetWords['unprofiled']): string {
  if (!latest) return words.noProfile;
  if (latest.date) return words.dated(latest.date);
  return latest.year === null ? words.undated : words.ofYear(latest.year);
}
