import type { Settings } from '../../settings';
import type { CountKind, Direction, IndicatorDefinition, Measure } from '../model';

type Entry = readonly [
  id: string,
  direction: Direction,
  measure: (settings: Settings) => Measure,
  title: string,
  ...aliases: string[],
];

const flag = (column: string) => (): Measure => ({ by: 'flag', column });
const count = (sheet: CountKind, part: string) => (): Measure => ({
  by: 'count',
  sheet,
  part,
  total: 'total',
});

const ENTRIES: readonly Entry[] = [
  [
    'schools-methodical-work',
    'more',
    flag('methodicalWork'),
    'Доля ШНОР, охваченных методической работой',
    'Охвачены методической работой',
  ],
  [
    'schools-networking',
    'more',
    flag('networking'),
    'Доля ШНОР, участвующих в сетевом взаимодействии',
    'Сетевое взаимодействие',
  ],
  [
    'schools-targeted-support',
    'more',
    flag('targetedSupport'),
    'Доля ШНОР, получающих адресную помощь',
    'Доля ШНОР, получивших адресную помощь',
    'Адресная помощь',
  ],
  [
    'teachers-diagnosed',
    'more',
    count('teachers', 'diagnosed'),
    'Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов',
    'Доля педагогов ШНОР, прошедших диагностику',
    'Прошли диагностику',
    'Прошли диагностику дефицитов',
  ],
  [
    'teachers-trained',
    'more',
    ({ trainedOf }) => ({
      by: 'count',
      sheet: 'teachers',
      part: 'trained',
      total: trainedOf === 'planned' ? 'planned' : 'total',
    }),
    'Доля педагогов ШНОР, повысивших квалификацию',
    'Повысили квалификацию',
  ],
  [
    'teachers-individual-plan',
    'more',
    count('teachers', 'individualPlan'),
    'Доля педагогов ШНОР с индивидуальным планом развития',
    'Доля педагогов ШНОР, имеющих индивидуальный план развития',
    'Индивидуальный план развития',
    'Индивидуальный план',
  ],
  [
    'teachers-contests',
    'more',
    count('teachers', 'contests'),
    'Доля педагогов ШНОР, участвовавших в конкурсах',
    'Участвовали в конкурсах',
    'Конкурсы',
  ],
  [
    'teachers-technologies',
    'more',
    count('teachers', 'technologies'),
    'Доля педагогов ШНОР, внедривших технологии',
    'Доля педагогов ШНОР, внедривших образовательные технологии',
    'Внедрили технологии',
  ],
  [
    'teachers-improved',
    'more',
    ({ improvedOf }) => ({
      by: 'count',
      sheet: 'teachers',
      part: 'improved',
      total: improvedOf === 'diagnosed' ? 'diagnosed' : 'total',
    }),
    'Доля педагогов ШНОР с положительной динамикой компетенций',
    'Положительная динамика компетенций',
  ],
  [
    'schools-equipped',
    'more',
    flag('equipped'),
    'Доля ШНОР, повысивших уровень оснащения',
    'Доля ШНОР, повысивших оснащение',
    'Повысили оснащение',
  ],
  [
    'schools-internal-control',
    'more',
    flag('internalControl'),
    'Доля ШНОР с эффективным внутришкольным контролем',
    'Доля ШНОР с эффективным ВШК',
    'Эффективный ВШК',
  ],
  [
    'pupils-individual-route',
    'more',
    count('pupils', 'individualRoute'),
    'Доля обучающихся ШНОР, охваченных ИОМ',
    'Доля обучающихся ШНОР, охваченных индивидуальными образовательными маршрутами',
    'Охвачены ИОМ',
  ],
  [
    'schools-improving',
    'more',
    () => ({ by: 'yearly-improvement' }),
    'Доля ШНОР с ежегодной положительной динамикой результатов',
    'Ежегодная положительная динамика результатов',
    'Ежегодная динамика',
  ],
  [
    'low-result-index',
    'less',
    () => ({ by: 'low-result-index' }),
    'Индекс низких результатов ШНОР',
    'Индекс низких результатов',
  ],
];

/** The fourteen indicators that are computed where a workbook has no list of its own. */
export const builtinCatalogue = (settings: Settings): readonly IndicatorDefinition[] =>
  ENTRIES.map(([id, direction, measure, title, ...aliases]) => ({
    id,
    title,
    aliases,
    direction,
    measure: measure(settings),
    target: null,
    baseline: null,
  }));
