import { readEntry } from './entry';
import { RU_RU } from './entryLocale';

const typed = (text: string) => readEntry(text, 'General', { locale: RU_RU, year: 2026 });

describe('what a person types at a Russian Excel', () => {
  test.each([
    ['1,5', { value: 1.5 }],
    ['1 234,5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['62,5%', { value: 0.625, numberFormat: '0.00%' }],
    ['10 ₽', { value: 10, numberFormat: '#,##0 "₽"' }],
    ['01.09.2021', { value: 44440, numberFormat: 'dd.mm.yyyy' }],
    ['1.9', { value: 46266, numberFormat: 'd-mmm' }],
    ['1.10', { value: 46296, numberFormat: 'd-mmm' }],
    ['1 сен 21', { value: 44440, numberFormat: 'd-mmm-yy' }],
    ['9:45', { value: 0.40625, numberFormat: 'h:mm' }],
    ['истина', { value: true }],
    ['1.5.5.5', { value: '1.5.5.5' }],
    ['31.02.2021', { value: '31.02.2021' }],
    ['5 «А»', { value: '5 «А»' }],
    ["'01.09", { value: '01.09' }],
    ['=SUM(A1:A2)', { value: null, formula: '=SUM(A1:A2)' }],
    ['', { value: null }],
  ])('«%s»', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});
