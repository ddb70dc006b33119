import { read, readSheet, refusal, zipOf, compoundOf } from '../fixtures';
import {
  cell,
  list,
  numbered,
  paragraph,
  row,
  run,
  table,
  useOf,
  wordOf,
  type WordParts,
} from './wordFixtures';

const textsOf = (body: string, parts: WordParts = {}, sheet = 0): readonly (readonly string[])[] =>
  readSheet(wordOf(body, parts), sheet).texts;

const HEAD = ['№', 'Мероприятия', 'Сроки'];
const FIRST = ['1.1.', 'Семинар', 'Март 2026'];
const SECOND = ['1.2.', 'Вебинар', 'Май 2026'];

describe('a table of a Word document', () => {
  test('is a sheet, with the paragraphs above it', () => {
    const { sheets, leftOut } = read(
      wordOf(paragraph('Дорожная карта') + paragraph('') + table([HEAD, FIRST]) + paragraph('Исполнитель')),
    );
    expect(sheets.map(({ name, texts }) => ({ name, texts }))).toEqual([
      { name: 'Таблица 1', texts: [['Дорожная карта', '', ''], HEAD, FIRST] },
    ]);
    expect(leftOut).toBeUndefined();
  });

  test('has a sheet of its own, also next to another', () => {
    const file = wordOf(
      table([HEAD, FIRST]) +
        paragraph('Показатели') +
        table([
          ['Показатель', 'Цель'],
          ['Доля', '5 %'],
        ]),
    );
    expect(read(file).sheets.map(({ name }) => name)).toEqual(['Таблица 1', 'Таблица 2']);
    expect(readSheet(file, 1).texts[0]).toEqual(['Показатели', '']);
  });

  test('keeps merged cells', () => {
    const body = table([
      [cell('№', '<w:vMerge w:val="restart"/>'), cell('Срок', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), 'начало', 'конец'],
      [cell('Раздел', '<w:gridSpan w:val="3"/>')],
    ]);
    expect(readSheet(wordOf(body)).merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 2, right: 2 },
    ]);
  });

  test('keeps texts as they are written; counts are numbers', () => {
    const { values, texts } = readSheet(
      wordOf(table([['01.02', '007', '1.10', '12', '45 %', '-3,5'], FIRST])),
    );
    expect(values[0]).toEqual(['01.02', '007', '1.10', 12, '45 %', -3.5]);
    expect(texts[0]).toEqual(['01.02', '007', '1.10', '12', '45 %', '-3,5']);
  });

  test('has the columns that people see, though its lines are not drawn straight', () => {
    const wide = (text: string, span: number): string => cell(text, `<w:gridSpan w:val="${span}"/>`);
    const body = table(
      [
        [cell('№'), wide('Мероприятия', 2), 'Сроки'],
        [wide('1.', 2), 'Семинар', 'Март'],
      ],
      [700, 90, 4000, 2000],
    );
    expect(textsOf(body)).toEqual([HEAD, ['1.', 'Семинар', 'Март']]);
    expect(readSheet(wordOf(body)).merges).toEqual([]);
  });

  test('keeps lines, signs and text within controls; leaves out what is deleted, hidden or an instruction', () => {
    const text =
      '<w:p><w:r><w:t>Апрель</w:t><w:br/><w:t>май</w:t></w:r>' +
      '<w:del><w:r><w:delText>не</w:delText></w:r></w:del><w:ins><w:r><w:t>!</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>' +
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t> 7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/></w:r></w:p>' +
      `<w:sdt><w:sdtContent>${paragraph('июнь')}</w:sdtContent></w:sdt>`;
    expect(
      textsOf(
        table([
          [cell(text), 'а'],
          ['б', 'в'],
        ]),
      )[0],
    ).toEqual(['Апрель\nмай!7✓-\nиюнь', 'а']);
  });

  test('has rows and cells also within content controls, none that are deleted', () => {
    const kept = `<w:sdt><w:sdtContent>${row(SECOND)}</w:sdtContent></w:sdt>`;
    expect(textsOf(table([HEAD, row(FIRST, '<w:del/>'), kept]))).toEqual([HEAD, SECOND]);
  });
});

describe('pages', () => {
  test('tear a table that is read as one, without the head once more', () => {
    const numbers = ['1', '2', '3'];
    const expected = [HEAD, numbers, FIRST, SECOND];
    expect(textsOf(table([HEAD, numbers, FIRST]) + paragraph('') + table([HEAD, SECOND]))).toEqual(expected);
    expect(textsOf(table([HEAD, numbers, FIRST]) + table([numbers, SECOND]))).toEqual(expected);
    expect(textsOf(table([HEAD, numbers, FIRST]) + table([SECOND]))).toEqual(expected);
    expect(textsOf(table([HEAD, numbers, FIRST, HEAD, numbers, SECOND]))).toEqual(expected);
  });

  test('tear a row, whose rest comes after it', () => {
    const rest = ['', 'для учителей', ''];
    expect(textsOf(table([HEAD, FIRST]) + table([rest, SECOND]))).toEqual([HEAD, FIRST, rest, SECOND]);
  });

  test('are not seen where text stands between, or another head', () => {
    const other = ['Показатель', 'База', 'Цель'];
    expect(
      read(wordOf(table([HEAD, FIRST]) + paragraph('II этап') + table([HEAD, SECOND]))).sheets,
    ).toHaveLength(2);
    expect(read(wordOf(table([HEAD, FIRST]) + table([other, ['Доля', '1', '2']]))).sheets).toHaveLength(2);
  });
});

describe('a table within a table', () => {
  const inner = table([HEAD, FIRST]);

  test('is read where the outer one lays out the page', () => {
    expect(textsOf(table([[cell(paragraph('Приложение') + inner + paragraph(''))]]))).toEqual([
      ['Приложение', '', ''],
      HEAD,
      FIRST,
    ]);
  });

  test('is text of its cell elsewhere', () => {
    expect(textsOf(table([HEAD, ['1.', cell(inner), 'Май'], SECOND]))[1]).toEqual([
      '1.',
      '№ Мероприятия Сроки\n1.1. Семинар Март 2026',
      'Май',
    ]);
  });

  test('stamps and frames of one row are text above', () => {
    expect(textsOf(table([['СОГЛАСОВАНО', 'УТВЕРЖДАЮ']]) + paragraph('План') + table([HEAD, FIRST]))).toEqual(
      [['СОГЛАСОВАНО', '', ''], ['УТВЕРЖДАЮ', '', ''], ['План', '', ''], HEAD, FIRST],
    );
  });
});

test('a long order above leaves the head where it is looked for', () => {
  const order = Array.from({ length: 90 }, (_, index) => `Пункт ${index + 1}`);
  const texts = textsOf(order.map((text) => paragraph(text)).join('') + table([HEAD, FIRST]));
  expect(texts).toHaveLength(52);
  expect(texts.slice(0, 50).flatMap(([text = '']) => text.split('\n'))).toEqual(order);
});

describe('numbers that Word counts', () => {
  const two = list(7, [{ text: '%1.' }, { text: '%1.%2.' }]) + useOf(1, 7);
  const first = (texts: readonly (readonly string[])[]): string[] => texts.map(([text = '']) => text);

  test('stand in their cells', () => {
    const rows = [
      [cell(numbered('')), 'Раздел'],
      [cell(numbered('', 1)), 'Семинар'],
      [cell(numbered('', 1)), 'Вебинар'],
      [cell(numbered('Итоги')), ''],
      [cell(numbered('', 1)), 'Отчёт'],
    ];
    expect(first(textsOf(table(rows), { numbering: two }))).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '2. Итоги',
      '2.1.',
    ]);
  });

  test('go on over lists of one kind, and begin anew where a list says so', () => {
    const numbering =
      list(7, [{ text: '%1)' }]) +
      useOf(1, 7) +
      useOf(2, 7) +
      useOf(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const rows = [1, 2, 3, 3].map((own) => [cell(numbered('', 0, own)), 'а']);
    expect(first(textsOf(table(rows), { numbering }))).toEqual(['1)', '2)', '5)', '6)']);
  });

  test.each([
    ['upperRoman', 'IV'],
    ['lowerLetter', 'd'],
    ['russianLower', 'г'],
    ['decimalZero', '04'],
    ['ordinal', '4'],
    ['none', ''],
    ['bullet', ''],
  ])('are written as %s', (format, expected) => {
    const numbering = list(7, [{ text: '%1', format, start: 4 }]) + useOf(1, 7);
    expect(
      textsOf(
        table([
          [cell(numbered('')), 'а'],
          ['б', 'в'],
        ]),
        { numbering },
      )[0],
    ).toEqual([expected, 'а']);
  });

  test('come by a style, and that of the style it is based on', () => {
    const numbering =
      list(7, [{ text: '%1.' }, { text: '%1.%2.', more: '<w:pStyle w:val="Sub"/>' }]) + useOf(1, 7);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:styleId="Main">${numPr}</w:style><w:style w:styleId="Sub">${numPr}</w:style>` +
      '<w:style w:styleId="Own"><w:basedOn w:val="Main"/></w:style>';
    const rows = ['Main', 'Sub', 'Own'].map((style) => [
      cell(paragraph('', `<w:pStyle w:val="${style}"/>`)),
      'а',
    ]);
    expect(first(textsOf(table(rows), { numbering, styles }))).toEqual(['1.', '1.1.', '2.']);
  });
});

describe('what is not read', () => {
  test('of a document without tables is told', () => {
    expect(refusal(wordOf(paragraph('Приказ')))).toEqual({
      code: 'file-unreadable',
      data: { reason: 'no-tables' },
    });
  });

  test('pictures, notes and documents put in are counted; pictures outside of tables are no loss', () => {
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:embed="r9" xmlns:r="r"/></w:drawing></w:r></w:p>';
    const note = `<w:p>${run('Март')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const file = wordOf(picture + table([[cell(picture), cell(note)], FIRST]) + '<w:altChunk r:id="r5"/>');
    const { sheets, leftOut } = read(file);
    expect(sheets[0]?.texts[0]).toEqual(['', 'Март', '']);
    expect(leftOut).toEqual([
      { kind: 'picture', name: '1', reason: 'not-read' },
      { kind: 'note', name: '1', reason: 'not-read' },
      { kind: 'document', name: '1', reason: 'not-read' },
    ]);
  });

  test('of big pictures, macros and external links the tables are read, and what is not is told', () => {
    const body = table([HEAD, FIRST]);
    const picture = {
      name: 'word/media/image1.png',
      data: Buffer.alloc(40 * 1024 * 1024, 'картинка'),
      stored: true,
    };
    const file = wordOf(body, {
      type: 'application/vnd.ms-word.document.macroEnabled',
      more: [picture, { name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }],
    });
    const plain = read(wordOf(body));
    expect(read(file)).toEqual({ ...plain, leftOut: [{ kind: 'macro', name: '1', reason: 'not-read' }] });
    const linked = body
      .replace('<w:r>', '<w:hyperlink r:id="r1"><w:r>')
      .replace('</w:r>', '</w:r></w:hyperlink>');
    const external = (kind: string): string =>
      `<Relationship Id="${kind}" Type="urn:relationships/${kind}" Target="file:///C:/%D0%BF.xlsx" TargetMode="External"/>`;
    const links = (...kinds: readonly string[]) => ({ links: kinds.map(external).join('') });
    expect(read(wordOf(linked, links('hyperlink')))).toEqual(plain);
    expect(read(wordOf(body, links('hyperlink', 'oleObject', 'image')))).toEqual({
      ...plain,
      leftOut: [{ kind: 'link', name: '2', reason: 'not-read' }],
    });
  });

  test('a document behind a password is told to be such', () => {
    expect(
      refusal(compoundOf({ EncryptedPackage: Buffer.from('x'), EncryptionInfo: Buffer.from('y') }))?.code,
    ).toBe('file-encrypted');
  });

  test.each([
    ['is cut', '<w:tbl><w:tr>'],
    ['is out of order', '<w:tbl><w:tr></w:tbl></w:tr>'],
    ['nests without end', '<w:p>'.repeat(2000) + '</w:p>'.repeat(2000)],
  ])('XML that %s is damaged', (_, body) => {
    expect(refusal(wordOf(body))?.data).toEqual({ reason: 'damaged' });
  });

  test('a package without its document is damaged', () => {
    const types =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(refusal(zipOf([{ name: '[Content_Types].xml', data: types }]))?.data).toEqual({
      reason: 'damaged',
    });
  });
});

test('names may have other prefixes', () => {
  const xml = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:tbl>${[
    HEAD,
    FIRST,
  ]
    .map(
      (texts) =>
        `<ns0:tr>${texts.map((text) => `<ns0:tc><ns0:p><ns0:r><ns0:t>${text}</ns0:t></ns0:r></ns0:p></ns0:tc>`).join('')}</ns0:tr>`,
    )
    .join('')}</ns0:tbl></ns0:body></ns0:document>`;
  const types =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const strict = zipOf([
    { name: '[Content_Types].xml', data: types },
    { name: 'word/document.xml', data: xml },
  ]);
  expect(readSheet(strict).texts).toEqual([HEAD, FIRST]);
});
