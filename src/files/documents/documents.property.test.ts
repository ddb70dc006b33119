import fc from 'fast-check';
import { refusal, withParts } from '../fixtures';
import { list, numbered, paragraph, row, table, useOf, wordOf } from './wordFixtures';

const NUMBERING = { numbering: list(7, [{ text: '%1.' }, { text: '%1.%2.' }]) + useOf(1, 7) };
const CELLS = [numbered('Раздел'), numbered('', 1)].map((content) => `<w:tc>${content}</w:tc>`);
const WORD = wordOf(paragraph('План') + table([['№', 'Мероприятия'], row(CELLS)]), NUMBERING);
const BODY = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table(
  [['№', 'Срок'], row(CELLS)],
)}</w:body></w:document>`;
const PAGE = '<html><table><tr><td rowspan="2">1<td colspan=2>а<tr><th>б<td>в<tr><td>г</table><p>д</html>';
const XML =
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="П"><Table><Row><Cell Index="2" MergeAcross="1"><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>';
const VALUES = 'а;б;"в;г"\r\n1;"2";3\r\n4;5;6\r\n';

/** A text with a stretch of it replaced by another. */
const spoilt = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          '<',
          '>',
          '"',
          '</w:tc>',
          '<w:tbl>',
          '<td>',
          '</table>',
          '99999999',
          '-1',
          '&#x110000;',
        ),
      ),
    )
    .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length));

test.each<[string, string, (text: string) => Buffer]>([
  ['Word document', BODY, (text) => withParts(WORD, { 'word/document.xml': text })],
  ['web page', PAGE, (text) => Buffer.from(text)],
  ['workbook in XML', XML, (text) => Buffer.from(text)],
  ['list of values', VALUES, (text) => Buffer.from(text)],
])('a spoilt %s is read or refused in words', (_, sound, bytesOf) => {
  expect(refusal(bytesOf(sound))).toBeNull();
  fc.assert(
    fc.property(spoilt(sound), (text) => {
      refusal(bytesOf(text));
    }),
    { numRuns: 500 },
  );
});
