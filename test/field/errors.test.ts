import { computed, municipality, RESULTS, shares } from './municipality';

test('an error in «2» says nothing of the row, though the other marks are counts', () => {
  const [head = [], first = [], second = [], ...rest] = RESULTS;
  const broken = second.map((cell, at) => (head[at] === '«2»' ? { error: '#N/A' as const } : cell));
  const report = computed(municipality({ Результаты: [head, first, broken, ...rest] }));
  // Without № 7: 4 + 2 of 16 + 10.
  expect(shares(report, 'low-result-index').now).toBe('6 of 26');
});
