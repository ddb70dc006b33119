import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { paragraph, table, wordOf } from '../../src/files/documents/wordFixtures';
import { ROOT } from '../server';
import { launchBrowser } from './launchBrowser';
import { openWorkbook, type WorkbenchPage } from './openWorkbook';

/** The pictures of the README, taken of the real pane on the examples: `npm run screenshots`. */
const FOLDER = path.join(ROOT, 'docs/pictures');
const MUNICIPALITY = path.join(ROOT, 'examples/municipality.xlsx');
const WINDOW = { width: 1440, height: 900, scale: 1 };
const PANE = { width: 1000, height: 860, scale: 2 };
/** For views that are longer than a usual pane. */
const TALL = { ...PANE, height: 1400 };
const FRAME = 'iframe[name="taskpane"]';
/** Milliseconds in which what moves has come to rest. */
const REST = 700;

/** Milliseconds for every sheet of a report at once. */
const LONG = 120_000;

type Theme = 'light' | 'dark';

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

async function checked(
  browser: Browser,
  view: typeof WINDOW,
  theme: Theme,
): Promise<WorkbenchPage & { frame: Frame }> {
  const workbench = await openWorkbook(browser, { view, theme });
  const frame = await workbench.pane();
  await press(frame, 'Проверить');
  await frame.getByRole('tree').waitFor();
  return { ...workbench, frame };
}

/** The whole window with a finding that is looked at. */
async function takeWindow(browser: Browser): Promise<void> {
  const { page, frame, close } = await checked(browser, WINDOW, 'light');
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await page.locator('[data-cell="C32"]').waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(REST);
  await page.screenshot({ path: path.join(FOLDER, 'workbench.png') });
  await close();
}

const taker =
  (page: Page, theme: Theme) =>
  async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(REST);
    await page.locator(FRAME).screenshot({ path: path.join(FOLDER, `${name}-${theme}.png`) });
  };

/** The pane alone: what was recognised, what was found, one finding, and what would be corrected. */
async function takePane(browser: Browser, theme: Theme): Promise<void> {
  const { page, frame, close } = await checked(browser, PANE, theme);
  const take = taker(page, theme);
  await take('findings');
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await take('finding');
  await frame.getByRole('region', { name: 'Замечание' }).getByRole('button', { name: 'Закрыть' }).click();
  await frame.getByRole('tab', { name: /^Листы/ }).click();
  await take('overview');
  await frame.getByRole('tab', { name: /^Замечания/ }).click();
  await press(frame, /^Исправить бесспорные/);
  await frame.getByRole('list', { name: 'Было и станет' }).waitFor();
  await take('fix-preview');
  await close();
}

/** The area of indicators: what is missing, the figures, and the schools with signs of low results. */
async function takeIndicators(browser: Browser, theme: Theme): Promise<void> {
  const { page, pane, close } = await openWorkbook(browser, { file: MUNICIPALITY, view: PANE, theme });
  const frame = await pane();
  const take = taker(page, theme);
  await frame.getByRole('tab', { name: 'Показатели' }).click();
  await press(frame, 'Рассчитать показатели');
  await frame.getByText('Что получится').waitFor();
  await take('indicators-preview');
  await press(frame, /^Вставить лист/);
  await frame.getByRole('article').first().waitFor();
  await take('indicators');
  await frame.getByRole('region', { name: 'Признаки низких результатов' }).scrollIntoViewIfNeeded();
  await take('signs');
  await close();
}

/** The area of reports: what can be made, what is missing on a roadmap alone, and what was written. */
async function takeReports(browser: Browser, theme: Theme): Promise<void> {
  const roadmap = await openWorkbook(browser, { view: PANE, theme });
  const alone = await roadmap.pane();
  await alone.getByRole('tab', { name: 'Отчёты' }).click();
  await press(alone, 'Составить мониторинг');
  await alone.getByText('Что будет записано').waitFor();
  await taker(roadmap.page, theme)('reports-preview');
  await roadmap.close();
  const { page, pane, close } = await openWorkbook(browser, { file: MUNICIPALITY, view: PANE, theme });
  const frame = await pane();
  const take = taker(page, theme);
  await frame.getByRole('tab', { name: 'Отчёты' }).click();
  await frame.getByRole('button', { name: 'Составить всё' }).waitFor();
  await take('reports');
  await frame.getByRole('button', { name: 'Составить всё' }).click({ noWaitAfter: true });
  await frame.getByRole('heading', { name: 'Записано' }).waitFor({ timeout: LONG });
  await take('reports-written');
  await close();
}

const ORDER = wordOf(
  paragraph('Приложение к приказу управления образования') +
    table([
      ['№', 'Мероприятия', 'Сроки', 'Ответственные'],
      ['1', 'Семинар по итогам диагностики', 'май 2025', 'Методический центр'],
    ]) +
    paragraph('Состав рабочей группы') +
    table([
      ['ФИО', 'Должность'],
      ['Образцов О. О.', 'методист'],
    ]),
);
const exportOf = (title: string, twos: number) =>
  [
    `${title};;;;;;`,
    'Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5',
    `МБОУ «СОШ № 2»;;40;${twos};40;30;${30 - twos}`,
    'МБОУ «СОШ № 9»;;25;0;40;40;20',
  ].join('\n');
const picked = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** The area of files: what can be brought in, and the previews of exports, of a document and of a template. */
async function takeFiles(browser: Browser, theme: Theme): Promise<void> {
  const { page, pane, close } = await openWorkbook(browser, { view: TALL, theme });
  const frame = await pane();
  const take = taker(page, theme);
  const input = (nth: number) => frame.locator('input[type=file]').nth(nth);
  await frame.getByRole('tab', { name: 'Файлы' }).click();
  await frame.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
  await take('files');
  await input(0).setInputFiles([picked('биология.csv', exportOf('ВПР 2025 Биология 6 класс', 10))]);
  await press(frame, 'Внести в книгу');
  await frame.getByText('Выгрузки внесены в книгу').waitFor();
  await input(0).setInputFiles([
    picked('биология, уточнённая.csv', exportOf('ВПР 2025 Биология 6 класс', 20)),
    picked('без названия.csv', exportOf('Статистика по отметкам', 10)),
    picked('сломан.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
  ]);
  await frame.getByText('Что изменится в книге').waitFor();
  await take('files-import');
  await press(frame, 'Отмена');
  await input(1).setInputFiles([picked('приказ.docx', ORDER)]);
  await frame.getByText('Таблицы документа').waitFor();
  await take('files-tables');
  await press(frame, 'Отмена');
  await press(frame, 'Составить шаблон');
  await frame.getByText('Строки листа «Шаблон»').click();
  await take('files-template');
  await close();
}

async function takeAll(): Promise<void> {
  const browser = await launchBrowser();
  try {
    mkdirSync(FOLDER, { recursive: true });
    await takeWindow(browser);
    for (const theme of ['light', 'dark'] as const) {
      await takePane(browser, theme);
      await takeIndicators(browser, theme);
      await takeReports(browser, theme);
      await takeFiles(browser, theme);
    }
  } finally {
    await browser.close();
  }
}

void takeAll();
