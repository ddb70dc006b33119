import type { Code, FindingData } from './data';
import type { Severity } from './severity';

export const FAMILIES = [
  'structure',
  'numbering',
  'period',
  'responsible',
  'result',
  'text',
  'execution',
  'between',
  'data',
  'file',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What the occurrences of a code are counted in, for «Срок без года — 24 строки». */
export type Unit = 'row' | 'column' | 'cell' | 'section' | 'item' | 'sheet' | 'file';

export interface CatalogueEntry<C extends Code> {
  readonly family: Family;
  /** Default; a template may change it. */
  readonly severity: Severity;
  readonly unit: Unit;
  /** Data of a typical case, from which the catalogue's example text is formed. */
  readonly example: FindingData[C];
}

const entry = <C extends Code>(
  family: Family,
  severity: Severity,
  unit: Unit,
  example: FindingData[C],
): CatalogueEntry<C> => ({ family, severity, unit, example });

const day = (iso: string) => iso as FindingData['done-in-future']['doneOn'];

/** Every code once: family, default severity, unit, example. */
export const CATALOGUE: { readonly [C in Code]: CatalogueEntry<C> } = {
  'header-missing-column': entry('structure', 'error', 'column', { column: 'Ответственные исполнители' }),
  'header-extra-column': entry('structure', 'advice', 'column', { header: 'Бюджет' }),
  'header-duplicate-column': entry('structure', 'error', 'column', { header: 'Сроки', first: 'C5' }),
  'header-order': entry('structure', 'warning', 'column', { header: 'Сроки', after: 'Мероприятия' }),
  'column-index-mismatch': entry('structure', 'warning', 'cell', { read: '', expected: '5' }),
  'header-presumed-column': entry('structure', 'advice', 'column', {
    header: 'Что делаем',
    column: 'Мероприятия',
  }),
  'template-not-followed': entry('structure', 'advice', 'sheet', {
    template: { ru: 'Муниципальная дорожная карта', en: 'Municipal roadmap' },
    sections: ['Информирование родителей', 'Подготовка выпускников'],
    missing: ['Планируемый результат'],
  }),
  'section-missing': entry('structure', 'warning', 'section', { number: 4, title: 'Мониторинг и контроль' }),
  'section-order': entry('structure', 'warning', 'section', {
    title: 'Мониторинг и контроль',
    after: 'Работа с обучающимися',
  }),
  'section-empty': entry('structure', 'warning', 'section', { title: 'Мониторинг и контроль' }),
  'section-title-mismatch': entry('structure', 'warning', 'section', {
    read: 'Мониторинг',
    expected: 'Мониторинг и контроль',
  }),
  'row-split': entry('structure', 'warning', 'row', {
    number: '1.4.',
    fragment: 'по итогам обследования',
    joined: 'Подготовка предложений по итогам обследования',
  }),
  'header-repeated': entry('structure', 'advice', 'row', { row: 40 }),
  'preamble-missing-part': entry('structure', 'warning', 'item', { part: 'indicators' }),

  'number-missing': entry('numbering', 'warning', 'row', { expected: '1.4.', renumbered: 3 }),
  'number-duplicate': entry('numbering', 'error', 'row', { read: '1.3.', first: 'A12', expected: '1.4.' }),
  'number-gap': entry('numbering', 'warning', 'row', { read: '1.5.', previous: '1.3.', expected: '1.4.' }),
  'number-order': entry('numbering', 'warning', 'row', { read: '1.2.', previous: '1.4.', expected: '1.5.' }),
  'number-parent': entry('numbering', 'error', 'row', { read: '3.1.', section: '2.', expected: '2.4.' }),
  'number-as-date': entry('numbering', 'error', 'row', { read: '04.фев', expected: '4.2.' }),
  'number-as-number': entry('numbering', 'warning', 'row', { read: '1,1', expected: '1.10.' }),

  'period-missing': entry('period', 'error', 'row', { activity: 'Семинар для завучей' }),
  'period-unrecognised': entry('period', 'error', 'row', { read: 'итоги', proposals: [] }),
  'period-no-year': entry('period', 'warning', 'row', { read: 'Декабрь', proposals: ['декабрь 2021'] }),
  'period-ambiguous': entry('period', 'warning', 'row', {
    read: 'Апрель Сентябрь 2021',
    proposals: ['апрель – сентябрь 2021', 'апрель, сентябрь 2021'],
  }),
  'period-year-boundary': entry('period', 'warning', 'row', {
    read: 'Сентябрь-май 2021',
    proposals: ['сентябрь 2021 – май 2022'],
  }),
  'period-reversed': entry('period', 'error', 'row', {
    read: 'с 20 по 10 октября 2021',
    proposals: ['10–20 октября 2021'],
  }),
  'period-outside-plan': entry('period', 'warning', 'row', {
    read: 'Март 2023',
    start: day('2023-03-01'),
    end: day('2023-03-31'),
    planStart: day('2021-01-01'),
    planEnd: day('2021-12-31'),
  }),
  'period-vague': entry('period', 'warning', 'row', { read: 'по мере необходимости' }),

  'responsible-missing': entry('responsible', 'error', 'row', { activity: 'Семинар для завучей' }),
  'responsible-unseparated': entry('responsible', 'warning', 'row', {
    read: 'Отдел образования Руководители РМО',
    parties: ['Отдел образования', 'Руководители РМО'],
  }),
  'responsible-unknown': entry('responsible', 'warning', 'row', {
    read: 'Отдел обрзования',
    nearest: 'Отдел образования',
    sheets: ['Ответственные'],
  }),

  'result-missing': entry('result', 'warning', 'row', { activity: 'Семинар для завучей' }),
  'result-vague': entry('result', 'advice', 'row', { read: 'График' }),
  'result-unseparated': entry('result', 'warning', 'row', {
    read: 'Аналитический отчёт План работы',
    results: ['Аналитический отчёт', 'План работы'],
  }),

  'text-spaces': entry('text', 'advice', 'cell', { read: 'план  работы ,', expected: 'план работы,' }),
  'text-broken-word': entry('text', 'warning', 'cell', {
    read: 'муниципально го',
    expected: 'муниципального',
  }),
  'text-mixed-alphabet': entry('text', 'warning', 'cell', { read: 'MОУ', expected: 'МОУ' }),
  'text-markup': entry('text', 'warning', 'cell', { read: '<i>' }),

  'status-missing': entry('execution', 'warning', 'row', {
    activity: 'Семинар для завучей',
    end: day('2021-03-31'),
  }),
  'status-unknown': entry('execution', 'error', 'row', {
    read: 'выполненно',
    allowed: ['выполнено', 'в работе'],
    nearest: 'выполнено',
  }),
  'done-without-date': entry('execution', 'warning', 'row', { status: 'выполнено' }),
  'done-without-evidence': entry('execution', 'advice', 'row', { status: 'выполнено' }),
  'done-before-start': entry('execution', 'warning', 'row', {
    doneOn: day('2021-02-10'),
    start: day('2021-03-01'),
  }),
  'done-in-future': entry('execution', 'error', 'row', {
    doneOn: day('2022-02-10'),
    reportDate: day('2021-12-01'),
  }),
  overdue: entry('execution', 'warning', 'row', {
    end: day('2021-03-31'),
    reportDate: day('2021-04-05'),
    days: 5,
    status: 'в работе',
  }),

  'activity-duplicate': entry('between', 'warning', 'row', { text: 'Семинар для завучей', first: 'B12' }),
  'risk-uncovered': entry('between', 'warning', 'item', { risk: 'Низкая учебная мотивация обучающихся' }),
  'indicator-uncovered': entry('between', 'advice', 'item', { indicator: 'доля обучающихся с маршрутами' }),

  'school-unknown': entry('data', 'warning', 'row', {
    read: 'СОШ № 52',
    nearest: null,
    sheet: 'Школы',
  }),
  'school-spelling': entry('data', 'warning', 'row', { read: 'МАОУ – СОШ №25', expected: 'МАОУ СОШ № 25' }),
  'record-duplicate': entry('data', 'error', 'row', {
    record: 'СОШ № 5, 2020/2021',
    first: 'A4',
    same: true,
  }),
  'choice-unfilled': entry('data', 'warning', 'cell', { read: 'да / нет', allowed: ['да', 'нет'] }),
  'value-missing': entry('data', 'error', 'cell', { column: 'Всего педагогов' }),
  'value-not-number': entry('data', 'error', 'cell', {
    column: 'Всего педагогов',
    read: 'двадцать',
    value: null,
  }),
  'value-negative': entry('data', 'error', 'cell', { column: 'Всего педагогов', value: -3 }),
  'value-not-integer': entry('data', 'error', 'cell', { column: 'Всего педагогов', read: '12,5' }),
  'marks-sum-mismatch': entry('data', 'error', 'row', { sum: 24, total: 25, percent: false }),
  'part-exceeds-total': entry('data', 'error', 'cell', {
    part: 'Прошли диагностику',
    value: 30,
    total: 'Всего педагогов',
    limit: 25,
  }),
  'year-unrecognised': entry('data', 'error', 'row', { read: 'прошлый год', expected: null }),
  'row-total': entry('data', 'advice', 'row', { read: 'Итого по району', by: 'label' }),
  'unit-mixed': entry('data', 'warning', 'row', {
    marks: ['10 %', '40 %', '30 %', '20 %'],
    unit: 'percent',
    expected: 'count',
    instead: [4, 16, 12, 8],
  }),
  'formula-not-calculated': entry('data', 'warning', 'cell', {
    column: 'Всего педагогов',
    formula: '=C4+C5',
  }),
  'small-cohort': entry('data', 'advice', 'item', { participants: 7, limit: 10 }),
  'value-unusual': entry('data', 'advice', 'cell', {
    column: 'Всего педагогов',
    school: 'СОШ № 5',
    value: 240,
    share: false,
    history: [
      { year: '2022/2023', value: 23 },
      { year: '2024/2025', value: 24 },
    ],
  }),
  'formula-error': entry('data', 'error', 'cell', { error: '#REF!' }),
  'example-row-changed': entry('data', 'error', 'row', { read: 'Курсы для учителей физики' }),
  'sheet-empty': entry('data', 'warning', 'sheet', { prepared: 2 }),

  'file-unreadable': entry('file', 'error', 'file', { reason: 'not-a-workbook', actual: 'doc' }),
  'file-encrypted': entry('file', 'error', 'file', {}),
  'file-too-large': entry('file', 'error', 'file', { limit: 200 }),
  'file-part-left-out': entry('file', 'warning', 'item', {
    kind: 'styles',
    name: 'xl/styles.xml',
    reason: 'missing',
  }),
  'sheet-not-recognised': entry('file', 'advice', 'sheet', { problem: { kind: 'no-header' } }),
  'sheet-missing': entry('file', 'error', 'sheet', { kind: 'roadmap' }),
  'setting-unreadable': entry('file', 'error', 'cell', {
    problem: {
      kind: 'value',
      read: '31.04.2026',
      parameter: 'Дата отчёта',
      expected: 'date',
      allowed: [],
      instead: { by: 'today' },
    },
  }),
};

export const CODES = Object.keys(CATALOGUE) as readonly Code[];
