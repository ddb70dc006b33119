import type { ReportPeriod, StatementFacts } from '../../../monitoring';
import { dottedDay } from '../../../workbook';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { excerpt } from '../../phrases';
import { inSentence } from '../../sentences';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';
import { eventsOf } from './eventKinds';

const schoolsOf = tiedNoun({ one: 'школа', few: 'школы', other: 'школ' });
const curatorsOf = tiedNoun({ one: 'куратор', few: 'куратора', other: 'кураторов' });
const mentorsOf = tiedNoun({ one: 'школа-наставник', few: 'школы-наставника', other: 'школ-наставников' });
const events = tiedNoun({ one: 'событие', few: 'события', other: 'событий' });
const people = tiedNoun({ one: 'участник', few: 'участника', other: 'участников' });
const rows = tiedNoun({ one: 'строка', few: 'строки', other: 'строк' });
const ofStages = tiedNoun({ one: 'этапа', other: 'этапов' });

const during = (period: ReportPeriod | null): string =>
  period ? `С ${dottedDay(period.start)} по ${dottedDay(period.end)}` : 'За всё время';

/** Columns of «Школы». */
const COLUMNS = { curator: 'Куратор', mentor: 'Школа-наставник' } as const;

type Deficit = StatementFacts['deficit-personal'][number];

const isOfOne = ({ withDeficit }: Deficit): boolean => withDeficit === 1;
const subjectOf = ({ subject }: Pick<Deficit, 'subject'>): string => inSentence(excerpt(subject.name));

/** «русский язык — 62,5 % (10 из 16); …» */
const figuresOf = (own: readonly Deficit[]): string =>
  ru.series(
    own.map(
      ({ subject, share, withDeficit, teachers }) =>
        `${subjectOf({ subject })} — ${ru.shareOf(share, withDeficit, teachers)}`,
    ),
  );

const corporate = (all: readonly StatementFacts['deficit-corporate'][]): string =>
  `${all.length === 1 ? 'Корпоративный дефицит' : 'Корпоративные дефициты'} (более чем у ${ru.percent(all[0]?.limit ?? 0)} обследованных): ${figuresOf(all.map(({ deficit }) => deficit))}.`;

export const statements = {
  'no-roadmap': () => 'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
  'sheets-missing': (sheets) =>
    `В книге нет ${sheets.length === 1 ? 'листа' : 'листов'} ${sheets.map(ru.quoted).join(', ')}: этих данных в отчёте нет.`,
  'merges-unread': (sheets) =>
    `Объединённые ячейки ${sheets.length === 1 ? 'листа' : 'листов'} ${sheets.map(ru.quoted).join(', ')} прочитать не удалось: строки, на которые распространяется объединённая ячейка, могли остаться без её значения.`,
  'sheets-empty': (sheets) =>
    `На ${sheets.length === 1 ? 'листе' : 'листах'} ${sheets.map(ru.quoted).join(', ')} записей нет.`,
  'support-no-columns': (columns) =>
    `На листе «Школы» нет ${columns.length === 1 ? 'столбца' : 'столбцов'} ${columns.map((role) => ru.quoted(COLUMNS[role])).join(' и ')}: этих данных в отчёте нет.`,
  'no-previous-year': (year) => `Данных раньше ${year} учебного года нет, показатели сравнить не с чем.`,
  'no-results-of-year': (year) => `На листе «Результаты» нет результатов за ${year} учебный год.`,
  'no-supported-schools': ({ year, group }) =>
    `На листе «Школы» нет ${group.genitive} за ${year} учебный год, показатели не посчитаны.`,
  'support-schools'({ schools, curators, mentors, group }) {
    const by = [curators !== null && curatorsOf(curators), mentors !== null && mentorsOf(mentors)].filter(
      Boolean,
    );
    return `В списке ${group.genitive} ${schoolsOf(schools.length)}${by.length === 0 ? '' : `, у них ${by.join(' и ')}`}.`;
  },
  'support-no-curator': (names) => `Куратор не указан у ${names.length} из школ группы: ${ru.listed(names)}.`,
  'support-no-mentor': (names) =>
    `Школа-наставник не указана у ${names.length} из школ группы: ${ru.listed(names)}.`,
  'events-held'({ kinds, total, participants, period }) {
    const crowd = participants === 0 ? '' : `, ${people(participants)}`;
    const held = kinds.map(({ kind, count }) => eventsOf(kind.name, count));
    return `${during(period)} учтено ${events(total)}${crowd}: ${held.join(', ')}.`;
  },
  'events-none': ({ period }) => `${during(period)} на листе «Мероприятия» записей нет.`,
  'events-undated': (count) => `Не учтено без точной даты: ${events(count)}.`,
  'deficit-corporate': (own) => corporate([own]),
  'deficit-personal'(own) {
    const [single, several] = [own.filter(isOfOne), own.filter((one) => !isOfOne(one))];
    const told = [
      several.length > 0 && figuresOf(several),
      single.length > 0 &&
        `${single.length === 1 ? 'у одного педагога' : 'по одному педагогу'} — ${ru.listed(single.map(subjectOf))}`,
    ];
    return `Персональные дефициты: ${told.filter(Boolean).join('; ')}.`;
  },
  'deficit-uncounted': (count) =>
    `Не учтено на листе «Дефициты»: ${rows(count)} (число не указано или педагогов с дефицитом больше, чем всего).`,
  'cycle-undocumented': ({ total, documented, without }) =>
    `Документы управленческого цикла указаны по ${documented} из ${ofStages(total)}; нет документов по ${without.length === 1 ? 'этапу' : 'этапам'} ${ru.listed(without.map((stage) => ru.quoted(excerpt(stage))))}.`,
  'cycle-documented': ({ total }) => `Документы управленческого цикла указаны по всем этапам, их ${total}.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'support-no-curator': (names) => `Закрепить кураторов за школами: ${ru.listed(names)}.`,
  'support-no-mentor': (names) => `Закрепить школы-наставники за школами: ${ru.listed(names)}.`,
  'deficit-corporate': ({ deficit: { subject } }) =>
    `Организовать групповое повышение квалификации или методический практикум по предмету ${ru.quoted(subject.name)}.`,
  'cycle-undocumented': ({ without }) =>
    `Подготовить или указать документы управленческого цикла: ${ru.series(without.map(ru.quoted))}.`,
} satisfies Partial<AdviceWords>;

export const joint = {
  'deficit-corporate': corporate,
} satisfies JointWords;

export const brief = {
  'deficit-corporate': (own) =>
    `${own.length === 1 ? 'Корпоративный дефицит' : 'Корпоративные дефициты'} педагогов: ${ru.listed(own.map(({ deficit }) => subjectOf(deficit)))}.`,
} satisfies BriefWords;
