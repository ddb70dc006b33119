import { computed, municipality, shares, told } from './municipality';

test('the municipality as it is: hand-counted shares, only the roadmap is missing', () => {
  const report = computed(municipality());
  expect(shares(report, 'schools-methodical-work').now).toBe('2 of 3');
  expect(shares(report, 'teachers-diagnosed')).toEqual({ now: '22 of 44', before: '11 of 44' });
  expect(shares(report, 'low-result-index').now).toBe('14 of 46');
  expect(told(municipality())).toEqual(['sheet-missing null!null']);
});
