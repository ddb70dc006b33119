import { filterXml, readFilter } from './filters';

test('texts and empty cells that stay visible', () => {
  const criteria = new Map([
    [2, ['«да» & нет', '']],
    [0, ['Школа № 1']],
  ]);
  const xml = filterXml(criteria);
  expect(xml).toBe(
    '<filterColumn colId="0"><filters><filter val="Школа № 1"/></filters></filterColumn>' +
      '<filterColumn colId="2"><filters blank="1"><filter val="«да» &amp; нет"/></filters></filterColumn>',
  );
  expect(readFilter(xml)).toEqual(criteria);
});

test('other kinds of filters are left out', () => {
  const top = '<filterColumn colId="1"><top10 val="3"/></filterColumn>';
  expect(readFilter(top)).toEqual(new Map());
  expect(readFilter('')).toEqual(new Map());
});
