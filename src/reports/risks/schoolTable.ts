import { factorName } from '../../risks';
import { shown } from '../planCells';
import type { Block } from './block';
import { schoolChanges } from './changes';
import type { RiskContext } from './context';
import { isCompared } from './factorTable';
import { SCHOOL_COLUMN, widthAcross } from './grid';
import { levelLines } from './levelLines';
import { joinedNames } from './lists';
import { tableBlock } from './table';

/** Factors take this part of the width where changes stand beside them. */
const FACTORS_PART = 0.6;

/** A row for each school: its factors by weight, and what changed since its previous profile. */
export function schoolTable(context: RiskContext, top: number): Block {
  const { grid, words, monitoring } = context;
  const compared = isCompared(context);
  const left = SCHOOL_COLUMN + 1;
  const right = compared ? Math.round(grid.lastColumn * FACTORS_PART) : grid.lastColumn;
  const [width, changesWidth] = [
    widthAcross(grid, left, right),
    widthAcross(grid, right + 1, grid.lastColumn),
  ];
  return tableBlock(
    {
      title: words.sections.schools,
      columns: [
        { head: words.columns.school, left: SCHOOL_COLUMN, right: SCHOOL_COLUMN },
        { head: words.columns.byWeight, left, right },
        ...(compared ? [{ head: words.columns.schoolChanges, left: right + 1, right: grid.lastColumn }] : []),
      ],
      rows: monitoring.profile.schools.map((own) => () => {
        const list = { join: joinedNames, more: words.moreFactors, width };
        const factors = levelLines(
          own.found,
          { ...list, nameOf: ({ factor }) => factorName(factor, context.locale) },
          words,
        );
        return [
          shown(own.school.name, 'text'),
          shown(own.found.length === 0 ? words.noFound : factors, 'label'),
          ...(compared ? [shown(schoolChanges(own, context, changesWidth), 'label')] : []),
        ];
      }),
    },
    grid,
    top,
  );
}
