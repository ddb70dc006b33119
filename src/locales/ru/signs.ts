import type { SignFigure, SignReason, SignsRule } from '../../indicators';
import type { SignRuleId } from '../../settings';
import { FIGURES } from '../figures';
import { inSentence } from '../sentences';
import { noun, number } from './numbers';

const ofWorks = noun({
  one: 'низкой работы',
  few: 'низких работ',
  many: 'низких работ',
  other: 'низкой работы',
});
const ofParticipants = noun({
  one: 'участника',
  few: 'участников',
  many: 'участников',
  other: 'участника',
});

/** A piece of work, which is a procedure in one subject and class, that is low. */
interface SignParts {
  readonly procedure: string;
  /** Part of the year; null for the whole year. */
  readonly period: string | null;
  readonly subject: string;
  readonly grade: string;
}

const judgedFrom = (limit: number): string => `меньше ${ofParticipants(limit)} — не оценивается`;

/** From when on each rule finds a sign, with its source. */
const SIGN_RULE_WORDS: Readonly<
  Record<SignRuleId, (rule: SignsRule, year: string | null, previous: string | null) => string>
> = {
  'low-procedures'({ lowResultPercent, lowProcedures, smallCohort }, year, previous) {
    const several = `не меньше ${ofWorks(lowProcedures)}${year === null ? '' : ` за ${year}`}`;
    const twice =
      year === null || previous === null
        ? ''
        : ` или одна и та же работа низкая и за ${year}, и за ${previous}`;
    return `Работа (процедура по предмету и классу) низкая, если доля «2» или не набравших порога — от ${number(lowResultPercent)}\u00A0%; ${judgedFrom(smallCohort)}. Признак: ${several}${twice}.`;
  },
  rating: ({ ratingPercent, lowProcedures, smallCohort }) =>
    `Полный рейтинг: школы стоят по доле низких результатов в каждой работе, где их хотя бы четыре; признак — нижние ${number(ratingPercent)}\u00A0% списка не меньше чем в ${lowProcedures}\u00A0${lowProcedures === 1 ? 'работе' : 'работах'}; ${judgedFrom(smallCohort)} (по образцу приказа одного из регионов, 2022).`,
  'final-exam': () =>
    'Обязательный экзамен: хотя бы один выпускник не набрал порога или получил «2» по русскому языку или математике на ОГЭ, ЕГЭ или ГВЭ (проект индикаторов риска контрольного органа).',
  jump: ({ jumpPoints, smallCohort }) =>
    `Рост низких результатов: доля за год выросла на ${number(jumpPoints)}\u00A0п.п. и больше; ${judgedFrom(smallCohort)} (рекомендации по анализу ВПР, 2026).`,
  'journal-gap': ({ journalGapPercent, smallCohort }) =>
    `Расхождение с журналом: отметки не меньше ${number(journalGapPercent)}\u00A0% участников отличаются от журнала на 2 и больше; ${judgedFrom(smallCohort)} (рекомендации по анализу ВПР, 2026; порог доли задан в «Настройках»).`,
};

const SIGN_REASONS: Readonly<Record<SignReason, string>> = {
  several: 'низкие результаты по нескольким работам',
  'two-years': 'низкие результаты по одной работе два года',
  rating: 'внизу рейтинга школ',
  'final-exam': 'не сдан обязательный экзамен',
  jump: 'резкий рост доли низких результатов',
  'journal-gap': 'отметки расходятся с журналом',
};

/** By what a work was found. */
function signFigure(figure: SignFigure): string {
  if (figure.kind === 'place') return `${figure.place}-е место из ${figure.of}`;
  return figure.kind === 'points'
    ? FIGURES.ru.points(figure.points)
    : FIGURES.ru.ofTotal(figure.part, figure.total);
}

/** Words for signs of low results, the same on the sheet and in the pane. */
export const signs = {
  title: 'Признаки низких результатов',
  /** By what a school shows signs, and that they are no verdict; the years as the reader writes them. */
  rule: (rule: SignsRule, year: string | null, previous: string | null) =>
    [
      'Повод присмотреться к школе, а не вывод о ней.',
      ...rule.signRules.map((id) => SIGN_RULE_WORDS[id](rule, year, previous)),
    ].join(' '),
  none: 'Ни у одной школы признаков нет.',
  /** The table on the sheet stays as it was written. */
  written: 'Список составлен при записи листа и сам не меняется: после изменения данных обновите лист.',
  columns: { reasons: 'Признаки', procedures: 'Работы' },
  reasons: SIGN_REASONS,
  figure: signFigure,
  procedure: ({ procedure, period, subject, grade }: SignParts) =>
    [procedure, period, inSentence(subject), /^\d/u.test(grade) ? `${grade}\u00A0класс` : grade]
      .filter(Boolean)
      .join(', '),
  /** Stands behind a procedure that was low in the year before too. */
  again: 'второй год',
  /** So many procedures are not named. */
  more: (count: number) => `и ещё ${count}`,
};
