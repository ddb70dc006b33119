import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { fileWorkbook } from '../../src/files';
import {
  REGISTRY,
  resultsOf,
  roadmapOf,
  type SchoolSheets,
  sendFile,
  teachersOf,
} from '../support/schoolFiles';
import { cli, temporaryFolder } from './support';

const { path } = temporaryFolder();
const registry = sendFile(path('registry.xlsx'), REGISTRY);
let runs = 0;

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly school: string | null;
    readonly status: string;
    readonly submittedOn: string;
    readonly onTime: boolean | null;
    readonly templateVersion: number | null;
    readonly rowsTaken: number;
    readonly rowsLeft: number;
    readonly kept: number;
    readonly findings: Readonly<Record<string, number>>;
    readonly notes: readonly string[];
    readonly left: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  }[];
  readonly schools: readonly {
    readonly school: string;
    readonly state: string;
    readonly files: readonly string[];
    readonly onTime: boolean | null;
    readonly kept: number;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

interface Run {
  readonly code: number;
  readonly told: Told;
  readonly book: string;
  readonly folder: string;
}

type Sent = Readonly<Record<string, SchoolSheets | string | Uint8Array>>;

/** Collects files in a folder of their own. */
async function collect(sent: Sent, args: readonly string[] = [], day = '2022-01-20'): Promise<Run> {
  runs += 1;
  const folder = path(`sent ${runs}`);
  for (const [name, content] of Object.entries(sent)) sendFile(`${folder}/${name}`, content, day);
  return { ...(await collected([folder, ...args])), folder };
}

async function collected(args: readonly string[]): Promise<Omit<Run, 'folder'>> {
  const book = path(`svod ${runs}.xlsx`);
  const output = args.includes('-o') ? [] : ['-o', book];
  const { code, out, err } = await cli([
    'collect',
    ...args,
    ...output,
    '--registry',
    registry,
    '--format',
    'json',
  ]);
  expect(err).toBe('');
  return { code, told: JSON.parse(out) as Told, book };
}

async function sheetOf(file: string, name: string): Promise<readonly (readonly string[])[]> {
  const book = await fileWorkbook(file).read();
  return book.sheets.find((sheet) => sheet.name === name)?.texts ?? [];
}

const statesOf = ({ told }: Pick<Run, 'told'>): object =>
  Object.fromEntries(told.schools.map(({ school, state }) => [school, state]));

const five = { Педагоги: teachersOf('СОШ № 5', 20, 10), Карта: roadmapOf('СОШ № 5', 'выполнено', '') };
const seven = { Педагоги: teachersOf('СОШ № 7', 30, 15), Карта: roadmapOf('СОШ № 7', 'в работе') };
const kamenka = { Педагоги: teachersOf('ООШ с. Каменка', 10, 1) };
const all = { '5.xlsx': five, '7.xlsx': seven, 'каменка.xlsx': kamenka };

test('files of all schools become one book that tells who sent what', async () => {
  const { code, told, book } = await collect(all, ['--due', '20.01.2022']);
  expect(code).toBe(0);
  expect(told.summary).toEqual({ files: 3, schools: 3, accepted: 3, rework: 0, missing: 0, twice: 0 });
  expect(
    told.files.map(({ file, school, status, submittedOn, onTime, rowsTaken, rowsLeft, kept }) => [
      file.replace(/.*\//, ''),
      school,
      status,
      submittedOn,
      onTime,
      rowsTaken,
      rowsLeft,
      kept,
    ]),
  ).toEqual([
    ['5.xlsx', 'СОШ № 5', 'accepted', '2022-01-20', true, 3, 0, 0],
    ['7.xlsx', 'СОШ № 7', 'warnings', '2022-01-20', true, 2, 0, 0],
    ['каменка.xlsx', 'ООШ с. Каменка', 'accepted', '2022-01-20', true, 1, 0, 0],
  ]);
  const names = (await fileWorkbook(book).read()).sheets.map(({ name }) => name);
  expect(names).toEqual(['Школы', 'Настройки', 'Свод – сдача', 'Свод – дорожные карты', 'Педагоги']);
  expect(await sheetOf(book, 'Педагоги')).toEqual([
    ['Школа', 'Учебный год', 'Всего педагогов', 'Повысили квалификацию', 'Файл школы', 'Ячейка в файле'],
    ['СОШ № 5', '2021/2022', '20', '10', '5.xlsx', '5.xlsx#Педагоги!A2'],
    ['СОШ № 7', '2021/2022', '30', '15', '7.xlsx', '7.xlsx#Педагоги!A2'],
    ['ООШ с. Каменка', '2021/2022', '10', '1', 'каменка.xlsx', 'каменка.xlsx#Педагоги!A2'],
  ]);
  const [, first] = await sheetOf(book, 'Свод – сдача');
  expect(first?.slice(0, 8)).toEqual([
    'СОШ № 5',
    'принято',
    '',
    '5.xlsx',
    '20.01.2022',
    'в срок',
    'принят',
    '0',
  ]);
});

test('reports work on the book, each school with its own roadmap', async () => {
  const { book } = await collect(all);
  const { out } = await cli(['report', book, '--format', 'json']);
  const report = JSON.parse(out) as {
    indicators: { id: string; numerator: number; denominator: number }[];
    execution: {
      roadmaps: { schools: { school: string; done: number; overdue: number; notDue: number }[] }[];
    };
    findings: { code: string }[];
  };
  expect(report.indicators.find(({ id }) => id === 'teachers-trained')).toMatchObject({
    numerator: 26,
    denominator: 60,
  });
  expect(report.execution.roadmaps.map(({ schools }) => schools)).toMatchObject([
    [{ school: 'СОШ № 5', done: 1, overdue: 0, notDue: 1 }],
    [{ school: 'СОШ № 7', done: 0, overdue: 1, notDue: 0 }],
  ]);
  const codes = report.findings.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('header-') || code === 'sheet-not-recognised')).toEqual([]);
});

test('a row with an error is left out and told, the others are taken', async () => {
  const { code, told, book } = await collect({
    ...all,
    '7.xlsx': { Педагоги: teachersOf('СОШ № 7', 'тридцать', 15), Результаты: resultsOf('СОШ № 7', 3, 30, 5) },
  });
  expect(code).toBe(1);
  const own = told.files.find(({ school }) => school === 'СОШ № 7');
  expect(own).toMatchObject({ status: 'errors', rowsTaken: 2, rowsLeft: 2 });
  expect(own?.left.map(({ sheet, cell, reason }) => [sheet, cell, reason])).toEqual([
    ['Педагоги', 'C2', 'value-not-number'],
    ['Результаты', 'G3', 'part-exceeds-total'],
  ]);
  expect((await sheetOf(book, 'Результаты')).map((row) => row[6])).toEqual(['«2»', '3', '5']);
  expect((await sheetOf(book, 'Свод – не принято')).map((row) => row.slice(0, 5))).toEqual([
    ['Школа', 'Файл школы', 'Лист', 'Ячейка', 'Код'],
    ['СОШ № 7', '7.xlsx', 'Педагоги', 'C2', 'value-not-number'],
    ['СОШ № 7', '7.xlsx', 'Результаты', 'G3', 'part-exceeds-total'],
  ]);
});

test('rows of another school are left out', async () => {
  const rows = [...teachersOf('СОШ № 5', 20, 10), ...teachersOf('СОШ № 7', 99, 9).slice(1)];
  const { told, book } = await collect({ 'СОШ 5.xlsx': { Педагоги: rows } });
  expect(told.files).toMatchObject([
    { school: 'СОШ № 5', rowsTaken: 1, rowsLeft: 1, left: [{ cell: 'A3', reason: 'other-school' }] },
  ]);
  expect((await sheetOf(book, 'Педагоги')).map(([school]) => school)).toEqual(['Школа', 'СОШ № 5']);
});

test('what can’t be read or understood does not keep others from being collected', async () => {
  const { code, told } = await collect({
    ...all,
    '7.xlsx': 'не книга',
    'чужое.xlsx': { Лист1: [['Меню столовой'], ['Суп', 'Каша']] },
  });
  expect(code).toBe(3);
  expect(told.files.map(({ school, status }) => [school, status])).toEqual([
    ['СОШ № 5', 'accepted'],
    ['СОШ № 7', 'unreadable'],
    ['ООШ с. Каменка', 'accepted'],
    [null, 'not-recognised'],
  ]);
  expect(told.summary).toEqual({ files: 4, schools: 3, accepted: 2, rework: 1, missing: 0, twice: 0 });
});

test('of a school sent twice the later file counts', async () => {
  const first = sendFile(path('twice/a/5.xlsx'), five, '2022-01-10');
  const later = sendFile(path('twice/b/5.xlsx'), { Педагоги: teachersOf('СОШ № 5', 21, 11) }, '2022-01-12');
  runs += 1;
  const { told, book } = await collected([later, first]);
  expect(told.schools[0]).toMatchObject({ school: 'СОШ № 5', state: 'twice', files: [first, later] });
  expect(told.files.map(({ rowsTaken }) => rowsTaken)).toEqual([0, 1]);
  expect((await sheetOf(book, 'Педагоги'))[1]?.slice(2, 4)).toEqual(['21', '11']);
  expect(await sheetOf(book, 'Свод – дорожные карты')).toEqual([]);
});

test('one file is read once, however often and by whatever name it is given', async () => {
  const file = sendFile(path('once/5.xlsx'), five);
  symlinkSync(file, path('once/link.xlsx'));
  runs += 1;
  const { told } = await collected([file, file, path('once')]);
  expect(told.summary).toMatchObject({ files: 1, twice: 0, accepted: 1 });
});

test('late files are told', async () => {
  const { told } = await collect(all, ['--due', '2022-01-19']);
  expect(told.schools.map(({ onTime }) => onTime)).toEqual([false, false, false]);
});

test('a file of another year is on rework and none of its rows is taken', async () => {
  const { told, code } = await collect({
    ...all,
    '5.xlsx': { Педагоги: teachersOf('СОШ № 5', 20, 10, '2020/2021') },
  });
  expect(code).toBe(1);
  expect(told.files[0]).toMatchObject({ status: 'errors', notes: ['wrong-year'], rowsTaken: 0, rowsLeft: 1 });
  expect(statesOf({ told })).toMatchObject({ 'СОШ № 5': 'rework' });
});

test('a school of another municipality is not taken for one of ours', async () => {
  const { told } = await collect({
    ...all,
    'чужая.xlsx': {
      ...five,
      Настройки: [
        ['Параметр', 'Значение'],
        ['Муниципалитет', 'Сосновский округ'],
      ],
    },
  });
  expect(told.files.at(-1)).toMatchObject({ school: null, notes: ['other-municipality'], rowsTaken: 0 });
  expect(statesOf({ told })).toMatchObject({ 'СОШ № 5': 'accepted' });
});

test.each([
  ['login', 'отчёт edu000007 январь.xlsx', 'СОШ № 7'],
  ['name', 'МБОУ_СОШ_№5_отчет.xlsx', 'СОШ № 5'],
  ['place', 'оош с.Каменка.xlsx', 'ООШ с. Каменка'],
  ['number', 'Школа 7 (2022-01-20).xlsx', 'СОШ № 7'],
  ['unknown', 'СОШ 52.xlsx', null],
  ['nothing', 'отчёт за январь.xlsx', null],
])('the school of a file is found by its %s', async (_, name, school) => {
  const { told } = await collect({ [name]: { Лист1: [['без данных', 'о школе']] } });
  expect(told.files).toMatchObject([{ school, status: 'not-recognised' }]);
});

describe('on an earlier collection', () => {
  const previous = path('previous.xlsx');
  beforeAll(async () => {
    const run = await collect(
      { '5.xlsx': five, '7.xlsx': { Педагоги: teachersOf('СОШ № 7', 'тридцать', 15) } },
      ['-o', previous],
    );
    expect(statesOf(run)).toEqual({
      'СОШ № 5': 'accepted',
      'СОШ № 7': 'rework',
      'ООШ с. Каменка': 'missing',
    });
  });

  test('a corrected file replaces, a school that sends nothing keeps what it sent', async () => {
    const { told, book, code } = await collect({ '7.xlsx': seven, 'k.xlsx': kamenka }, [
      '--last-valid',
      previous,
    ]);
    expect(code).toBe(0);
    expect(told.schools.map(({ school, state, kept }) => [school, state, kept])).toEqual([
      ['СОШ № 5', 'accepted', 3],
      ['СОШ № 7', 'accepted', 0],
      ['ООШ с. Каменка', 'accepted', 0],
    ]);
    const whole = await collect(all);
    expect((await sheetOf(book, 'Педагоги')).map((row) => row.slice(0, 4))).toEqual(
      (await sheetOf(whole.book, 'Педагоги')).map((row) => row.slice(0, 4)),
    );
    expect((await sheetOf(book, 'Свод – дорожные карты')).length).toBe(
      (await sheetOf(whole.book, 'Свод – дорожные карты')).length,
    );
  });

  test('collecting the same again changes no row', async () => {
    const { told, book } = await collect({ '5.xlsx': five }, ['--last-valid', previous]);
    expect(told.summary).toMatchObject({ accepted: 1, rework: 1, missing: 1 });
    for (const name of ['Педагоги', 'Свод – дорожные карты', 'Свод – не принято']) {
      expect(await sheetOf(book, name)).toEqual(await sheetOf(previous, name));
    }
  });

  test('a file that can’t be read leaves the school accepted with its rows', async () => {
    const { told, code, book } = await collect({ 'СОШ 5.xlsx': 'не книга' }, ['--last-valid', previous]);
    expect(code).toBe(3);
    expect(told.files).toMatchObject([{ school: 'СОШ № 5', status: 'unreadable', kept: 3 }]);
    expect(told.schools[0]).toMatchObject({ state: 'accepted', kept: 3 });
    expect((await sheetOf(book, 'Педагоги'))[1]?.slice(0, 3)).toEqual(['СОШ № 5', '2021/2022', '20']);
  });
});

test('a book that is there is not written over unless that is said', async () => {
  const { book, folder } = await collect(all);
  const before = readFileSync(book);
  const args = ['collect', folder, '-o', book, '--registry', registry];
  const refused = await cli(args);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('--replace');
  expect(readFileSync(book).equals(before)).toBe(true);
  expect((await cli([...args, '--replace'])).code).toBe(0);
  expect((await cli([...args, '--last-valid', book])).code).toBe(0);
});

test('a folder that can’t be written to is told, and nothing is left there', async () => {
  const { folder } = await collect(all);
  const output = path('no such folder/svod.xlsx');
  const { code, out } = await cli(['collect', folder, '-o', output, '--format', 'json']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ output: null, error: { code: 'file-not-written' } });
  expect(existsSync(path('no such folder'))).toBe(false);
});

test('locks of open files are passed over', async () => {
  const { told } = await collect({ ...all, '~$5.xlsx': 'занято' });
  expect(told.summary.files).toBe(3);
});

test('texts stay texts, whatever they begin with', async () => {
  const { book } = await collect({
    '5.xlsx': {
      Мероприятия: [
        ['Дата', 'Вид', 'Тема'],
        ['15.01.2022', 'семинар', '=1+1'],
        ['16.01.2022', 'семинар', '-5 % двоек'],
      ],
      Педагоги: teachersOf('СОШ № 5', 20, 10),
    },
  });
  const sheet = (await fileWorkbook(book).read()).sheets.find(({ name }) => name === 'Мероприятия');
  expect(sheet?.formulas.size).toBe(0);
  expect(sheet?.values.map((row) => row[2])).toEqual(['Тема', '=1+1', '-5 % двоек']);
  expect(sheet?.texts.map((row) => row[3])).toEqual(['Школы', 'СОШ № 5', 'СОШ № 5']);
});

describe('letters', () => {
  const linesOf = (file: string): readonly string[] => {
    const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
    return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
  };

  test('tell each school what was accepted, what to mend by when, and when it was sent', async () => {
    const letters = path('письма');
    await collect({ '5.xlsx': five, '7.xlsx': { Педагоги: teachersOf('СОШ № 7', 'тридцать', 15) } }, [
      '--letters',
      letters,
      '--due',
      '10.02.2022',
    ]);
    expect(readdirSync(letters).sort()).toEqual(['ООШ с. Каменка.docx', 'СОШ № 5.docx', 'СОШ № 7.docx']);
    const plain = (name: string): readonly string[] =>
      linesOf(`${letters}/${name}.docx`).map((line) => line.replaceAll('\u00A0', ' '));
    expect(plain('СОШ № 5')).toEqual([
      'О сдаче данных: СОШ № 5',
      'Каменский район, 2021/2022 учебный год',
      'По состоянию на 01.02.2022',
      'Файл «5.xlsx» принят. Присылать его снова не нужно.',
      'Принято: 3 строки.',
      'Файл сохранён 20.01.2022, срок сдачи — 10.02.2022: сдан в срок.',
    ]);
    expect(plain('СОШ № 7').slice(3)).toEqual([
      'Файл «7.xlsx» пока не принят. Исправьте перечисленное ниже и пришлите файл снова не позднее 10.02.2022.',
      'Принято: 0 строк. Не принято: 1 строка.',
      'Что исправить',
      expect.stringMatching(/^Педагоги!C2: .*«Всего педагогов».*«тридцать»/),
      'Файл сохранён 20.01.2022, срок сдачи — 10.02.2022: сдан в срок.',
    ]);
    expect(plain('ООШ с. Каменка').slice(3)).toEqual([
      'Файл от вашей школы не получен. Заполните шаблон и пришлите его не позднее 10.02.2022.',
      'На 01.02.2022 файл не получен, срок сдачи — 10.02.2022.',
    ]);
  });

  test('say by how many days a file is late, and no day that is over for mending', async () => {
    const letters = path('поздно');
    await collect({ '7.xlsx': { Педагоги: teachersOf('СОШ № 7', 'тридцать', 15) } }, [
      '--letters',
      letters,
      '--due',
      '18.01.2022',
    ]);
    const lines = linesOf(`${letters}/СОШ № 7.docx`).map((line) => line.replaceAll('\u00A0', ' '));
    expect(lines[3]).toBe(
      'Файл «7.xlsx» пока не принят. Исправьте перечисленное ниже и пришлите файл снова.',
    );
    expect(lines.at(-1)).toBe(
      'Файл сохранён 20.01.2022, срок сдачи — 18.01.2022: сдан с опозданием на 2 дня.',
    );
  });
});
