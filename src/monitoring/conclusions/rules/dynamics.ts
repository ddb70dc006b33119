import type { Procedure } from '../../../indicators';
import type { SchoolYear } from '../../../tables';
import { methodicalService } from '../addressees';
import { classChanges } from '../classChanges';
import { advice, type Case, type Cases, statement } from '../rule';

interface ClassFacts {
  readonly grade: string;
  readonly change: number;
  /** How many schools the change is of; null where it is of all. */
  readonly schools: number | null;
}

/** Classes of a procedure that went the same way between the same years. */
interface ClassesFacts {
  readonly procedure: string;
  readonly year: SchoolYear;
  readonly previousYear: SchoolYear;
  readonly classes: readonly ClassFacts[];
}

const procedureName = ({ label, period }: Procedure): string =>
  period ? `${label.name}, ${period.name}` : label.name;

const classesThat =
  (wanted: 'better' | 'worse'): Cases<ClassesFacts> =>
  ({ indicators }) => {
    const groups = new Map<string, Case<ClassesFacts>>();
    for (const own of classChanges(indicators)) {
      const { procedure, year, previousYear } = own;
      if (own.trend !== wanted || own.grade === null || own.change === null || !previousYear) continue;
      const subject = [procedure.label.key, procedure.period?.key ?? '', year, previousYear].join('|');
      const known = groups.get(subject)?.facts;
      const name = procedureName(procedure);
      const classes = [
        ...(known?.classes ?? []),
        { grade: own.grade, change: own.change, schools: own.same?.schools ?? null },
      ];
      groups.set(subject, { subject, school: null, facts: { procedure: name, year, previousYear, classes } });
    }
    return [...groups.values()].sort((a, b) => greatest(b.facts) - greatest(a.facts));
  };

const greatest = ({ classes }: ClassesFacts): number =>
  Math.max(...classes.map(({ change }) => Math.abs(change)));

export const classesWorse = statement({
  id: 'dynamics-worse',
  needs: ['resultYears'],
  kind: 'problem',
  cases: classesThat('worse'),
});

export const classesBetter = statement({
  id: 'dynamics-better',
  needs: ['resultYears'],
  kind: 'success',
  cases: classesThat('better'),
});

export const studyClasses = advice({
  id: 'dynamics-worse',
  needs: ['resultYears'],
  cases: classesThat('worse'),
  addressee: methodicalService,
  within: 30,
});
