import { closedEnds } from './openEnds';

test.each([
  ['=SUMIFS(A$9:A$1048576,B$9:B$1048576,"")', '=SUMIFS(A$9:A$50,B$9:B$50,"")'],
  [
    `=IF(A1,SUMIFS('Лист, (1)'!$F$9:$F$1048576,'Лист, (1)'!$A$9:$A$1048576,$D67)+1,0)`,
    `=IF(A1,SUMIFS('Лист, (1)'!$F$9:$F$50,'Лист, (1)'!$A$9:$A$50,$D67)+1,0)`,
  ],
  ['=COUNTIFS(A2:A1048576,"",B2:B1048576,"да")', '=COUNTIFS(A2:A50,"",B2:B50,"да")'],
  ['=COUNTIFS(A2:A1048576,"<>")', '=COUNTIFS(A2:A50,"<>")'],
  ['=COUNTIFS(A2:A1048576,">=0")', '=COUNTIFS(A2:A50,">=0")'],
])('%s is calculated over the rows that hold something', (formula, closed) => {
  expect(closedEnds(formula, 50)).toBe(closed);
});

test.each([
  '=COUNTIFS(A2:A1048576,"")',
  '=COUNTIFS(A2:A1048576,$D$1)',
  '=COUNTIFS(A2:A1048576,"<>да")',
  '=COUNTIFS(A2:A1048576,"*")',
  '=ROWS(A2:A1048576)',
  '=SUMIFS(A60:A1048576,B60:B1048576,1)',
  '="SUMIFS(A2:A1048576,B2:B1048576,1)"',
  '=SUMIFS(A2:A10485760,B2:B10485760,1)',
])('%s stays as it is', (formula) => {
  expect(closedEnds(formula, 50)).toBe(formula);
});
