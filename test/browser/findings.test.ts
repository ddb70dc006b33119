import { useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { check, press } from './support/pane';

const { openWorkbook } = useBrowser();

/** The example, checked on a small screen, with a finding that is looked at. */
async function openedFinding(theme: 'light' | 'dark', width: string) {
  const { page, pane } = await openWorkbook({ theme, view: { width: 1366, height: 657, scale: 1 } });
  const frame = await pane();
  await page.evaluate((own) => document.documentElement.style.setProperty('--pane-width', own), width);
  await check(frame);
  const row = frame.getByRole('treeitem').filter({ hasText: 'C32' }).first();
  await row.click();
  return { frame, row, finding: frame.getByRole('region', { name: 'Замечание' }) };
}

test.each([
  ['light', '350px'],
  ['dark', '320px'],
] as const)(
  'on a small screen a finding opens below its row, and the next one in its place (%s, %s)',
  async (theme, width) => {
    const { frame, row, finding } = await openedFinding(theme, width);
    await finding.getByText('· C32').waitFor();
    const [above, below] = [await row.boundingBox(), await finding.boundingBox()];
    expect(Math.round(below?.y ?? 0)).toBeGreaterThanOrEqual(
      Math.round((above?.y ?? 0) + (above?.height ?? 0)) - 1,
    );
    expect(
      await finding.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(await faultsOf(frame)).toEqual([]);
    await press(finding, 'Следующее замечание');
    await finding.getByText('· C32').waitFor({ state: 'detached' });
    await press(finding, 'Предыдущее замечание');
    await finding.getByText('· C32').waitFor();
    await press(finding, 'Закрыть');
    await finding.waitFor({ state: 'detached' });
  },
);

test.each([
  ['light', '320px'],
  ['dark', '350px'],
] as const)(
  'a finding leads to the page of its rule, is dismissed with a reason, and taken back (%s, %s)',
  async (theme, width) => {
    const { frame, finding } = await openedFinding(theme, width);
    await press(finding, 'Подробнее');
    await frame.getByRole('heading', { name: 'Почему это важно' }).waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await press(frame, 'Назад');
    await press(finding, 'Отклонить…');
    await finding.getByLabel('Почему это не ошибка').fill('Срок верный');
    expect(await faultsOf(frame)).toEqual([]);
    await press(finding, 'Отклонить');
    await frame.getByText('Отклонено: 1 замечание').waitFor();
    const group = frame.getByRole('treeitem').filter({ hasText: 'Отклонено' });
    await frame.getByRole('tree').press('End');
    await group.click();
    await frame.getByRole('tree').press('End');
    await frame.getByRole('treeitem').filter({ hasText: 'C32' }).last().click();
    await finding.getByText('Срок верный').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await press(finding, 'Вернуть в замечания');
    await frame.getByText('Возвращено: 1 замечание').waitFor();
  },
);
