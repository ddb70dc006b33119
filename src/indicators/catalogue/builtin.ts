import type { Settings } from '../../settings';
import { type Cohort, CATEGORY_NAMES, cohortForms, cohortKey, USUAL_COHORT } from '../../tables';
import type { IndicatorDefinition } from '../definition';
import { LOW_RESULT_INDEX, YEARLY_IMPROVEMENT } from '../measures/lowResults';
import type { Measure } from '../measures/measure';
import { type CountKind, personCount } from '../measures/personCount';
import { schoolFlag } from '../measures/schoolFlag';
import type { Direction } from '../model';

type Entry = readonly [
  id: string,
  direction: Direction,
  measure: (settings: Settings) => Measure,
  title: string,
  ...aliases: string[],
];

const flag = (column: string) => (): Measure => schoolFlag(column);
const count = (sheet: CountKind, part: string) => (): Measure => personCount(sheet, part);

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
    ({ trainedOf }) => personCount('teachers', 'trained', trainedOf === 'planned' ? 'planned' : 'total'),
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
    ({ improvedOf }) =>
      personCount('teachers', 'improved', improvedOf === 'diagnosed' ? 'diagnosed' : 'total'),
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
    () => YEARLY_IMPROVEMENT,
    'Доля ШНОР с ежегодной положительной динамикой результатов',
    'Ежегодная положительная динамика результатов',
    'Ежегодная динамика',
  ],
  [
    'low-result-index',
    'less',
    () => LOW_RESULT_INDEX,
    'Индекс низких результатов ШНОР',
    'Индекс низких результатов',
  ],
];

/** The indicators that are computed where a workbook has no list of its own, worded for a cohort of schools. */
export const builtinCatalogue = (
  settings: Settings,
  cohort: Cohort = settings.cohort,
): readonly IndicatorDefinition[] =>
  ENTRIES.map(([id, direction, measure, usual, ...aliases]) => {
    const title = titleFor(usual, cohort);
    return {
      id,
      title,
      aliases:
        title === usual ? aliases : [usual, ...aliases, ...aliases.map((own) => titleFor(own, cohort))],
      direction,
      measure: measure(settings),
      target: null,
      baseline: null,
      cohort: null,
    };
  });

const USUAL_NAME = CATEGORY_NAMES['low-results'];

/** «Доля ШНОР, охваченных …» of another cohort: «Доля школ 500+, охваченных …». */
const titleFor = (title: string, cohort: Cohort): string =>
  cohortKey(cohort) === cohortKey(USUAL_COHORT)
    ? title
    : title.replace(USUAL_NAME, cohortForms(cohort).genitive);
