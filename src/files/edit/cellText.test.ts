import fc from 'fast-check';
import { cellText, textOf } from './xmlWrite';

test.each([
  ['МБОУ «СОШ № 7»', 'МБОУ «СОШ № 7»'],
  ['а < б & "в"', 'а &lt; б &amp; &quot;в&quot;'],
  ['а & б', 'а &amp; б'],
  ['две\nстроки\tи знак', 'две\nстроки\tи знак'],
  ['\r', '_x000D_'],
  ['_x000D_ и _X0041_', '_x005F_x000D_ и _x005F_X0041_'],
  ['половина \ud83d', 'половина _xD83D_'],
  ['целая 😀', 'целая 😀'],
])('%j is written as %s', (text, xml) => {
  expect(Buffer.from(cellText(text), 'latin1').toString('utf8')).toBe(xml);
});

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(cellText(text))).toBe(text);
    }),
  );
});
