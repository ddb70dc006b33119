import { FOOT_ROOM, footOf } from './foot';

const CODES = ' — страница &P из &N';

test('an ampersand of the text is no code', () => {
  expect(footOf('Округ «Север & Юг»', CODES)).toBe('Округ «Север && Юг» — страница &P из &N');
});

test.each([
  ['а'.repeat(2000), 253 - CODES.length],
  ['&'.repeat(2000), 252 - CODES.length],
])('a text of 2,000 characters is cut, no code in half', (text, length) => {
  const foot = footOf(text, CODES);
  expect(foot.length).toBeLessThanOrEqual(FOOT_ROOM);
  expect(foot.endsWith(`…${CODES}`)).toBe(true);
  const cut = foot.slice(0, -CODES.length);
  expect(cut.length).toBeGreaterThanOrEqual(length - 1);
  expect(cut.replaceAll('&&', '')).not.toContain('&');
});
