import type { AdviceFacts, MovedSchool, StatementFacts } from '../../../monitoring';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { tiedNoun } from '../numbers';
import { en } from '../sentences';

const works = tiedNoun({ one: 'procedure', other: 'procedures' });

type TermFacts = StatementFacts['term-worse'];

/** The parts that are held against each other, with the year before where the one before lies in it. */
export const comparedTerms = ({ term, before, year }: Pick<TermFacts, 'term' | 'before' | 'year'>): string =>
  `${term.name} against ${before.term.name}${before.year === year ? '' : ` ${before.year}`}`;

const termFigures = ({ now, previous, change }: Pick<TermFacts, 'now' | 'previous' | 'change'>): string =>
  `${en.figure(now)} against ${en.figure(previous)}, ${en.points(change ?? 0)}`;

const terms =
  (verb: string) =>
  (own: TermFacts): string =>
    `${own.procedure.label.name}, ${comparedTerms(own)}: the share of low results of all schools ${verb}: ${termFigures(own)} (${works(own.rows.length)} held in both).`;

type ComparedTerms = Pick<
  TermFacts,
  'procedure' | 'term' | 'before' | 'year' | 'now' | 'previous' | 'change'
>;

export const termsCompared = (own: readonly ComparedTerms[]): string =>
  en.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)}: ${termFigures(one)}`));

const allTerms =
  (head: string) =>
  (own: readonly TermFacts[]): string =>
    `${head} against the preceding part of the year: ${termsCompared(own)}.`;

function moved({ school, formerly, listed, before, after }: MovedSchool, isFirst: boolean): string {
  const asides = [
    formerly.length > 0 && `formerly ${en.schools(formerly.map(({ name }) => name))}`,
    !listed && 'not on the list of schools of that year',
  ].filter(Boolean);
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  const [was, is] = [before && en.figure(before), after && en.figure(after)];
  if (!was || !is) return `${school.name}${aside}`;
  return `${school.name}${aside}: ${isFirst ? 'low results ' : ''}${is} against ${was}${isFirst ? ' a year before' : ''}`;
}

const hasFigures = (own: readonly MovedSchool[]): boolean =>
  own.some(({ before, after }) => before !== null && after !== null);

function moves(own: readonly MovedSchool[], isFirst: boolean): string {
  const told = own.findIndex(({ before, after }) => before !== null && after !== null);
  return en.series(own.map((move, at) => moved(move, isFirst && at === told)));
}

const span = (years: readonly string[]): string => `${years[0] ?? ''}–${years.at(-1) ?? ''}`;

function listMoved({ group, years, changes, lasting }: StatementFacts['list-moved']): string {
  const told = changes.map(({ year, entered, left }) => {
    const said = [
      entered.length > 0 && `entered the list (${group.name}): ${moves(entered, true)}`,
      left.length > 0 && `left the list (${group.name}): ${moves(left, !hasFigures(entered))}`,
    ].filter(Boolean);
    return `In ${year}, ${said.join('; ')}.`;
  });
  const same = changes.length === 0 ? [`In ${span(years)} the list (${group.name}) did not change.`] : [];
  const { schools } = lasting;
  const stayed =
    schools.length === 0 || changes.length === 0
      ? []
      : [
          `On it in all three years (${span(lasting.years)}): ${en.schools(schools.map(({ name }) => name))}.`,
        ];
  return [...told, ...same, ...stayed].join(' ');
}

export const statements = {
  'list-moved': listMoved,
  'term-worse': terms('rose'),
  'term-better': terms('fell'),
  'documents-held': ({ group, kinds, withoutLink }) =>
    `Documents of schools (${group.name}) that are there: ${en.series(kinds.map(({ name, exists, schools }) => `${name} — ${en.ofTotal(exists, schools)}`))}${withoutLink === null || withoutLink === 0 ? '' : `; without a link — ${withoutLink}`}.`,
  'documents-missing': (kinds) =>
    `Not marked as being there on “Документы школ”: ${en.series(kinds.map(({ name, lacking }) => `${name} — ${en.schools(lacking.map((school) => school.name))}`))}.`,
  'events-schools'({ group, naming, total, groups }) {
    const told = groups.map(({ events, schools }) => {
      const names = en.schools(schools.map(({ name }) => name));
      if (events === 0) return `named in none: ${names}`;
      return `${names} — ${events}${schools.length === 1 ? '' : ' each'}`;
    });
    const known = naming === total ? '' : `; ${naming} of ${total} events name schools`;
    return `Taking part in events (${group.name}${known}): ${en.series(told)}.`;
  },
} satisfies Partial<StatementWords>;

const prepare = (names: readonly string[]): string =>
  `Prepare these documents, or say with a link that they are there: ${en.series(names.map(en.quoted))}.`;

export const advice = {
  'documents-missing': ({ documents }) => prepare(documents),
} satisfies Partial<AdviceWords>;

/** The same of several schools. */
export const documentsOfMany = (own: readonly AdviceFacts['documents-missing'][]): string =>
  prepare([...new Set(own.flatMap(({ documents }) => documents))]);

export const joint = {
  'term-worse': allTerms('The share of low results rose'),
  'term-better': allTerms('The share of low results fell'),
} satisfies JointWords;

export const brief = {
  'term-worse': (own) =>
    `The share of low results rose against the preceding part of the year: ${en.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)}`))}.`,
} satisfies BriefWords;
