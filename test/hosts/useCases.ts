import type { BeginChoice } from '../../src/app';
import { runCommand } from '../../src/commands/commands';
import type { Message } from '../../src/commands/messages';
import type { CommandName } from '../../src/commands/names';
import type { PaneState } from '../../src/taskpane/state/model';
import { faultOf } from '../../src/taskpane/state/faults';
import { keptOf } from '../../src/taskpane/state/keep';
import { restore } from '../../src/taskpane/state/kept';
import { withRun } from '../../src/taskpane/state/ran';
import { schoolYear } from '../../src/tables';
import { NO_CHOICE, outlinedOf, type PagesRequest, type ReportKey } from '../../src/taskpane/state/reports';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, undo } from '../excel/paneUseCase';
import { prepare } from '../excel/support';
import { day } from '../support/check';
import { pickedFile } from '../support/readingThread';

type Rows = readonly (readonly (string | number)[])[];

const SHEETS: Readonly<Record<string, Rows>> = {
  Карта: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'],
    ['1.1.', 'Провести семинар', 'Март 2026', 'Отдел образования', 'Программа', 'выполнено', ''],
    ['1.2.', 'Посетить уроки  в школах', 'апрель 2026', 'Отдел образования', 'Справка', '', ''],
  ],
  Школы: [
    ['Школа', 'Категория', 'Сетевое взаимодействие', 'Логин'],
    ['Лицей № 4', 'ШНОР', 'да', 'edu070411'],
    ['СОШ с. Заречье', 'ШНОР', 'нет', 'edu070412'],
  ],
  Риски: [
    ['Школа', 'Низкая учебная мотивация обучающихся'],
    ['Лицей № 4', 'высокая'],
  ],
  Педагоги: [
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['Лицей № 4', '2025/2026', 10, 4],
  ],
  Результаты: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ['Лицей № 4', '2025/2026', 'ВПР', 'История', 6, 20, 8, 6, 4, 2],
  ],
  Настройки: [
    ['Параметр', 'Значение'],
    ['Район', 'Озёрский район'],
  ],
};

/** A small workbook of everything; with a sheet of more than 512 merged areas where asked for. */
export async function open(options: OpenOptions, manyMerges: boolean): Promise<OpenWorkbook> {
  const merged = manyMerges ? ['Слияния'] : [];
  const excel = await openWorkbook({ ...options, sheets: [...Object.keys(SHEETS), ...merged] });
  await prepare(excel, ({ worksheets }) => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const range = worksheets.getItem(name).getRange('A1');
      range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [...row]);
      // So that a cell which is emptied, or is General again, is as it was.
      worksheets.getItem(name).getRange('A1:L12').format.wrapText = true;
    }
    for (const name of merged) {
      worksheets.getItem(name).getRange('A1:B600').merge(true);
      worksheets.getItem(name).getRange('A600').values = [['конец']];
    }
  });
  return excel;
}

export interface UseCase {
  readonly name: string;
  readonly before: readonly ((pane: Pane) => Promise<unknown>)[];
  readonly run: (pane: Pane) => Promise<unknown>;
}

const insert =
  (key: ReportKey) =>
  ({ commands }: Pane): Promise<void> =>
    commands.insertReport(key, NO_CHOICE, 'ru');
const preview =
  (key: ReportKey) =>
  ({ commands }: Pane): Promise<void> =>
    commands.report(key, NO_CHOICE, 'ru');
/** Inserts the pages of all schools, or subjects, that are offered. */
const insertPages =
  (key: PagesRequest) =>
  ({ commands, state }: Pane): Promise<void> => {
    const offered = outlinedOf(state().reports).preview?.outline.pages;
    const names = key === 'dossiers' ? offered?.schools.map(({ name }) => name) : offered?.subjects;
    return commands.insertReport(key, { ...NO_CHOICE, pages: { [key]: names ?? [] } }, 'ru');
  };

const told = new WeakMap<PaneState, Message>();

/** What the dialog of the ribbon button that was pressed last has told. */
export const dialogOf = ({ state }: Pane): Message | null => told.get(state()) ?? null;

/** Presses a ribbon button: its page keeps what came of it, and the pane beside it is told. */
const press =
  (name: CommandName) =>
  async ({ workbook, state, dispatch }: Pane): Promise<void> => {
    const shell = {
      load: (): unknown => JSON.parse(JSON.stringify(keptOf(state()))),
      save: (kept: unknown): boolean => {
        const other = restore(JSON.parse(JSON.stringify(kept)));
        dispatch({ type: 'ran', merge: (own) => withRun(own, other) });
        return true;
      },
    };
    dispatch({ type: 'notice-closed' });
    try {
      const message = await runCommand(name, { workbook, shell, locale: 'ru', today: day('2026-06-01') });
      if (message) told.set(state(), message);
    } catch (error) {
      dispatch({ type: 'failed', fault: faultOf(error) });
    }
  };

const check = ({ commands }: Pane): Promise<void> => commands.check();
const show = ({ commands }: Pane): Promise<void> => commands.show('ru');
const plan = ({ commands }: Pane): Promise<void> => commands.planSafe();
async function applyPlan({ commands, state }: Pane): Promise<void> {
  const { plan: planned } = state();
  if (planned) await commands.apply(planned);
}
async function fixOne({ commands, state }: Pane): Promise<void> {
  const found = state().report?.entries.find(({ finding }) => finding.fix)?.finding;
  if (found?.fix) await commands.fix(found, found.fix.edits);
}

const EXPORT = [
  'ВПР 2025 Биология 6 класс;;;;;;',
  'Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5',
  'Лесной край;412;21000;10,5;41,5;36;12',
  'МАОУ «Лицей № 4»(edu070411);;89;12,36;52,81;26,97;7,87',
].join('\n');
const readExport = ({ commands }: Pane): Promise<void> =>
  commands.pickExports([pickedFile('биология.csv', new TextEncoder().encode(EXPORT))]);
async function bringExport({ commands, state }: Pane): Promise<void> {
  const { files } = state();
  if (files.kind === 'import') await commands.addExports(files.preview, false);
}

const readSettings = ({ commands }: Pane): Promise<void> => commands.readSettings();
async function saveSettings({ commands, state }: Pane): Promise<void> {
  const { book } = state().settings;
  if (book) {
    await commands.saveSettings(book, {
      municipality: 'Озёрский муниципальный округ',
      reportDate: '',
      smallCohort: '',
      orderNumber: '17',
      lowResultPercent: '',
    });
  }
}

const BEGIN: BeginChoice = {
  sheets: ['teachers', 'settings'],
  year: schoolYear(2025),
  roadmap: 'municipal-roadmap',
  schools: [{ name: 'Лицей № 4', login: null }],
};
const begin = ({ commands }: Pane): Promise<void> => commands.begin(BEGIN);

export const USE_CASES: readonly UseCase[] = [
  { name: 'check', before: [], run: check },
  {
    name: 'show a cell',
    before: [check],
    run: ({ commands }) => commands.select({ sheet: 'Школы', cell: 'B2' }),
  },
  { name: 'fix one', before: [check], run: fixOne },
  { name: 'fix all safe', before: [check, plan], run: applyPlan },
  { name: 'take fixes back', before: [check, plan, applyPlan], run: undo },
  { name: 'sheet of findings', before: [], run: show },
  { name: 'the same again', before: [show], run: show },
  { name: 'take the sheet out', before: [show], run: undo },
  { name: 'indicators', before: [], run: insert('indicators') },
  { name: 'risk profile', before: [], run: insert('risks') },
  { name: 'monitoring', before: [], run: insert('monitoring') },
  { name: 'memo', before: [], run: insert('memo') },
  { name: 'memo again', before: [insert('memo')], run: insert('memo') },
  { name: 'everything at once', before: [], run: insert('all') },
  {
    name: 'memo for Word',
    before: [],
    run: ({ commands }) => commands.saveDocument('memo', NO_CHOICE, 'ru'),
  },
  { name: 'dossiers', before: [preview('dossiers')], run: insertPages('dossiers') },
  { name: 'sheets of subjects', before: [preview('subjects')], run: insertPages('subjects') },
  { name: 'ribbon: check', before: [], run: press('checkRoadmaps') },
  { name: 'ribbon: indicators', before: [], run: press('insertIndicators') },
  { name: 'ribbon: risk profile', before: [], run: press('insertRiskProfile') },
  { name: 'ribbon: monitoring', before: [], run: press('insertMonitoring') },
  { name: 'ribbon: memo', before: [], run: press('insertMemo') },
  { name: 'ribbon: everything', before: [], run: press('insertAll') },
  { name: 'take a ribbon’s sheet out', before: [press('insertMemo')], run: undo },
  { name: 'import', before: [readExport], run: bringExport },
  { name: 'take the import back', before: [readExport, bringExport], run: undo },
  { name: 'save settings', before: [readSettings], run: saveSettings },
  { name: 'templates', before: [], run: begin },
];
