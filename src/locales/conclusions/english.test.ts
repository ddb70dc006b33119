import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { workbookOf } from '../../../test/support/snapshot';
import { indicatorTitle, factorName } from '../names';
import { RISK_FACTORS } from '../../risks';
import { concluded, MOTIVATION, results, risks, SETTINGS, schools } from './testSupport';

const CYRILLIC = /\p{Script=Cyrillic}/u;

test('every indicator of the catalogue has an English title', () => {
  const { indicators } = monitoringOfWorkbook(workbookOf(SETTINGS), day('2026-03-31')).indicators;
  expect(indicators).not.toHaveLength(0);
  for (const { definition } of indicators) {
    expect(indicatorTitle(definition, 'en')).not.toMatch(CYRILLIC);
    expect(indicatorTitle(definition, 'ru')).toBe(definition.title);
  }
});

it.each(RISK_FACTORS)('the risk factor $id has an English name', (factor) => {
  expect(factorName(factor, 'en')).not.toMatch(CYRILLIC);
  expect(factorName(factor, 'ru')).toBe(factor.name);
});

test('what the municipality names itself keeps its name', () => {
  expect(factorName({ id: 'own', name: 'Удалённость школы' }, 'en')).toBe('Удалённость школы');
  expect(indicatorTitle({ id: 'own', title: 'Доля победителей' }, 'en')).toBe('Доля победителей');
});

test('English conclusions quote English titles', () => {
  const { statements, recommendations } = concluded(
    [
      SETTINGS,
      schools(['School 1', 'ШНОР', 'Vetrova', 'Lyceum']),
      results(
        ['School 1', '2024/2025', 'VPR', 'Maths', 5, 20, 2, 10, 6, 2],
        ['School 1', '2025/2026', 'VPR', 'Maths', 5, 20, 9, 5, 4, 2],
      ),
      risks(['School 1', '2025/2026', 'высокая', '']),
    ],
    { locale: 'en' },
  );
  const texts = [
    ...statements.filter(({ rule }) => /^(?:indicator|low-index|risk)/u.test(rule)).map(({ text }) => text),
    ...recommendations
      .filter(({ rule }) => /^(?:indicator|low-index|risk)/u.test(rule))
      .map(({ what }) => what),
  ];
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => CYRILLIC.test(text))).toEqual([]);
  expect(texts.join()).toContain(factorName({ id: 'motivation', name: MOTIVATION }, 'en'));
});
