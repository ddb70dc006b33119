import type { Trend } from '../../indicators';
import type { CohortForms } from '../../tables';
import { joined } from '../phrases';
import { ru, UNROUNDED } from './sentences';
import { decimal, form, noun } from './numbers';
import { ofSameSchools } from '../conclusions';

const years = form({ one: 'год', few: 'года', other: 'лет' });
const shown = noun({ one: 'показателя', other: 'показателей' });
const leftOutCells = noun({
  one: 'ячейка не вошла',
  few: 'ячейки не вошли',
  many: 'ячеек не вошли',
  other: 'ячейки не вошли',
});

export const indicators = {
  /** The sheet's name, at most 31 characters. */
  name: 'Показатели',
  title: (municipality: string | null) =>
    municipality === null
      ? 'Показатели работы со школами с низкими результатами'
      : `Показатели работы со школами с низкими результатами: ${municipality}`,
  /** The years compared, and the schools that are counted. */
  subtitle: (year: string | null, previous: string | null, { name }: CohortForms) =>
    year === null
      ? 'В книге нет данных ни за один учебный год.'
      : previous === null
        ? `${year} учебный год; за более ранние годы данных нет. Группа школ: ${name}.`
        : `${year} учебный год в сравнении с ${previous}. Группа школ: ${name}.`,
  columns: {
    number: '№',
    title: 'Показатель',
    school: 'Школа',
    part: 'n',
    total: 'N',
    share: 'Доля',
    change: 'Изменение, п.п.',
    trend: 'Динамика',
    goal: 'Цель',
    baseline: 'База',
    target: 'Цель',
    achievement: 'Достигнуто от плана',
    status: 'Статус',
    procedure: 'Процедура',
  },
  noYear: 'нет данных',
  allSchools: ({ plural }: CohortForms) => `все ${plural}`,
  membership: ({ name }: CohortForms) => `Входит в группу: ${name}`,
  goalsSection: 'Цели',
  schoolsSection: 'По школам',
  lowSection: ({ genitive }: CohortForms) =>
    `Низкие результаты ${genitive} по процедурам: n — «2» или ниже порога, N — участники`,
  noSchools: ({ genitive }: CohortForms) =>
    `На листе «Школы» нет ${genitive} за эти годы: показатели не посчитаны.`,
  procedure: (name: string, period: string, weight: number) =>
    [name, period, weight === 1 ? '' : `вес ${decimal(weight)}`].filter((part) => part !== '').join(', '),
  yearlyRow: (procedures: readonly string[]) => `Ежегодная динамика: ${joined(procedures)}`,
  /** How many indicators became better and worse, among all that are shown. */
  chart: (trends: readonly Trend[]) => {
    const count = (trend: Trend): number => trends.filter((own) => own === trend).length;
    const [better, worse] = [count('better'), count('worse')];
    return better + worse === 0
      ? 'Показатели по всем школам группы'
      : `Улучшились ${better} из ${shown(trends.length)}, ухудшились ${worse}`;
  },
  /** Stands in a cell that compares the schools listed with those that «Школы» has now. */
  listed: ({ genitive }: CohortForms) => ({
    same: `Список ${genitive} ниже совпадает с листом «Школы».`,
    changed: `Список ${genitive} на листе «Школы» изменился: обновите этот лист.`,
  }),
  notes: {
    heading: 'Как посчитано',
    shares:
      'Доля = n / N. Итог считается по суммам n и N, проценты не складываются и не усредняются. Школа входит в итог, если известны и n, и N. Если N нет или N = 0 — «нет данных»; если n больше N или число не целое — «ошибка», и в итог школа не входит.',
    support: ({ name }: CohortForms) => `Группа «${name}» — по столбцу «Категория» листа «Школы».`,
    oneSchool: 'Школа в группе одна: доля школ может быть только 0 или 100\u00A0%, смотрите на n и N.',
    flags:
      'На листе «Школы» нет столбца «Учебный год»: отметки «да» относятся к отчётному году, за прошлый год — «нет данных».',
    previous: (year: string, missing: readonly string[]) =>
      missing.length === 0
        ? `Сравнение — с ${year}, последним более ранним годом с данными.`
        : `Сравнение — с ${year}: за ${joined(missing)} данных нет.`,
    sameSchools: 'Изменение по всем школам считается по тем из них, чья доля известна за оба года.',
    band: (points: number, smallCohort: number) =>
      `${UNROUNDED} Изменение не больше ${decimal(points)} п.п. — «стабильно». Индекс не оценивается, если участников меньше ${smallCohort}.`,
    index: (procedures: readonly string[], leftOut: readonly string[]) => {
      if (procedures.length === 0)
        return 'Индекс низких результатов: результатов этих школ за отчётный год нет.';
      const left =
        leftOut.length === 0 ? '' : ` Не вошли, потому что нет данных для сравнения: ${joined(leftOut)}.`;
      return `Индекс низких результатов = получившие «2» или не набравшие порога / участники, вместе по процедурам: ${joined(procedures)}. Меньше — лучше. Пустая «2» при заполненных других отметках — 0.${left}`;
    },
    yearly: (count: number, procedures: readonly string[]) =>
      `Ежегодная положительная динамика: доля низких результатов снижалась каждый год, ${count} ${years(count)} подряд. Считается по процедурам, которые есть во всех этих годах: ${joined(procedures)}.`,
    noYearly: (count: number) =>
      `Ежегодная положительная динамика: нужны результаты одних и тех же процедур за ${count + 1} ${years(count + 1)} подряд, их нет.`,
    targets:
      'Цели и базовые значения заданы на листе «Настройки» или в перечне показателей. Достигнуто от плана = (сейчас − база) / (цель − база).',
    unmatchedTargets: (titles: readonly string[]) =>
      `Цели заданы, но таких показателей нет: ${joined(titles)}.`,
    leftOut: (count: number, fixable: number, places: readonly string[]) =>
      `${leftOutCells(count)} в расчёт (школа или год написаны иначе, число записано текстом): ${joined(places)}. Можно исправить: ${fixable}.`,
    hidden: (places: readonly (readonly [sheet: string, rows: number])[]) =>
      `Скрытые и отфильтрованные строки учтены: ${joined(places.map(([sheet, rows]) => `«${sheet}» — ${rows}`))}.`,
    live: 'Все числа, кроме признаков низких результатов, — формулы по листам данных: новые строки учитываются сами. Если в группе появилась новая школа, процедура или учебный год, обновите лист.',
  },
};

export const dynamics = {
  /** The sheet's name, at most 31 characters. */
  name: 'Динамика',
  title: (municipality: string | null) =>
    municipality === null ? 'Динамика результатов' : `Динамика результатов: ${municipality}`,
  columns: {
    school: 'Школа',
    procedure: 'Процедура',
    subject: 'Предмет',
    grade: 'Класс',
    participants: 'Чел.',
    low: 'Низкие',
    change: 'Изменение, п.п.',
    trend: 'Динамика',
    latest: 'Последний год',
    quality: 'Качество',
    meanMark: 'Ср. балл',
    sou: 'СОУ',
  },
  allSchools: 'Все школы',
  sameSchools: (schools: number) => ofSameSchools(schools, 'ru'),
  allSubjects: 'все предметы',
  allGrades: 'все',
  procedure: (name: string, period: string) => (period === '' ? name : `${name}, ${period}`),
  detail: 'По школам, предметам и классам',
  none: 'В книге нет результатов, которые можно показать по годам.',
  /** Stands for figures whose row of the data sheet has moved. */
  stale: 'обновите',
  /** What became of the procedures, by name; of those that are told of neither way nothing is claimed. */
  chart: ({ worse, better }: Readonly<Record<'worse' | 'better', readonly string[]>>) => {
    const told = [
      ...(worse.length > 0 ? [`выросла: ${ru.series(worse)}`] : []),
      ...(better.length > 0 ? [`снизилась: ${ru.series(better)}`] : []),
    ];
    return told.length === 0
      ? 'Доля низких результатов по процедурам и годам, все школы'
      : `Доля низких результатов ${told.join('; ')}`;
  },
  notes: {
    change: (points: number, smallCohort: number) =>
      `Изменение — доля низких результатов в последнем году с данными против предыдущего года с данными в той же строке; снижение — лучше. ${UNROUNDED} Изменение не больше ${String(points).replace('.', ',')} п.п. — «стабильно»; меньше ${smallCohort} участников — не оценивается.`,
    shares:
      'Низкие — доля получивших «2» или не набравших порога. Качество — доля «4» и «5» от числа участников. «–» — нет данных.',
    sou: (notAttested: boolean) =>
      notAttested
        ? 'СОУ, % = (100 · «5» + 64 · «4» + 36 · «3» + 16 · «2» + 7 · не аттестованы) / участники.'
        : 'СОУ, % = (100 · «5» + 64 · «4» + 36 · «3» + 16 · «2») / участники без не аттестованных.',
    stale:
      'Строки школ ссылаются на строки листа результатов. Если его отсортировали или удалили строки, здесь появится «обновите»: вставьте лист заново. Итоги по всем школам учитывают новые строки сами.',
    limit: (shown: number, all: number) =>
      `Показано строк: ${shown} из ${all}, сначала ШНОР. Итоги посчитаны по всем школам.`,
    groups: (names: readonly string[]) =>
      `Для сравнения под школами — строки групп: ${names.join(', ')}. В суммы по школам они не входят.`,
    given: (sheets: readonly string[]) =>
      `Даны проценты, не число учеников (в общие итоги не входят): ${sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
  },
};
