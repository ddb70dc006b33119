import type { AdviceFacts, MovedSchool, StatementFacts } from '../../../monitoring';
import type { StudyPeriod } from '../../../tables';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { inSentence } from '../../sentences';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';

const works = tiedNoun({ one: 'работе', other: 'работам' });
const ofEvents = tiedNoun({ one: 'события', other: 'событий' });

type TermFacts = StatementFacts['term-worse'];

/** «к I полугодию» */
const TO_TERM: Readonly<Partial<Record<StudyPeriod['kind'], string>>> = {
  'half-year': 'полугодию',
  term: 'четверти',
  trimester: 'триместру',
};

/** «II полугодие к I полугодию», with the year before where the one before lies in it. */
export function comparedTerms({ term, before, year }: Pick<TermFacts, 'term' | 'before' | 'year'>): string {
  const to = before.term.name.replace(/\S+$/u, (noun) => TO_TERM[before.term.kind] ?? noun);
  return `${term.name} к ${to}${before.year === year ? '' : ` ${before.year}`}`;
}

const termFigures = ({ now, previous, change }: Pick<TermFacts, 'now' | 'previous' | 'change'>): string =>
  `${ru.figure(now)} против ${ru.figure(previous)}, ${ru.points(change ?? 0)}`;

const terms =
  (verb: string) =>
  (own: TermFacts): string =>
    `${own.procedure.label.name}, ${comparedTerms(own)}: доля низких результатов всех школ ${verb} — ${termFigures(own)} (по ${works(own.rows.length)}, ${own.rows.length === 1 ? 'общей' : 'общим'} для обоих периодов).`;

type ComparedTerms = Pick<
  TermFacts,
  'procedure' | 'term' | 'before' | 'year' | 'now' | 'previous' | 'change'
>;

/** «ВПР, II полугодие к I полугодию — 12,0 % (3 из 25) против …; …» */
export const termsCompared = (own: readonly ComparedTerms[]): string =>
  ru.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)} — ${termFigures(one)}`));

const allTerms =
  (head: string) =>
  (own: readonly TermFacts[]): string =>
    `${head} к предыдущему периоду: ${termsCompared(own)}.`;

/** A school that moved; the first of a list says what its figures are. */
function moved({ school, formerly, listed, before, after }: MovedSchool, isFirst: boolean): string {
  const asides = [
    formerly.length > 0 && `прежде ${ru.schools(formerly.map(({ name }) => name))}`,
    !listed && 'в списке школ этого года её нет',
  ].filter(Boolean);
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  const [was, is] = [before && ru.figure(before), after && ru.figure(after)];
  if (!was || !is) return `${school.name}${aside}`;
  return `${school.name}${aside} — ${isFirst ? 'доля низких результатов ' : ''}${is} против ${was}${isFirst ? ' годом ранее' : ''}`;
}

function moves(own: readonly MovedSchool[], isFirst: boolean): string {
  const told = own.findIndex(({ before, after }) => before !== null && after !== null);
  return ru.series(own.map((move, at) => moved(move, isFirst && at === told)));
}

const hasFigures = (own: readonly MovedSchool[]): boolean =>
  own.some(({ before, after }) => before !== null && after !== null);

/** «2023/2024–2025/2026» */
const span = (years: readonly string[]): string => `${years[0] ?? ''}–${years.at(-1) ?? ''}`;

function listMoved({ group, years, changes, lasting }: StatementFacts['list-moved']): string {
  const told = changes.map(({ year, entered, left }) => {
    const said = [
      entered.length > 0 &&
        `в список ${group.genitive} ${entered.length === 1 ? 'вошла школа' : 'вошли школы'}: ${moves(entered, true)}`,
      left.length > 0 &&
        `${entered.length > 0 ? 'из него' : `из списка ${group.genitive}`} ${left.length === 1 ? 'вышла школа' : 'вышли школы'}: ${moves(left, !hasFigures(entered))}`,
    ].filter(Boolean);
    return `В ${year} учебном году ${said.join('; ')}.`;
  });
  const same = changes.length === 0 ? [`Список ${group.genitive} за ${span(years)} не менялся.`] : [];
  const { schools } = lasting;
  const stayed =
    schools.length === 0 || changes.length === 0
      ? []
      : [`Все три года (${span(lasting.years)}) в нём: ${ru.schools(schools.map(({ name }) => name))}.`];
  return [...told, ...same, ...stayed].join(' ');
}

export const statements = {
  'list-moved': listMoved,
  'term-worse': terms('выросла'),
  'term-better': terms('снизилась'),
  'documents-held': ({ group, kinds, withoutLink }) =>
    `Документы ${group.genitive} (есть у школ): ${ru.series(kinds.map(({ name, exists, schools }) => `${inSentence(name)} — ${ru.ofTotal(exists, schools)}`))}${withoutLink === null || withoutLink === 0 ? '' : `; без ссылки — ${withoutLink}`}.`,
  'documents-missing': (kinds) =>
    `На листе «Документы школ» нет отметки «есть»: ${ru.series(kinds.map(({ name, lacking }) => `${inSentence(name)} — ${ru.schools(lacking.map((school) => school.name))}`))}.`,
  'events-schools'({ group, naming, total, groups }) {
    const told = groups.map(({ events, schools }) => {
      const names = ru.schools(schools.map(({ name }) => name));
      if (events === 0) return `ни в одном не ${schools.length === 1 ? 'названа' : 'названы'}: ${names}`;
      return `${names} — ${schools.length === 1 ? '' : 'по '}${events}`;
    });
    const known = naming === total ? '' : ` (школы названы у ${naming} из ${ofEvents(total)})`;
    return `Участие ${group.genitive} в событиях${known}: ${ru.series(told)}.`;
  },
} satisfies Partial<StatementWords>;

const prepare = (names: readonly string[]): string =>
  `Подготовить документы или указать, что они есть, со ссылкой: ${ru.series(names.map(ru.quoted))}.`;

export const advice = {
  'documents-missing': ({ documents }) => prepare(documents),
} satisfies Partial<AdviceWords>;

/** The same of several schools. */
export const documentsOfMany = (own: readonly AdviceFacts['documents-missing'][]): string =>
  prepare([...new Set(own.flatMap(({ documents }) => documents))]);

export const joint = {
  'term-worse': allTerms('Доля низких результатов выросла'),
  'term-better': allTerms('Доля низких результатов снизилась'),
} satisfies JointWords;

export const brief = {
  'term-worse': (own) =>
    `Рост доли низких результатов к предыдущему периоду: ${ru.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)}`))}.`,
} satisfies BriefWords;
