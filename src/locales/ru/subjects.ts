import type { Settings } from '../../settings';
import type { SubjectTopic } from '../../monitoring';
import { FIGURES } from '../figures';
import { inSentence } from '../sentences';
import { number, tiedNoun } from './numbers';
import { pagesAsOf, ru } from './sentences';

const figures = FIGURES.ru;
const atSchools = tiedNoun({ one: 'школе', other: 'школам' });
const moreWorks = tiedNoun({ one: 'работа', few: 'работы', other: 'работ' });
const moreSchools = tiedNoun({ one: 'школа', few: 'школы', other: 'школ' });
const works = tiedNoun({ one: 'работы', other: 'работ' });

const percent = (value: number): string => `${number(value)}\u00A0%`;

/** «5 класс», or what the data call it. */
const classOf = (grade: string): string => (/^\d+$/.test(grade) ? `${grade}\u00A0класс` : grade);

const work = (procedure: string, period: string, grade: string): string =>
  [procedure, period, grade === '' ? '' : classOf(grade)].filter((part) => part !== '').join(', ');

const workOf = ({
  procedure,
  class: grade,
}: {
  readonly procedure: string;
  readonly class: string;
}): string => work(procedure, '', grade);

const MOST_TASKS = 8;

const tasksListed = (tasks: readonly string[]): string => {
  const shown = tasks.slice(0, MOST_TASKS).join(', ');
  return tasks.length > MOST_TASKS ? `${shown} и ещё ${tasks.length - MOST_TASKS}` : shown;
};

const TOPICS: {
  readonly [K in SubjectTopic['kind']]: (topic: Extract<SubjectTopic, { readonly kind: K }>) => string;
} = {
  'low-schools': (topic) =>
    `${workOf(topic)}: низкие результаты — ${ru.schools(topic.schools)}. Какие темы не освоены и кто поможет педагогам этих школ?`,
  worse: (topic) =>
    `${workOf(topic)}: доля низких результатов выросла на ${figures.points(topic.change).replace('+', '')} за год. В чём причина?`,
  behind: (topic) =>
    `${workOf(topic)}: доля низких результатов на ${figures.points(topic.difference).replace('+', '')} выше, чем в группе «${topic.group}».`,
  tasks: (topic) => {
    const skills = [...new Set(topic.tasks.map(({ skill }) => skill).filter((skill) => skill !== ''))];
    const named =
      skills.length === 0 ? '' : ` Проверяемые умения: ${ru.series(skills.slice(0, 3).map(inSentence))}.`;
    return `${workOf(topic)}: недостаточно освоены задания ${tasksListed(topic.tasks.map(({ task }) => task))}.${named}`;
  },
  'tasks-of-schools': (topic) =>
    `${workOf(topic)}: задания, недостаточно освоенные в школах: ${tasksListed(topic.tasks.map(({ task, schools }) => `${task} (${ru.schools(schools)})`))}.`,
  'journal-gap': (topic) =>
    `${workOf(topic)}: отметки ${figures.shareOf(topic.part / topic.total, topic.part, topic.total)} участников отличаются от журнала на 2 и более. Как сделать оценивание объективным?`,
  journal: (topic) =>
    `${workOf(topic)}: ${topic.way === 'lowered' ? 'ниже журнала' : 'выше журнала'} — ${figures.share(topic.share)} отметок, в группе «${topic.group}» — ${figures.share(topic.groupShare)}.`,
  deficit: (topic) =>
    `Дефициты выявлены у ${figures.shareOf(topic.part / topic.total, topic.part, topic.total)} обследованных педагогов: дефицит корпоративный, нужна общая программа.`,
};

export const subjects = {
  /** The sheet's name, at most 31 characters. */
  name: 'Предметы для РМО',
  title: 'Предметы: материалы для РМО',
  asOf: pagesAsOf,
  work,
  /** The rows of the data sheet have moved. */
  stale: 'обновите',
  headings: {
    works: 'Результаты: доля «2» или не набравших порога, все школы',
    schools: 'Результаты школ в отчётном году',
    tasks: 'Задания',
    journal: 'Отметки за работу и в журнале',
    deficits: 'Дефициты педагогов',
    topics: 'Что обсудить',
  },
  works: {
    columns: {
      name: 'Работа',
      part: 'n',
      total: 'N',
      share: 'Доля',
      change: 'Изм., п.п.',
      difference: 'Разница, п.п.',
    },
    /** A group that the row above is compared with. */
    group: (name: string) => `— ${name}`,
    same: (schools: number) => `— по ${atSchools(schools)}, где есть оба года`,
    more: (count: number) => `… и ещё ${moreWorks(count)}. Разница — доля всех школ минус доля группы.`,
    none: 'Результатов отчётного года в данных нет.',
  },
  schools: {
    name: 'Школа',
    total: 'N',
    share: 'Доля',
    more: (count: number) => `… и ещё ${moreSchools(count)} с меньшей долей низких результатов.`,
    works: (shown: number, all: number) => `Показаны ${shown} из ${works(all)}, у которых больше участников.`,
  },
  tasks: {
    columns: {
      work: 'Работа',
      task: '№',
      skill: 'Проверяемое умение',
      level: 'Ур.',
      own: 'МО',
      group: 'Регион',
      difference: 'Разн., п.п.',
      below: 'n',
      schools: 'N',
      outcome: 'Вывод',
    },
    groups: { region: 'Регион', sample: 'Вся выборка' },
    levels: { basic: 'Б', advanced: 'П', high: 'В' },
    outcomes: {
      sufficient: 'достаточно',
      between: 'на границе',
      insufficient: 'недостаточно',
      noLevel: 'нет уровня',
      unknown: 'нет строки МО',
    },
    note: (settings: Settings) =>
      `Достаточно: базовый уровень — от ${percent(settings.basicSufficientPercent)}, повышенный и высокий — от ${percent(settings.advancedSufficientPercent)}; недостаточно: ниже ${percent(settings.basicInsufficientPercent)} и ${percent(settings.advancedInsufficientPercent)} («Настройки»). МО — строка муниципалитета; n — школы, где задание освоено недостаточно, из N.`,
    none: 'Выполнения заданий за отчётный год в данных нет (лист «Задания»).',
  },
  journal: {
    columns: {
      name: 'Работа',
      participants: 'N',
      part: 'n',
      share: '%',
      lowered: 'Понизили',
      confirmed: 'Подтвердили',
      raised: 'Повысили',
      byTwo: 'На 2 и более',
    },
    ofGroup: (name: string, group: string) => `${name} — ${group}`,
    none: 'Сравнения с журналом за отчётный год в данных нет (лист «Сравнение с журналом»).',
  },
  deficits: {
    columns: {
      teachers: 'Обследовано педагогов',
      withDeficit: 'С дефицитом',
      share: 'Доля',
      subject: 'Предметный',
      method: 'Методический',
      untold: 'Вид не указан',
      word: 'Характер',
    },
    none: 'Дефицитов педагогов по этому предмету в данных нет.',
    missing: 'Лист «Дефициты» не заполнен.',
    schools: (
      own: readonly { readonly school: string; readonly withDeficit: number; readonly teachers: number }[],
    ) =>
      `Педагоги с дефицитом: ${ru.listed(own.map(({ school, withDeficit, teachers }) => `${school} (${figures.ofTotal(withDeficit, teachers)})`))}.`,
    factor: ({ factor, schools }: { readonly factor: string; readonly schools: readonly string[] }) =>
      `Фактор «${factor}» (по всем предметам) отмечен: ${ru.schools(schools)}.`,
  },
  topic: (topic: SubjectTopic): string => (TOPICS[topic.kind] as (own: SubjectTopic) => string)(topic),
  noTopics: 'Данные отчётного года не дают повода для обсуждения по правилам этого листа.',
  /** So many are left out. */
  more: (count: number) => `… и ещё ${count}`,
};
