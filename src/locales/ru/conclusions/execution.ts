import type { ActivityExecution, ExecutionCounts, PlanName, StatementFacts } from '../../../monitoring';
import { dottedDay } from '../../../workbook';
import type { AdviceWords, JointWords, StatementWords } from '../../conclusionWords';
import { SPACE } from '../../numbers';
import { inSentence } from '../../sentences';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';

const days = tiedNoun({ one: 'день', few: 'дня', other: 'дней' });
const activities = tiedNoun({ one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' });
const ofActivities = tiedNoun({ one: 'мероприятия', other: 'мероприятий' });

/** How a roadmap is called. */
export const planTitle = ({ school, sheet }: PlanName): string =>
  `Дорожная карта${school === null ? '' : ` ${school}`}${sheet === null ? '' : ` (лист ${ru.quoted(sheet)})`}`;

/** «мероприятие № 7 дорожной карты». */
export const activityNames = (own: readonly ActivityExecution[]): string =>
  `${own.length === 1 ? 'мероприятие' : 'мероприятия'} ${ru.activities(own)} дорожной карты`;

interface Progress {
  readonly plan: PlanName;
  readonly counts: ExecutionCounts;
  readonly done: number;
  readonly share: number;
}

/** What else there is to say of the activities that are not done. */
const othersOf = (counts: ExecutionCounts): readonly string[] =>
  [
    counts.inProgress > 0 && `в работе ${counts.inProgress}`,
    counts.overdue > 0 && `просрочено ${counts.overdue}`,
    counts.notDue > 0 && `срок не наступил у ${counts.notDue}`,
    counts.cancelled > 0 && `отменено ${counts.cancelled}`,
    counts.unknown > 0 && `отметка не распознана у ${counts.unknown}`,
  ].filter((told) => told !== false);

function progress({ plan, counts, done, share }: Progress): string {
  const late = counts.late > 0 ? `, из них с опозданием ${counts.late}` : '';
  const others = othersOf(counts);
  const rest = others.length === 0 ? '' : `; ${others.join(', ')}`;
  return `${planTitle(plan)}: по отметкам выполнено ${ru.shareOf(share, done, counts.total)}${SPACE}мероприятий${late}${rest}.`;
}

const delay = ({ activities: own, longestDelay }: StatementFacts['execution-overdue']): string =>
  `${own.length > 1 ? 'наибольшая просрочка' : 'просрочка'} — ${days(longestDelay)}`;

/** «2.3 (31.03.2026)» */
const dueItems = (own: readonly ActivityExecution[]): readonly string[] =>
  own.flatMap((activity) =>
    activity.due === null ? [] : [`${ru.activity(activity)} (${dottedDay(activity.due)})`],
  );

export const statements = {
  'execution-overdue': (own) =>
    `${planTitle(own.plan)}: просрочено ${own.activities.length} из ${ofActivities(own.total)} (${ru.activities(own.activities)}), ${delay(own)}.`,
  'execution-no-status': ({ plan, total }) =>
    `${planTitle(plan)}: столбца с отметками о выполнении нет, судить о выполнении ${ofActivities(total)} нельзя.`,
  'execution-no-responsible': ({ plan }) =>
    `${planTitle(plan)}: столбца с ответственными нет, кто отвечает за мероприятия, неизвестно.`,
  'execution-no-periods': ({ plan }) =>
    `${planTitle(plan)}: столбца со сроками нет, наступили ли сроки, неизвестно.`,
  'execution-no-marks'({ plan, total, overdue }) {
    const over = overdue > 0 ? `, срок уже прошёл у ${ofActivities(overdue)}` : '';
    return `${planTitle(plan)}: отметок о выполнении пока нет (всего ${activities(total)}${over}).`;
  },
  'execution-unknown-marks': ({ plan, activities: own }) =>
    `${planTitle(plan)}: отметка не распознана у ${ofActivities(own.length)} (${ru.activities(own)}), выполнено ли, неизвестно.`,
  'execution-nobody': ({ plan, activities: own }) =>
    `${planTitle(plan)}: не указан ответственный у ${ofActivities(own.length)} (${ru.activities(own)}).`,
  'execution-share': progress,
  'execution-all-marked': progress,
  'execution-before-plan': ({ plan }) => `${planTitle(plan)}: на дату отчёта срок реализации ещё не начался.`,
  'due-soon': ({ plan, activities: own, days: within }) =>
    `${planTitle(plan)}: в ближайшие ${days(within)} истекает срок ${own.length === 1 ? 'мероприятия' : 'мероприятий'} ${ru.activities(own, dueItems(own))}.`,
  'due-nothing': ({ days: within, undated, isKnown }) =>
    isKnown
      ? `В ближайшие ${days(within)} сроки мероприятий не наступают${undated === 0 ? '' : `; у ${ofActivities(undated)} срок без дат, судить о нём нельзя`}.`
      : `Наступает ли срок в ближайшие ${days(within)}, неизвестно: у ${ofActivities(undated)} срок без дат.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'execution-overdue': ({ activities: own }) =>
    `Выполнить ${own.length === 1 ? 'просроченное' : 'просроченные'} ${activityNames(own)} или обоснованно перенести ${own.length === 1 ? 'его срок' : 'их сроки'}.`,
  'execution-no-status': () =>
    'Добавить в дорожную карту столбцы «Отметка о выполнении» и «Дата выполнения» и заполнить их.',
  'execution-no-marks': () => 'Внести в дорожную карту отметки о выполнении мероприятий.',
  'execution-nobody': ({ activities: own }) => `Указать ответственных за ${activityNames(own)}.`,
  'due-soon': ({ marked, activities: own }) =>
    `${marked ? 'Завершить в срок' : `Завершить в срок и отметить ${own.length === 1 ? 'выполненным' : 'выполненными'}`} ${activityNames(own)}.`,
} satisfies Partial<AdviceWords>;

/** «дорожная карта — 3 из 23; дорожная карта МБОУ СОШ № 5 — 1 из 10» */
const byPlan = <F extends { readonly plan: PlanName }>(all: readonly F[], told: (own: F) => string): string =>
  ru.series(all.map((own) => `${inSentence(planTitle(own.plan))} — ${told(own)}`));
const plansOf = (all: readonly { readonly plan: PlanName }[]): string =>
  ru.series(all.map(({ plan }) => inSentence(planTitle(plan))));
const progressIn = ({ counts, done, share }: Progress): string =>
  [ru.shareOf(share, done, counts.total), ...othersOf(counts)].join(', ');

export const joint = {
  'execution-overdue': (all) =>
    `Просрочены мероприятия: ${byPlan(
      all,
      (own) => `${own.activities.length} из ${own.total} (${ru.activities(own.activities)}; ${delay(own)})`,
    )}.`,
  'execution-nobody': (all) =>
    `Не указан ответственный: ${byPlan(all, ({ activities: own }) => `${activities(own.length)} (${ru.activities(own)})`)}.`,
  'execution-no-status': (all) =>
    `Столбца с отметками о выполнении нет, судить о выполнении нельзя: ${byPlan(all, ({ total }) => activities(total))}.`,
  'execution-no-marks': (all) =>
    `Отметок о выполнении пока нет: ${byPlan(all, ({ total }) => activities(total))}.`,
  'execution-no-periods': (all) => `Столбца со сроками нет, наступили ли сроки, неизвестно: ${plansOf(all)}.`,
  'execution-no-responsible': (all) =>
    `Столбца с ответственными нет, кто отвечает за мероприятия, неизвестно: ${plansOf(all)}.`,
  'execution-unknown-marks': (all) =>
    `Отметка не распознана, выполнено ли, неизвестно: ${byPlan(all, ({ activities: own }) => `${activities(own.length)} (${ru.activities(own)})`)}.`,
  'execution-share': (all) => `По отметкам выполнено: ${byPlan(all, progressIn)}.`,
  'execution-all-marked': (all) =>
    `Выполнены все мероприятия: ${byPlan(all, ({ counts }) => String(counts.total))}.`,
  'execution-before-plan': (all) => `Срок реализации на дату отчёта ещё не начался: ${plansOf(all)}.`,
  'due-soon': (all) =>
    `В ближайшие ${days(all[0]?.days ?? 0)} истекает срок мероприятий: ${byPlan(all, ({ activities: own }) => ru.activities(own, dueItems(own)))}.`,
} satisfies JointWords;
