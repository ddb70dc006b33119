import type { LocaleName } from '../../../locales';
import type { Procedure } from '../../../indicators';
import type { SchoolYear } from '../../../tables';
import { methodicalService } from '../addressees';
import { classChanges } from '../classChanges';
import { advice, type Case, type Cases, statement } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';
import { ofSameSchools } from '../words/sameSchools';

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

const among = (schools: number | null, locale: LocaleName): string =>
  schools === null ? '' : ` (${ofSameSchools(schools, locale)})`;

/** Changes of the same classes may be of other schools. */
const ofAll = (classes: readonly ClassFacts[]): boolean => classes.every(({ schools }) => schools === null);

const saysRu =
  (way: string) =>
  ({ procedure, year, previousYear, classes }: ClassesFacts): string => {
    const grades = ru.listed(classes.map(({ grade }) => grade));
    const changes = classes.map(
      ({ grade, change, schools }) => `${grade} класс ${ru.points(change)}${among(schools, 'ru')}`,
    );
    return `${procedure}: ${way} динамика в ${grades} ${classes.length === 1 ? 'классе' : 'классах'}, ${year} учебный год к ${previousYear}; доля низких результатов${ofAll(classes) ? ' всех школ' : ''}: ${ru.listed(changes)}.`;
  };

const saysEn =
  (way: string) =>
  ({ procedure, year, previousYear, classes }: ClassesFacts): string => {
    const grades = en.listed(classes.map(({ grade }) => grade));
    const changes = classes.map(
      ({ grade, change, schools }) => `class ${grade} ${en.points(change)}${among(schools, 'en')}`,
    );
    return `${procedure}: ${way} dynamics in ${classes.length === 1 ? 'class' : 'classes'} ${grades}, ${year} against ${previousYear}; the share of low results${ofAll(classes) ? ' of all schools' : ''}: ${en.listed(changes)}.`;
  };

export const classesWorse = statement<ClassesFacts>({
  id: 'dynamics-worse',
  needs: ['resultYears'],
  kind: 'problem',
  cases: classesThat('worse'),
  says: { ru: saysRu('отрицательная'), en: saysEn('negative') },
});

export const classesBetter = statement<ClassesFacts>({
  id: 'dynamics-better',
  needs: ['resultYears'],
  kind: 'success',
  cases: classesThat('better'),
  says: { ru: saysRu('положительная'), en: saysEn('positive') },
});

export const studyClasses = advice<ClassesFacts>({
  id: 'dynamics-worse',
  needs: ['resultYears'],
  cases: classesThat('worse'),
  addressee: methodicalService,
  within: 30,
  what: {
    ru: ({ procedure, classes }) =>
      `Разобрать результаты (${procedure}) в ${ru.listed(classes.map(({ grade }) => grade))} ${classes.length === 1 ? 'классе' : 'классах'} и дать учителям методические рекомендации.`,
    en: ({ procedure, classes }) =>
      `Look into the results (${procedure}) of ${classes.length === 1 ? 'class' : 'classes'} ${en.listed(classes.map(({ grade }) => grade))}, and advise the teachers.`,
  },
});
