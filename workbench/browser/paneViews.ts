import path from 'node:path';
import type { Frame } from 'playwright-core';
import {
  CHANGES_LOCALES,
  CHECK_WORDS,
  COLLECT_PANE_WORDS,
  INDICATOR_WORDS,
  type LocaleName,
  REPORT_WORDS,
  REPORTS_LOCALES,
  RULE_WORDS,
  SETTINGS_WORDS,
  WORDS,
} from '../../src/locales';
import { EXAMPLE, type OpenOptions, type WorkbenchPage } from './openWorkbook';

const MUNICIPALITY = path.join(path.dirname(EXAMPLE), 'municipality.xlsx');
const ROADMAP = 'Дорожная карта';
/** «Март май»: from March to May, or in March and in May. */
const AMBIGUOUS = [
  ['C22', 'март май 2026'],
  ['C23', 'апрель июнь 2026'],
] as const;

/** Called in each view with its name; `part` is the heading that it is about. */
export type SeeView = (workbench: WorkbenchPage, pane: Frame, name: string, part?: string) => Promise<void>;
/** Opens a workbook; each group of views begins with its own. */
export type OpenView = (options: Pick<OpenOptions, 'file' | 'before'>) => Promise<WorkbenchPage>;

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click({ noWaitAfter: true });

/** Writes into cells of the example as a person does. */
const write = ({ page }: WorkbenchPage, cells: readonly (readonly [string, string])[]): Promise<void> =>
  page.evaluate(
    ({ sheet, texts }) => {
      const { session } = window.workbench;
      session.transact('person', () => {
        for (const [address, value] of texts) {
          const column = address.charCodeAt(0) - 'A'.charCodeAt(0);
          session.workbook.sheetNamed(sheet)?.cells.store(Number(address.slice(1)) - 1, column, { value });
        }
      });
    },
    { sheet: ROADMAP, texts: cells },
  );

/** The first check: the steps, what was found, one finding with all that can be done with it, and plans of corrections. */
async function checkViews(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  const words = WORDS[lang];
  const own = CHECK_WORDS[lang];
  const workbench = await open({});
  const pane = await workbench.pane();
  const look = (name: string): Promise<void> => see(workbench, pane, name);
  const finding = pane.getByRole('region', { name: own.detail.label, exact: true });
  await pane.getByRole('button', { name: own.steps.done, exact: true }).waitFor();
  await look('steps');
  await press(pane, own.steps.done);
  await write(workbench, AMBIGUOUS);
  await look('start');
  await press(pane, words.check);
  await pane.getByRole('tree').waitFor();
  await look('findings');
  await pane.getByRole('treeitem').filter({ hasText: 'C32' }).first().click();
  await finding.getByRole('button', { name: RULE_WORDS[lang].more }).waitFor();
  await look('finding');
  await finding.getByRole('button', { name: own.dismissal.begin }).click();
  await finding.getByLabel(own.dismissal.reason).fill('СОШ № 4');
  await look('dismiss');
  await finding.getByRole('button', { name: RULE_WORDS[lang].more }).click();
  await pane.getByRole('heading', { name: RULE_WORDS[lang].headings.why }).waitFor();
  await look('rule');
  await press(pane, words.back);
  await finding.getByRole('button', { name: words.close }).click();
  await pane.getByRole('tab', { name: new RegExp(`^${words.tabs.sheets}`) }).click();
  await look('overview');
  await pane.getByRole('tab', { name: new RegExp(`^${words.tabs.findings}`) }).click();
  await press(pane, new RegExp(`^${words.fixSafe(0).replace(/\d+$/, '')}`));
  await pane.getByRole('list', { name: own.plan.listLabel }).waitFor();
  await look('fix-preview');
  await press(pane, words.back);
  await pane.getByLabel(words.search).fill('C2');
  await press(pane, new RegExp(`^${words.list.fixGroup(3)}`));
  await pane.getByRole('radio').first().waitFor();
  await look('fix-choice');
  await workbench.close();
}

/** The form of settings with every group open, a value that can't be read, and rows that were added. */
async function settingsViews(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  const own = SETTINGS_WORDS[lang];
  const workbench = await open({});
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: WORDS[lang].areas.settings }).click();
  await pane.getByRole('heading', { name: own.title }).waitFor();
  await see(workbench, pane, 'settings');
  for (const group of [own.groups.targets, own.groups.words]) await press(pane, new RegExp(`^${group}`));
  await pane.getByLabel(own.adding.label.indicator).fill('Повысили квалификацию');
  await press(pane, own.adding.add.indicator);
  await pane.getByRole('textbox', { name: 'Цель: Повысили квалификацию' }).fill('?');
  await press(pane, own.adding.add.procedure);
  await see(workbench, pane, 'settings-added', own.groups.targets);
  await workbench.close();
}

/** The indicators: before, what is missing, and the figures with one card unfolded. */
async function indicatorViews(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  const own = INDICATOR_WORDS[lang];
  const workbench = await open({ file: MUNICIPALITY });
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: WORDS[lang].areas.indicators }).click();
  await pane.getByRole('heading', { name: own.start.title }).waitFor();
  await see(workbench, pane, 'indicators-start');
  await press(pane, own.compute);
  await pane.getByText(own.preview.title).waitFor();
  await see(workbench, pane, 'indicators-preview');
  await press(pane, new RegExp(`^${own.insert(1)}|^${own.insert(2)}`));
  await pane.getByRole('article').first().waitFor();
  await see(workbench, pane, 'indicators');
  await see(workbench, pane, 'signs', REPORTS_LOCALES[lang].signs.title);
  await pane.getByRole('article').nth(1).locator('summary').click();
  await see(workbench, pane, 'indicators-card');
  await workbench.close();
}

/** The reports: all that there are, one previewed of a roadmap alone, pages to choose, and one that was written. */
async function reportViews(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  const own = REPORT_WORDS[lang];
  const alone = await open({});
  const before = await alone.pane();
  await before.getByRole('tab', { name: WORDS[lang].areas.reports }).click();
  await press(before, own.begin.monitoring);
  await before.getByText(own.willWrite).waitFor();
  await see(alone, before, 'reports-preview');
  await alone.close();
  const workbench = await open({ file: MUNICIPALITY });
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: WORDS[lang].areas.reports }).click();
  await pane.getByRole('button', { name: own.begin.all }).waitFor();
  await see(workbench, pane, 'reports');
  await press(pane, own.begin.dossiers);
  await pane.getByRole('checkbox').first().waitFor();
  await see(workbench, pane, 'reports-pages');
  await press(pane, own.cancel);
  await press(pane, own.begin.overview);
  await press(pane, new RegExp(`^${own.insert(1)}`));
  await pane.getByRole('heading', { name: own.written, exact: true }).waitFor();
  await see(workbench, pane, 'reports-written');
  await workbench.close();
}

/** Files of schools before they are picked, and two states of a roadmap held against each other. */
async function comparisonViews(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  const words = WORDS[lang];
  const own = COLLECT_PANE_WORDS[lang];
  const workbench = await open({});
  await write(workbench, AMBIGUOUS);
  const pane = await workbench.pane();
  await pane.getByRole('tab', { name: words.areas.files }).click();
  await press(pane, own.item.label);
  await pane.getByRole('heading', { name: own.title }).waitFor();
  await see(workbench, pane, 'files-collect');
  await press(pane, REPORT_WORDS[lang].cancel);
  await pane.locator('input[type=file]').nth(2).setInputFiles(EXAMPLE);
  await pane.getByRole('list', { name: CHANGES_LOCALES[lang].title }).waitFor();
  await see(workbench, pane, 'files-compare');
  await workbench.close();
}

/** Goes through every view of the pane but those of files that are read, on the examples. */
export async function everyPaneView(open: OpenView, see: SeeView, lang: LocaleName): Promise<void> {
  for (const views of [checkViews, settingsViews, indicatorViews, reportViews, comparisonViews])
    await views(open, see, lang);
}
