import { type LocaleName, indicatorTitle } from '../../src/locales';
import { type Direction, LOW_RESULT_INDEX, type Measure, YEARLY_IMPROVEMENT } from '../../src/indicators';
import { builtinCatalogue } from '../../src/indicators/catalogue/builtin';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { headerOf } from '../../src/data';
import { RISK_FACTORS } from '../../src/risks';
import { SHEET_NAMES } from '../../src/tables';
import { type Both, code, page, table } from './markdown';

const TITLE: Both = { ru: 'Показатели и факторы риска', en: 'Indicators and risk factors' };
const INTRO: Both = {
  ru: 'Эти показатели считаются, если в книге нет листа «Показатели (перечень)». Формулы и правила — в [indicators.md](../indicators.md).',
  en: 'These indicators are computed where a workbook has no sheet «Показатели (перечень)». Formulas and rules: [indicators.md](../../en/indicators.md).',
};
const HEAD: Both<readonly string[]> = {
  ru: ['Показатель', 'Числитель', 'Знаменатель', 'Лучше', 'Также называют'],
  en: ['Indicator', 'Numerator', 'Denominator', 'Better', 'Also named'],
};
const BETTER: Readonly<Record<Direction, Both>> = {
  more: { ru: 'больше', en: 'more' },
  less: { ru: 'меньше', en: 'less' },
};
const FACTORS: Both = { ru: 'Факторы риска', en: 'Risk factors' };
const FACTORS_INTRO: Both = {
  ru: 'Фактор узнаётся по названию столбца на листе «Риски» и в дорожной карте. Мероприятие, которое его не называет, считается относящимся к нему предположительно, если в тексте есть слова из последнего столбца. Другие факторы читаются так, как названы.',
  en: 'A factor is known by its name, as the header of a column of «Риски» or in a roadmap. An activity that does not name it is presumed to answer it where its text has the words of the last column. Other factors are read as they are named.',
};
const FACTORS_HEAD: Both<readonly string[]> = {
  ru: ['Фактор', 'Также называют', 'Слова мероприятий'],
  en: ['Factor', 'Also named', 'Words of activities'],
};

/** What the measures that read no two columns divide by what. */
const COMPUTED: ReadonlyMap<Measure, readonly [part: Both, total: Both]> = new Map([
  [
    YEARLY_IMPROVEMENT,
    [
      {
        ru: 'ШНОР, у которых доля низких результатов снижалась каждый год',
        en: 'Supported schools whose share of low results fell every year',
      },
      { ru: 'ШНОР с результатами за все эти годы', en: 'supported schools with results in all these years' },
    ],
  ],
  [
    LOW_RESULT_INDEX,
    [
      {
        ru: '«2» и «Ниже порога» с весом процедуры',
        en: '«2» and «Ниже порога», by weight of the procedure',
      },
      { ru: 'участники с тем же весом', en: 'participants, by the same weight' },
    ],
  ],
]);

/** The built-in indicators and risk factors. */
export function indicatorsPage(locale: LocaleName): string {
  const indicators = builtinCatalogue(DEFAULT_SETTINGS).map((definition) => {
    const { id, title, aliases, direction, measure } = definition;
    const [part, total] = partsOf(measure);
    const names = [...(locale === 'ru' ? [] : [title]), ...aliases];
    return [
      `${indicatorTitle(definition, locale)}\n${code(id)}`,
      part[locale],
      total[locale],
      BETTER[direction][locale],
      names.join('; '),
    ];
  });
  const factors = RISK_FACTORS.map(({ name, aliases, cues }) => [name, aliases.join('; '), cues.join('; ')]);
  return page(locale, TITLE[locale], [
    INTRO[locale],
    table(HEAD[locale], indicators),
    `## ${FACTORS[locale]}`,
    FACTORS_INTRO[locale],
    table(FACTORS_HEAD[locale], factors),
  ]);
}

function partsOf(measure: Measure): readonly [part: Both, total: Both] {
  const { needs, columns } = measure;
  if (!columns) {
    const words = COMPUTED.get(measure);
    if (!words) throw new Error('a measure of no two columns has no words in COMPUTED');
    return words;
  }
  const { part, total } = columns;
  const named = (key: string): Both => same(`${SHEET_NAMES[needs][0]}: ${headerOf(needs, key)}`);
  if (total !== null) return [named(part), named(total)];
  return [
    {
      ru: `ШНОР с «да» в «${headerOf(needs, part)}»`,
      en: `Supported schools with «да» in «${headerOf(needs, part)}»`,
    },
    { ru: 'все ШНОР', en: 'all supported schools' },
  ];
}

const same = (text: string): Both => ({ ru: text, en: text });
