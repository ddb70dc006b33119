import * as fc from 'fast-check';
import {
  collectContext,
  type CollectOptions,
  planCollection,
  type PlannedCollection,
  type TakenFile,
  takeFile,
} from '../src/app';
import { bytesWorkbook, newWorkbookFile, openBytes } from '../src/files';
import type { Day, WorkbookSnapshot } from '../src/workbook';
import { REGISTRY, resultsOf, roadmapOf, type SchoolSheets, teachersOf, YEAR } from './support/schoolFiles';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const day = (iso: string): Day => iso as Day;
const OPTIONS: CollectOptions = { today: day('2022-02-01'), locale: 'ru', due: day('2022-01-15') };

const bookOf = (name: string, sheets: SchoolSheets): WorkbookSnapshot => ({
  ...workbookOf(...Object.entries(sheets).map(([own, rows]) => ({ name: own, rows }))),
  name,
});

const sent = (name: string, sheets: SchoolSheets, at: number): TakenFile =>
  takeFile(
    {
      file: name,
      submittedAt: `2022-01-${at}T09:00:00.000Z`,
      submittedOn: day(`2022-01-${at}`),
    },
    bookOf(name, sheets),
    collectContext(bookOf('школы.xlsx', REGISTRY), OPTIONS),
  );

/** A workbook that is open, as a file in memory: what is planned is written into it and taken back. */
function opened(sheets: SchoolSheets, date1904 = false) {
  const { sheets: copies } = bookOf('книга.xlsx', { ...REGISTRY, ...sheets });
  const book = bytesWorkbook(
    openBytes('книга.xlsx', newWorkbookFile({ name: 'книга', copies, tables: [], plans: [], date1904 })),
  );
  const plan = async (files: readonly TakenFile[]): Promise<PlannedCollection> =>
    planCollection(await book.read(), files, OPTIONS);
  return {
    book,
    plan,
    async collect(...files: readonly TakenFile[]) {
      const planned = await plan(files);
      const result = await book.add(planned.addition);
      expect(result.refused).toEqual([]);
      return { planned, undo: result.undo };
    },
    async rows(name: string) {
      const sheet = (await book.read()).sheets.find((own) => own.name === name);
      return sheet?.texts.map((row) => row.join('|').replace(/\|+$/, ''));
    },
    /** What every sheet shows, without rows and columns that are empty at their ends. */
    async shown() {
      return (await book.read()).sheets.map(({ name, texts }) => [
        name,
        texts
          .map((row) => row.join('|').replace(/\|+$/, ''))
          .join('\n')
          .trimEnd(),
      ]);
    },
  };
}

const TEACHERS = 'Школа|Учебный год|Всего педагогов|Повысили квалификацию';

test('rows come under the headers of a sheet that is there; rows typed by hand stay where no file tells the same', async () => {
  const { collect, rows, book, shown } = opened({
    Педагоги: [
      TEACHERS.split('|'),
      ['СОШ № 5', YEAR, 30, 3],
      ['СОШ № 7', YEAR, 20, 2],
      ['СОШ № 7', '2020/2021', 19, 1],
    ],
  });
  const before = await shown();
  const { planned, undo } = await collect(
    sent('пятая.xlsx', { Педагоги: teachersOf('СОШ № 5', 31, 9) }, 10),
    sent('каменка.xlsx', { Педагоги: teachersOf('ООШ с. Каменка', 12, 4) }, 18),
  );
  expect(await rows('Педагоги')).toEqual([
    `${TEACHERS}|Файл школы|Ячейка в файле`,
    `СОШ № 5|${YEAR}|31|9|пятая.xlsx|пятая.xlsx#Педагоги!A2`,
    `СОШ № 7|${YEAR}|20|2`,
    'СОШ № 7|2020/2021|19|1',
    `ООШ с. Каменка|${YEAR}|12|4|каменка.xlsx|каменка.xlsx#Педагоги!A2`,
  ]);
  expect(planned.changes).toEqual([{ sheet: 'Педагоги', isNew: false, added: 1, changed: 1, removed: 0 }]);
  expect((await rows('Свод – сдача'))?.map((row) => row.split('|').slice(0, 2).join('|'))).toEqual([
    'Школа|Состояние',
    'СОШ № 5|принято',
    'СОШ № 7|не прислано',
    'ООШ с. Каменка|принято',
  ]);
  await book.undo(undo);
  expect(await shown()).toEqual(before);
});

test('a second collection replaces what a school has sent before and keeps what others have', async () => {
  const { collect, rows } = opened({});
  await collect(
    sent(
      'пятая.xlsx',
      { Результаты: resultsOf('СОШ № 5', 1, 2, 3), Карта: roadmapOf('СОШ № 5', '', '') },
      10,
    ),
    sent(
      'седьмая.xlsx',
      { Результаты: resultsOf('СОШ № 7', 4), Карта: roadmapOf('СОШ № 7', 'выполнено') },
      11,
    ),
  );
  const { planned } = await collect(
    sent(
      'пятая снова.xlsx',
      { Результаты: resultsOf('СОШ № 5', 1, 7), Карта: roadmapOf('СОШ № 5', 'выполнено') },
      12,
    ),
  );
  expect(planned.changes).toEqual([{ sheet: 'Результаты', isNew: false, added: 0, changed: 2, removed: 1 }]);
  const results = await rows('Результаты');
  expect(results?.filter((row) => row.includes('пятая'))).toHaveLength(2);
  expect(results?.filter((row) => row.includes('седьмая'))).toHaveLength(1);
  expect(results?.find((row) => row.startsWith(`СОШ № 5|${YEAR}|ВПР|Математика|6`))).toContain('|20|7|13|');
  const roadmaps = await rows('Свод – дорожные карты');
  expect(roadmaps?.filter((row) => row.includes('Провести семинар')).map((row) => row.split('|')[6])).toEqual(
    ['СОШ № 5', 'СОШ № 7'],
  );
});

test('sections without a number stay sections, however often the roadmaps are written anew', async () => {
  const sections = [
    ['Дорожная карта СОШ № 5'],
    [],
    ['№ п/п', 'Мероприятия', 'Сроки проведения', 'Ответственные исполнители'],
    ['', 'Работа с педагогами', '', ''],
    ['1', 'Провести семинар о чтении', 'май 2022', 'Директор'],
    ['', 'Работа с родителями', '', ''],
    ['2', 'Провести собрание', 'май 2022', 'Директор'],
  ];
  const { collect, rows } = opened({});
  const file = sent('пятая.xlsx', { Карта: sections }, 10);
  await collect(file);
  const once = await rows('Свод – дорожные карты');
  const { planned } = await collect(file);
  expect(planned.changes).toEqual([]);
  expect(planned.renewed).toEqual([]);
  expect(await rows('Свод – дорожные карты')).toEqual(once);
  expect(once?.filter((row) => row.includes('Работа с'))).toEqual([
    '|Работа с педагогами',
    '|Работа с родителями',
  ]);
});

const sentFiles = fc.uniqueArray(
  fc
    .record({
      school: fc.constantFrom('СОШ № 5', 'СОШ № 7', 'ООШ с. Каменка'),
      total: fc.oneof(fc.integer({ min: 10, max: 60 }), fc.constant('много')),
      twos: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 3 }),
      marks: fc.array(fc.constantFrom('выполнено', 'в работе', ''), { maxLength: 3 }),
      at: fc.integer({ min: 10, max: 20 }),
    })
    .map(({ school, total, twos, marks, at }) => ({
      school,
      file: sent(
        `${school}.xlsx`,
        {
          Педагоги: teachersOf(school, total, 5),
          ...(twos.length > 0 && { Результаты: resultsOf(school, ...twos) }),
          ...(marks.length > 0 && { Карта: roadmapOf(school, ...marks) }),
        },
        at,
      ),
    })),
  { selector: ({ school }) => school, maxLength: 3 },
);

test('collecting once more changes nothing, and one undo gives the workbook back', async () => {
  await fc.assert(
    fc.asyncProperty(sentFiles, async (files) => {
      const taken = files.map(({ file }) => file);
      const { collect, plan, book, shown } = opened({
        Педагоги: [TEACHERS.split('|'), ['СОШ № 7', YEAR, 20, 2]],
      });
      const before = await shown();
      const { undo } = await collect(...taken);
      const again = await plan(taken);
      expect(again.changes).toEqual([]);
      // The register alone tells that rows of a file with errors stood there before.
      expect(again.renewed.filter((name) => name !== 'Свод – сдача')).toEqual([]);
      await book.undo(undo);
      expect(await shown()).toEqual(before);
    }),
    { numRuns: size(12, 150) },
  );
});

test('in a workbook whose days count from 1904 the days of the collection are the same, and a second run changes nothing', async () => {
  const file = sent('пятая.xlsx', { Педагоги: teachersOf('СОШ № 5', 31, 9) }, 10);
  const { collect, rows, plan } = opened({}, true);
  await collect(file);
  expect((await rows('Свод – сдача'))?.[1]).toContain('|10.01.2022|');
  expect((await plan([file])).addition).toMatchObject({ edits: [], sheets: [] });
  const later = await collect(sent('пятая.xlsx', { Педагоги: teachersOf('СОШ № 5', 31, 9) }, 11));
  expect(later.planned.renewed).toEqual(['Свод – сдача']);
  expect((await rows('Свод – сдача'))?.[1]).toContain('|11.01.2022|');
});
