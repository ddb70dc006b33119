import { Buffer } from 'buffer';
import fc from 'fast-check';
import { size } from '../../../test/support/size';
import { a1 } from '../../workbook';
import { read, smallFile, withParts } from '../fixtures';
import { byParser, isPlain } from './bothWays';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Number formats of the styles 1, 2, …; the first eight by number alone. */
const BUILT_IN = [0, 1, 4, 9, 10, 14, 22, 49];
const OWN = [
  'dd.mm.yyyy',
  '[$-419]d mmmm yyyy;@',
  'mmmm',
  '0.0&quot; балла&quot;',
  '&quot;класс &quot;@',
  '[Red]-0.00;[&gt;100]#,##0.0;0;&quot;нет: &quot;@',
  '0.00E+00',
  'd.m',
  '# ?/?',
  'h:mm',
];
const STYLES = BUILT_IN.length + OWN.length;

const stylesXml = `${HEAD}<styleSheet ${MAIN}><numFmts count="${OWN.length}">${OWN.map(
  (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
).join(
  '',
)}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><cellXfs count="${STYLES + 1}"><xf/>${[
  ...BUILT_IN,
  ...OWN.map((_, index) => 164 + index),
]
  .map((id) => `<xf numFmtId="${id}" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>`)
  .join('')}</cellXfs></styleSheet>`;

const LETTERS = [
  ...[
    'Школа',
    'МБОУ «СОШ № 7»',
    ' ',
    '  два',
    'a',
    '1',
    '0,5',
    '01.09.2025',
    'ё',
    '\n',
    '\r\n',
    '\t',
    '—',
    '😀',
  ],
  ...[
    '&lt;',
    '&gt;',
    '&amp;',
    '&quot;',
    '&apos;',
    '&#10;',
    '&#65;',
    '_x000D_',
    '_x005F_x000D_',
    '_x0041_',
    '_',
  ],
];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 5 }).map((parts) => parts.join(''));
const tagged = text.chain((content) =>
  fc.constantFrom(
    `<t>${content}</t>`,
    `<t xml:space="preserve">${content}</t>`,
    content === '' ? '<t/>' : `<t>${content}</t>`,
  ),
);
const run = fc
  .tuple(
    fc.constantFrom('', '<rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr>'),
    tagged,
  )
  .map(([format, content]) => `<r>${format}${content}</r>`);
const PHONETIC = '<rPh sb="0" eb="1"><t>кана</t></rPh><phoneticPr fontId="1" type="noConversion"/>';
/** What stands in a shared or inline string. */
const string = fc.oneof(
  { weight: 4, arbitrary: tagged },
  fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.join('')),
  fc.array(run, { minLength: 1, maxLength: 2 }).map((runs) => runs.join('') + PHONETIC),
  text.map((content) => `<t>${content}</t>${PHONETIC}`),
  fc.constant(''),
);

const number = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.integer({ min: 36_000, max: 47_000 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '0.1',
    '1e3',
    '1.5E-7',
    '123456789012',
    '0.30000000000000004',
    '4294967296',
    '00012',
  ),
);
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The parser decodes the stored results of formulas twice. */
const result = text.filter((written) => !written.includes('_x005F_'));

/** A cell's type and what stands in it; a shared string is drawn as its number. */
const STRINGS = 6;
const content: fc.Arbitrary<readonly [type: string, inner: string]> = fc.oneof(
  { weight: 4, arbitrary: number.map((value) => ['', `<v>${value}</v>`] as const) },
  { weight: 4, arbitrary: fc.nat(STRINGS - 1).map((index) => ['s', `<v>${index}</v>`] as const) },
  number.map((value) => ['n', `<v>${value}</v>`] as const),
  string.map((inner) => ['inlineStr', `<is>${inner}</is>`] as const),
  result.map((inner) => ['str', `<v>${inner}</v>`] as const),
  result.map((inner) => ['str', `<v xml:space="preserve">${inner}</v>`] as const),
  fc.constantFrom('0', '1', 'true', 'false').map((value) => ['b', `<v>${value}</v>`] as const),
  fc.constantFrom(...ERRORS).map((value) => ['e', `<v>${value}</v>`] as const),
  fc.constantFrom<readonly [string, string]>(['', ''], ['', '<v/>'], ['', '<v></v>'], ['s', '']),
);

const FORMULA_TAGS = [
  ...[
    '',
    '',
    '',
    '<f>SUM(A1:$B$2)</f>',
    '<f>_xlfn.CONCAT(A1,&quot;ж&quot;)</f>',
    '<f ca="1">TODAY()</f>',
    '<f/>',
  ],
  ...['<f aca="false">A1&amp;"_x0041_"</f>', '<f t="array" ref="HERE">SUM(A1:A3*2)</f>', 'SHARED'],
];

interface DrawnCell {
  readonly gap: number;
  readonly addressed: boolean;
  readonly style: number | null;
  readonly formula: string;
  readonly content: readonly [type: string, inner: string];
}

const cell: fc.Arbitrary<DrawnCell> = fc.record({
  gap: fc.nat(2),
  addressed: fc.boolean(),
  style: fc.option(fc.nat(STYLES + 1)),
  formula: fc.constantFrom(...FORMULA_TAGS),
  content,
});
const row = fc.record({
  gap: fc.nat(3),
  addressed: fc.boolean(),
  attributes: fc.constantFrom(
    ...[
      '',
      ' spans="1:3" x14ac:dyDescent="0.25"',
      ' hidden="1"',
      ' hidden="false" ht="15.5" customHeight="1"',
    ],
    ' s="2" customFormat="1" hidden="true" outlineLevel="1" collapsed="0"',
  ),
  cells: fc.array(cell, { maxLength: 5 }),
});

const SHARED_FORMULA = 'IF(T1>$B$2,Лист!U$3,"V1")+LOG10($D5)';

/** The rows; the first shared formula says it, the others repeat it, further on for each. */
function dataXml(
  rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[],
  space: string,
): string {
  let isShared = false;
  let at = -1;
  const parts = rows.map(({ gap, addressed, attributes, cells }) => {
    at += gap + 1;
    let column = -1;
    const inner = cells.map((drawn) => {
      column += drawn.gap + 1;
      const address = a1(at, column);
      const [type, value] = drawn.content;
      const shared = isShared
        ? '<f t="shared" si="0"/>'
        : `<f t="shared" ref="A1:Z99" si="0">${SHARED_FORMULA.replaceAll('>', '&gt;')}</f>`;
      isShared ||= drawn.formula === 'SHARED';
      const formula =
        drawn.formula === 'SHARED'
          ? shared
          : drawn.formula.replace('HERE', `${address}:${a1(at + 1, column + 1)}`);
      const name = drawn.addressed || drawn.gap > 0 ? ` r="${address}"` : '';
      const style = drawn.style === null ? '' : ` s="${drawn.style}"`;
      const kind = type === '' ? '' : ` t="${type}"`;
      const tag = `<c${name}${style}${kind}`;
      return formula + value === '' ? `${tag}/>` : `${tag}>${space}${formula}${value}</c>`;
    });
    const name = addressed || gap > 0 ? ` r="${at + 1}"` : '';
    const tag = `<row${name}${attributes}`;
    return inner.length === 0 ? `${tag}/>` : `${tag}>${space}${inner.join(space)}${space}</row>`;
  });
  return parts.join(space);
}

const workbook = fc.record({
  rows: fc.array(row, { maxLength: 6 }),
  space: fc.constantFrom('', '', '\n  '),
  strings: fc.array(string, { minLength: STRINGS, maxLength: STRINGS }),
  columns: fc.constantFrom(
    ...[
      '',
      '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="3" max="5" width="0" hidden="1"/></cols>',
    ],
  ),
  merges: fc.constantFrom(
    ...['', '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/></mergeCells>'],
  ),
});

test('reads what the parser reads, whatever the cells hold', () => {
  const base = smallFile();
  fc.assert(
    fc.property(workbook, ({ rows, space, strings, columns, merges }) => {
      const sheet = `${HEAD}<worksheet ${MAIN} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetViews><sheetView workbookViewId="0"/></sheetViews>${columns}<sheetData>${dataXml(rows, space)}</sheetData>${merges}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
      const file = withParts(base, {
        'xl/worksheets/sheet1.xml': sheet,
        'xl/styles.xml': stylesXml,
        'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="9" uniqueCount="${STRINGS}">${strings.map((inner) => `<si>${inner}</si>`).join(space)}</sst>`,
      });
      expect(isPlain(Buffer.from(file))).toBe(true);
      expect(read(file)).toEqual(byParser(file));
    }),
    { numRuns: size(60, 5_000) },
  );
});
