import { existsSync, readFileSync } from 'node:fs';
import { importExports, planImport } from '../../src/app';
import { fileWorkbook } from '../../src/files';
import { openArchive } from '../../src/files/archive';
import { fileOf, sheetOfRows } from '../../src/files/fixtures';
import { patchArchive } from '../../src/files/edit/patchArchive';
import type { CellInput } from '../support/snapshot';
import { workbookOf } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

type Rows = readonly (readonly CellInput[])[];

const { write, path } = temporaryFolder();
const GROUPS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
const LYCEUM = 'Лицей № 4(edu070411)';
const SCHOOL = 'СОШ с. Заречье(edu070412)';

const statistics = (subject: string, rows: Rows, day = '17.04.2025'): Uint8Array =>
  xlsx({
    'Статистика по отметкам': [
      ['Статистика по отметкам'],
      [`ВПР 2025 ${subject} 6 класс`],
      ['Предмет:', subject],
      ['Дата:', day],
      [],
      GROUPS,
      ['Лесной край', 412, 21000, 10.5, 41.5, 36, 12],
      ...rows,
    ],
  });

const BIOLOGY: Rows = [
  [LYCEUM, null, 89, 12.36, 52.81, 26.97, 7.87],
  [SCHOOL, null, 47, 4.26, 46.81, 36.17, 12.77],
];
const SCHOOLS: Rows = [
  ['Школа', 'Категория', 'Логин ФИС ОКО'],
  ['МАОУ «Лицей № 4»', 'ШНОР', 'edu070411'],
  ['МКОУ «СОШ с. Заречье»', 'нет', 'edu070412'],
];
const SETTINGS: Rows = [
  ['Параметр', 'Значение'],
  ['Учебный год', '2024/2025'],
];
const HAND_MADE: Rows = [
  ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
  ['МАОУ «Лицей № 4»', '2024/2025', 'ВПР', 'Биология', 6, 89, 11, 47, 24, 7],
  ['МКОУ «СОШ с. Заречье»', '2024/2025', 'ВПР', 'Биология', 6, 47, 2, 22, 17, 6],
];

const biology = write('биология.xlsx', statistics('Биология', BIOLOGY));
const chemistry = write('химия.xlsx', statistics('Химия', [[LYCEUM, null, 10, 10, 40, 30, 20]]));
const registry = write('школы.xlsx', xlsx({ Школы: SCHOOLS, Настройки: SETTINGS }));

interface Json {
  readonly files: readonly {
    readonly file: string;
    readonly layout: string;
    readonly error?: object;
    readonly leftOut: readonly { readonly reason: string }[];
  }[];
  readonly records: readonly {
    readonly school: string;
    readonly participants: number;
    readonly marks: readonly number[];
  }[];
  readonly book: {
    readonly output: string | null;
    readonly sheets: readonly object[];
    readonly changed: readonly object[];
  };
}

const json = async (...args: string[]): Promise<Json & { readonly code: number }> => {
  const { out, code } = await cli(['import', ...args, '--format', 'json']);
  return { ...(JSON.parse(out) as Json), code };
};

const rowsIn = async (file: string, sheet: string): Promise<readonly (readonly string[])[]> => {
  const { sheets } = await fileWorkbook(file).read();
  return sheets.find(({ name }) => name === sheet)?.texts ?? [];
};

const figuresOf = async (file: string): Promise<unknown> => {
  const { out } = await cli(['report', file, '--format', 'json']);
  const { indicators, results, signs, risks, faults } = JSON.parse(out) as Record<string, unknown>;
  return { indicators, results, signs, risks, faults };
};

it('writes a new workbook that gives the same figures as one made by hand', async () => {
  const made = path('новая.xlsx');
  const { code, book } = await json(biology, '-o', made, '--registry', registry);
  expect(code).toBe(0);
  expect(book.sheets).toEqual([{ kind: 'results', sheet: 'Результаты', added: 3, changed: 0, same: 0 }]);
  expect(await rowsIn(made, 'Результаты')).toEqual([
    [
      'Школа',
      'Строка',
      'Логин ФИС ОКО',
      'Учебный год',
      'Процедура',
      'Предмет',
      'Класс',
      'Участников',
      '«2»',
      '«3»',
      '«4»',
      '«5»',
    ],
    [
      'МАОУ «Лицей № 4»',
      'школа',
      'edu070411',
      '2024/2025',
      'ВПР',
      'Биология',
      '6',
      '89',
      '11',
      '47',
      '24',
      '7',
    ],
    [
      'МКОУ «СОШ с. Заречье»',
      'школа',
      'edu070412',
      '2024/2025',
      'ВПР',
      'Биология',
      '6',
      '47',
      '2',
      '22',
      '17',
      '6',
    ],
    [
      'Лесной край',
      'группа',
      '',
      '2024/2025',
      'ВПР',
      'Биология',
      '6',
      '21000',
      '10,5 %',
      '41,5 %',
      '36 %',
      '12 %',
    ],
  ]);
  const byHand = write('вручную.xlsx', xlsx({ Школы: SCHOOLS, Настройки: SETTINGS, Результаты: HAND_MADE }));
  expect(await figuresOf(made)).toEqual(await figuresOf(byHand));
  const { out } = await cli(['check', made, '--format', 'json']);
  const codes = (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files[0]?.findings.map(
    (own) => own.code,
  );
  expect(codes).toEqual(['sheet-missing']);
});

it('adds to a workbook and leaves everything else in it byte for byte', async () => {
  const book = write('дополняемая.xlsx', xlsx({ Школы: SCHOOLS, Настройки: SETTINGS }));
  const before = openArchive(readFileSync(book));
  expect((await json(biology, '--into', book)).code).toBe(0);
  const after = openArchive(readFileSync(book));
  const changed = before.names.filter(
    (name) => !before.part(name)?.equals(after.part(name) ?? Buffer.alloc(0)),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect((await rowsIn(book, 'Результаты')).length).toBe(4);
});

it('brings rows up to date and never doubles them', async () => {
  const book = write('обновляемая.xlsx', xlsx({ Школы: SCHOOLS, Результаты: HAND_MADE }));
  const same = await json(biology, '--into', book);
  expect(same.book.sheets).toMatchObject([{ added: 1, changed: 0, same: 2 }]);
  const newer = write('новее.xlsx', statistics('Биология', [[LYCEUM, null, 90, 12.22, 52.22, 27.78, 7.78]]));
  const next = await json(newer, chemistry, '--into', book);
  expect(next.book.sheets).toMatchObject([{ added: 2, changed: 1, same: 1 }]);
  expect(next.book.changed).toEqual([
    { sheet: 'Результаты', cell: 'I2', from: '24', to: 25 },
    { sheet: 'Результаты', cell: 'F2', from: '89', to: 90 },
  ]);
  const rows = await rowsIn(book, 'Результаты');
  expect(rows.map((row) => row.join('|'))).toEqual([
    'Школа|Учебный год|Процедура|Предмет|Класс|Участников|«2»|«3»|«4»|«5»|Строка',
    'МАОУ «Лицей № 4»|2024/2025|ВПР|Биология|6|90|11|47|25|7|',
    'МКОУ «СОШ с. Заречье»|2024/2025|ВПР|Биология|6|47|2|22|17|6|',
    'Лесной край|2024/2025|ВПР|Биология|6|21000|10,5 %|41,5 %|36 %|12 %|группа',
    'МАОУ «Лицей № 4»|2024/2025|ВПР|Химия|6|10|1|4|3|2|школа',
    'Лесной край|2024/2025|ВПР|Химия|6|21000|10,5 %|41,5 %|36 %|12 %|группа',
  ]);
});

it('writes as the workbook writes: years, classes, shares', async () => {
  const rows: Rows = [
    [
      'Школа',
      'Учебный год',
      'Процедура',
      'Предмет',
      'Класс',
      'Участников',
      '% «2»',
      '% «3»',
      '% «4»',
      '% «5»',
    ],
    ['СОШ с. Заречье', '2024-2025', 'впр', 'биология', '6 класс', 47, 4.26, 46.81, 36.17, 12.77],
  ];
  const book = write('в долях.xlsx', xlsx({ Результаты: rows }));
  const { book: done } = await json(biology, '--into', book);
  expect(done.sheets).toMatchObject([{ added: 2, changed: 0, same: 1 }]);
  expect((await rowsIn(book, 'Результаты'))[2]?.join('|')).toBe(
    'Лицей № 4|2024-2025|впр|биология|6 класс|89|12.36|52.81|26.97|7.87|школа',
  );
});

it('lets a table of Excel reach to the rows added', async () => {
  const sheet = sheetOfRows(HAND_MADE);
  const plain = fileOf({ Результаты: sheet });
  const book = write('с таблицей.xlsx', withTable(plain, 'A1:J3'));
  expect((await json(chemistry, '--into', book)).code).toBe(0);
  const table = openArchive(readFileSync(book)).part('xl/tables/table1.xml')?.toString() ?? '';
  expect(table).toMatch(/<table [^>]*ref="A1:J5"/);
  expect(table).toMatch(/<autoFilter ref="A1:J5"/);
});

/** A file whose first sheet has a table. */
function withTable(file: Buffer, ref: string): Buffer {
  const archive = openArchive(file);
  const text = (name: string): string => archive.part(name)?.toString() ?? '';
  const columns = (HAND_MADE[0] ?? []).map(
    (name, index) => `<tableColumn id="${index + 1}" name="${String(name)}"/>`,
  );
  const types = text('[Content_Types].xml').replace(
    '</Types>',
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const sheet = text('xl/worksheets/sheet1.xml').replace(
    '</worksheet>',
    '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
  );
  return patchArchive(
    file,
    new Map([
      ['[Content_Types].xml', Buffer.from(types)],
      ['xl/worksheets/sheet1.xml', Buffer.from(sheet)],
      [
        'xl/worksheets/_rels/sheet1.xml.rels',
        Buffer.from(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        ),
      ],
      [
        'xl/tables/table1.xml',
        Buffer.from(
          `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Итоги" displayName="Итоги" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
        ),
      ],
    ]),
  );
}

describe('several files', () => {
  it('tells broken ones and takes the others', async () => {
    const broken = [write('пустая.xlsx', ''), write('текст.xlsx', 'это не книга'), path('нет такой.xlsx')];
    const made = path('из многих.xlsx');
    const { code, files, records } = await json(biology, ...broken, chemistry, '-o', made);
    expect(code).toBe(3);
    expect(files.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, false]);
    expect(records).toHaveLength(3);
    expect(existsSync(made)).toBe(true);
  });

  it('takes the same export once', async () => {
    const { records, files } = await json(biology, biology, '--dry-run');
    expect(records).toHaveLength(2);
    expect(files[1]).toMatchObject({ notes: [{ reason: 'repeated', detail: `${biology} (3)` }] });
  });

  it('lets an earlier day not replace a later one', async () => {
    const older = write(
      'старше.xlsx',
      statistics('Биология', [[LYCEUM, null, 80, 10, 40, 30, 20]], '10.04.2025'),
    );
    for (const files of [
      [biology, older],
      [older, biology],
    ]) {
      const { records, files: told } = await json(...files, '--dry-run');
      expect(records.find(({ school }) => school === 'Лицей № 4')?.participants).toBe(89);
      const reasons = told.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason));
      expect(reasons.filter((reason) => reason === 'older' || reason === 'replaced')).toHaveLength(1);
    }
  });
});

it('leaves out schools that are not listed, and tells them', async () => {
  const other = write(
    'район.xlsx',
    statistics('Биология', [
      ...BIOLOGY,
      ['СОШ № 9(edu999999)', null, 10, 10, 40, 30, 20],
      ['Лицей № 4(edu888888)', null, 10, 10, 40, 30, 20],
    ]),
  );
  const { code, records, files } = await json(other, '--registry', registry, '--dry-run');
  expect(records.map(({ school }) => school)).toEqual(['МАОУ «Лицей № 4»', 'МКОУ «СОШ с. Заречье»']);
  expect(files[0]?.leftOut.map(({ reason }) => reason)).toEqual(['school-unknown', 'school-other']);
  expect(code).toBe(0);
});

it('writes nothing where nothing was understood', async () => {
  const letter = write('письмо.xlsx', xlsx({ Лист1: [['Прошу направить данные']] }));
  const made = path('ничего.xlsx');
  const { code, out } = await cli(['import', letter, '-o', made]);
  expect(code).toBe(1);
  expect(out).toContain('таблицы с результатами не найдено');
  expect(existsSync(made)).toBe(false);
});

it('says in words what was taken', async () => {
  const { out, code } = await cli(['import', biology, '--registry', registry, '--dry-run']);
  expect(code).toBe(0);
  expect(out).toContain('статистика по отметкам: ВПР, Биология, 6, 2024/2025; 2 строки, 2 школы, 1 группа');
  expect(out).toContain('Лист «Результаты»: новых строк 3, изменено 0, без изменений 0');
  expect((await cli(['import', biology, '--dry-run', '--locale', 'en'])).out).toContain(
    '2 rows, 2 schools, 1 group',
  );
});

it.each([
  ['nowhere to write to', [biology]],
  ['two places', [biology, '-o', 'a.xlsx', '--into', registry]],
  ['over an export', [biology, '-o', biology]],
  ['another format', [biology, '-o', 'a.docx']],
  ['no year', [biology, '--dry-run', '--year', 'весна']],
  ['no class', [biology, '--dry-run', '--class', 'старший']],
])('wrong usage: %s', async (_, args) => {
  const { code, out } = await cli(['import', ...args]);
  expect(code).toBe(2);
  expect(out).toBe('');
});

it('says which workbook could not be read', async () => {
  const { code, err } = await cli(['import', biology, '--into', path('нет книги.xlsx')]);
  expect(code).toBe(3);
  expect(err).toContain('нет книги.xlsx');
});

it('does not touch a row that stands twice in the workbook', () => {
  const twice = [...HAND_MADE, ...HAND_MADE.slice(1, 2)];
  const snapshot = workbookOf({ name: 'Результаты', rows: twice });
  const found = importExports([
    {
      file: 'х.xlsx',
      snapshot: workbookOf({
        name: 'ВПР 2025',
        rows: [['Биология, 6 класс'], GROUPS, ['МАОУ «Лицей № 4»', null, 10, 10, 40, 30, 20]],
      }),
    },
  ]);
  const { edits, told } = planImport(snapshot, found);
  expect(edits).toEqual([]);
  expect(told).toMatchObject([{ reason: 'book-repeated', sheet: 'Результаты', cell: 'A4' }]);
});
