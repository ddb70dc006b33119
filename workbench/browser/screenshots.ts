import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { ROOT } from '../server';
import { everyFileView } from './fileViews';
import { launchBrowser } from './launchBrowser';
import { openWorkbook, setPaneWidth, type WorkbenchPage } from './openWorkbook';
import { everyPaneView, type OpenView, type SeeView } from './paneViews';

/** The pictures of the README, taken of the real pane on the examples: `npm run screenshots`; `-- browser`, `window`, `pane` or `files` those alone. */
const FOLDER = path.join(ROOT, 'docs/pictures');
const WINDOW = { width: 1440, height: 900, scale: 1 };
const PANE = { width: 1000, height: 860, scale: 2 };
/** For views that are longer than a usual pane. */
const TALL = { ...PANE, height: 1400 };
const FRAME = 'iframe[name="taskpane"]';
/** Milliseconds in which what moves has come to rest. */
const REST = 700;

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

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

/** Widths of the pane in CSS pixels: as Excel opens it, and as narrow as it can be made. */
const WIDTHS = [350, 320] as const;

/** A name with its width, and the scale of its picture: the narrower one is looked at and shown nowhere. */
const shownAt = (width: number) =>
  width === WIDTHS[0] ? { suffix: '', scale: PANE.scale } : { suffix: `-${width}`, scale: 1 };

/** A picture of each view that is walked through, in both widths. */
async function takeViews(
  browser: Browser,
  theme: Theme,
  size: { readonly width: number; readonly height: number },
  walk: (open: OpenView, see: SeeView) => Promise<unknown>,
): Promise<void> {
  for (const width of WIDTHS) {
    const { suffix, scale } = shownAt(width);
    await takeWidth(browser, { theme, width, suffix, view: { ...size, scale } }, walk);
  }
}

async function takeWidth(
  browser: Browser,
  {
    theme,
    width,
    suffix,
    view,
  }: { readonly theme: Theme; readonly width: number; readonly suffix: string; readonly view: typeof WINDOW },
  walk: (open: OpenView, see: SeeView) => Promise<unknown>,
): Promise<void> {
  const open: OpenView = async (options) => {
    const workbench = await openWorkbook(browser, { view, theme, ...options });
    await setPaneWidth(workbench.page, width);
    return workbench;
  };
  await walk(open, async ({ page }, pane, name, part) => {
    if (part !== undefined) await pane.getByRole('heading', { name: part }).first().scrollIntoViewIfNeeded();
    await taker(page, theme)(`${name}${suffix}`);
  });
}

const everyPane = (open: OpenView, see: SeeView): Promise<void> => everyPaneView(open, see, 'ru');
const everyFile = async (open: OpenView, see: SeeView): Promise<void> => {
  const { close } = await everyFileView(open, see);
  await close();
};

/** The window of a small notebook. */
const SMALL = { width: 1366, height: 657, scale: 1 };

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

/** What is taken, by its name on the command line; all of it without one. */
const PICTURES: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  async browser(browser) {
    for (const theme of THEMES) await takeBrowserEdition(browser, theme);
  },
  window: takeWindow,
  async pane(browser) {
    for (const theme of THEMES) await takeViews(browser, theme, PANE, everyPane);
    await takeWidth(browser, { theme: 'light', width: WIDTHS[0], suffix: '-small', view: SMALL }, everyPane);
  },
  async files(browser) {
    for (const theme of THEMES) await takeViews(browser, theme, TALL, everyFile);
  },
};

async function takeAll(): Promise<void> {
  const browser = await launchBrowser();
  const wanted = process.argv[2];
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, take] of Object.entries(PICTURES))
      if (wanted === undefined || wanted === name) await take(browser);
  } finally {
    await browser.close();
  }
}

void takeAll();
