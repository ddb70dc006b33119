import type { ReportPart } from '../app';
import type { LocaleName } from './codeTexts';
import type { Message } from '../commands/messageAddress';

const ru = {
  report: {
    title: 'Отчитываться не о чем',
    text: 'В книге нет ни дорожной карты, ни листов с данными. Какие листы и столбцы нужны, подскажет «Монитор» на вкладке «Главная».',
  },
  indicators: {
    title: 'Листов с данными нет',
    text: 'Показатели считаются по листам «Школы», «Педагоги», «Обучающиеся» и «Результаты». Какие столбцы нужны, подскажет «Монитор» на вкладке «Главная».',
  },
  risks: {
    title: 'Листа «Риски» нет',
    text: 'Рисковый профиль составляется по листу «Риски»: столбец «Школа» и по столбцу на каждый фактор, в ячейках — «высокая», «средняя», «низкая» или «+».',
  },
} as const;

const en = {
  report: {
    title: 'There is nothing to report on',
    text: 'The workbook has neither a roadmap nor data sheets. Monitor on the Home tab tells which sheets and columns are needed.',
  },
  indicators: {
    title: 'There are no data sheets',
    text: 'Indicators are computed from the sheets “Школы”, “Педагоги”, “Обучающиеся” and “Результаты”. Monitor on the Home tab tells which columns they need.',
  },
  risks: {
    title: 'There is no sheet “Риски”',
    text: 'The risk profile is made of the sheet “Риски”: a column “Школа” and one for each factor, its cells saying “высокая”, “средняя”, “низкая” or “+”.',
  },
} as const;

/** Why a part of the report was not inserted. */
export const NOTHING: Readonly<Record<LocaleName, Readonly<Record<ReportPart, Message>>>> = {
  ru: { indicators: ru.indicators, risks: ru.risks, monitoring: ru.report, memo: ru.report },
  en: { indicators: en.indicators, risks: en.risks, monitoring: en.report, memo: en.report },
};
