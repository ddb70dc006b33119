import { existsSync } from 'node:fs';
import type { CellInput } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const { write, path } = temporaryFolder();

type Rows = readonly (readonly CellInput[])[];

const SCHOOLS: Rows = [
  ['Школа', 'Категория', 'Сетевое взаимодействие'],
  ['СОШ № 1', 'ШНОР', 'да'],
];
const ROADMAP: Rows = [
  ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
  [
    '1.1.',
    'Провести семинар для учителей',
    'март 2026',
    'Отдел образования',
    'Программа семинара',
    'в работе',
  ],
];
const book = (name: string, ...settings: Rows): string =>
  write(name, xlsx({ Карта: ROADMAP, Школы: SCHOOLS, Настройки: [['Параметр', 'Значение'], ...settings] }));

interface Printed {
  readonly findings: readonly { readonly code: string; readonly cell: string | null }[];
  readonly execution: { readonly reportDate: string };
}

const checked = async (file: string, ...args: readonly string[]) => {
  const { code, out } = await cli(['check', file, '--format', 'json', ...args]);
  const { files } = JSON.parse(out) as { files: readonly Pick<Printed, 'findings'>[] };
  return { code, findings: files[0]?.findings };
};

describe('a date of the report', () => {
  it.each(['31 марта 2026 г.', '31.03.2026', '31.3.26', '2026-03-31'])('«%s» is read', async (text) => {
    const { code, findings } = await checked(
      book('дата.xlsx', ['Дата отчёта', text]),
      '--plan-start',
      '01.01.2026',
    );
    expect(findings?.map((own) => own.code)).not.toContain('setting-unreadable');
    expect([code, findings?.map((own) => own.code).includes('overdue')]).toEqual([code, false]);
  });

  it('that can’t be read is an error of the check, at its cell, with what is taken', async () => {
    const { code, findings } = await checked(book('сломана.xlsx', ['Дата отчёта', 'конец марта?']));
    expect(code).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'setting-unreadable',
        severity: 'error',
        sheet: 'Настройки',
        cell: 'B2',
        message: expect.stringContaining('Пока взята сегодняшняя дата') as string,
      }),
    );
  });
});

describe('a report on settings that can’t be read', () => {
  const broken = book(
    'не читаются.xlsx',
    ['Дата отчёта', 'скоро'],
    ['Учебный год', 'этот'],
    ['Отчётный период', 'по графику'],
  );
  const output = path('отчёт.xlsx');
  const memo = path('справка.docx');

  it('is not made: nothing is written, each cell is named, and how to give the value', async () => {
    const { code, out, err } = await cli(['report', broken, '-o', output, '--memo', memo]);
    expect([code, out]).toEqual([3, '']);
    for (const part of ['Отчёт не составлен', 'B2', 'B3', 'B4', '--report-date', '--year', '--period']) {
      expect(err).toContain(part);
    }
    expect([output, memo].map(existsSync)).toEqual([false, false]);
    const json = await cli(['report', broken, '--format', 'json']);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ output: null, error: { code: 'setting-unreadable' } });
  });

  it('is not made while one of them is still unknown', async () => {
    expect((await cli(['report', broken, '--report-date', '31.03.2026'])).code).toBe(3);
  });

  it('is made once all are given, with the findings and the exit code of the check', async () => {
    const given = ['--report-date', '31 марта 2026', '--year', '2025/2026', '--format', 'json'];
    const { code, out } = await cli(['report', broken, '-o', output, ...given]);
    const { findings } = JSON.parse(out) as Printed;
    expect([code, existsSync(output)]).toEqual([1, true]);
    expect(findings.filter((own) => own.code === 'setting-unreadable').map(({ cell }) => cell)).toEqual([
      'B2',
      'B3',
      'B4',
    ]);
  });
});

it.each(['осень золотая', 'по графику', 'ежемесячно', 'когда-нибудь'])(
  'a period «%s» that names no days is refused',
  async (period) => {
    const { code, out, err } = await cli(['report', book('период.xlsx'), '--period', period]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`не отчётный период: «${period}»`);
  },
);

describe('the check and the report of one workbook', () => {
  const merged = write(
    'объединён срок.xlsx',
    xlsx({
      Карта: [...ROADMAP, ['1.2.', 'Посетить уроки', 'итоги', 'Отдел образования', 'Справка', 'готовится']],
    }),
  );
  it.each([
    ['a roadmap with faults', merged],
    ['data and a roadmap', book('целая.xlsx', ['Дата отчёта', '31.03.2026'])],
    ['notes', write('заметки.xlsx', xlsx({ Заметки: [['позвонить']] }))],
  ])('have the same findings and exit code: %s', async (_, file) => {
    const check = await checked(file);
    const { code, out } = await cli(['report', file, '--format', 'json']);
    const { findings } = JSON.parse(out) as Printed;
    expect([code, findings]).toEqual([check.code, check.findings]);
  });
});
