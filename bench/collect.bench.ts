/** What collecting the workbooks of 1,000 schools costs, against SheetJS reading them: npm run bench */
import { utils, write } from '@e965/xlsx';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { line, medianUse, ratio, runWatched, type Used, watchedIn } from './measure';

const PROGRAM = path.resolve(__dirname, '../cli/roadmap-monitor.js');
const SCHOOLS = 1000;
const ROUNDS = 3;
/** For what memory is needed whatever the number of files. */
const MANY = 2500;
/** Schools of the country. */
const ALL_SCHOOLS = 40_000;
const YEAR = '2025/2026';
const SUBJECTS = ['Русский язык', 'Математика', 'Физика', 'История', 'Биология'];
const EVENTS = ['семинар', 'тренинг', 'консультация', 'открытый урок', 'совещание'];

type Rows = readonly (readonly (string | number)[])[];

const bytesOf = (sheets: Readonly<Record<string, Rows>>): Uint8Array => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
};

const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);

/** A workbook of six sheets, with other texts and numbers for each school. */
function schoolFile(number: number): Uint8Array {
  const school = `СОШ № ${number}`;
  const varied = (at: number): number => (number * 7919 + at * 104729) % 97;
  return bytesOf({
    Карта: [
      [`Дорожная карта ${school} на ${YEAR} учебный год`],
      [],
      [
        '№ п/п',
        'Мероприятия',
        'Сроки',
        'Ответственные',
        'Результат',
        'Отметка о выполнении',
        'Дата выполнения',
      ],
      ...count(4).flatMap((section) => [
        [`${section}.`, `Раздел ${section}: работа школы ${number}`],
        ...count(10).map((at) => [
          `${section}.${at}.`,
          `Провести ${EVENTS[varied(at) % EVENTS.length]} по теме ${section}${at} для педагогов школы ${number}`,
          at % 2 === 0 ? 'октябрь 2025' : 'апрель – май 2026',
          'Директор; заместитель директора',
          `Протокол ${number}-${at}`,
          at % 2 === 0 ? 'выполнено' : '',
          at % 2 === 0 ? '15.10.2025' : '',
        ]),
      ]),
    ],
    Педагоги: [
      [
        'Школа',
        'Учебный год',
        'Всего педагогов',
        'По плану ПК',
        'Прошли диагностику',
        'Повысили квалификацию',
      ],
      [school, YEAR, 40, 10, 20 + (varied(1) % 10), varied(2) % 20],
    ],
    Обучающиеся: [
      ['Школа', 'Учебный год', 'Всего обучающихся', 'Охвачены ИОМ', 'С ОВЗ'],
      [school, YEAR, 500, varied(4), 20],
    ],
    Результаты: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ...['2024/2025', YEAR].flatMap((year) =>
        SUBJECTS.flatMap((subject) =>
          [5, 6, 7, 8].map((grade) => {
            const [two, three] = [varied(grade) % 10, 10 + (varied(grade + 1) % 10)];
            return [school, year, 'ВПР', subject, String(grade), two + three + 12, two, three, 8, 4];
          }),
        ),
      ),
    ],
    Мероприятия: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ...count(6).map((at) => [`1${at}.11.2025`, 'семинар', `Тема ${at} школы ${number}`, school, 10 + at]),
    ],
    Дефициты: [
      ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита'],
      ...SUBJECTS.map((subject) => [school, subject, 5, varied(3) % 5, 'предметный']),
    ],
  });
}

/** Reads each file of a folder, and nothing more. */
const SHEETJS = `
const { read } = require(${JSON.stringify(require.resolve('@e965/xlsx'))});
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[2];
for (const file of readdirSync(folder)) read(readFileSync(folder + '/' + file), { dense: true });
`;
function main(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'roadmap-monitor-bench-'));
  try {
    const usage = watchedIn(folder);
    const [script, registry] = ['sheetjs.cjs', 'registry.xlsx'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(script, SHEETJS);
    const schools = count(MANY).map((number) => [`СОШ № ${number}`, 'ШНОР']);
    writeFileSync(
      registry,
      bytesOf({
        Школы: [['Школа', 'Категория'], ...schools],
        Настройки: [
          ['Параметр', 'Значение'],
          ['Учебный год', YEAR],
        ],
      }),
    );
    const sent = path.join(folder, 'sent');
    mkdirSync(sent);
    const send = (numbers: readonly number[]): void => {
      for (const number of numbers) writeFileSync(path.join(sent, `СОШ ${number}.xlsx`), schoolFile(number));
    };
    send(count(SCHOOLS));
    const collect = [
      PROGRAM,
      'collect',
      sent,
      '--registry',
      registry,
      '--replace',
      '-o',
      path.join(folder, 'svod.xlsx'),
    ];
    const [sheetjs, alone, two]: [Used[], Used[], Used[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      sheetjs.push(runWatched(usage, script, sent));
      alone.push(runWatched(usage, ...collect, '--jobs', '1'));
      two.push(runWatched(usage, ...collect, '--jobs', '2'));
    }
    const [peer, one, both] = [medianUse(sheetjs), medianUse(alone), medianUse(two)];
    line(`collecting ${SCHOOLS} workbooks of six sheets, median of ${ROUNDS} rounds`);
    line(`  SheetJS reads them  ${peer.processor.toFixed(1)} s of the processor, ${peer.clock.toFixed(1)} s`);
    line(
      `  collect --jobs 1    ${one.processor.toFixed(1)} s   ${ratio(one.processor, peer.processor)} of the processor (limit 2), ${one.memory.toFixed(0)} MB (limit 1000)`,
    );
    line(
      `  collect --jobs 2    ${both.clock.toFixed(1)} s   ${ratio(both.clock, peer.clock)} of the time (limit 1), ${both.memory.toFixed(0)} MB`,
    );
    const speed = SCHOOLS / both.clock;
    line(
      `  ${speed.toFixed(0)} files a second: ${(ALL_SCHOOLS / speed / 60).toFixed(0)} min for ${ALL_SCHOOLS} schools, one municipality after the other`,
    );
    send(count(MANY).slice(SCHOOLS));
    const many = runWatched(usage, ...collect, '--jobs', '2');
    line(`  ${MANY} workbooks     ${many.memory.toFixed(0)} MB with --jobs 2 (limit 1000)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
