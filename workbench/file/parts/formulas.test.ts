import { fileFormula, shownFormula } from './formulas';

test.each([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=IFS(A1>1,"IFS(",TRUE,0)', '_xlfn.IFS(A1>1,"IFS(",TRUE,0)'],
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ["='IFS(1'!A1+STDEV.S(A1:A9)", "'IFS(1'!A1+_xlfn.STDEV.S(A1:A9)"],
  [
    '=SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))',
    '_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))',
  ],
  ['=LET(доля,A1/B1,доля*100)', '_xlfn.LET(_xlpm.доля,A1/B1,_xlpm.доля*100)'],
  ['=LET(a,MAX(1,2),b,"a,b",a&b)', '_xlfn.LET(_xlpm.a,MAX(1,2),_xlpm.b,"a,b",_xlpm.a&_xlpm.b)'],
  ['=MAP(A1:A3,LAMBDA(x,x*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2))'],
])('%s is kept with the prefixes of its functions', (shown, kept) => {
  expect(fileFormula(shown)).toBe(kept);
  expect(shownFormula(kept)).toBe(shown);
});

test.each([
  ['=[@Итог]*2', 'Баллы[[#This Row],[Итог]]*2'],
  ['=[@[Ниже порога]]/[@Всего]', 'Баллы[[#This Row],[Ниже порога]]/Баллы[[#This Row],[Всего]]'],
  ['=Другая[@Итог]', 'Другая[[#This Row],[Итог]]'],
  ['="[@Итог]"&SUM(Баллы[Итог])', '"[@Итог]"&SUM(Баллы[Итог])'],
  ['=COUNTA(Баллы[@])', 'COUNTA(Баллы[#This Row])'],
])('%s names the row in words', (shown, kept) => {
  expect(fileFormula(shown, 'Баллы')).toBe(kept);
  expect(shownFormula(kept, 'Баллы')).toBe(shown);
});
