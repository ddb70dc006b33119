import type { SchoolRef } from '../../../data';
import { type Figure, figureOf, type LowSums } from '../../../indicators';
import { cohortForms, type CohortForms, type SchoolYear } from '../../../tables';
import type { Move } from '../../data/movement';
import { statement, whole } from '../rule';

/** A school that moved; its low results are null where a year has none to compare. */
export interface MovedSchool extends Pick<Move, 'school' | 'formerly' | 'listed'> {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

const lowFigure = (sums: LowSums | null): Figure | null =>
  sums && figureOf(sums.part, sums.total, 'weighted');

const movedOf = ({ school, formerly, listed, before, after }: Move): MovedSchool => ({
  ...{ school, formerly, listed },
  ...{ before: lowFigure(before), after: lowFigure(after) },
});

/** How the list of the report's cohort changed over the years that «Школы» tells of. */
interface MovementFacts {
  readonly group: CohortForms;
  /** The earliest first; two at least. */
  readonly years: readonly SchoolYear[];
  /** The years in which a school entered or left. */
  readonly changes: readonly {
    readonly year: SchoolYear;
    readonly entered: readonly MovedSchool[];
    readonly left: readonly MovedSchool[];
  }[];
  /** On the list in each of the last three years; none where fewer are known. */
  readonly lasting: { readonly years: readonly SchoolYear[]; readonly schools: readonly SchoolRef[] };
}

const CYCLE = 3;

export const listMoved = statement({
  id: 'list-moved',
  needs: ['schools'],
  kind: 'fact',
  cases({ movement: { years, entered, left, cycle }, data: { settings } }) {
    if (years.length < 2) return [];
    const changes = years.map((year) => ({
      year,
      entered: entered.filter(({ schoolYear }) => schoolYear === year).map(movedOf),
      left: left.filter(({ schoolYear }) => schoolYear === year).map(movedOf),
    }));
    const lasting = cycle.years.length < CYCLE ? [] : cycle.schools;
    return whole<MovementFacts>({
      group: cohortForms(settings.cohort),
      years,
      changes: changes.filter((own) => own.entered.length + own.left.length > 0),
      lasting: {
        years: cycle.years,
        schools: lasting.flatMap(({ listed, school }) => (listed === cycle.years.length ? [school] : [])),
      },
    });
  },
});
