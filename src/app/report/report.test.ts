import { openWorkbook } from '../../../test/support/liveWorkbook';
import { type CellInput, type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { day } from '../../../test/support/check';
import type { SheetWriter, WorkbookReader } from '../../workbook';
import { UserError } from '../../findings';
import { checkWorkbook } from '../check';
import type { Watch } from '../useCases';
import { computeReport } from './compute';
import { copiedReport } from './fixedCopy';
import { type InsertedReport, insertReport, readReport } from './reports';

const RU = { locale: 'ru', today: day('2025-06-30'), parts: ['indicators'] } as const;

const schools: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория', 'Сетевое взаимодействие'],
    ['МАОУ СОШ № 25', 'ШНОР', 'да'],
    ['СОШ № 2', 'ШНОР', 'нет'],
  ],
};
const teachers = (...rows: readonly (readonly CellInput[])[]): SheetInput => ({
  name: 'Педагоги',
  rows: [['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'], ...rows],
});
const results = (...rows: readonly (readonly CellInput[])[]): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...rows,
  ],
});
const roadmap: SheetInput = {
  name: 'Карта',
  rows: [
    ['Мероприятия', 'Сроки проведения'],
    ['Семинар', 'март 2025'],
  ],
};
const figure = ({ indicators }: ReturnType<typeof computeReport>, id: string) => {
  const { part = null, total = null } =
    indicators.indicators.find(({ definition }) => definition.id === id)?.current ?? {};
  return [part, total];
};

describe('a report on copies', () => {
  const snapshot = workbookOf(
    roadmap,
    schools,
    teachers(
      ['МАОУ-СОШ №25', '2024/2025', '16 ', 10],
      ['СОШ № 2', '2024-2025', 4, 2],
      ['СОШ № 2', '2023/2024', 4, 1],
      ['МАОУ СОШ № 25', '2023/2024', 4, 1],
    ),
    results(
      ['СОШ № 2', '2024/2025', 'ВПР', 'История', 6, 20, '-', 10, 5, 5],
      ['СОШ № 2', '2023/2024', 'ВПР', 'История', 6, 20, 2, 10, 4, 4],
    ),
  );
  const inPlace = computeReport(snapshot, RU);
  const copied = copiedReport(snapshot, RU);

  it('sees what formulas do not see in the workbook as it is', () => {
    expect(figure(inPlace, 'teachers-diagnosed')).toEqual([null, null]);
    expect(figure(copied, 'teachers-diagnosed')).toEqual([10 + 2, 16 + 4]);
  });

  it('tells each correction once: spellings, numbers, years, a dash that is 0', () => {
    expect(copied.edits.map(({ sheet, cell, from, to }) => [sheet, cell, from, to])).toEqual([
      ['Педагоги', 'A2', 'МАОУ-СОШ №25', 'МАОУ СОШ № 25'],
      ['Педагоги', 'C2', '16 ', 16],
      ['Педагоги', 'B3', '2024-2025', '2024/2025'],
      ['Результаты', 'G2', '-', 0],
    ]);
    expect(copied.indicators.leftOut).toEqual([]);
    expect(figure(copied, 'low-result-index')).toEqual([0, 20]);
  });

  it('copies data sheets only, and has the findings of the workbook as it is', () => {
    expect(copied.copies.map(({ name }) => name)).toEqual(['Школы', 'Педагоги', 'Результаты']);
    expect(copied.findings).toEqual(inPlace.findings);
    expect(copied.findings.map(({ code }) => code)).toContain('school-spelling');
  });

  it('leaves the snapshot as it was', () => {
    expect(snapshot.sheets[2]?.texts[1]?.[0]).toBe('МАОУ-СОШ №25');
  });
});

describe('what is missing', () => {
  const missing = (...sheets: readonly SheetInput[]) => computeReport(workbookOf(...sheets), RU).missing;
  const pupils = { what: 'sheet', sheet: 'Обучающиеся', isUnread: false, indicators: 1 };
  const noResults = { what: 'sheet', sheet: 'Результаты', isUnread: false, indicators: 2 };

  it('is told by sheet, with the number of indicators', () => {
    expect(missing(schools, teachers(['СОШ № 2', '2024/2025', 4, 2]))).toEqual([
      pupils,
      noResults,
      { what: 'previous-year', year: '2024/2025' },
    ]);
  });

  it('counts only indicators of the list, where there is one', () => {
    const list: SheetInput = {
      name: 'Показатели (перечень)',
      rows: [
        ['Показатель', 'Числитель (n)', 'Знаменатель (N)'],
        ['Прошли диагностику', 'Прошли диагностику', 'Всего педагогов'],
      ],
    };
    const rows = [
      ['СОШ № 2', '2024/2025', 4, 2],
      ['СОШ № 2', '2023/2024', 4, 2],
    ];
    expect(missing(list, schools, teachers(...rows))).toEqual([]);
  });

  it('is everything in a workbook of roadmaps', () => {
    expect(missing(roadmap)).toEqual([{ what: 'data' }]);
  });
});

describe('what the report says is wrong', () => {
  const settings = (...rows: readonly (readonly CellInput[])[]): SheetInput => ({
    name: 'Настройки',
    rows: [['Параметр', 'Значение'], ...rows],
  });
  const marks = results(['СОШ № 2', '2024/2025', 'ВПР', 'История', 6, 20, 'двое', 10, 5, 5]);

  it.each<[string, readonly SheetInput[]]>([
    ['a roadmap', [roadmap]],
    ['data', [schools, marks]],
    ['a roadmap and data', [roadmap, schools, marks]],
    ['notes', [{ name: 'Заметки', rows: [['позвонить']] }]],
    ['settings that name none', [schools, settings(['Погода', 'ясно'])]],
  ])('is what the check says, of %s', (_, sheets) => {
    const snapshot = workbookOf(...sheets);
    const check = checkWorkbook(snapshot, RU);
    expect(computeReport(snapshot, RU).check).toEqual(check);
    expect(copiedReport(snapshot, RU).findings).toEqual(check.findings);
  });

  it('is judged by the same school year as its figures', () => {
    const dated = (year: string, curator: string): readonly CellInput[] => ['СОШ № 2', 'ШНОР', year, curator];
    const snapshot = workbookOf(
      {
        name: 'Школы',
        rows: [
          ['Школа', 'Категория', 'Учебный год', 'Куратор'],
          dated('2023/2024', ''),
          dated('2024/2025', 'Орлова В. П.'),
        ],
      },
      settings(['Отчётный период', '2023/2024']),
    );
    const { indicators, findings } = computeReport(snapshot, RU);
    expect(indicators.years.current).toBe('2023/2024');
    const unnamed = ({ code, cell }: { code: string; cell: string | null }) => `${code} ${cell}`;
    expect(findings.map(unnamed)).toContain('value-missing D2');
    expect(checkWorkbook(snapshot, RU).findings).toEqual(findings);
  });

  it('is no report at all where a setting is a guess, until it is given', async () => {
    const snapshot = workbookOf(schools, settings(['Дата отчёта', 'скоро']));
    const open = openWorkbook(snapshot);
    const written = jest.spyOn(open, 'apply');
    const refused = await readReport(open, RU).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'setting-unreadable', data: { faults: [{ cell: 'B2' }] } });
    expect(() => copiedReport(snapshot, RU)).toThrow(UserError);
    expect(written).not.toHaveBeenCalled();
    const reportDate = day('2025-03-31');
    const { monitoring, findings } = computeReport(snapshot, { ...RU, reportDate });
    expect(monitoring.reportDate).toBe('2025-03-31');
    expect(findings.map(({ code }) => code)).toContain('setting-unreadable');
  });

  it('is no report either where the template can’t be read', () => {
    const template = {
      name: 'Шаблон',
      rows: [
        ['Что', 'Название', 'Также пишут', 'Обязательно'],
        ['Раздел', 'Кадры', '', 'м.б.'],
      ],
    };
    const snapshot = workbookOf(schools, template);
    const { findings } = checkWorkbook(snapshot, RU);
    expect(findings).toMatchObject([{ code: 'sheet-not-recognised', sheet: 'Шаблон' }]);
    expect(() => computeReport(snapshot, RU)).toThrow(UserError);
  });

  it('writes days as the workbook counts them', () => {
    const snapshot = workbookOf(roadmap);
    const serials = (date1904: boolean): readonly unknown[] =>
      computeReport({ ...snapshot, date1904 }, { ...RU, parts: ['monitoring'] }).plans.flatMap(({ rows }) =>
        rows.flatMap((cells) => cells.map((cell) => cell?.value)),
      );
    // 30 June 2025 by both calendars.
    expect(serials(false)).toContain(45838);
    expect(serials(true)).toContain(45838 - 1462);
    expect(serials(true)).not.toContain(45838);
  });
});

describe('inserting', () => {
  const insertIndicators = async (
    host: WorkbookReader & SheetWriter,
    watch?: Watch,
  ): Promise<InsertedReport> => insertReport(host, await readReport(host, RU, watch));

  it('writes nothing without data', async () => {
    const { sheets, undo, missing } = await insertIndicators(openWorkbook(workbookOf(roadmap)));
    expect([sheets, undo.inserted, missing]).toEqual([[], [], [{ what: 'data' }]]);
  });

  it('can be given up until it writes', async () => {
    const open = openWorkbook(workbookOf(schools));
    const written = jest.spyOn(open, 'apply');
    const stop = new AbortController();
    // Every step takes so long that others get a turn after it.
    let clock = 0;
    const clocks = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    const done: number[] = [];
    const run = insertIndicators(open, {
      signal: stop.signal,
      onProgress: (progress) => {
        done.push(progress.done / progress.total);
        if (progress.done === 2) stop.abort();
      },
    });
    await expect(run).rejects.toThrow(/abort/);
    clocks.mockRestore();
    expect(done).toEqual([0, 1 / 5, 2 / 5]);
    expect(written).not.toHaveBeenCalled();
  });
});
