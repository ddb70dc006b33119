/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import type { OpenWorkbook } from '../../../test/support/liveWorkbook';
import { pickedFile } from '../../../test/support/readingThread';
import { FAULTLESS } from '../../../test/support/roadmap';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { cell, compoundOf, paragraph, table, wordOf } from '../../../test/support/documents';
import { useTestedPane } from '../testSupport';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const { open, button, press, page, settle, until } = useTestedPane();

const SCHOOLS = {
  name: 'Школы',
  rows: [
    ['Школа', 'Логин ФИС ОКО'],
    ['Лицей № 4', 'edu070411'],
    ['СОШ с. Заречье', 'edu070412'],
  ],
};
const RESULTS_HEAD = [
  'Школа',
  'Учебный год',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
];

const csv = (name: string, lines: readonly string[]): File =>
  pickedFile(name, new TextEncoder().encode(lines.join('\n')));
/** Statistics of marks of two schools; `twos` are those of the first, in percent of 89. */
const marks = (name: string, title: string, ...rows: readonly string[]): File =>
  csv(name, [
    `${title};;;;;;`,
    'Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5',
    ...(rows.length > 0
      ? rows
      : [
          'МАОУ «Лицей № 4»(edu070411);;89;12,36;52,81;26,97;7,87',
          'МКОУ «СОШ с. Заречье»(edu070412);;7;0;42,86;57,14;0',
        ]),
  ]);
const TITLE = 'ВПР 2025 Биология 6 класс';
const BROKEN = pickedFile('сломан.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));

/** Chooses files as the nth choice of the page does: exports, then a document. */
async function pick(files: readonly File[], nth = 0): Promise<void> {
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[nth];
  if (!input) throw new Error('no choice of files');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(200);
}

async function type(label: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!input) throw new Error(`no field «${label}»`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(label: string): Promise<void> {
  const radio = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  if (!radio) throw new Error(`no choice «${label}» among: ${page()}`);
  await act(async () => radio.click());
}

async function openArea(...sheets: readonly SheetInput[]): Promise<OpenWorkbook> {
  const workbook = await open(workbookOf(...sheets));
  await press(/^Файлы/);
  await settle(300);
  return workbook;
}

const rowsOf = ({ snapshot }: OpenWorkbook, name: string) =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.texts.map((row) => row.join('|'));

const NEW_ROWS = [
  'Школа|Логин ФИС ОКО|Учебный год|Процедура|Предмет|Класс|Участников|«2»|«3»|«4»|«5»',
  'Лицей № 4|edu070411|2024/2025|ВПР|Биология|6|89|11|47|24|7',
  'СОШ с. Заречье|edu070412|2024/2025|ВПР|Биология|6|7|0|3|4|0',
];

describe('exports', () => {
  test('become a sheet that the workbook had not, and one undo takes it out again', async () => {
    const workbook = await openArea(SCHOOLS);
    await pick([marks('биология.csv', TITLE)]);
    expect(page()).toContain('Прочитано: 1 файл');
    expect(page()).toContain('Лист «Результаты»: новых строк 2, изменено 0, без изменений 0');
    expect(page()).toContain('статистика по отметкам: ВПР, Биология, 6\u00A0класс, 2024/2025');
    expect(rowsOf(workbook, 'Результаты')).toBeUndefined();
    await press('Внести в книгу');
    expect(rowsOf(workbook, 'Результаты')).toEqual(NEW_ROWS);
    expect(page()).toContain('«Результаты»: новых строк 2, изменено 0');
    await press('Отменить изменения');
    expect(rowsOf(workbook, 'Результаты')).toBeUndefined();
    expect(page()).toContain('Убран лист «Результаты»');
  });

  test('a sheet that the person has written into since stays when the change is taken back', async () => {
    const workbook = await openArea(SCHOOLS);
    await pick([marks('биология.csv', TITLE)]);
    await press('Внести в книгу');
    workbook.write('Результаты', 'G2', '89', '90');
    await press('Отменить изменения');
    expect(rowsOf(workbook, 'Результаты')).toHaveLength(3);
    expect(page()).toContain('Лист «Результаты» с тех пор изменён, поэтому оставлен.');
  });

  test('the same export again changes nothing; another one of the same asks before it replaces', async () => {
    const held = [
      RESULTS_HEAD,
      ['Лицей № 4', '2024/2025', 'ВПР', 'Биология', 6, 89, 11, 47, 24, 7],
      ['СОШ с. Заречье', '2024/2025', 'ВПР', 'Биология', 6, 7, 1, 2, 4, null],
    ];
    const workbook = await openArea(SCHOOLS, { name: 'Результаты', rows: held });
    await pick([marks('раз.csv', TITLE), marks('два.csv', TITLE)]);
    expect(page()).toContain('новых строк 0, изменено 1, без изменений 1');
    expect(page()).toContain('то же самое есть и в другом месте');
    expect(page()).toContain('В 2 ячейках книги стоит не то, что в выгрузках');
    expect(button('Внести в книгу')).toHaveProperty('disabled', true);
    await choose('Оставить как в книге');
    await press('Внести в книгу');
    // The empty cell was nobody's: it is filled whatever is chosen.
    expect(rowsOf(workbook, 'Результаты')?.[2]).toBe('СОШ с. Заречье|2024/2025|ВПР|Биология|6|7|1|2|4|0');
    await pick([marks('раз.csv', TITLE)]);
    await choose('Заменить 2 ячейки значениями выгрузок');
    await press('Внести в книгу');
    expect(rowsOf(workbook, 'Результаты')?.[2]).toBe('СОШ с. Заречье|2024/2025|ВПР|Биология|6|7|0|3|4|0');
    await press('Отменить изменения');
    expect(rowsOf(workbook, 'Результаты')?.[2]).toBe('СОШ с. Заречье|2024/2025|ВПР|Биология|6|7|1|2|4|0');
    await pick([marks('раз.csv', TITLE)]);
    await choose('Заменить 2 ячейки значениями выгрузок');
    workbook.write('Результаты', 'G3', '1', '5');
    await press('Внести в книгу');
    expect(page()).toContain('Ничего не изменено');
    expect(rowsOf(workbook, 'Результаты')?.[2]).toBe('СОШ с. Заречье|2024/2025|ВПР|Биология|6|7|5|2|4|0');
  });

  test('files that can’t be read are told, the others are taken', async () => {
    await openArea(SCHOOLS);
    const good = Array.from({ length: 5 }, (_, at) =>
      marks(`класс ${at + 5}.csv`, `ВПР 2025 Химия ${at + 5} класс`),
    );
    await pick([BROKEN, ...good, csv('письмо.csv', ['Добрый день;', 'Прилагаем;файлы'])]);
    expect(page()).toContain('Прочитано: 6 файлов, не прочитано: 1 файл');
    expect(page()).toContain('новых строк 10, изменено 0');
    expect(page()).toContain('таблицы с результатами не найдено');
    const broken = [...document.querySelectorAll('li')].find(({ textContent }) =>
      textContent.includes('сломан.xlsx'),
    );
    expect(broken?.textContent).toMatch(/сломан\.xlsx.*обрывается/);
  });

  test('what a file does not say is asked, and the answer is checked', async () => {
    const workbook = await openArea(SCHOOLS);
    await pick([marks('а.csv', 'Статистика'), marks('б.csv', 'Статистика')]);
    expect(page()).toContain('В файлах не указано');
    await type('Учебный год: а.csv', 'прошлый');
    expect(page()).toContain('Впишите учебный год, например 2024/2025');
    expect(button('Прочитать с этими сведениями')).toHaveProperty('disabled', true);
    for (const [fact, text] of [
      ['Предмет', 'Биология'],
      ['Класс', '6'],
      ['Учебный год', '2024-25'],
      ['Процедура', 'ВПР'],
    ] as const) {
      await type(`${fact}: а.csv`, text);
    }
    await press('Предмет: то же для остальных файлов');
    expect(document.querySelector('input[aria-label="Предмет: б.csv"]')).toHaveProperty('value', 'Биология');
    await press('Прочитать с этими сведениями');
    await settle(200);
    expect(page()).toContain('новых строк 2, изменено 0');
    await press('Внести в книгу');
    expect(rowsOf(workbook, 'Результаты')).toEqual(NEW_ROWS);
  });

  test('are given up', async () => {
    const workbook = await openArea(SCHOOLS);
    await pick([marks('биология.csv', TITLE)]);
    await press('Отмена');
    expect(page()).toContain('Файлы и шаблоны');
    expect(workbook.snapshot.sheets).toHaveLength(1);
  });
});

describe('a document', () => {
  const TABLES = wordOf(
    [
      paragraph('Приложение к приказу'),
      table([
        ['№', 'Мероприятия', 'Сроки'],
        ['1', 'Семинар', 'май 2025'],
      ]),
      paragraph('Состав группы'),
      table([
        ['ФИО', 'Должность'],
        ['Образцов О. О.', 'методист'],
      ]),
    ].join(''),
  );

  test('gives its tables as sheets, those that are wanted', async () => {
    const workbook = await openArea({ name: 'Таблица 1', rows: [['своё']] });
    await pick([pickedFile('приказ.docx', TABLES)], 1);
    expect(page()).toContain('Приложение к приказу · № · Мероприятия');
    await choose('Таблица 2');
    await press('Перенести в книгу');
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(['Таблица 1', 'Таблица 1 (2)']);
    expect(rowsOf(workbook, 'Таблица 1 (2)')?.[0]).toContain('Приложение к приказу');
    await press('Отменить изменения');
    expect(workbook.snapshot.sheets).toHaveLength(1);
  });

  const HEAD = ['№', 'Мероприятия', 'Сроки'];
  const BODY = table([HEAD, ['1', 'Семинар', 'май 2025']]);
  const PICTURES = [1, 2].map((number) => ({
    name: `word/media/image${number}.png`,
    data: Buffer.alloc(20 * 1024 * 1024, `снимок ${number}`),
    stored: true,
  }));
  const external = (kind: string): string =>
    `<Relationship Id="${kind}" Type="urn:relationships/${kind}" Target="file:///D:/%D0%BF.xlsx" TargetMode="External"/>`;

  test.each([
    ['with 40 MB of pictures', 'приказ.docx', wordOf(BODY, { more: PICTURES }), null],
    [
      'with a macro',
      'приказ.docm',
      wordOf(BODY, {
        type: 'application/vnd.ms-word.document.macroEnabled',
        more: [{ name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }],
      }),
      'Макросы документа (1) не прочитаны. Они не запускались, а таблицы прочитаны.',
    ],
    [
      'with parts of other files',
      'приказ.docx',
      wordOf(BODY, { links: ['hyperlink', 'oleObject', 'image'].map(external).join('') }),
      'Части документа из других файлов (2) не прочитаны.',
    ],
    [
      'with a picture in a table',
      'приказ.docx',
      wordOf(
        table([
          HEAD,
          [
            '1',
            cell(
              '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:embed="r9" xmlns:r="r"/></w:drawing></w:r></w:p>',
            ),
            'май 2025',
          ],
        ]),
      ),
      'Картинки в таблицах документа (1) не прочитаны. Если на них есть текст, впишите его в ячейки.',
    ],
  ])('%s is read, and what of it is not is told', async (_, name, bytes, told) => {
    const workbook = await openArea(SCHOOLS);
    await pick([pickedFile(name, bytes)], 1);
    expect(page()).toContain('2 строки, 3 столбца');
    if (told === null) expect(page()).not.toContain('не прочитан');
    else expect(page()).toContain(told);
    await press('Перенести в книгу');
    expect(rowsOf(workbook, 'Таблица 1')?.[0]).toBe(HEAD.join('|'));
  });

  test('gives a table within a table as the text of its cell', async () => {
    const workbook = await openArea(SCHOOLS);
    const inner = cell(table([['Тема', 'Дроби']]) + paragraph(''));
    await pick([pickedFile('приказ.docx', wordOf(table([HEAD, ['1', inner, 'май 2025']])))], 1);
    await press('Перенести в книгу');
    expect(rowsOf(workbook, 'Таблица 1')).toEqual([HEAD.join('|'), '1|Тема Дроби|май 2025']);
  });

  test.each([
    ['письмо.docx', wordOf(paragraph('Добрый день')), 'В документе нет таблиц. Если дорожная карта'],
    [
      'приказ.doc',
      compoundOf({ WordDocument: Buffer.from('x') }),
      'На деле это документ Word 97–2003. Откройте его в Word или LibreOffice и сохраните как .docx',
    ],
    [
      'приказ.docx',
      Buffer.from('%PDF-1.7\n%\u0080'),
      'На деле это документ PDF. Попросите исходный файл .docx или .xlsx.',
    ],
    ['обрыв.docx', wordOf(BODY).subarray(0, 200), 'Файл обрывается'],
    [
      'закрыт.docx',
      compoundOf({ EncryptedPackage: Buffer.from('x'), EncryptionInfo: Buffer.from('y') }),
      'Файл защищён паролем',
    ],
  ])('that can not be read is told with a way out, and nothing is written: %s', async (name, bytes, told) => {
    const workbook = await openArea(SCHOOLS);
    await pick([pickedFile(name, bytes)], 1);
    expect(page()).toContain(told);
    expect(page()).toContain('Открыть таблицу из Word');
    expect(workbook.snapshot.sheets.map((sheet) => sheet.name)).toEqual(['Школы']);
  });
});

describe('a template', () => {
  test('is made of the roadmap and can be taken back', async () => {
    const workbook = await openArea({ name: 'Карта', rows: FAULTLESS });
    await press('Составить шаблон');
    expect(page()).toContain('Столбцы: «№ п/п»');
    await press('Добавить лист «Шаблон»');
    expect(rowsOf(workbook, 'Шаблон')?.[0]).toBe('Что|Название|Также пишут|Обязательно');
    await press('Составить шаблон');
    expect(page()).toContain('В книге уже есть шаблон — лист «Шаблон»');
    await press('Отмена');
    await press('Отменить изменения');
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(['Карта']);
  });

  test('in force is told with why it was taken, and another can be chosen', async () => {
    const workbook = await open(workbookOf({ name: 'Карта', rows: FAULTLESS }));
    await press('Проверить');
    await press(/^Листы/);
    expect(page()).toContain('шаблон: муниципальная дорожная карта (подходит лучше других)');
    await press('Выбрать другой шаблон');
    await settle(300);
    expect(page()).toContain('«Карта» — шаблон: муниципальная дорожная карта (подходит лучше других)');
    await choose('Антирисковая программа школы');
    expect(page()).toContain('Разделов нет.');
    await press('Добавить лист «Шаблон»');
    expect(rowsOf(workbook, 'Шаблон')?.[1]).toBe('Основа|school-programme||');
    await press('Составить шаблон');
    await until('«Карта» — шаблон: с листа «Шаблон»');
    await press('Отмена');
    await press('Отменить изменения');
    expect(rowsOf(workbook, 'Шаблон')).toBeUndefined();
  });

  test('needs a roadmap', async () => {
    await openArea(SCHOOLS);
    await press('Составить шаблон');
    expect(page()).toContain('Карты в книге нет');
  });
});
