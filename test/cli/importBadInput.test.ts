import { existsSync, readFileSync } from 'node:fs';
import type { CellInput } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

type Rows = readonly (readonly CellInput[])[];

const { write, path } = temporaryFolder();
const HEAD = ['Школа', 'Участников', '2', '3', '4', '5'];

interface Json {
  readonly files: readonly {
    readonly layout: string;
    readonly error?: object;
    readonly leftOut: readonly { readonly cell: string | null; readonly reason: string }[];
  }[];
  readonly records: readonly {
    readonly school: string;
    readonly subject: string;
    readonly participants: number;
    readonly marks: readonly number[] | null;
  }[];
}

const json = async (...args: string[]): Promise<Json & { readonly code: number; readonly out: string }> => {
  const { out, code } = await cli(['import', ...args, '--format', 'json']);
  return { ...(JSON.parse(out) as Json), code, out };
};
const lines = ({ records }: Json): readonly string[] =>
  records.map(({ school, subject, marks }) => `${school}, ${subject}: ${marks?.join(' ') ?? '-'}`);
const fileOf = (name: string, rows: Rows): string => write(name, xlsx({ Лист1: rows }));

it('takes 57 of 60 files where three are broken, and writes one whole book', async () => {
  const files = Array.from({ length: 60 }, (_, nth) =>
    nth % 20 === 7
      ? write(`${nth}.xlsx`, nth === 7 ? '' : 'обрыв передачи')
      : fileOf(`${nth}.xlsx`, [
          [`ВПР 2025 Биология ${(nth % 4) + 5} класс`],
          HEAD,
          [`СОШ № ${nth}`, 10, 1, 4, 3, 2],
        ]),
  );
  const made = path('шестьдесят.xlsx');
  const found = await json(...files, '-o', made);
  expect(found.code).toBe(3);
  expect(found.files.filter(({ error }) => error !== undefined)).toHaveLength(3);
  expect(found.records).toHaveLength(57);
  expect(readFileSync(made).subarray(0, 2).toString()).toBe('PK');
});

it('tells two subjects one below the other apart', async () => {
  const found = await json(
    fileOf('два предмета.xlsx', [
      ['ВПР 2025, 6 класс'],
      ['Предмет:', 'Биология'],
      HEAD,
      ['СОШ № 1', 10, 1, 4, 3, 2],
      [],
      ['Предмет:', 'Химия'],
      HEAD,
      ['СОШ № 1', 20, 2, 8, 6, 4],
    ]),
    '--dry-run',
  );
  expect(lines(found)).toEqual(['СОШ № 1, Биология: 1 4 3 2', 'СОШ № 1, Химия: 2 8 6 4']);
});

it('keeps percents of 99.98 and gives no counts for those of 101', async () => {
  const found = await json(
    fileOf('проценты.xlsx', [
      ['ВПР 2025 Биология 6 класс'],
      ['Школа', 'Участников', '2, %', '3, %', '4, %', '5, %'],
      ['СОШ № 1', 47, 4.25, 46.8, 36.17, 12.76],
      ['СОШ № 2', 47, 5.26, 46.81, 36.17, 12.76],
    ]),
    '--dry-run',
  );
  expect(lines(found)).toEqual(['СОШ № 1, Биология: 2 22 17 6', 'СОШ № 2, Биология: -']);
});

it('reads a head of two merged rows, and says where a head is missing', async () => {
  const merged: Rows = [
    ['ВПР 2025 Биология 6 класс'],
    ['Школа', 'Участников', 'Отметки, чел.', null, null, null],
    [null, null, '2', '3', '4', '5'],
    ['СОШ № 1', 10, 1, 4, 3, 2],
  ];
  expect(lines(await json(fileOf('две строки.xlsx', merged), '--dry-run'))).toEqual([
    'СОШ № 1, Биология: 1 4 3 2',
  ]);
  const made = path('без шапки.xlsx');
  const headless = await json(
    fileOf('нет шапки.xlsx', [['ВПР 2025 Биология 6 класс'], ['СОШ № 1', 10, 1, 4, 3, 2]]),
    '-o',
    made,
  );
  expect(headless.records).toEqual([]);
  expect(headless.code).toBe(1);
  expect(existsSync(made)).toBe(false);
});

it('counts 20,000 pupils and keeps nothing of them', async () => {
  const head = [
    'ОО',
    'Название ОО',
    'Код участника',
    'Класс',
    'Вариант',
    '1 (1б)',
    'Первичный балл',
    'Отметка',
  ];
  const pupil = (nth: number): CellInput[] => [
    ...[`edu07041${nth % 4}`, `СОШ № ${nth % 4}(edu07041${nth % 4})`],
    ...[500_000 + nth, '6А', 1, 1, 5, 2 + (Math.floor(nth / 4) % 4)],
  ];
  const rows = Array.from({ length: 20_000 }, (_, nth) => pupil(nth));
  const found = await json(
    fileOf('ученики.xlsx', [['ВПР 2025 Биология 6 класс'], head, ...rows]),
    '--dry-run',
  );
  expect(found.files[0]?.layout).toBe('individual');
  expect(found.records.map(({ participants, marks }) => [participants, marks])).toEqual(
    Array.from({ length: 4 }, () => [5_000, [1_250, 1_250, 1_250, 1_250]]),
  );
  expect(found.out).not.toMatch(/5\d{5}/);
}, 60_000);
