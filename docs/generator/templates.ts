import type { LocaleName } from '../../src/locales';
import { BUILTIN_TEMPLATES, type Template } from '../../src/roadmap';
import { PREAMBLE_PARTS, type StatusMeaning } from '../../src/roadmap/template/schema';
import { TEMPLATE_ROWS } from '../../src/roadmap/template/sheet';
import { type Both, code, page, table } from './markdown';

const TITLE: Both = { ru: 'Шаблоны дорожных карт', en: 'Templates of roadmaps' };
const INTRO: Both = {
  ru: 'Встроенные шаблоны и всё, что можно указать в своём. Как составить свой — в [templates.md](../templates.md).',
  en: 'The built-in templates, and all that one of your own may say. How to write one: [templates.md](../../en/templates.md).',
};
const COLUMNS: Both<readonly string[]> = {
  ru: ['Столбец', 'Ключ', 'Нужен', 'Также читается'],
  en: ['Column', 'Key', 'Required', 'Also read'],
};
const SECTIONS: Both<readonly string[]> = {
  ru: ['Раздел, по порядку', 'Также читается'],
  en: ['Section, in this order', 'Also read'],
};
const MARKS: Both<readonly string[]> = {
  ru: ['Отметка', 'Также читается', 'Смысл'],
  en: ['Mark', 'Also read', 'Meaning'],
};
const PROPERTIES: Both<readonly string[]> = {
  ru: ['Ключ в JSON', 'Что задаёт'],
  en: ['Key in JSON', 'What it sets'],
};
const ROWS: Both<readonly string[]> = {
  ru: ['«Что»', 'Что задаёт строка'],
  en: ['«Что»', 'What the row sets'],
};

const PARTS: Readonly<Record<(typeof PREAMBLE_PARTS)[number], Both>> = {
  title: { ru: 'название', en: 'title' },
  goal: { ru: 'цель', en: 'goal' },
  tasks: { ru: 'задачи', en: 'tasks' },
  risks: { ru: 'факторы риска', en: 'risk factors' },
  indicators: { ru: 'показатели', en: 'indicators' },
};

const MEANINGS: Readonly<Record<StatusMeaning, Both>> = {
  done: { ru: 'выполнено', en: 'done' },
  'in-progress': { ru: 'в работе', en: 'in progress' },
  'not-done': { ru: 'не выполнено', en: 'not done' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
};

const KEYS: Readonly<Record<keyof Template | 'extends', Both>> = {
  extends: {
    ru: 'встроенный шаблон, из которого берётся всё, что не названо; иначе `municipal-roadmap`',
    en: 'the built-in template that gives all that is left out; else `municipal-roadmap`',
  },
  name: { ru: 'имя шаблона', en: 'name of the template' },
  title: { ru: 'название на двух языках: `{ "ru", "en" }`', en: 'title in two languages: `{ "ru", "en" }`' },
  columns: {
    ru: 'столбцы: `key`, `header`, `aliases`, `required`. У известного ключа заголовок можно не писать',
    en: 'columns: `key`, `header`, `aliases`, `required`. A known key needs no header',
  },
  sections: {
    ru: 'разделы по порядку: `title`, `aliases`, `required`',
    en: 'sections in order: `title`, `aliases`, `required`',
  },
  preamble: {
    ru: `что должно стоять над таблицей: ${PREAMBLE_PARTS.map(code).join(', ')}`,
    en: `what must stand above the table: ${PREAMBLE_PARTS.map(code).join(', ')}`,
  },
  plan: { ru: 'сроки плана: `{ "start", "end" }`', en: 'days of the plan: `{ "start", "end" }`' },
  severities: {
    ru: 'код замечания и его уровень: `error`, `warning`, `advice` или `off`',
    en: 'code of a finding and its severity: `error`, `warning`, `advice` or `off`',
  },
  statuses: {
    ru: `отметки: \`text\`, \`aliases\`, \`meaning\` (${Object.keys(MEANINGS).map(code).join(', ')})`,
    en: `marks: \`text\`, \`aliases\`, \`meaning\` (${Object.keys(MEANINGS).map(code).join(', ')})`,
  },
  vagueResults: {
    ru: 'результаты, которые в одиночку слишком общие',
    en: 'results that say too little when they stand alone',
  },
  periodsWithoutDates: {
    ru: 'можно ли писать «по мере необходимости» вместо дат',
    en: 'whether «по мере необходимости» may stand in place of dates',
  },
  calendar: {
    ru: 'начало учебного года, полугодия, четверти и триместры: `schoolYearStart`, `halfYears`, `terms`, `trimesters`; день — `{ "month", "day" }`',
    en: 'start of the school year, half-years, terms and trimesters: `schoolYearStart`, `halfYears`, `terms`, `trimesters`; a day is `{ "month", "day" }`',
  },
};

const SHEET_ROWS: Readonly<Record<string, Both>> = {
  основа: { ru: 'имя встроенного шаблона', en: 'name of a built-in template' },
  столбец: {
    ru: 'столбец; «Обязательно» — да или нет. Что он значит, видно по названию или по одному из «Также пишут»',
    en: 'a column; «Обязательно» is «да» or «нет». What it means is told by its name or by one of «Также пишут»',
  },
  раздел: {
    ru: 'раздел; «Обязательно» — да или нет. «любые» — разделы не проверяются',
    en: 'a section; «Обязательно» is «да» or «нет». «любые» lets any sections stand',
  },
  'часть преамбулы': {
    ru: `что стоит над таблицей: ${Object.values(PARTS)
      .map(({ ru }) => ru)
      .join(', ')}`,
    en: `what stands above the table: ${Object.values(PARTS)
      .map(({ ru }) => ru)
      .join(', ')}`,
  },
  отметка: {
    ru: `отметка; «Обязательно» — её смысл: ${Object.values(MEANINGS)
      .map(({ ru }) => ru)
      .join(', ')}`,
    en: `a mark; «Обязательно» is its meaning: ${Object.values(MEANINGS)
      .map(({ ru }) => ru)
      .join(', ')}`,
  },
  'общий результат': { ru: 'слишком общий результат', en: 'a result that says too little' },
  'сроки без дат': { ru: 'да или нет', en: '«да» or «нет»' },
  'начало плана': { ru: 'дата', en: 'a date' },
  'окончание плана': { ru: 'дата', en: 'a date' },
  замечание: {
    ru: 'код или название замечания; «Обязательно» — уровень: ошибка, предупреждение, совет или выключено',
    en: 'code or title of a finding; «Обязательно» is the severity: ошибка, предупреждение, совет or выключено',
  },
};

/** The built-in templates, and what a template in JSON or on a sheet may say. */
export function templatesPage(locale: LocaleName): string {
  const russian = locale === 'ru';
  return page(locale, TITLE[locale], [
    INTRO[locale],
    ...BUILTIN_TEMPLATES.flatMap((template) => builtin(template, locale)),
    russian ? '## Свой шаблон в JSON' : '## A template in JSON',
    table(
      PROPERTIES[locale],
      Object.entries(KEYS).map(([key, text]) => [code(key), text[locale]]),
    ),
    russian ? '## Свой шаблон на листе «Шаблон»' : '## A template on the sheet «Шаблон»',
    table(
      ROWS[locale],
      TEMPLATE_ROWS.map((row) => [row, rowText(row)[locale]]),
    ),
  ]);
}

function builtin(template: Template, locale: LocaleName): readonly string[] {
  const russian = locale === 'ru';
  const { name, title, columns, sections, preamble, statuses, vagueResults, periodsWithoutDates } = template;
  const above = preamble.map((part) => PARTS[part][locale]).join(', ');
  const undated = periodsWithoutDates
    ? {
        ru: 'Сроки без дат («по мере необходимости») допускаются.',
        en: 'Periods without dates («по мере необходимости») are allowed.',
      }
    : {
        ru: 'Сроки без дат («по мере необходимости») — замечание.',
        en: 'Periods without dates («по мере необходимости») are a finding.',
      };
  return [
    `## ${title[locale]}: ${code(name)}`,
    `${russian ? 'Над таблицей' : 'Above the table'}: ${above}. ${undated[locale]}`,
    table(
      COLUMNS[locale],
      columns.map(({ key, header, aliases, required }) => [
        header,
        code(key),
        required ? (russian ? 'да' : 'yes') : '',
        aliases.join('; '),
      ]),
    ),
    ...(sections.length === 0
      ? []
      : [
          table(
            SECTIONS[locale],
            sections.map((own) => [own.title, own.aliases.join('; ')]),
          ),
        ]),
    table(
      MARKS[locale],
      statuses.map(({ text, aliases, meaning }) => [text, aliases.join('; '), MEANINGS[meaning][locale]]),
    ),
    `${russian ? 'Слишком общие результаты' : 'Results that say too little'}: ${vagueResults.join(', ')}.`,
  ];
}

function rowText(row: string): Both {
  const text = SHEET_ROWS[row];
  if (!text) throw new Error(`no words for the row «${row}» of the sheet «Шаблон»`);
  return text;
}
