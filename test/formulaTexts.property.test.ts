import fc from 'fast-check';
import { bytesWorkbook, insertPlans, newWorkbookFile, openBytes, readWorkbookBytes } from '../src/files';
import type { SheetPlan } from '../src/workbook';
import { foreignWorkbook, PLAIN_WORKBOOK } from './support/foreignWorkbook';
import { size } from './support/size';

const NAME = 'книга.xlsx';
const SHEET = 'Справка';

/** Texts that a program which opens them as typed would take for formulas, or for commands. */
const formulas = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '=@', '=-', '|', '%'),
    fc.oneof(
      fc.constantFrom(
        '1+1',
        "cmd|' /C calc'!A0",
        'HYPERLINK("http://x","СОШ")',
        'WEBSERVICE("http://x")',
        'A1',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    ),
  )
  .map((parts) => parts.join(''));

/** XML has one sign for the end of a line. */
const asRead = (text: string): string => text.replace(/\r\n?/g, '\n');

const planOf = (texts: readonly string[]): SheetPlan => ({
  kind: 'memo',
  name: SHEET,
  styles: {},
  rows: texts.map((value) => [{ value }]),
  columnWidths: [40],
  page: { orientation: 'portrait' },
});

test('texts that look like formulas are written as texts: in a new file, in a person’s own, and into cells', async () => {
  const own = foreignWorkbook(PLAIN_WORKBOOK);
  await fc.assert(
    fc.asyncProperty(fc.array(formulas, { minLength: 1, maxLength: 6 }), async (texts) => {
      const plan = planOf(texts);
      const edited = bytesWorkbook(openBytes(NAME, own));
      const { refused } = await edited.apply([
        texts.map((to, row) => ({ sheet: 'Данные', cell: `E${row + 10}`, from: '', to })),
      ]);
      expect(refused).toEqual([]);
      const written: readonly (readonly [sheet: string, bytes: Uint8Array])[] = [
        [SHEET, newWorkbookFile({ name: NAME, copies: [], plans: [plan] })],
        [SHEET, insertPlans(openBytes(NAME, own), [plan])],
        ['Данные', await edited.bytes()],
      ];
      for (const [name, bytes] of written) {
        const sheet = readWorkbookBytes(NAME, bytes).sheets.find((one) => one.name === name);
        expect(sheet?.values.flat()).toEqual(expect.arrayContaining(texts.map(asRead)));
        expect([...(sheet?.formulas.values() ?? [])].filter((formula) => formula !== '=B1*2')).toEqual([]);
      }
    }),
    { numRuns: size(15, 200) },
  );
});
