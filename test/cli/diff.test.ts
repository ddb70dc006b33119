import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { compareWorkbooks } from '../../src/app';
import { newWorkbookFile, readWorkbookBytes } from '../../src/files';
import { day } from '../support/check';
import { type SheetInput, sheetOf, workbookOf } from '../support/snapshot';
import { cli, temporaryFolder } from './support';

const folder = temporaryFolder();
type Row = readonly string[];
const HEAD: Row = [
  ...['№ п/п', 'Мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Планируемый результат'],
  'Отметка о выполнении',
];
const OLD: readonly Row[] = [
  HEAD,
  ['1', 'Работа с кадрами'],
  ['1.1', 'Диагностика дефицитов педагогов', 'сентябрь 2025 г.', 'Методист; ЦНМО', 'Справка', ''],
  ['1.2', 'Курсы повышения квалификации', 'ноябрь 2025 г.', 'Директор', 'Удостоверения', ''],
  ['1.3', 'Семинар для учителей математики', 'декабрь 2025 г.', 'Методист', 'Программа', 'в работе'],
  ['2', 'Работа с обучающимися'],
  ['2.1', 'Дополнительные занятия', 'весь период', 'Завуч', 'График', ''],
  ['2.2', 'Олимпиада школьников', 'март 2026 г.', 'Завуч', 'Протокол', ''],
];
const NEW: readonly Row[] = [
  HEAD,
  ['1', 'Работа с кадрами'],
  [
    '1.1',
    'Диагностика дефицитов педагогов',
    '01.09.2025 – 30.09.2025',
    'ЦНМО, Методист',
    'Справка',
    'выполнено',
  ],
  ['1.2', 'Вебинар для учителей математики', 'январь 2026 г.', 'Методист', 'Программа', 'выполняется'],
  ['1.3', 'Наставничество молодых педагогов', 'в течение года', 'Директор', 'Договоры', ''],
  ['2', 'Работа с обучающимися'],
  ['2.1', 'Дополнительные занятия', 'весь период', 'Завуч; Психолог', 'График', ''],
  ['2.2', 'Курсы повышения квалификации', 'ноябрь 2025 г.', 'Директор', 'Удостоверения', ''],
];

const roadmap = (rows: readonly Row[], name = 'Карта'): SheetInput => ({ name, rows });
const book = async (file: string, ...sheets: readonly SheetInput[]): Promise<string> =>
  folder.write(file, await newWorkbookFile({ name: file, copies: sheets.map(sheetOf), plans: [] }));

interface Change {
  readonly activity: string;
  readonly old: { readonly number: string; readonly section: string; readonly cell: string } | null;
  readonly new: { readonly number: string; readonly section: string; readonly cell: string } | null;
  readonly from?: string | null;
  readonly to?: string | null;
}
type Lists = Readonly<
  Record<
    | 'added'
    | 'removed'
    | 'moved'
    | 'renumbered'
    | 'renamed'
    | 'periods'
    | 'responsibles'
    | 'results'
    | 'marks'
    | 'dates',
    readonly Change[]
  >
>;
const differing = async (before: readonly Row[], after: readonly Row[]) => {
  const files = [await book('было.xlsx', roadmap(before)), await book('стало.xlsx', roadmap(after))];
  const { code, out } = await cli(['diff', ...files, '--format', 'json']);
  return { code, ...(JSON.parse(out) as Lists & { summary: Record<string, number> }) };
};

test('tells what was added, removed, moved, renamed, and which cells changed', async () => {
  const { code, summary, ...lists } = await differing(OLD, NEW);
  const names = (list: readonly Change[]) => list.map(({ activity }) => activity);
  expect(code).toBe(1);
  expect(names(lists.added)).toEqual(['Наставничество молодых педагогов']);
  expect(names(lists.removed)).toEqual(['Олимпиада школьников']);
  expect(lists.moved).toEqual([
    {
      activity: 'Курсы повышения квалификации',
      old: { sheet: 'Карта', cell: 'B4', number: '1.2', section: 'Работа с кадрами' },
      new: { sheet: 'Карта', cell: 'B8', number: '2.2', section: 'Работа с обучающимися' },
    },
  ]);
  const texts = (list: readonly Change[]) => list.map(({ from, to }) => [from, to]);
  expect(texts(lists.renamed)).toEqual([
    ['Семинар для учителей математики', 'Вебинар для учителей математики'],
  ]);
  expect(lists.renumbered.map(({ old, new: now }) => [old?.number, now?.number])).toEqual([['1.3', '1.2']]);
  expect(texts(lists.periods)).toEqual([['декабрь 2025 г.', 'январь 2026 г.']]);
  expect(texts(lists.responsibles)).toEqual([['Завуч', 'Завуч; Психолог']]);
  expect(texts(lists.marks)).toEqual([[null, 'выполнено']]);
  expect(summary).toEqual({
    ...{ added: 1, removed: 1, moved: 1, renumbered: 1, renamed: 1 },
    ...{ periods: 1, responsibles: 1, results: 0, marks: 1, dates: 0 },
  });
});

test('a wholly new text under its number is a new wording where the other cells stay', async () => {
  const rewritten = (...row: Row) => [...OLD.slice(0, 3), row, ...OLD.slice(4)];
  const kept = await differing(
    OLD,
    rewritten('1.2', 'Стажировка', 'ноябрь 2025 г.', 'Директор', 'Отчёт', ''),
  );
  expect([kept.renamed.length, kept.results.length, kept.added.length]).toEqual([1, 1, 0]);
  const other = await differing(OLD, rewritten('1.2', 'Стажировка', 'май 2026 г.', 'Завуч', 'Отчёт', ''));
  expect([other.renamed.length, other.added.length, other.removed.length]).toEqual([0, 1, 1]);
});

test('the same in other words is no change, and gives 0', async () => {
  const said = OLD.map((row) => row.map((text) => ` ${text.replaceAll('; ', ', ')} `));
  const { code, summary } = await differing(OLD, said);
  expect([code, Object.values(summary).reduce((sum, count) => sum + count, 0)]).toEqual([0, 0]);
});

test('of two that change places in a section one has moved', async () => {
  const swapped = [...OLD.slice(0, 2), OLD[3] ?? [], OLD[2] ?? [], ...OLD.slice(4)];
  const { moved, renumbered, added } = await differing(OLD, swapped);
  expect([moved.length, renumbered.length, added.length]).toEqual([1, 0, 0]);
});

test('is printed, and written as a sheet of the product’s own', async () => {
  const files = [await book('было.xlsx', roadmap(OLD)), await book('стало.xlsx', roadmap(NEW))];
  const output = folder.path('изменения.xlsx');
  const { code, out } = await cli(['diff', ...files, '-o', output]);
  expect(code).toBe(1);
  expect(out).toContain('перенесено: 2.2 Курсы повышения квалификации');
  expect(out).toContain('1.2, раздел «Работа с кадрами» → 2.2, раздел «Работа с обучающимися»');
  const [sheet] = readWorkbookBytes('изменения.xlsx', await readFile(output)).sheets;
  expect([sheet?.name, sheet?.own]).toEqual(['Что изменилось', 'changes']);
  expect(sheet?.texts.flat()).toContain('Вебинар для учителей математики');
  expect(sheet?.texts.flat()).toContain('Было: было.xlsx. Стало: стало.xlsx. Всего: 8 изменений.');
});

test('a workbook without a roadmap, or none at all, is told', async () => {
  const full = await book('было.xlsx', roadmap(OLD));
  const bare = await book('пусто.xlsx', { name: 'Лист1', rows: [['нет']] });
  for (const files of [
    [full, bare],
    [bare, full],
    [full, folder.path('нет такого.xlsx')],
  ]) {
    const { code, err, out } = await cli(['diff', ...files]);
    expect([code, out, err !== '']).toEqual([3, '', true]);
  }
  expect((await cli(['diff', full])).code).toBe(2);
  expect((await cli(['diff', full, full, '-o', full])).code).toBe(2);
});

test('several roadmaps are compared by the names of their sheets', async () => {
  const before = await book('было.xlsx', roadmap(OLD, 'СОШ № 1'), roadmap(OLD, 'СОШ № 2'));
  const after = await book('стало.xlsx', roadmap(NEW, 'СОШ № 2'), roadmap(OLD, 'СОШ № 1'));
  const { out } = await cli(['diff', before, after, '--format', 'json']);
  const { sheets, summary } = JSON.parse(out) as {
    sheets: unknown;
    summary: { added: number; moved: number };
  };
  expect(sheets).toEqual([
    { old: 'СОШ № 2', new: 'СОШ № 2' },
    { old: 'СОШ № 1', new: 'СОШ № 1' },
  ]);
  expect([summary.added, summary.moved]).toEqual([1, 1]);
});

const WORDS = [
  'курсы',
  'семинар',
  'диагностика',
  'олимпиада',
  'математика',
  'педагоги',
  'родители',
  'дефициты',
];

test('of any two tables each activity is told once: kept, added or removed', () => {
  const titles = fc.uniqueArray(
    fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 8 },
  );
  const rowsOf = (own: readonly string[]): readonly Row[] => [
    HEAD,
    ['1', 'Раздел'],
    ...own.map((title, at) => [`1.${at + 1}`, title, 'март 2026 г.', 'Методист', 'Справка', '']),
  ];
  const bookOf = (own: readonly string[]) => workbookOf(roadmap(rowsOf(own)));
  fc.assert(
    fc.property(titles, titles, (before, after) => {
      const changesOf = (a: readonly string[], b: readonly string[]) => {
        const compared = compareWorkbooks(bookOf(a), bookOf(b), { today: day('2026-01-01') });
        if ('lacking' in compared) throw new Error('no roadmap');
        const count = (kind: string): number => compared.changes.filter((own) => own.kind === kind).length;
        return { added: count('added'), removed: count('removed'), renamed: count('renamed') };
      };
      const there = changesOf(before, after);
      const back = changesOf(after, before);
      expect(before.length - there.removed).toBe(after.length - there.added);
      expect(there.renamed).toBeLessThanOrEqual(before.length - there.removed);
      const same = before.filter((title) => after.includes(title)).length;
      expect(before.length - there.removed).toBeGreaterThanOrEqual(same);
      expect(back.added - back.removed).toBe(there.removed - there.added);
      expect(changesOf(before, before)).toEqual({ added: 0, removed: 0, renamed: 0 });
    }),
    { numRuns: 60 },
  );
});
