import * as XLSX from '@e965/xlsx';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { newWorkbookFile, readWorkbookBytes } from '../../src/files';
import type { WorkbookSnapshot } from '../../src/workbook';
import { type SheetInput, sheetOf } from '../support/snapshot';
import { convertWorkbook, DRAWING } from '../../workbench/render';
import { describeWith, provide, thisMachine } from '../../workbench/system';
import { cli, temporaryFolder } from './support';

const folder = temporaryFolder();

interface CheckedForm {
  readonly status: string;
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly sheet: string }[];
  readonly form?: {
    readonly template: string;
    readonly school: string | null;
    readonly login: string | null;
    readonly filled: number;
    readonly total: number;
    readonly ready: boolean;
    readonly left: readonly { readonly sheet: string; readonly section: string | null }[];
  };
}
async function checked(file: string): Promise<CheckedForm> {
  const { out } = await cli(['check', file, '--format', 'json']);
  const [own] = (JSON.parse(out) as { files: CheckedForm[] }).files;
  if (!own) throw new Error(out);
  return own;
}
const read = async (file: string): Promise<WorkbookSnapshot> =>
  readWorkbookBytes(basename(file), await readFile(file));
const textsOf = async (file: string, sheet: string): Promise<readonly (readonly string[])[]> =>
  (await read(file)).sheets.find(({ name }) => name === sheet)?.texts ?? [];

/** Types rows into a workbook from a row of each sheet on (from 0), as a program does that knows no lists and notes. */
async function fill(
  file: string,
  target: string,
  rows: Readonly<Record<string, readonly [from: number, rows: readonly (readonly unknown[])[]]>>,
): Promise<void> {
  const book = XLSX.read(await readFile(file));
  for (const [name, [from, values]] of Object.entries(rows)) {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`no sheet: ${name}`);
    XLSX.utils.sheet_add_aoa(sheet, values as unknown[][], { origin: { r: from, c: 0 } });
  }
  await writeFile(target, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const KINDS = ['roadmap', 'data', 'school'] as const;

describe.each(KINDS)('template %s', (kind) => {
  const made = async (): Promise<string> => {
    const file = folder.path(`${kind}.xlsx`);
    const { code } = await cli(['template', kind, '-o', file, '--year', '2025/2026', '--due', '15.10.2025']);
    expect(code).toBe(0);
    return file;
  };

  it('gives warnings and no errors as long as nothing is filled in', async () => {
    const { status, findings, form } = await checked(await made());
    expect([status, form?.template, form?.filled, form?.ready]).toEqual(['warnings', kind, 0, false]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warned = findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    expect([...new Set(warned)].sort()).toEqual(
      { roadmap: ['section-empty'], data: ['sheet-empty'], school: ['section-empty', 'sheet-empty'] }[kind],
    );
  });

  it('has an example that is read by nobody, notes on all headers, and lists in cells', async () => {
    const file = await made();
    for (const sheet of (await readXlsx(await readFile(file))).sheets) {
      if (sheet.name === 'Как заполнить' || sheet.hidden) continue;
      const header = sheet.rows.findIndex((row) => row.filter((cell) => typeof cell === 'string').length > 2);
      const titles = sheet.rows[header]?.filter((cell) => cell !== null) ?? [];
      const noted = titles.map((_, at) => sheet.cells?.get(`${header},${at}`)?.comment?.text ?? '');
      expect([sheet.name, noted.filter((text) => text === '')]).toEqual([sheet.name, []]);
      for (const { inputTitle, inputMessage, formula1 } of sheet.dataValidations ?? []) {
        const title = inputTitle?.replace('…', '') ?? '';
        expect(titles.filter((own) => String(own).startsWith(title))).not.toEqual([]);
        expect(title.length).toBeGreaterThan(0);
        expect(inputMessage).toMatch(/[а-яё]/);
        expect(formula1 ?? '').not.toContain('#REF!');
      }
    }
  });

  it('holds values and no formulas, and names itself in each of three ways', async () => {
    const { sheets, properties } = await read(await made());
    expect(sheets.flatMap(({ formulas }) => [...formulas])).toEqual([]);
    const line = `Шаблон «${kind}», версия 1 · учебный год: 2025/2026 · сдать до: 15.10.2025`;
    expect(properties?.get('roadmap-monitor-template')).toBe(kind);
    for (const { footer, visibility } of sheets) {
      if (visibility === 'visible') expect(footer).toContain(line);
    }
    expect(sheets[0]?.texts.flat()).toContain(line);
  });
});

test('a filled template of a school is ready to be sent, and no finding is left', async () => {
  const empty = folder.path('пустой.xlsx');
  await cli(['template', 'school', '-o', empty, '--year', '2025/2026', '--template', 'municipal-roadmap']);
  const file = folder.path('заполненный.xlsx');
  const school = 'МБОУ «СОШ № 7»';
  const sections = [
    'Диагностика профессиональных дефицитов педагогов',
    'Курсы повышения квалификации учителей математики',
    'Дополнительные занятия с обучающимися группы риска',
    'Мониторинг результатов внутренних проверочных работ',
  ];
  const header = (await textsOf(empty, 'Дорожная карта')).findIndex((row) => row[0] === '№ п/п *');
  const activities = Object.fromEntries(
    sections.map((title, at) => [
      header + 3 + at * 6,
      [
        `${at + 1}.1`,
        title,
        'октябрь 2025 г.',
        'Заместитель директора',
        'Справка по итогам работы с выводами',
      ],
    ]),
  );
  const roadmap = (await textsOf(empty, 'Дорожная карта'))
    .slice(header)
    .map((row, at) => activities[header + at] ?? [...row]);
  const above = (await textsOf(empty, 'Дорожная карта')).slice(0, header).map((row) => row[0] ?? '');
  const told = above.map((text, at) => [
    above[at - 1]?.endsWith(':') ? 'Снизить долю низких результатов по математике' : text,
  ]);
  expect(told.filter(([text]) => text?.startsWith('Снизить'))).toHaveLength(4);
  await fill(empty, file, {
    'Дорожная карта': [0, [...told, ...roadmap]],
    Школы: [
      2,
      [
        [
          school,
          'Средняя школа № 7',
          'edu000007',
          'ШНОР',
          'Петрова М. И.',
          'МБОУ «Гимназия № 2»',
          'да',
          'да',
          'да',
          'нет',
          'да',
        ],
      ],
    ],
    Педагоги: [2, [[school, '2025/2026', 24, 10, 18, 9, 6, 3, 8, 7]]],
    Обучающиеся: [2, [[school, '2025/2026', 240, 20, 12]]],
    Результаты: [2, [[school, '2025/2026', null, 'ВПР', 'Математика', 5, 25, 5, 10, 7, 3]]],
    Риски: [2, [[school, '2025/2026', null, 'низкая']]],
    Мероприятия: [2, [['15.10.2025', 'семинар', 'Текстовые задачи', school, 14]]],
    Дефициты: [2, [[school, '2025/2026', 'Математика', 3, 1, 'предметный', 'Диагностика']]],
    'Документы школ': [
      2,
      [[school, 'концепция развития', '№ 12', 'есть', 'https://example.ru/k.pdf', '01.09.2025']],
    ],
  });
  const { findings, form } = await checked(file);
  expect(findings).toEqual([]);
  expect([form?.filled, form?.total, form?.ready]).toEqual([15, 15, true]);
  const { out } = await cli(['check', file]);
  expect(out).toContain('Заполнено 15 из 15 — готово к отправке');
});

test('a template that is filled in wrongly says where, and is not ready', async () => {
  const empty = folder.path('пустой.xlsx');
  await cli(['template', 'school', '-o', empty, '--year', '2025/2026']);
  const file = folder.path('с ошибкой.xlsx');
  await fill(empty, file, { Обучающиеся: [2, [['МБОУ «СОШ № 7»', '2025/2026', 'много', 20, 12]]] });
  const { findings, form } = await checked(file);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ sheet }) => sheet)).toContain(
    'Обучающиеся',
  );
  expect([form?.ready, form?.filled]).toEqual([false, 1]);
  const { out } = await cli(['check', file]);
  expect(out).toContain('исправьте ошибки, они названы ниже');
});

const REGISTRY: readonly SheetInput[] = [
  {
    name: 'Школы',
    rows: [
      ['Школа', 'Логин ФИС ОКО', 'Категория', 'Учебный год'],
      ['МБОУ «СОШ № 7»', 'edu000007', 'ШНОР', '2024/2025'],
      ['МБОУ «СОШ № 7»', 'edu000007', 'ШНСУ', '2025/2026'],
      ['Школа: "Рост"/2', null, 'нет', null],
      ['Школа  «Рост» 2?', null, 'нет', null],
      [`Школа ${'имени героя '.repeat(30)}`, 'edu000009', 'нет', null],
    ],
  },
  {
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Муниципалитет', 'Каменский район'],
      ['Учебный год', '2025/2026'],
    ],
  },
];
const SVOD: readonly SheetInput[] = [
  {
    name: 'Педагоги',
    rows: [
      ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
      ['СОШ № 7', '2023/2024', 20, 10],
      ['СОШ № 7', '2024/2025', 22, 12],
      ['СОШ № 9', '2024/2025', 30, 15],
    ],
  },
  {
    name: 'Результаты',
    rows: [
      [
        'Школа',
        'Учебный год',
        'Процедура',
        'Предмет',
        'Класс',
        'Участников',
        '«2», %',
        '«3», %',
        '«4», %',
        '«5», %',
      ],
      ['СОШ № 7', '2024/2025', 'ВПР', 'Математика', 5, 20, 10, 40, 30, 20],
    ],
  },
];
const book = async (name: string, sheets: readonly SheetInput[]): Promise<string> =>
  folder.write(name, await newWorkbookFile({ name, copies: sheets.map(sheetOf), plans: [] }));

describe('template pack', () => {
  it('gives each school its own workbook, with the values of the year before', async () => {
    const [registry, svod] = [await book('реестр.xlsx', REGISTRY), await book('свод.xlsx', SVOD)];
    const into = folder.path('пакет');
    const { code, out } = await cli([
      ...['template', 'pack', '--schools', registry, '-o', into, '--from', svod, '--due', '15.10.2025'],
      ...['--format', 'json'],
    ]);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: { file: string; school: string; login: string | null }[] };
    expect(files.map(({ file, login }) => [basename(file), login]).slice(0, 2)).toEqual([
      ['МБОУ СОШ № 7 (edu000007).xlsx', 'edu000007'],
      ['Школа Рост 2.xlsx', null],
    ]);
    expect((await readdir(into)).sort()).toEqual(files.map(({ file }) => basename(file)).sort());
    for (const name of await readdir(into)) {
      expect(name).toMatch(/^[^<>:"/\\|?*]+\.xlsx$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
    const [first] = files;
    const own = first?.file ?? '';
    expect((await textsOf(own, 'Школы')).slice(2, 4).map((row) => row.slice(0, 4))).toEqual([
      ['МБОУ «СОШ № 7»', '', 'edu000007', 'ШНСУ'],
    ]);
    expect((await textsOf(own, 'Педагоги')).slice(2).map((row) => row.filter(Boolean))).toEqual([
      ['МБОУ «СОШ № 7»', '2024/2025', '22', '12'],
      ['МБОУ «СОШ № 7»', '2025/2026'],
    ]);
    expect((await textsOf(own, 'Результаты')).slice(2).map((row) => row.filter(Boolean))).toEqual([
      ['МБОУ «СОШ № 7»', '2024/2025', 'ВПР', 'Математика', '5', '20', '2', '8', '6', '4'],
      ['МБОУ «СОШ № 7»', '2025/2026', 'ВПР', 'Математика', '5'],
    ]);
    const { findings, form } = await checked(own);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(form).toMatchObject({
      template: 'school',
      school: 'МБОУ «СОШ № 7»',
      login: 'edu000007',
      municipality: 'Каменский район',
      schoolYear: '2025/2026',
      dueOn: '2025-10-15',
    });
  });

  it('takes the registry by the name that collecting has for it, and the other way round; says that nothing is due', async () => {
    const registry = await book('реестр.xlsx', REGISTRY);
    const [into, svod] = [folder.path('под другим именем'), folder.path('свод другой.xlsx')];
    const packed = await cli(['template', 'pack', '--registry', registry, '-o', into]);
    expect([packed.code, packed.err]).toEqual([0, '']);
    expect(packed.out).toContain('Срок сдачи не указан (--due)');
    expect(await readdir(into)).toContain('МБОУ СОШ № 7 (edu000007).xlsx');
    const dated = await cli([
      ...['template', 'pack', '--schools', registry, '-o', folder.path('со сроком'), '--due', '15.10.2025'],
    ]);
    expect(dated.out).not.toContain('Срок сдачи не указан');
    const collected = await cli(['collect', into, '-o', svod, '--schools', registry, '--format', 'json']);
    const { schools } = JSON.parse(collected.out) as { schools: { school: string }[] };
    expect(schools[0]?.school).toBe('МБОУ «СОШ № 7»');
  });

  it('writes nothing where there are no schools, or one file can not be written', async () => {
    const empty = await book('пусто.xlsx', [{ name: 'Лист1', rows: [['нет']] }]);
    const into = folder.path('никуда');
    expect((await cli(['template', 'pack', '--schools', empty, '-o', into])).code).toBe(3);
    await expect(stat(into)).rejects.toThrow();
    const registry = await book('реестр.xlsx', REGISTRY);
    const file = await folder.write('занято', Buffer.from('файл'));
    const { code, err } = await cli(['template', 'pack', '--schools', registry, '-o', file]);
    expect([code, err !== '']).toEqual([3, true]);
    expect(await readFile(file, 'utf8')).toBe('файл');
  });

  it.each([
    [['template', 'pack', '-o', 'x'], '--schools'],
    [['template', 'school', '-o', 'x.xls'], 'x.xls'],
    [['template', 'school', '-o', 'x.xlsx', '--year', 'скоро'], 'скоро'],
    [['template', 'school', '-o', 'x.xlsx', '--due', 'скоро'], 'скоро'],
    [['template', 'school'], '--output'],
  ])('%j is a wrong usage', async (args, what) => {
    const { code, err } = await cli(args);
    expect([code, err.includes(what)]).toEqual([2, true]);
  });
});

test('what is written over the example is told, since it would not be read', async () => {
  const empty = folder.path('пустой.xlsx');
  await cli(['template', 'school', '-o', empty, '--year', '2025/2026']);
  const header = (await textsOf(empty, 'Дорожная карта')).findIndex((row) => row[0] === '№ п/п');
  const file = folder.path('в примере.xlsx');
  await fill(empty, file, {
    'Дорожная карта': [header + 1, [['Пример', 'Наша задача', 'Наше мероприятие']]],
    Педагоги: [1, [['МБОУ «СОШ № 7»', '2025/2026', 24]]],
  });
  const { findings, form } = await checked(file);
  const told = findings.filter(({ severity }) => severity === 'error');
  expect(told.map(({ code, sheet }) => [code, sheet])).toEqual([['example-row-changed', 'Дорожная карта']]);
  expect([form?.ready, form?.filled]).toEqual([false, 1]);
});

test('a template of one’s own is told by the workbook itself', async () => {
  const own = folder.write(
    'свой.json',
    JSON.stringify({
      name: 'наш',
      extends: 'municipal-roadmap',
      sections: [{ title: 'Работа с родителями' }],
    }),
  );
  const file = folder.path('свой.xlsx');
  await cli(['template', 'school', '-o', file, '--year', '2025/2026', '--template', own]);
  const { findings } = await checked(file);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect((await textsOf(file, 'Шаблон')).flat()).toContain('Работа с родителями');
  expect((await textsOf(file, 'Дорожная карта')).flat()).toContain('Работа с родителями');
});

test('lists that were lost are put back, and nothing else is changed', async () => {
  const made = folder.path('шаблон.xlsx');
  await cli(['template', 'school', '-o', made, '--year', '2025/2026']);
  const lost = folder.path('без списков.xlsx');
  await fill(made, lost, { Педагоги: [2, [['МБОУ «СОШ № 7»', '2025/2026', 24]]] });
  const listsIn = async (file: string) =>
    (await readXlsx(await readFile(file))).sheets.map(({ name, dataValidations = [] }) => [
      name,
      dataValidations,
    ]);
  expect((await listsIn(lost)).every(([, own]) => own?.length === 0)).toBe(true);
  const restored = folder.path('со списками.xlsx');
  const { code, out } = await cli(['template', 'lists', lost, '-o', restored]);
  expect([code, out.includes('«Педагоги»')]).toEqual([0, true]);
  const [before, after] = [await listsIn(made), await listsIn(restored)];
  const [own, again] = [before, after].map((lists) => lists.filter(([name]) => name === 'Дефициты'));
  expect(again).toEqual(own);
  const sheetsOf = async (file: string) =>
    (await read(file)).sheets.map(({ name, texts, merges }) => ({ name, texts, merges }));
  expect(await sheetsOf(restored)).toEqual(await sheetsOf(lost));
  const twice = folder.path('ещё раз.xlsx');
  await cli(['template', 'lists', restored, '-o', twice]);
  expect(await listsIn(twice)).toEqual(after);
  const none = await book('чужая.xlsx', REGISTRY);
  expect((await cli(['template', 'lists', none, '-o', folder.path('нет.xlsx')])).code).toBe(3);
});

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice opens a template', () => {
  const PATIENCE = 180_000;

  it.each(['ods', 'xls', 'xlsx'] as const)(
    'and as .%s it is still known, and has warnings only',
    async (format) => {
      const made = folder.path('шаблон.xlsx');
      await cli(['template', 'school', '-o', made, '--year', '2025/2026', '--due', '15.10.2025']);
      const { findings, form } = await checked(
        await convertWorkbook(made, format, folder.path(`в ${format}`)),
      );
      expect(form).toMatchObject({ template: 'school', schoolYear: '2025/2026', dueOn: '2025-10-15' });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
    PATIENCE,
  );
});
