import type { TermChange } from '../../indicators';
import type { CohortForms } from '../../tables';
import { type Day, dottedDay } from '../../workbook';
import type {
  AddresseesFacts,
  ClassPoints,
  EventsFacts,
  FactorSchools,
  IndicatorFacts,
  OrderFacts,
  OrganiserFacts,
  ParticipationFacts,
  ProcedureFacts,
  ResultsFacts,
  SameFacts,
  SupportedFacts,
  TopicsFacts,
} from '../memoFacts';
import { excerpt, personText } from '../phrases';
import { inSentence } from '../sentences';
import { termsCompared } from './conclusions/compared';
import { eventsOf, kindsOf } from './conclusions/eventKinds';
import { ofLevel } from './eventLevels';
import { sameSchools } from './conclusions/indicators';
import { form, tiedNoun } from './numbers';
import { ru } from './sentences';

const schoolsOf = tiedNoun({ one: 'школе', other: 'школам' });
const events = tiedNoun({ one: 'событие', few: 'события', other: 'событий' });
const ofEvents = tiedNoun({ one: 'события', other: 'событий' });
const inEvents = tiedNoun({ one: 'событии', other: 'событиях' });
const people = tiedNoun({ one: 'участник', few: 'участника', other: 'участников' });
const stages = tiedNoun({ one: 'этапа', other: 'этапов' });
const otherProcedures = tiedNoun({ one: 'процедура', few: 'процедуры', other: 'процедур' });
const activities = tiedNoun({ one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' });
const roadmaps = tiedNoun({ one: 'дорожной карте', other: 'дорожных картах' });
const plans = tiedNoun({ one: 'дорожной карте', other: 'дорожным картам' });
const indicators = tiedNoun({ one: 'показатель', few: 'показателя', other: 'показателей' });
const held = form({ one: 'проведено', other: 'проведено' });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const name = (text: string): string => inSentence(excerpt(text));

const WAYS = {
  better: ['Улучшился показатель', 'Улучшились показатели'],
  worse: ['Ухудшился показатель', 'Ухудшились показатели'],
  stable: ['Без существенных изменений', 'Без существенных изменений'],
  'small-cohort': ['Группа мала, изменение не оценивается', 'Группа мала, изменение не оценивается'],
  alone: ['Нет данных для сравнения', 'Нет данных для сравнения'],
} as const;

const STATUS = { reached: 'достигнута', 'on-the-way': 'выполняется', behind: 'не достигается' } as const;

/** «; по 3 школам, данные которых есть за оба года, — …». */
const alike = ({ schools, now, before }: SameFacts): string =>
  now === '' || before === ''
    ? `; ${sameSchools.of(schools)}`
    : `; по ${schoolsOf(schools)} с данными обоих лет — ${now} против ${before}`;

/** «4 (+1,5 п.п.) и 7 (+1,2 п.п.) классах». */
const inClasses = (classes: readonly ClassPoints[]): string =>
  classes.length === 1
    ? classes.map(({ grade, points }) => `${grade} классе${points === '' ? '' : ` (${points})`}`).join('')
    : `${ru.listed(classes.map(({ grade, points }) => `${grade} (${points})`))} классах`;

const SUPPORTERS = [
  { role: 'curator', name: 'куратор', nobody: 'не указан' },
  { role: 'tutor', name: 'тьютор', nobody: 'не указан' },
  { role: 'mentor', name: 'школа-наставник', nobody: 'не указана' },
] as const;

/** «, из них 4 регионального и 1 федерального уровня»; empty where no event tells its level. */
function ofLevels(levels: EventsFacts['levels'], total: number): string {
  const [first] = levels;
  if (!first) return '';
  if (first.count === total) {
    return `, ${total === 1 ? '' : 'все — '}${ofLevel(first.level)} уровня`;
  }
  return `, из них ${ru.listed(levels.map(({ level, count }) => `${count} ${ofLevel(level)}`))} уровня`;
}

/** «низкая мотивация, дефицит кадров — СОШ № 3, 5; …». */
const factorsBySchools = (own: readonly FactorSchools[]): string =>
  own.map(({ factors, schools }) => `${factors.map(name).join(', ')} — ${ru.schools(schools)}`).join('; ');

export const memoTexts = {
  /** «приказ управления образования от 29.08.2025 № 198»; null where the settings tell none. */
  order({ basis, number, day }: OrderFacts): string | null {
    if (basis === null && number === null && day === null) return null;
    const told = basis ?? 'приказ';
    const hasNumber = number === null || told.includes(number);
    const hasDay = day === null || told.includes(dottedDay(day));
    return [told, hasDay ? '' : `от ${dottedDay(day)}`, hasNumber ? '' : `№ ${number.replace(/^№\s*/u, '')}`]
      .filter((part) => part !== '')
      .join(' ');
  },
  /** The supported schools with who helps each. */
  supporters(own: readonly SupportedFacts[], { plural }: CohortForms) {
    const roles = SUPPORTERS.filter(({ role }) => own.some((one) => one[role] !== null));
    const between = own.some(({ curator, tutor }) => curator?.post ?? tutor?.post) ? '; ' : ', ';
    const said = own.map((one) => {
      const by = roles.map(({ role, nobody }) => personText(one[role]) ?? nobody);
      return by.length === 0 ? one.school : `${one.school} (${by.join(between)})`;
    });
    return `${capital(plural)}${roles.length === 0 ? '' : ` (${roles.map(({ name: called }) => called).join(', ')})`}: ${ru.series(said)}.`;
  },
  events({ period, kinds, total, participants, levels, held: past }: EventsFacts) {
    const during = period ? 'За отчётный период' : 'За всё время';
    const crowd = participants === 0 ? '' : ` (${people(participants)})`;
    const named = kinds.map(({ kind, count }) => eventsOf(excerpt(kind), count));
    return `${during} ${past ? held(total) : 'учтено'} ${events(total)}${crowd}: ${ru.listed(named)}${ofLevels(levels, total)}.`;
  },
  organisers: (own: readonly OrganiserFacts[]) =>
    `${own.length === 1 ? 'Организатор' : 'Организаторы'}: ${ru.series(own.map(({ organiser, count }) => `${excerpt(organiser)} — ${count}`))}.`,
  participation({ group, naming, total, least, absent }: ParticipationFacts) {
    const known = naming === total ? '' : ` (школы названы у ${naming} из ${ofEvents(total)})`;
    const most = least === 1 ? 'хотя бы в одном' : `не менее чем в ${inEvents(least)}`;
    if (absent.length === 0) return `Каждая из ${group.genitive} участвовала ${most}${known}.`;
    return `Из ${group.genitive} ни в одном событии не ${absent.length === 1 ? 'названа' : 'названы'}${known}: ${ru.schools(absent)}; каждая из остальных участвовала ${most}.`;
  },
  topics: (own: readonly TopicsFacts[]) =>
    `Темы${own[0] && kindsOf(own[0].kind).startsWith('«') ? ': ' : ' '}${own
      .map(({ kind, topics, more }) => {
        const named = topics.map((topic) => ru.quoted(excerpt(topic))).join(', ');
        return `${kindsOf(excerpt(kind))} — ${named}${more === 0 ? '' : ` и ещё ${more}`}`;
      })
      .join('; ')}.`,
  allPlans: (count: number, figure: string) =>
    `Всего по ${plans(count)} с отметками выполнено ${figure} мероприятий.`,
  /** Of a roadmap without marks: what it plans. */
  planned: (
    plan: string,
    total: number,
    sections: readonly { readonly number: string; readonly count: number }[],
  ) =>
    `${plan}: ${activities(total)}${sections.length === 0 ? '' : ` (${sections.map(({ number, count }) => `раздел ${number} — ${count}`).join(', ')})`}.`,
  allPlanned: (count: number, total: number) => `Всего в ${roadmaps(count)} ${activities(total)}.`,
  leastDone: (number: string, figure: string) => `Меньше всего выполнено по разделу ${number}: ${figure}.`,
  indicator({ title, now, before, points, grown, same, goal }: IndicatorFacts) {
    const dash = title.includes(',') ? ', —' : ' —';
    const compared = before === null || points === null ? '' : ` против ${before}`;
    const alikeOnes = same === null ? '' : alike(same);
    const rise = grown === null ? '' : `, число выросло на ${grown}`;
    const change = before === null || points === null ? '' : `, ${points}${rise}`;
    const least = goal?.direction === 'less' ? 'не выше' : 'не ниже';
    const aim = goal === null ? '' : ` (цель — ${least} ${goal.target}, ${STATUS[goal.status]})`;
    const figures = same === null ? `${now}${compared}${change}` : `${now}${alikeOnes}${change}`;
    return `${inSentence(title)}${dash} ${figures}${aim}`;
  },
  indicators: (way: keyof typeof WAYS, own: readonly string[], more: number) =>
    `${WAYS[way][own.length + more === 1 ? 0 : 1]}: ${own.join('; ')}${more === 0 ? '' : `; ещё ${indicators(more)}`}.`,
  procedureResult({ name: procedure, now, before, points, same, better, worse, stable }: ProcedureFacts) {
    const compared = before === null || points === null ? '; нет данных для сравнения' : ` против ${before}`;
    const figures =
      same === null
        ? `${now}${compared}${points === null || before === null ? '' : `, ${points}`}`
        : `${now}${alike(same)}${points === null ? '' : `, ${points}`}`;
    const classes = [
      better.length > 0 && `положительная динамика в ${inClasses(better)}`,
      worse.length > 0 && `отрицательная динамика в ${inClasses(worse)}`,
      stable.length > 0 &&
        (better.length > 0 || worse.length > 0) &&
        `без существенных изменений в ${ru.listed(stable.map(({ grade }) => grade))} ${stable.length === 1 ? 'классе' : 'классах'}`,
    ].filter(Boolean);
    return `${procedure} — ${[figures, ...classes].join(', ')}`;
  },
  /** By the years compared: what changed, and procedures that did not. */
  results: (groups: readonly ResultsFacts[], more: number) =>
    [
      'Доля низких результатов («2» или ниже порога) по всем школам.',
      ...groups.map(({ years, changed, stable }) => {
        const same = stable.length > 0 && `без существенных изменений: ${ru.listed(stable)}`;
        return `${years}: ${[...changed, same].filter(Boolean).join('; ')}.`;
      }),
      ...(more === 0 ? [] : [`И ещё ${otherProcedures(more)}.`]),
    ].join(' '),
  /** Parts of the year against the part before each. */
  terms: (own: readonly TermChange[]) => `К предыдущему периоду: ${termsCompared(own)}.`,
  profiled: (schools: number) => `Рисковый профиль составлен по ${schoolsOf(schools)}.`,
  noHighFactors: 'Факторов риска высокой значимости нет.',
  highFactors: (own: readonly FactorSchools[]) =>
    `Факторы риска высокой значимости: ${factorsBySchools(own)}.`,
  unratedFactors: (own: readonly FactorSchools[]) =>
    `Факторы риска, значимость которых не указана: ${factorsBySchools(own)}.`,
  otherFactors: (own: readonly string[]) => `Без высокой значимости выявлены: ${ru.series(own.map(name))}.`,
  deficitSources: (own: readonly { readonly source: string; readonly figure: string }[]) =>
    `Чем выявлены дефициты: ${ru.series(own.map(({ source, figure }) => `${name(source)} — ${figure}`))}.`,
  noCorporate: (limit: number) =>
    `Корпоративных дефицитов (более чем у ${ru.percent(limit)} обследованных) нет.`,
  cycle: ({
    total,
    documented,
    inProgress,
  }: {
    readonly total: number;
    readonly documented: number;
    readonly inProgress: readonly string[];
  }) =>
    `Документы указаны по ${documented} из ${stages(total)}${inProgress.length === 0 ? '' : `; в работе: ${ru.listed(inProgress.map((stage) => ru.quoted(excerpt(stage))))}`}.`,
  moreLike: (count: number) => `И ещё ${count} таких же.`,
  moreDecisions: (all: number, shown: number) =>
    `Всего предложено решений: ${all}; здесь первые ${shown}, остальные — в справке обычной длины.`,
  days: (own: readonly Day[]) => own.map(dottedDay).join(', '),
  addressees({ role, names, schools }: AddresseesFacts) {
    const where = ru.schools(schools);
    const about = schools.length === 0 ? '' : ` (${schools.length === 1 ? 'о школе' : 'о школах'}: ${where})`;
    switch (role) {
      case 'coordinator':
        return `Муниципальный координатор${about}`;
      case 'party':
        return `${names.join(', ')}${about}`;
      case 'director':
        return schools.length < 2
          ? ['Директор школы', where].filter((part) => part !== '').join(', ')
          : `Директора школ: ${where}`;
      case 'curator':
        return names.length === 1 ? `Куратор школы (${names.join('')}), ${where}` : `Кураторы школ: ${where}`;
    }
  },
  appendix: (number: number, title: string) => `Приложение ${number}. ${title}`,
};
