import { standsAlone, storedFormula } from './storedFormula';

test.each([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=concat(A1,IFS(B1>1,"IFS(x)"))', '_xlfn.concat(A1,_xlfn.IFS(B1>1,"IFS(x)"))'],
  ["='IFS(2)'!A1+STDEV.S(B1:B9)", "'IFS(2)'!A1+_xlfn.STDEV.S(B1:B9)"],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
])('%s is stored as %s', (formula, stored) => expect(storedFormula(formula)).toBe(stored));

const sheets = new Set(['карта', 'список школ']);

test.each([
  ['=SUM($A$1:B3)*2', true],
  ["=COUNTIF('Список школ'!A:A,TRUE)+Карта!B2", true],
  ['=IF(A1="Ставка!","[1]",1E+5)', true],
  ['=VLOOKUP(A1,Карта!$A:$C,3,FALSE)', true],
  ['=Другой!A1', false],
  ["='[Книга2.xlsx]Карта'!A1", false],
  ['=SUM(Таблица1[Сумма])', false],
  ['=A1*Ставка', false],
  ['=#REF!+1', false],
  ['=UNIQUE(A1:A9)', false],
  ['=LET(x,A1,x+1)', false],
])('%s alone: %s', (formula, alone) => expect(standsAlone(formula, sheets)).toBe(alone));
