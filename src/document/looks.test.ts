import { LOCALES, REPORTS_LOCALES } from '../locales';
import { TABLE_LOOKS } from './looks';

test('no format of numbers ends in digits that may be missing: Excel would show «167,»', () => {
  const formats = [
    ...Object.values(TABLE_LOOKS).flatMap((look) => ('numberFormat' in look ? [look.numberFormat] : [])),
    ...LOCALES.flatMap((locale) => Object.values(REPORTS_LOCALES[locale].overview.formats)),
  ];
  expect(formats.length).toBeGreaterThan(5);
  expect(formats.filter((format) => /[.,]#/.test(format))).toEqual([]);
});
