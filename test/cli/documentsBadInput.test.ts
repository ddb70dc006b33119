import { existsSync } from 'node:fs';
import { cell, paragraph, run, table, wordOf } from '../../src/files/documents/wordFixtures';
import { cli, temporaryFolder } from './support';

const { write, path } = temporaryFolder();

const HEAD = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Планируемый результат'];
const rowOf = (number: string): string[] => [
  number,
  `Семинар № ${number} для учителей математики`,
  'март 2022 года',
  'Методист центра',
  `Протокол семинара № ${number}`,
];
const BODY = `${paragraph('План на 2022 год')}${table([HEAD, rowOf('1.'), rowOf('2.')])}`;

interface Checked {
  readonly sheets: readonly { readonly kind: string; readonly activities: number }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

async function checked(
  file: string,
): Promise<Checked & { readonly code: number; readonly leftOut: string[] }> {
  const { out, code } = await cli(['check', file, '--format', 'json']);
  const [own] = (JSON.parse(out) as { readonly files: readonly Checked[] }).files;
  if (!own) throw new Error('no file');
  const leftOut = own.findings.flatMap((found) =>
    found.code === 'file-part-left-out' ? [`${found.severity}: ${found.message}`] : [],
  );
  return { ...own, code, leftOut };
}

it('reads a document with a macro and big pictures, and tells the macro', async () => {
  const picture = {
    name: 'word/media/image1.png',
    data: Buffer.alloc(40 * 1024 * 1024, 'фото'),
    stored: true,
  };
  const file = write(
    'приказ.docm',
    wordOf(BODY, {
      type: 'application/vnd.ms-word.document.macroEnabled',
      more: [picture, { name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }],
    }),
  );
  const { sheets, leftOut } = await checked(file);
  expect(sheets).toMatchObject([{ kind: 'roadmap', activities: 2 }]);
  expect(leftOut).toEqual([expect.stringContaining('advice: Макросы документа (1) не прочитаны.')]);
});

it('tells what a document shows from other files', async () => {
  const links =
    '<Relationship Id="o1" Type="urn:relationships/oleObject" Target="file:///D:/%D0%BF.xlsx" TargetMode="External"/>' +
    '<Relationship Id="h1" Type="urn:relationships/hyperlink" Target="https://example.org" TargetMode="External"/>';
  const { sheets, leftOut } = await checked(write('связи.docx', wordOf(BODY, { links })));
  expect(sheets).toMatchObject([{ activities: 2 }]);
  expect(leftOut).toEqual([
    expect.stringContaining('warning: Части документа из других файлов (1) не прочитаны.'),
  ]);
});

it('reads a table within a table as the text of its cell', async () => {
  const inner = cell(table([['Тема', 'Дроби']]) + paragraph(''));
  const body = table([HEAD, [...rowOf('1.').slice(0, 4), inner], rowOf('2.')]);
  const { sheets } = await checked(write('вложенная.docx', wordOf(body)));
  expect(sheets).toMatchObject([{ kind: 'roadmap', activities: 2 }]);
});

it('says of a document without tables what is wrong, and writes nothing', async () => {
  const file = write('письмо.docx', wordOf(`<w:p>${run('Прошу представить отчёт')}</w:p>`));
  const { code, findings } = await checked(file);
  expect(code).toBe(3);
  expect(findings).toMatchObject([{ code: 'file-unreadable', severity: 'error' }]);
  expect(findings[0]?.message).toContain('таблиц');
  const made = path('из письма.xlsx');
  expect((await cli(['import', file, '-o', made])).code).not.toBe(0);
  expect(existsSync(made)).toBe(false);
});
