import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { ROOT } from '../server';
import { everyFileView } from './fileViews';
import { launchBrowser } from './launchBrowser';
import { openWorkbook, setPaneWidth, type WorkbenchPage } from './openWorkbook';

/** The pictures of the README, taken of the real pane on the examples: `npm run screenshots`; `-- browser` those of the browser edition. */
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
  await frame.getByRole('button', { name: /^Вставить лист/ }).click({ noWaitAfter: true, timeout: LONG });
  await frame.getByRole('heading', { name: 'Записано' }).waitFor({ timeout: LONG });
  await take('reports-written');
  await close();
}

/** Widths of the pane in CSS pixels: as Excel opens it, and as narrow as it can be made. */
const WIDTHS = [350, 320] as const;

/** Every view of the area of files, in both widths. */
async function takeFiles(browser: Browser, theme: Theme): Promise<void> {
  for (const width of WIDTHS) {
    const narrow = width === WIDTHS[0] ? '' : `-${width}`;
    const view = { ...TALL, scale: width === WIDTHS[0] ? TALL.scale : 1 };
    const { close } = await everyFileView(
      async (options) => {
        const workbench = await openWorkbook(browser, { view, theme, ...options });
        await setPaneWidth(workbench.page, width);
        return workbench;
      },
      async ({ page }, pane, name, part) => {
        if (part !== undefined) await pane.getByRole('heading', { name: part }).scrollIntoViewIfNeeded();
        await taker(page, theme)(`${name}${narrow}`);
      },
    );
    await close();
  }
}

/** The browser edition as one file: its first view, and a roadmap beside the pane with a finding that is looked at. */
async function takeBrowserEdition(browser: Browser, theme: Theme): Promise<void> {
  const { width, height, scale } = WINDOW;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
    locale: 'ru-RU',
  });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(REST);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${theme}.png`) });
  };
  await page.goto(pathToFileURL(path.join(ROOT, 'dist/web/roadmap-monitor.html')).href);
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  await take('browser-start');
  await page.getByTestId('book-picker').setInputFiles(path.join(ROOT, 'examples/roadmap.xlsx'));
  await page.getByRole('button', { name: 'Проверить', exact: true }).click();
  await page.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await page.locator('[data-cell="C32"]').waitFor();
  await take('browser');
  await context.close();
}

async function takeAll(): Promise<void> {
  const browser = await launchBrowser();
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const theme of ['light', 'dark'] as const) await takeBrowserEdition(browser, theme);
    if (process.argv[2] === 'browser') return;
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
