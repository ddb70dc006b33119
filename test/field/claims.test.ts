import type { SheetInput } from '../support/snapshot';
import { computed, municipality } from './municipality';

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const PLAN: SheetInput = {
  name: 'Дорожная карта',
  rows: [HEAD, ['1.1.', 'Проведение диагностики педагогов', 'май 2026', 'Отдел образования', 'Справка']],
};

/** Texts of the memo. */
const memoOf = (sheets: readonly SheetInput[]): string =>
  computed(sheets)
    .plans.filter(({ kind }) => kind === 'memo')
    .flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? [])))
    .join('\n')
    .replaceAll('\u00A0', ' ');

test('a roadmap without marks is no data of monitoring, and shows no problem', () => {
  const memo = memoOf([PLAN]);
  expect(memo).toContain('Справка составлена по дорожной карте');
  expect(memo).not.toContain('по данным мониторинга');
  expect(memo).toMatch(/Проверены: ответственные в дорожной карте\./u);
  expect(memo).toMatch(/Не проверены, так как нет данных: .*отметки о выполнении/u);
});

test('without a column of curators nobody is said to have none', () => {
  const { conclusions } = computed(municipality());
  const rules = [...conclusions.statements, ...conclusions.recommendations].map(({ rule }) => rule);
  expect(rules).not.toContain('support-no-curator');
  expect(rules).not.toContain('support-no-mentor');
});
