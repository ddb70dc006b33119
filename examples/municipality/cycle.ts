import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';

const SITE = 'https://uo.verhneluzhskiy.example/shnor';

const STAGES: readonly Row[] = [
  [
    'Цели',
    'Муниципальная программа «Качество образования», приказ от 29.08.2025 № 198',
    `${SITE}/program`,
    'есть',
  ],
  [
    'Показатели',
    'Перечень показателей поддержки школ, приказ от 29.08.2025 № 199',
    `${SITE}/indicators`,
    'есть',
  ],
  ['Методы сбора информации', 'Положение о муниципальном мониторинге', `${SITE}/methods`, 'есть'],
  [
    'Мониторинг',
    'Справка о мониторинге за I полугодие 2025/2026 учебного года',
    `${SITE}/monitoring`,
    'есть',
  ],
  ['Анализ результатов', 'Анализ результатов КДР за I полугодие', `${SITE}/analysis`, 'есть'],
  ['Адресные рекомендации', 'Рекомендации школам по итогам выездов', `${SITE}/recommendations`, 'в работе'],
  ['Меры', 'План дополнительных мер поддержки МБОУ СОШ № 5', null, 'в работе'],
  ['Управленческие решения', 'Приказ о дополнительных мерах поддержки МБОУ СОШ № 5', null, 'в работе'],
  ['Анализ эффективности мер', null, null, 'нет'],
];

export const cycleTable = (): TableContent => ({
  name: 'Управленческий цикл',
  columns: [
    { header: 'Этап', width: 32, kind: 'text' },
    { header: 'Документ', width: 84, kind: 'text' },
    { header: 'Ссылка', width: 66, kind: 'text' },
    { header: 'Состояние', width: 14, kind: 'label', choices: ['есть', 'в работе', 'нет'] },
  ],
  rows: STAGES,
});
