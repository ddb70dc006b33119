import type { Frame, Locator } from 'playwright-core';
import { eventually, everyPaneView, setPaneWidth, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { cutOff, wrappedTabs } from './support/fit';
import { check, press, pressRibbon } from './support/pane';
import { size } from '../support/size';

const { openWorkbook } = useBrowser();
const SMALL = { width: 1366, height: 657, scale: 1 };
/** Milliseconds for every view of one language, on a busy machine. */
const ALL_VIEWS = 900_000;

/** The views of the pane in one look, by `see`. */
async function everyView(
  look: { readonly theme: 'light' | 'dark'; readonly lang: 'ru' | 'en'; readonly width: number },
  see: (pane: Frame, name: string) => Promise<void>,
): Promise<void> {
  const { theme, lang, width } = look;
  await everyPaneView(
    async (options) => {
      const workbench = await openWorkbook({ theme, lang, view: SMALL, ...options });
      await setPaneWidth(workbench.page, width);
      return workbench;
    },
    (_workbench, pane, name) => see(pane, name),
    lang,
  );
}

const VIEWS = [
  ...['steps', 'start', 'findings', 'finding', 'dismiss', 'rule', 'overview', 'fix-preview', 'fix-choice'],
  ...['settings', 'settings-added', 'indicators-start', 'indicators-preview', 'indicators', 'signs'],
  ...['indicators-card', 'reports-preview', 'reports', 'reports-pages', 'reports-written'],
  ...['files-collect', 'files-compare'],
];

/** Two of them with all other tests, each theme and language in one. */
const LOOKS = [
  { theme: 'light', lang: 'ru', width: 350 },
  { theme: 'dark', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'ru', width: 320 },
  { theme: 'light', lang: 'en', width: 350 },
] as const;

test.each(LOOKS.slice(0, size(2, LOOKS.length)))(
  'every view is accessible and fits into the pane (%o)',
  async (look) => {
    const faults: string[] = [];
    const seen: string[] = [];
    await everyView(look, async (pane, name) => {
      seen.push(name);
      const found = [...(await faultsOf(pane)), ...(await cutOff(pane)), ...(await wrappedTabs(pane))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(seen).toEqual(VIEWS);
  },
  ALL_VIEWS,
);

test('forced colours leave focus, selection and severity to be seen', async () => {
  const { page, pane } = await openWorkbook({ view: SMALL });
  await page.emulateMedia({ forcedColors: 'active' });
  const frame = await pane();
  await check(frame);
  const colours = (of: Locator): Promise<readonly string[]> =>
    of.evaluate((element) => {
      const { borderLeftColor, outlineColor, outlineStyle } = getComputedStyle(element);
      return [borderLeftColor, outlineStyle, outlineColor];
    });
  const canvas = await frame.locator('main').evaluate((element) => getComputedStyle(element).backgroundColor);
  const lineOf = (cell: string) =>
    frame.getByRole('treeitem').filter({ hasText: cell }).first().locator('> div');
  const [usual] = await colours(lineOf('A31'));
  await lineOf('C32').click();
  const [chosen] = await colours(lineOf('C32'));
  expect(chosen).not.toBe(usual);
  expect(await colours(lineOf('A31'))).toContain(usual);

  const tree = frame.getByRole('tree');
  await tree.press('Home');
  const [, style, colour] = await colours(frame.getByRole('treeitem').first());
  expect(style).toBe('solid');
  expect(colour).not.toBe(canvas);

  const signs = await frame
    .locator('[role=tree] svg')
    .evaluateAll((all) => all.map((sign) => getComputedStyle(sign).color));
  expect(signs.length).toBeGreaterThan(3);
  expect(signs).not.toContain(usual);
  expect(await faultsOf(frame)).toEqual([]);
});

test('the page of a rule opens at its top with the focus there, and the way back leads to the finding', async () => {
  const { page, pane } = await openWorkbook({ view: SMALL });
  await setPaneWidth(page, 320);
  const frame = await pane();
  await check(frame);
  await frame.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  const finding = frame.getByRole('region', { name: 'Замечание', exact: true });
  await press(finding, 'Подробнее');
  const heading = frame.getByRole('heading', { name: 'Начало срока позже конца' });
  await heading.waitFor();
  const scrolled = () => frame.locator('main').evaluate(({ scrollTop }) => scrollTop);
  expect(await scrolled()).toBe(0);
  expect(await heading.evaluate((element) => document.activeElement?.contains(element))).toBe(true);
  await press(frame, 'Назад');
  await eventually(() => finding.evaluate((element) => element === document.activeElement), true);
  await finding.getByText('· C32').waitFor();
});

test('the first steps are folded once they were read, also for the next workbook, and open again', async () => {
  const { pane } = await openWorkbook();
  const frame = await pane();
  const toggle = frame.getByRole('button', { name: 'Первые шаги' });
  await frame.getByText('Нажмите «Проверить».').waitFor();
  await press(frame, 'Понятно');
  await eventually(() => toggle.evaluate((element) => element === document.activeElement), true);
  expect(await frame.getByText('Нажмите «Проверить».').count()).toBe(0);
  await frame.evaluate(() => location.reload());
  const again = await pane();
  await again.getByRole('button', { name: 'Первые шаги', expanded: false }).click();
  await again.getByText('Нажмите «Проверить».').waitFor();
});

test.each(['light', 'dark'] as const)('the dialog of a ribbon command is accessible (%s)', async (theme) => {
  const { page } = await openWorkbook({ pane: 'closed', theme });
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.host.faults.dropConnection());
  await pressRibbon(page, 'Проверить');
  await page
    .frameLocator('iframe[name="dialog"]')
    .locator('h1')
    .getByText('Связь с книгой потеряна')
    .waitFor();
  const dialog = page.frame('dialog');
  if (!dialog) throw new Error('There is no dialog.');
  expect(await faultsOf(dialog)).toEqual([]);
});
